"""Files between three people: delivered, doubled, swapped, cut, flipped, misdelivered; what must hold always holds."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from app.errors import FileRefused
from app.records.ids import PeerId, ReferralId
from app.records.lead import LeadDraft, Vacancy
from app.records.referral import Reshare, Terms
from app.records.refusal import Refusal
from app.workspace import Workspace
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VETTING

NAMES = ("Anna", "Bernd", "Carla")
type Sent = tuple[str, str, str, bytes]  # to whom, kind, claim, file


class Exchange(RuleBasedStateMachine):
    """Anna seals for Bernd and Carla; a hostile post carries the files."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self._vaults = {name: new_vault(Path(self._folder.name, name), name) for name in NAMES}
        self._ids: dict[str, PeerId] = {
            name: pair(self._anna, self._vaults[name])[0].id for name in NAMES if name != "Anna"
        }
        self._numbers: Iterator[int] = count()
        self._sent: list[Sent] = []
        self._given: list[ReferralId] = []
        self._came: dict[str, set[int]] = {name: set() for name in self._ids}

    @property
    def _anna(self) -> Workspace:
        return self._vaults["Anna"]

    @rule(both=st.booleans(), reshare=st.sampled_from(Reshare))
    def seal(self, both: bool, reshare: Reshare) -> None:
        lead = self._anna.leads.add(LeadDraft(vacancy=Vacancy(title=f"Stelle {next(self._numbers)}")), NOW)
        referral = self._anna.referrals.vet(lead.id, VETTING, NOW, terms=Terms(reshare=reshare))
        names = list(self._ids) if both else ["Bernd"]
        for sealed in self._anna.referrals.seal(referral.id, [self._ids[name] for name in names], NOW):
            self._post("referral", referral.claim.id, sealed.peer_id, sealed.data)
        self._given.append(referral.id)

    @precondition(lambda self: bool(self._given))
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(self._given))
        claim = self._anna.referrals.get(number).claim.id
        for sealed in self._anna.referrals.withdraw(number, NOW):
            self._post("withdraw", claim, sealed.peer_id, sealed.data)

    def _post(self, kind: str, claim: str, peer_id: PeerId, file: bytes) -> None:
        name = next(name for name, known in self._ids.items() if known == peer_id)
        self._sent.append((name, kind, claim, file))

    @precondition(lambda self: bool(self._sent))
    @rule(data=st.data())
    def deliver(self, data: st.DataObject) -> None:
        place = data.draw(st.integers(0, len(self._sent) - 1))
        name, _, _, file = self._sent[place]
        again = place in self._came[name]
        self._came[name].add(place)
        reason = self._opened(name, file)
        assert reason in ((Refusal.REPLAY, Refusal.WITHDRAWN) if again else (None, Refusal.WITHDRAWN))

    @precondition(lambda self: bool(self._sent))
    @rule(data=st.data())
    def damage(self, data: st.DataObject) -> None:
        name, _, _, file = data.draw(st.sampled_from(self._sent))
        place = data.draw(st.integers(0, len(file) - 1))
        changed = (
            file[:place] if data.draw(st.booleans()) else file[:place] + bytes([file[place] ^ 1]) + file[place + 1 :]
        )
        self._refused(name, changed)

    @precondition(lambda self: bool(self._sent))
    @rule(data=st.data())
    def misdeliver(self, data: st.DataObject) -> None:
        name, _, _, file = data.draw(st.sampled_from(self._sent))
        self._refused("Carla" if name == "Bernd" else "Bernd", file)
        self._refused("Anna", file)

    def _opened(self, name: str, file: bytes) -> object:
        """Open a file; gives the reason of a refusal."""
        try:
            self._vaults[name].referrals.open(file, NOW)
        except FileRefused as refused:
            return refused.data["reason"]
        return None

    def _refused(self, name: str, file: bytes) -> None:
        with pytest.raises(FileRefused):
            self._vaults[name].referrals.open(file, NOW)

    @invariant()
    def only_what_was_sealed_for_them_and_each_once(self) -> None:
        for name in self._ids:
            came = [self._sent[place] for place in self._came[name]]
            shown = self._vaults[name].referrals.list()
            claims = [one.claim.id for one in shown]
            assert len(claims) == len(set(claims))
            assert set(claims) <= {claim for _, kind, claim, _ in came if kind == "referral"}
            ended = {claim for _, kind, claim, _ in came if kind == "withdraw"}
            for one in shown:
                assert (one.withdrawn_at is not None) == (one.claim.id in ended)
                assert bool(one.vacancy.title) != (one.claim.id in ended)
            missed = {claim for _, kind, claim, _ in came if kind == "referral"} - ended - set(claims)
            assert not missed

    @invariant()
    def gaps_are_told_and_none_falsely(self) -> None:
        for name in self._ids:
            mine = [place for place, sent in enumerate(self._sent) if sent[0] == name]
            came = self._came[name]
            newest = max(came, default=-1)
            lacking = tuple(number for number, place in enumerate(mine, 1) if place not in came and place <= newest)
            gaps = self._vaults[name].referrals.arrivals.gaps()
            named = [(gap.peer_name, gap.missing, gap.forked) for gap in gaps]
            assert named == ([("Anna", lacking, False)] if lacking else [])
            if not lacking:
                assert not any(one.gap for one in self._vaults[name].referrals.list())

    def teardown(self) -> None:
        for vault in self._vaults.values():
            vault.close()
        self._folder.cleanup()


def test_a_few_courses_of_the_post() -> None:
    run_state_machine_as_test(
        Exchange, settings=settings(max_examples=6, stateful_step_count=25, suppress_health_check=list(HealthCheck))
    )


@pytest.mark.deep
def test_many_courses_of_the_post() -> None:
    run_state_machine_as_test(
        Exchange, settings=settings(max_examples=150, stateful_step_count=60, suppress_health_check=list(HealthCheck))
    )
