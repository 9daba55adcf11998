"""Giving: vet, seal for verified peers only, withdraw, take over what was received."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.errors import Invalid
from app.records.lead import Lead, LeadDraft, Stage, Vacancy
from app.records.referral import Basis, Direction, Reshare, Terms, Vetting
from app.services.referrals import Ended, Handed
from app.services.sealing import NotVerified, PeerRevoked
from app.sync.claims import TooLong
from app.workspace import Workspace
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VACANCY, VETTING


@pytest.fixture
def anna(tmp_path: Path) -> Iterator[Workspace]:
    opened = new_vault(tmp_path / "anna", "Anna Berger")
    yield opened
    opened.close()


@pytest.fixture
def bernd(tmp_path: Path) -> Iterator[Workspace]:
    opened = new_vault(tmp_path / "bernd", "Bernd Weber")
    yield opened
    opened.close()


@pytest.fixture
def lead(anna: Workspace) -> Lead:
    return anna.leads.add(LeadDraft(vacancy=VACANCY, notes="nur für mich"), NOW)


@pytest.mark.parametrize("reshare", list(Reshare))
def test_from_lead_to_lead_across_two_vaults(anna: Workspace, bernd: Workspace, lead: Lead, reshare: Reshare) -> None:
    theirs, _ = pair(anna, bernd)
    terms = Terms(expires_on=date(2026, 12, 18), reshare=reshare, consent=True)
    referral = anna.referrals.vet(lead.id, VETTING, NOW, terms=terms)
    sealed = anna.referrals.seal(referral.id, [theirs.id], NOW)[0]
    assert b"nur f" not in sealed.data
    given = anna.referrals.get(referral.id)
    assert [(delivery.peer_name, delivery.code) for delivery in given.deliveries] == [("Bernd Weber", sealed.code)]

    received = bernd.referrals.open(sealed.data, NOW).referral
    assert received is not None
    assert (received.direction, received.peer_name) == (Direction.RECEIVED, "Anna Berger")
    assert (received.vacancy, received.vetting, received.claim.terms) == (VACANCY, VETTING, terms)
    assert received.claim.name == "Anna Berger"
    taken = bernd.referrals.take(received.id, NOW)
    assert (taken.vacancy, taken.stage, taken.notes) == (VACANCY, Stage.HEARD, "")
    assert bernd.referrals.take(received.id, NOW) == taken
    assert bernd.referrals.get(received.id).lead_id == taken.id
    bernd.referrals.seen(received.id, NOW)
    assert bernd.referrals.get(received.id).seen_at == NOW
    assert [entry.id for entry in bernd.referrals.list(Direction.RECEIVED)] == [received.id]
    assert bernd.referrals.list(Direction.GIVEN) == ()


def test_one_file_for_each_and_codes_differ(anna: Workspace, bernd: Workspace, lead: Lead, tmp_path: Path) -> None:
    carla = new_vault(tmp_path / "carla", "Carla Roth")
    ids = [pair(anna, other)[0].id for other in (bernd, carla)]
    referral = anna.referrals.vet(lead.id, VETTING, NOW)
    files = anna.referrals.seal(referral.id, ids, NOW)
    assert len({sealed.code for sealed in files}) == 2
    assert bernd.referrals.inspect(files[1].data).verdict == "other_recipient"
    assert carla.referrals.inspect(files[1].data).verdict == "ok"
    carla.close()


def test_nothing_is_sealed_for_the_unverified_or_revoked(anna: Workspace, bernd: Workspace, lead: Lead) -> None:
    referral = anna.referrals.vet(lead.id, VETTING, NOW)
    peer = anna.peers.add(bernd.peers.card(NOW), NOW)
    for refused in (NotVerified, PeerRevoked):
        with pytest.raises(refused):
            anna.referrals.seal(referral.id, [peer.id], NOW)
        anna.peers.revoke(peer.id, NOW)
    assert anna.referrals.get(referral.id).deliveries == ()


def test_what_cannot_be_sealed(anna: Workspace, bernd: Workspace, lead: Lead) -> None:
    theirs, _ = pair(anna, bernd)
    referral = anna.referrals.vet(lead.id, VETTING, NOW, terms=Terms(expires_on=NOW.date()))
    with pytest.raises(Invalid):
        anna.referrals.seal(referral.id, [], NOW)
    with pytest.raises(Ended):
        anna.referrals.seal(referral.id, [theirs.id], NOW + timedelta(days=1))
    anna.referrals.withdraw(referral.id, NOW)
    with pytest.raises(Ended):
        anna.referrals.seal(referral.id, [theirs.id], NOW)


def test_what_cannot_be_vetted(anna: Workspace, lead: Lead) -> None:
    long = anna.leads.add(LeadDraft(vacancy=Vacancy(title="x" * 300)), NOW)
    with pytest.raises(TooLong):
        anna.referrals.vet(long.id, VETTING, NOW)
    with pytest.raises(Invalid):
        anna.referrals.vet(lead.id, Vetting(basis=Basis.HIRED_FOR, since=3), NOW)
    with pytest.raises(Invalid):
        anna.referrals.vet(lead.id, VETTING, NOW, terms=Terms(expires_on=date(2026, 11, 1)))


def test_one_not_handed_over_can_be_removed(anna: Workspace, bernd: Workspace, lead: Lead) -> None:
    referral = anna.referrals.vet(lead.id, VETTING, NOW)
    anna.referrals.remove(referral.id, NOW)
    assert anna.referrals.list() == ()
    anna.history.undo(now=NOW)
    theirs, _ = pair(anna, bernd)
    anna.referrals.seal(referral.id, [theirs.id], NOW)
    with pytest.raises(Handed):
        anna.referrals.remove(referral.id, NOW)


def test_one_received_is_not_mine_to_seal(anna: Workspace, bernd: Workspace, lead: Lead) -> None:
    theirs, _ = pair(anna, bernd)
    sealed = anna.referrals.seal(anna.referrals.vet(lead.id, VETTING, NOW).id, [theirs.id], NOW)[0]
    received = bernd.referrals.open(sealed.data, NOW).referral
    assert received is not None
    with pytest.raises(Invalid):
        bernd.referrals.seal(received.id, [bernd.peers.list()[0].id], NOW)


def test_whom_a_file_was_for_stays_known_when_the_peer_is_taken_back(
    anna: Workspace, bernd: Workspace, lead: Lead
) -> None:
    theirs, _ = pair(anna, bernd)
    referral = anna.referrals.vet(lead.id, VETTING, NOW)
    anna.referrals.seal(referral.id, [theirs.id], NOW)
    anna.history.undo(now=NOW)
    anna.history.undo(now=NOW)
    assert anna.peers.list() == ()
    assert [(one.peer_id, one.peer_name) for one in anna.referrals.get(referral.id).deliveries] == [
        (None, "Bernd Weber")
    ]
    assert anna.referrals.withdraw(referral.id, NOW) == ()
    again, _ = pair(anna, bernd)
    second = anna.referrals.vet(lead.id, VETTING, NOW)
    opened = bernd.referrals.open(anna.referrals.seal(second.id, [again.id], NOW)[0].data, NOW).referral
    assert opened is not None
    assert not opened.gap
