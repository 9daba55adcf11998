"""Keys that change: my own, a peer's, those of a lost vault; and who may not become somebody else."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from app.crypto.identity import SecretKeys
from app.errors import FileRefused
from app.records.ids import PeerId
from app.records.lead import LeadDraft, Vacancy
from app.records.peer import HeardBy, Part, PeerState, Why
from app.records.referral import Referral, Reshare, Sealed, Terms
from app.records.refusal import Refusal
from app.services.peers import OwnCard
from app.services.sealing import NotVerified, seal
from app.services.succession import NotJoined
from app.store import former, identity
from app.sync import cards, envelopes
from app.sync.envelopes import Place
from app.workspace import Workspace
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VETTING

LATER = NOW + timedelta(days=30)
TOO_LATE = NOW + former.KEPT + timedelta(days=1)


@dataclass
class Two:
    anna: Workspace
    bernd: Workspace
    bernd_id: PeerId  # as Anna knows him
    anna_id: PeerId  # as Bernd knows her

    def vetted(self, author: Workspace, title: str) -> Referral:
        lead = author.leads.add(LeadDraft(vacancy=Vacancy(title=title)), NOW)
        return author.referrals.vet(lead.id, VETTING, NOW, terms=Terms(reshare=Reshare.NONE))

    def from_anna(self, title: str = "Assistenz") -> Sealed:
        return self.anna.referrals.seal(self.vetted(self.anna, title).id, [self.bernd_id], NOW)[0]

    def from_bernd(self, title: str = "Empfang") -> Sealed:
        return self.bernd.referrals.seal(self.vetted(self.bernd, title).id, [self.anna_id], NOW)[0]

    def rotated(self) -> Sealed:
        return self.anna.peers.renewal.rotate(NOW)[0]

    def refused(self, data: bytes, by: Workspace | None = None) -> Refusal:
        with pytest.raises(FileRefused) as refused:
            (by or self.bernd).referrals.open(data, NOW)
        return Refusal(str(refused.value.data["reason"]))

    def titles(self) -> set[str]:
        return {one.title for one in self.bernd.referrals.list()}

    def compare(self, by: Workspace, peer: PeerId) -> None:
        by.peers.verify(peer, by.peers.number(peer), HeardBy.VOICE, NOW)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    anna, bernd = new_vault(tmp_path / "anna", "Anna Berger"), new_vault(tmp_path / "bernd", "Bernd Weber")
    theirs, mine = pair(anna, bernd)
    yield Two(anna, bernd, theirs.id, mine.id)
    anna.close()
    bernd.close()


def test_new_keys_make_a_peer_unconfirmed_and_both_go_on_once_compared(two: Two) -> None:
    two.bernd.referrals.open(two.from_anna("Vorher").data, NOW)
    before = two.anna.peers.me()
    told = two.rotated()
    after = two.anna.peers.me()
    assert before is not None
    assert after is not None
    assert (before.identity != after.identity, before.recipient != after.recipient) == (True, True)
    assert after.opens_until == NOW + former.KEPT

    opened = two.bernd.referrals.open(told.data, NOW)
    assert (opened.kind, opened.peer_id) == ("rotate", two.anna_id)
    peer = two.bernd.peers.get(two.anna_id)
    assert (peer.state, peer.card.identity, peer.renewed) == (PeerState.UNCONFIRMED, after.identity, Why.ROTATED)
    assert two.refused(told.data) is Refusal.FORMER

    two.bernd.referrals.open(two.from_anna("Nachher").data, NOW)  # reading goes on
    assert two.titles() == {"Vorher", "Nachher"}
    assert not any(one.gap for one in two.bernd.referrals.list())
    with pytest.raises(NotVerified):
        two.from_bernd()
    assert two.bernd.peers.number(two.anna_id) == two.anna.peers.number(two.bernd_id)
    two.compare(two.bernd, two.anna_id)
    assert two.anna.referrals.open(two.from_bernd().data, NOW).referral is not None


def test_what_was_sealed_for_the_old_keys_opens_for_ninety_days(two: Two) -> None:
    early, late = two.from_bernd("Empfang"), two.from_bernd("Pforte")
    two.rotated()
    assert two.anna.referrals.inspect(early.data).verdict == "ok"
    assert two.anna.referrals.open(early.data, LATER).referral is not None
    with pytest.raises(FileRefused) as refused:
        two.anna.referrals.open(late.data, TOO_LATE)
    assert refused.value.data["reason"] is Refusal.OTHER_RECIPIENT
    me = two.anna.peers.me()
    assert me is not None
    assert me.opens_until is None


def test_what_was_said_before_belongs_to_the_same_person_afterwards(two: Two) -> None:
    """An interest that crossed the change finds its referral, and the author's new key takes back what the old gave."""
    given = two.vetted(two.anna, "Assistenz")
    held = two.bernd.referrals.open(two.anna.referrals.seal(given.id, [two.bernd_id], NOW)[0].data, NOW).referral
    assert held is not None
    interest = two.bernd.statements.interest(held.id, NOW)
    two.bernd.referrals.open(two.rotated().data, NOW)
    opened = two.anna.referrals.open(interest.data, NOW)
    assert opened.referral is not None
    assert opened.referral.id == given.id
    again = two.bernd.referrals.get(held.id)
    assert again.claim.author == two.bernd.peers.get(two.anna_id).card.identity
    two.bernd.referrals.open(two.anna.referrals.withdraw(given.id, NOW)[0].data, NOW)
    assert two.bernd.referrals.get(held.id).withdrawn_at is not None


def test_a_change_waits_for_what_was_sent_before_it_and_others_wait_for_the_change(two: Two) -> None:
    first = two.from_anna("Erste")
    told, after = two.rotated(), two.from_anna("Danach")
    assert two.refused(after.data) is Refusal.UNKNOWN_AUTHOR
    assert two.refused(told.data) is Refusal.EARLY
    assert {one.reason for one in two.bernd.referrals.waiting()} == {Refusal.EARLY, Refusal.UNKNOWN_AUTHOR}
    assert two.bernd.peers.get(two.anna_id).state is PeerState.VERIFIED
    two.bernd.referrals.open(first.data, NOW)
    assert two.bernd.peers.get(two.anna_id).state is PeerState.UNCONFIRMED
    assert two.titles() == {"Erste", "Danach"}
    assert two.bernd.referrals.waiting() == ()


def test_another_age_key_alone_changes_nothing_to_compare(two: Two) -> None:
    before = two.anna.peers.me()
    told = two.anna.peers.renewal.rotate(NOW, signing=False)[0]
    after = two.anna.peers.me()
    assert before is not None
    assert after is not None
    assert (before.identity == after.identity, before.recipient == after.recipient) == (True, False)
    crossed = two.from_bernd("Gekreuzt")
    two.bernd.referrals.open(told.data, NOW)
    assert two.bernd.peers.get(two.anna_id).state is PeerState.VERIFIED
    for data in (crossed.data, two.from_bernd("Danach").data):
        assert two.anna.referrals.open(data, NOW).referral is not None
    assert two.refused(told.data) is Refusal.REPLAY
    assert two.bernd.peers.add(two.anna.peers.card(NOW), NOW).state is PeerState.VERIFIED


def test_twice_within_the_time(two: Two) -> None:
    first = two.from_bernd("Erste")
    for told in (two.rotated(), two.rotated()):
        two.bernd.referrals.open(told.data, NOW)
    assert two.anna.referrals.open(first.data, NOW).referral is not None
    assert len(two.bernd.peers.get(two.anna_id).card.was) == 2


def test_the_new_card_by_hand_comes_before_the_file_that_says_so(two: Two) -> None:
    """Somebody verified by the new card stays verified; both entries become one."""
    told = two.rotated()
    new = two.bernd.peers.add(two.anna.peers.card(NOW), NOW)
    assert (new.id != two.anna_id, new.said_to_be, new.state) == (True, two.anna_id, PeerState.UNVERIFIED)
    two.compare(two.bernd, new.id)
    two.bernd.referrals.open(two.from_anna("Nachher").data, NOW)
    two.bernd.referrals.open(told.data, NOW)
    assert [(peer.id, peer.state) for peer in two.bernd.peers.list()] == [(two.anna_id, PeerState.VERIFIED)]
    assert [one.peer_id for one in two.bernd.referrals.list()] == [two.anna_id]


def test_a_card_of_keys_given_up_is_nobodys_any_more(two: Two) -> None:
    old = two.anna.peers.card(NOW)
    two.bernd.referrals.open(two.rotated().data, NOW)
    with pytest.raises(FileRefused) as refused:
        two.bernd.peers.add(old, NOW)
    assert refused.value.data["reason"] is Refusal.FORMER
    with pytest.raises(OwnCard):
        two.anna.peers.add(old, NOW)


def test_nothing_in_the_history_brings_an_old_key_back(two: Two) -> None:
    two.bernd.peers.doubt(two.anna_id, NOW)
    new = two.rotated()
    two.bernd.referrals.open(new.data, NOW)
    after = two.bernd.peers.get(two.anna_id)
    for action in two.bernd.history.list(20):
        if not action.taken_back and action.name.startswith("peer."):
            two.bernd.history.take_back(action.id, now=NOW)
    assert two.bernd.peers.get(two.anna_id) == after


def _card(two: Two, keys: SecretKeys, was: tuple[str, ...]) -> str:
    return cards.write(keys, name="Anna", part=Part.HR, number=9, issued_at=NOW, was=was).decode()


def test_nobody_becomes_somebody_else_by_a_card_alone(two: Two, tmp_path: Path) -> None:
    """A card of a third person, one that names no earlier identity, my own, a broken one, one of a revoked peer."""
    carla = new_vault(tmp_path / "carla", "Carla Roth")
    pair(two.bernd, carla)
    anna = identity.get(two.anna._database)
    bernd = two.bernd.peers.me()
    assert anna is not None
    assert bernd is not None
    own = identity.get(two.bernd._database)
    assert own is not None
    revoked = SecretKeys.new()
    gone = two.bernd.peers.add(_card(two, revoked, ()).encode(), NOW)
    two.bernd.peers.revoke(gone.id, NOW)
    was = (anna.keys.identity,)
    hostile = [
        carla.peers.card(NOW).decode(),
        _card(two, SecretKeys.new(), ()),
        _card(two, SecretKeys.new(), (bernd.identity,)),
        _card(two, own.keys, was),
        _card(two, revoked, was),
        _card(two, SecretKeys.new(), was)[:-40],
        "",
        "ä" * 50,
    ]
    for number, text in enumerate(hostile):
        place = Place(stream=f"{number:032x}", epoch="1-" + "c3" * 8, seq=1, prev="")
        data, _ = envelopes.seal(
            "rotate",
            {"card": text},
            place,
            keys=anna.keys,
            to=bernd.identity,
            recipient=own.keys.sealing_public,
        )
        assert two.refused(data) is Refusal.CARD, number
    assert two.bernd.peers.get(two.anna_id).card.identity == anna.keys.identity
    carla.close()


def test_a_lost_vault_is_joined_and_what_holds_is_offered_again(two: Two, tmp_path: Path) -> None:
    """Bernd's vault is lost. His new card is compared; then all that passed is his again."""
    kept = two.vetted(two.anna, "Gilt noch")
    over = two.vetted(two.anna, "Zurückgenommen")
    for one in (kept, over):
        two.anna.referrals.seal(one.id, [two.bernd_id], NOW)
    two.anna.referrals.withdraw(over.id, NOW)
    two.anna.referrals.open(two.from_bernd().data, NOW)
    two.anna.peers.lost(two.bernd_id, NOW)
    new = new_vault(tmp_path / "new", "Bernd Weber")
    theirs, anna_id = pair(two.anna, new)
    joined = two.anna.peers.renewal.join(theirs.id, two.bernd_id, LATER)
    assert (joined.id, joined.state, joined.renewed) == (two.bernd_id, PeerState.VERIFIED, Why.LOST)
    assert [peer.id for peer in two.anna.peers.list()] == [two.bernd_id]
    assert [one.peer_id for one in two.anna.referrals.list() if one.peer_id] == [two.bernd_id]
    assert [one.id for one in two.anna.peers.renewal.open_again(two.bernd_id, LATER)] == [kept.id]
    again = two.anna.referrals.seal(kept.id, [two.bernd_id], LATER + timedelta(minutes=1))[0]
    opened = new.referrals.open(again.data, LATER).referral
    assert opened is not None
    assert not opened.gap  # what the lost vault had is not missing in the new one
    assert two.anna.peers.renewal.open_again(two.bernd_id, LATER) == ()
    assert new.peers.get(anna_id.id).state is PeerState.VERIFIED
    with pytest.raises(FileRefused) as refused:
        two.anna.referrals.open(two.from_bernd("Vom Finder").data, NOW)
    assert refused.value.data["reason"] is Refusal.FORMER
    new.close()


def test_only_the_verified_are_joined_and_never_with_the_revoked(two: Two, tmp_path: Path) -> None:
    new = new_vault(tmp_path / "new", "Bernd Weber")
    card = two.anna.peers.add(new.peers.card(NOW), NOW)
    with pytest.raises(NotJoined):
        two.anna.peers.renewal.join(card.id, two.bernd_id, NOW)
    two.compare(two.anna, card.id)
    with pytest.raises(NotJoined):
        two.anna.peers.renewal.join(card.id, card.id, NOW)
    two.anna.peers.revoke(two.bernd_id, NOW)
    with pytest.raises(NotJoined):
        two.anna.peers.renewal.join(card.id, two.bernd_id, NOW)
    new.close()


def test_revoking_takes_back_all_that_holds_in_one_last_file(two: Two) -> None:
    for title in ("Erste", "Zweite"):
        two.bernd.referrals.open(two.from_anna(title).data, NOW)
    last = two.anna.peers.revoke(two.bernd_id, NOW)
    assert len(last) == 1
    two.bernd.referrals.open(last[0].data, NOW)
    assert all(one.withdrawn_at is not None for one in two.bernd.referrals.list())
    assert all(one.withdrawn_at is None for one in two.anna.referrals.list())
    assert two.anna.peers.get(two.bernd_id).state is PeerState.REVOKED


def test_a_change_is_told_to_those_only_who_are_heard(two: Two, tmp_path: Path) -> None:
    carla = new_vault(tmp_path / "carla", "Carla Roth")
    two.anna.peers.add(carla.peers.card(NOW), NOW)
    assert [one.peer_id for one in two.anna.peers.renewal.rotate(NOW)] == [two.bernd_id]
    peer = two.anna.peers.get(two.bernd_id)
    with two.anna._database.transaction("test", NOW, noted=False):
        assert seal(two.anna._database, peer, "hello", {}, NOW).peer_id == two.bernd_id
    carla.close()
