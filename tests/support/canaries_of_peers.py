"""What peers tell each other beside referrals, with a canary in every text: profiles, rounds, a shared folder."""

from collections.abc import Iterator

from app.records.ids import PeerId
from app.records.place import Place, PlaceKind
from app.records.profile import ProfileText
from app.records.round import CharterDraft
from app.services.shared_folder import SharedFolder
from app.store import rounds
from app.sync.transports.memory import Memory
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.pairs import NOW


def profiles(canary: str, space: Workspace, other: Workspace, mine: PeerId, theirs: PeerId) -> Iterator[object]:
    """What each of two peers told the other of themselves."""
    text = ProfileText(about=canary, does=canary, seeks=canary, vouches=canary)
    for one, another, to, back in ((space, other, mine, theirs), (other, space, theirs, mine)):
        made = one.peers.profiles.add(canary, text, NOW)
        yield made
        (file,) = one.peers.profiles.seal(made.id, [to], NOW)
        another.referrals.open(file.data, NOW)
        yield another.peers.profiles.of(back)
    yield space.peers.profiles.told()
    resume = f'{{"basics": {{"name": "{canary}", "{canary}": "x"}}}}'.lower()
    yield space.peers.profiles.read_resume(resume.encode())
    yield from _rounds(canary, space, other, mine, theirs)
    yield from _folder(canary, space, mine)


def _rounds(canary: str, space: Workspace, other: Workspace, mine: PeerId, theirs: PeerId) -> Iterator[object]:
    """A round in which each vouched for the other, and one of them takes it back."""
    draft = CharterDraft(name=canary, passed_on=canary, kept=canary)
    yield draft
    made = space.peers.rounds.create(draft, NOW)
    (file,) = space.peers.rounds.invite(made.id, [mine], NOW)
    opened = other.referrals.open(file.data, NOW)
    yield opened
    assert opened.round_id is not None
    for sealed in (
        *other.peers.rounds.join(opened.round_id, NOW),
        *other.peers.rounds.vouch(opened.round_id, [theirs], NOW),
        *other.peers.rounds.stop(opened.round_id, theirs, NOW, say=True),
    ):
        space.referrals.open(sealed.data, NOW)
    yield space.peers.rounds.rule(made.id, 2, NOW)
    space.peers.rounds.stop(made.id, mine, NOW)
    yield space.peers.rounds.list()
    yield [spoken.voice for spoken in rounds.voices(space._database, made.id)]


def _folder(canary: str, space: Workspace, mine: PeerId) -> Iterator[object]:
    """A shared folder, which exists in memory."""
    place = Place(kind=PlaceKind.WEBDAV, address=f"https://{canary}.example", user=canary, authority=canary)
    folder = SharedFolder(space._database, Memory())
    yield finish(folder.set_up(place, [mine], NOW, password=canary))
    yield finish(folder.scan(now=NOW))
    yield folder.health()
