"""A round from its founding on, between three vaults and a shared folder: who is admitted and gets what, who leaves."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from app.records.ids import PeerId, RoundId
from app.records.lead import LeadDraft, Vacancy
from app.records.round import Belonging, CharterDraft
from app.sync.transports.base import Transport
from app.sync.transports.folder import Folder
from app.sync.transports.memory import Memory
from tests.support.folders import Member
from tests.support.pairs import NOW
from tests.support.sharing import VETTING
from tests.support.three import Three

DRAFT = CharterDraft(name="Vorzimmer", passed_on="Stellen", kept="Gehälter", needed=2)


class Circle(Three):
    """Three who send to each other through one folder."""

    def __init__(self, folder: Path, transport: Transport) -> None:
        super().__init__(folder)
        ways: Mapping[str, Mapping[str, PeerId]] = {"anna": self.of_anna, "ben": self.of_ben, "carla": self.of_carla}
        self.members = {name: Member(getattr(self, name), transport) for name in ways}
        for name, one in self.members.items():
            one.set_up(*ways[name].values())
        self.settle()

    def settle(self) -> None:
        """Look in turns until nothing is done any more."""
        for _ in range(20):
            scans = [one.scan() for one in self.members.values()]
            if not any(scan.written or scan.taken or scan.removed or scan.more for scan in scans):
                return
        raise AssertionError("never silent")

    def round_of(self, name: str) -> RoundId:
        (found,) = self.members[name].space.peers.rounds.list()
        return found.id

    def admitted(self, name: str) -> list[str]:
        found = self.members[name].space.peers.rounds.get(self.round_of(name))
        return [one.name for one in found.members if one.admitted]

    def share(self, title: str) -> list[str]:
        """Anna shares a job with the round; gives for whom it was sealed."""
        lead = self.anna.leads.add(LeadDraft(vacancy=Vacancy(title=title)), NOW)
        referral = self.anna.referrals.vet(lead.id, VETTING, NOW)
        sealed = self.anna.referrals.seal(referral.id, [], NOW, round_id=self.round_of("anna"))
        assert all(one.in_folder for one in sealed)
        self.settle()
        return [one.peer_name for one in sealed]


@pytest.fixture(params=["memory", "folder"])
def circle(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Circle]:
    shared = tmp_path / "shared"
    shared.mkdir()
    made = Circle(tmp_path, Memory() if request.param == "memory" else Folder(str(shared)))
    yield made
    made.close()


def test_a_third_is_admitted_by_two_and_whoever_leaves_gets_nothing_more(circle: Circle) -> None:
    anna, ben, carla = circle.anna.peers, circle.ben.peers, circle.carla.peers
    made = anna.rounds.create(DRAFT, NOW)
    anna.rounds.invite(made.id, [circle.of_anna["ben"]], NOW)
    circle.settle()
    assert ben.rounds.list()[0].charter.draft == DRAFT
    ben.rounds.join(circle.round_of("ben"), NOW)
    anna.rounds.invite(made.id, [circle.of_anna["carla"]], NOW)
    circle.settle()
    seen = carla.rounds.list()[0]
    assert (seen.belonging, [one.name for one in seen.members]) == (Belonging.INVITED, ["Anna", "Ben", "Carla"])
    carla.rounds.join(circle.round_of("carla"), NOW)
    circle.settle()
    assert circle.admitted("anna") == ["Anna"]

    ben.rounds.vouch(circle.round_of("ben"), [circle.of_ben["carla"]], NOW)
    circle.settle()
    assert circle.admitted("anna") == circle.admitted("ben") == ["Anna", "Carla"]
    assert circle.share("Assistenz") == ["Carla"]
    carla.rounds.vouch(circle.round_of("carla"), [circle.of_carla["ben"]], NOW)
    circle.settle()
    for name in circle.members:
        assert circle.admitted(name) == ["Anna", "Ben", "Carla"]
    assert circle.share("Büroleitung") == ["Ben", "Carla"]
    assert [one.round_id for one in circle.carla.referrals.list()] == [circle.round_of("carla")] * 2

    carla.rounds.leave(circle.round_of("carla"), NOW)
    circle.settle()
    assert circle.share("Sekretariat") == ["Ben"]
    assert len(circle.carla.referrals.list()) == 2
    assert circle.admitted("ben") == ["Anna", "Ben"]
