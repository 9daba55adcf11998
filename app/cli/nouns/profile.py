"""``kreis-cli card profile``: what the user tells chosen peers of themselves, and they the user."""

from dataclasses import replace
from pathlib import Path

from app.cli import files
from app.cli.frame import Call, Noun, Verb
from app.cli.output import Answer, facts, plain, table
from app.cli.shapes import number
from app.records.ids import PeerId, ProfileId
from app.records.profile import MOST_RESUME, Profile, ProfileText, SharedProfile
from app.records.referral import Sealed

_TEXTS = ("about", "does", "seeks", "vouches")


def register(card: Noun) -> None:
    """Beside the other verbs of the card."""
    noun = card.under("profile")
    noun.verb("list", list_)
    writing = _texts(noun.verb("write", write)).argument("--id", metavar="ID").argument("--name", metavar="TEXT")
    writing.argument("--resume", metavar="FILE")
    noun.verb("show", show).argument("id", metavar="ID").argument("--as", dest="peer", metavar="PEER")
    noun.verb("remove", remove).argument("id", metavar="ID")
    sealing = noun.verb("seal", seal).argument("id", metavar="ID")
    sealing.argument("--to", dest="peers", action="append", required=True, metavar="PEER")
    sealing.argument("--out", required=True, metavar="DIR")
    withdrawing = noun.verb("withdraw", withdraw).argument("peer", metavar="PEER")
    withdrawing.argument("--out", required=True, metavar="DIR")
    noun.verb("of", of).argument("peer", metavar="PEER")


def _texts(verb: Verb) -> Verb:
    for name in _TEXTS:
        verb.argument(f"--{name}", metavar="TEXT")
    return verb


def list_(call: Call) -> Answer:
    """The variants, and which peer has which."""
    with call.workspace() as opened:
        found, told = opened.peers.profiles.list(), opened.peers.profiles.told()
    word = call.sentences.word
    rows = [
        (one.id, one.name, ", ".join(to.peer_name for to in told if to.open and to.profile_id == one.id))
        for one in found
    ]
    document = {"profiles": [_shape(one) for one in found], "told": [_shared(one) for one in told]}
    return Answer(document=document, lines=table([word("id"), word("name"), word("whom")], rows))


def write(call: Call) -> Answer:
    """A new variant, or ``--id`` to change one; a résumé gives what is not said otherwise."""
    given = call.arguments
    with call.workspace() as opened:
        profiles = opened.peers.profiles
        before = None if given.id is None else profiles.get(ProfileId(number(given.id)))
        text, losses = ProfileText() if before is None else before.text, tuple[str, ...]()
        if given.resume is not None:
            taken = profiles.read_resume(files.read(given.resume, MOST_RESUME))
            text, losses = replace(text, about=taken.text.about, does=taken.text.does), taken.losses
        text = replace(text, **{name: said for name in _TEXTS if (said := getattr(given, name)) is not None})
        if before is None:
            made = profiles.add(given.name or "", text, call.now)
        else:
            made = profiles.change(replace(before, name=given.name or before.name, text=text), call.now)
    for name in losses:
        call.tell(call.sentences.word("not_kept", name=name))
    return Answer(document={"profile": _shape(made), "losses": list(losses)}, lines=[str(made.id)])


def show(call: Call) -> Answer:
    """As it is written; with ``--as`` what this peer would read."""
    wanted = ProfileId(number(call.arguments.id))
    with call.workspace() as opened:
        found = opened.peers.profiles.get(wanted)
        if call.arguments.peer is None:
            return Answer(document={"profile": _shape(found)}, lines=_lines(call, found.text, found.name))
        read = opened.peers.profiles.as_read(wanted, _peer(call), call.now)
    return Answer(document={"read": _shared(read)}, lines=_lines(call, read.text, read.peer_name))


def remove(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.peers.profiles.remove(ProfileId(number(call.arguments.id)), call.now)
    return Answer(document={"removed": call.arguments.id}, lines=[call.sentences.word("removed")])


def seal(call: Call) -> Answer:
    """A file for each peer."""
    folder = files.folder(call.arguments.out)
    to = [PeerId(number(one)) for one in call.arguments.peers]
    with call.workspace() as opened:
        sealed = opened.peers.profiles.seal(ProfileId(number(call.arguments.id)), to, call.now)
    return _handed(sealed, folder)


def withdraw(call: Call) -> Answer:
    """A file that erases at a peer what they were told."""
    folder = files.folder(call.arguments.out)
    with call.workspace() as opened:
        sealed = opened.peers.profiles.withdraw(_peer(call), call.now)
    return _handed((sealed,), folder)


def of(call: Call) -> Answer:
    """What a peer told of themselves."""
    with call.workspace() as opened:
        opened.peers.get(_peer(call))
        found = opened.peers.profiles.of(_peer(call))
    lines = [call.sentences.word("nothing_told")] if found is None else _lines(call, found.text, found.peer_name)
    return Answer(document={"profile": None if found is None else _shared(found)}, lines=lines)


def _handed(sealed: tuple[Sealed, ...], folder: Path) -> Answer:
    made = [
        {"peer_id": str(one.peer_id), "code": one.code, "file": files.write(folder / one.name, one.data)}
        for one in sealed
    ]
    return Answer(
        document={"files": made},
        lines=[f"{one.peer_name}: {entry['file']}" for one, entry in zip(sealed, made, strict=True)],
    )


def _peer(call: Call) -> PeerId:
    return PeerId(number(call.arguments.peer))


def _lines(call: Call, text: ProfileText, name: str) -> list[str]:
    word = call.sentences.word
    lines = facts([(word("name"), name)])
    for part in _TEXTS:
        if said := getattr(text, part):
            lines += ["", word(f"profile_{part}"), *(f"  {plain(line)}" for line in said.splitlines())]
    return lines


def _text(text: ProfileText) -> dict[str, str]:
    return {name: getattr(text, name) for name in _TEXTS}


def _shape(one: Profile) -> dict[str, object]:
    return {"id": str(one.id), "name": one.name, **_text(one.text), "changed_at": one.changed_at}


def _shared(one: SharedProfile) -> dict[str, object]:
    return {
        "peer_id": str(one.peer_id),
        "name": one.peer_name,
        "mine": one.mine,
        **_text(one.text),
        "number": one.number,
        "profile_id": None if one.profile_id is None else str(one.profile_id),
        "at": one.at,
        "withdrawn_at": one.withdrawn_at,
    }
