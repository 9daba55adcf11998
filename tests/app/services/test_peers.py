"""Pairing: cards, the number, and what an unverified peer may not do."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.crypto.number import NumberDiffers
from app.errors import NotFound
from app.records.contact import ContactDraft
from app.records.ids import PeerId
from app.records.lead import LeadDraft, Vacancy
from app.records.peer import HeardBy, Part, PeerState
from app.records.referral import Basis, Vetting
from app.services.peers import OwnCard, VerifiesNothing
from app.services.sealing import NotVerified, PeerLost
from app.workspace import Workspace
from tests.support.pairs import NOW, new_vault, pair


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


def test_keys_are_made_once_and_a_card_is_issued_anew_only_when_it_changes(anna: Workspace) -> None:
    first = anna.peers.card(NOW)
    assert anna.peers.card(NOW) == first
    me = anna.peers.me()
    assert me is not None
    assert (me.name, me.number, me.part) == ("Anna Berger", 1, Part.ASSISTANT)
    assert anna.peers.card(NOW, part=Part.HR) != first
    later = anna.peers.me()
    assert later is not None
    assert (later.identity, later.number, later.part) == (me.identity, 2, Part.HR)
    assert anna.peers.secret(NOW).startswith("AGE-SECRET-KEY-1")


def test_an_import_alone_makes_nobody_verified(anna: Workspace, bernd: Workspace) -> None:
    peer = anna.peers.add(bernd.peers.card(NOW), NOW)
    assert (peer.state, peer.name) == (PeerState.UNVERIFIED, "Bernd Weber")
    assert anna.peers.list() == (peer,)


def test_both_see_one_number_and_verify(anna: Workspace, bernd: Workspace) -> None:
    theirs, mine = pair(anna, bernd)
    assert anna.peers.number(theirs.id) == bernd.peers.number(mine.id)
    assert (theirs.state, theirs.heard_by, theirs.verified_at) == (PeerState.VERIFIED, HeardBy.VOICE, NOW)


def test_a_wrong_number_or_the_cards_own_channel_verifies_nothing(anna: Workspace, bernd: Workspace) -> None:
    peer = anna.peers.add(bernd.peers.card(NOW), NOW)
    number = anna.peers.number(peer.id)
    with pytest.raises(VerifiesNothing):
        anna.peers.verify(peer.id, number, HeardBy.SAME_CHANNEL, NOW)
    with pytest.raises(NumberDiffers):
        anna.peers.verify(peer.id, number[:-1] + "x", HeardBy.VOICE, NOW)
    assert anna.peers.get(peer.id).state is PeerState.UNVERIFIED


def test_a_higher_number_replaces_silently_and_a_lower_one_changes_nothing(anna: Workspace, bernd: Workspace) -> None:
    old = bernd.peers.card(NOW)
    theirs, _ = pair(anna, bernd)
    renamed = bernd.peers.card(NOW, name="Bernd Weber-Klein")
    assert anna.peers.add(renamed, NOW).name == "Bernd Weber-Klein"
    again = anna.peers.add(old, NOW)
    assert (again.id, again.name, again.state) == (theirs.id, "Bernd Weber-Klein", PeerState.VERIFIED)


def test_the_same_name_is_said_and_nothing_merges(anna: Workspace, bernd: Workspace, tmp_path: Path) -> None:
    anna.contacts.add(ContactDraft(name="Bernd Weber"), now=NOW)
    peer = anna.peers.add(bernd.peers.card(NOW), NOW)
    assert peer.same_name_as == ("Bernd Weber",)
    assert peer.contact_id is None
    impostor = new_vault(tmp_path / "impostor", "bernd weber")
    second = anna.peers.add(impostor.peers.card(NOW), NOW)
    impostor.close()
    assert second.id != peer.id
    assert second.same_name_as == ("Bernd Weber",)
    contact = anna.contacts.find("Bernd")[0]
    linked = anna.peers.link(peer.id, contact.id, NOW)
    assert (linked.contact_id, linked.same_name_as) == (contact.id, ("bernd weber",))


def test_my_own_card_is_no_peer(anna: Workspace) -> None:
    with pytest.raises(OwnCard):
        anna.peers.add(anna.peers.card(NOW), NOW)


def test_revoked_and_verified_again(anna: Workspace, bernd: Workspace) -> None:
    theirs, _ = pair(anna, bernd)
    assert anna.peers.revoke(theirs.id, NOW) == ()
    assert anna.peers.get(theirs.id).state is PeerState.REVOKED
    assert anna.peers.add(bernd.peers.card(NOW), NOW).state is PeerState.REVOKED
    number = anna.peers.number(theirs.id)
    assert anna.peers.verify(theirs.id, number, HeardBy.IN_PERSON, NOW).state is PeerState.VERIFIED


def test_verifying_can_be_taken_back(anna: Workspace, bernd: Workspace) -> None:
    theirs, _ = pair(anna, bernd)
    anna.history.undo(now=NOW)
    assert anna.peers.get(theirs.id).state is PeerState.UNVERIFIED


def test_the_signers_line_is_for_openssh(anna: Workspace, bernd: Workspace) -> None:
    theirs, _ = pair(anna, bernd)
    me = bernd.peers.me()
    assert me is not None
    assert anna.peers.signer(theirs.id) == me.signer
    assert me.signer.startswith(f"{me.identity} ssh-ed25519 AAAA")
    assert me.recipient.startswith("age1")


def test_nobody_is_no_peer(anna: Workspace) -> None:
    with pytest.raises(NotFound):
        anna.peers.number(PeerId(9))


def test_a_lost_vault_cannot_be_verified_again_and_a_new_card_can(
    anna: Workspace, bernd: Workspace, tmp_path: Path
) -> None:
    theirs, _ = pair(anna, bernd)
    assert anna.peers.lost(theirs.id, NOW).state is PeerState.LOST
    with pytest.raises(PeerLost):
        anna.peers.verify(theirs.id, anna.peers.number(theirs.id), HeardBy.VOICE, NOW)
    new = new_vault(tmp_path / "new", "Bernd Weber")
    again = anna.peers.add(new.peers.card(NOW), NOW)
    assert again.id != theirs.id
    assert anna.peers.verify(again.id, anna.peers.number(again.id), HeardBy.VOICE, NOW).state is PeerState.VERIFIED
    new.close()


def test_one_who_is_doubted_is_read_but_nothing_is_sealed_until_compared_again(
    anna: Workspace, bernd: Workspace
) -> None:
    theirs, mine = pair(anna, bernd)
    assert anna.peers.doubt(theirs.id, NOW).state is PeerState.UNCONFIRMED
    assert anna.peers.doubt(theirs.id, NOW).state is PeerState.UNCONFIRMED
    vetting = Vetting(basis=Basis.WORKED_THERE)
    for author, to in ((bernd, mine), (anna, theirs)):
        lead = author.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
        number = author.referrals.vet(lead.id, vetting, NOW).id
        if author is bernd:
            assert anna.referrals.open(bernd.referrals.seal(number, [to.id], NOW)[0].data, NOW).referral is not None
        else:
            with pytest.raises(NotVerified):
                anna.referrals.seal(number, [to.id], NOW)
            anna.peers.verify(to.id, anna.peers.number(to.id), HeardBy.VOICE, NOW)
            assert len(anna.referrals.seal(number, [to.id], NOW)) == 1


def test_doubt_makes_nobody_heard(anna: Workspace, bernd: Workspace) -> None:
    theirs = anna.peers.add(bernd.peers.card(NOW), NOW)
    with pytest.raises(NotVerified):
        anna.peers.doubt(theirs.id, NOW)
    anna.peers.revoke(theirs.id, NOW)
    with pytest.raises(NotVerified):
        anna.peers.doubt(theirs.id, NOW)
    assert anna.peers.get(theirs.id).state is PeerState.REVOKED
