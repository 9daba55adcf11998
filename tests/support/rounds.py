"""Three people who know each other, and a round that Anna founded; and what somebody dishonest would send."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.crypto.identity import SecretKeys
from app.records.ids import PeerId, RoundId
from app.records.lead import LeadDraft
from app.records.referral import Sealed
from app.records.round import CharterDraft, Deed, Member, Voice
from app.services.sealing import seal
from app.store import identity, rounds
from app.sync import rounds as files
from app.workspace import Workspace
from tests.support.pairs import NOW
from tests.support.sharing import VACANCY, VETTING
from tests.support.three import Three

DRAFT = CharterDraft(
    name="Vorzimmer Kiel",
    passed_on="Stellen, die wir aus erster Hand kennen",
    kept="Gehälter und Namen Dritter",
    needed=2,
)


class Circle(Three):
    """Anna's round; ``rounds`` is what each vault calls it."""

    def __init__(self, folder: Path, draft: CharterDraft = DRAFT) -> None:
        super().__init__(folder)
        self.rounds: dict[Workspace, RoundId] = {self.anna: self.anna.peers.rounds.create(draft, NOW).id}

    def peer(self, space: Workspace, name: str) -> PeerId:
        return {self.anna: self.of_anna, self.ben: self.of_ben, self.carla: self.of_carla}[space][name]

    def carry(self, sealed: Sequence[Sealed]) -> None:
        """Hand each file over to whom it is for."""
        names = {"Anna": self.anna, "Ben": self.ben, "Carla": self.carla}
        for file in sealed:
            reader = names[file.peer_name]
            opened = reader.referrals.open(file.data, NOW)
            if opened.round_id is not None:
                self.rounds[reader] = opened.round_id

    def invite(self, *names: str) -> None:
        peers = [self.of_anna[name] for name in names]
        self.carry(self.anna.peers.rounds.invite(self.rounds[self.anna], peers, NOW))

    def join(self, space: Workspace) -> None:
        self.carry(space.peers.rounds.join(self.rounds[space], NOW))

    def vouch(self, space: Workspace, name: str) -> None:
        self.carry(space.peers.rounds.vouch(self.rounds[space], [self.peer(space, name)], NOW))

    def full(self) -> None:
        """All three are in, and each is admitted by each."""
        self.invite("ben", "carla")
        self.join(self.ben)
        self.join(self.carla)
        self.carry(self.anna.peers.rounds.tell(self.rounds[self.anna], NOW))
        self.vouch(self.ben, "carla")
        self.vouch(self.carla, "ben")

    def member(self, space: Workspace, name: str) -> Member:
        found = space.peers.rounds.get(self.rounds[space]).members
        return next(one for one in found if one.name == name)

    def admitted(self, space: Workspace) -> list[str]:
        """By the count of one of them."""
        return [one.name for one in space.peers.rounds.get(self.rounds[space]).members if one.admitted]

    def share(self, space: Workspace) -> tuple[Sealed, ...]:
        lead = space.leads.add(LeadDraft(vacancy=VACANCY), NOW)
        referral = space.referrals.vet(lead.id, VETTING, NOW)
        return space.referrals.seal(referral.id, [], NOW, round_id=self.rounds[space])


def body(space: Workspace, number: RoundId) -> dict[str, object]:
    """What an honest file of this vault about a round says now."""
    kept = rounds.get(space._database, number)
    voices = [one.signed for one in rounds.voices(space._database, number)]
    return next(iter(files.bodies(kept.signed, voices)))


def forged(sender: Workspace, to: PeerId, said: Mapping[str, object], kind: str = files.ADMIT) -> Sealed:
    """A file in good order from a verified peer, who put into it what they liked."""
    with sender._database.transaction("test", NOW, noted=False):
        return seal(sender._database, sender.peers.get(to), kind, said, NOW)


def keys_of(space: Workspace) -> SecretKeys:
    own = identity.get(space._database)
    assert own is not None
    return own.keys


def voice(space: Workspace, number: RoundId, deed: Deed, author: SecretKeys, member: str, count: int = 1) -> str:
    """What somebody says about a round of this vault, signed with their keys."""
    charter = rounds.get(space._database, number).charter
    said = Voice(
        uid=charter.uid,
        founder=charter.founder,
        deed=deed,
        author=author.identity,
        member=member,
        number=count,
        name="Dora",
        charter=charter.number,
    )
    return files.sign_voice(said, author)
