"""Opening: quarantine, order, gaps, forks, replays, withdrawal before and after."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.crypto.identity import SecretKeys
from app.errors import FileRefused
from app.records.ids import PeerId
from app.records.lead import LeadDraft, Vacancy
from app.records.peer import HeardBy
from app.records.referral import OK, Referral, Reshare, Sealed, Terms
from app.records.refusal import Refusal
from app.services.receiving import Receiving
from app.store import envelopes as places
from app.store import identity
from app.sync import claims, envelopes
from app.sync.envelopes import Place
from app.workspace import Workspace
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VACANCY, VETTING, claim


@dataclass
class Two:
    anna: Workspace
    bernd: Workspace
    bernd_id: PeerId  # as Anna knows him

    @property
    def anna_keys(self) -> SecretKeys:
        own = identity.get(self.anna._database)
        assert own is not None
        return own.keys

    def vetted(self, title: str = "Assistenz", reshare: Reshare = Reshare.NONE) -> Referral:
        lead = self.anna.leads.add(LeadDraft(vacancy=Vacancy(title=title, organisation="Weber")), NOW)
        return self.anna.referrals.vet(lead.id, VETTING, NOW, terms=Terms(reshare=reshare))

    def sealed(self, title: str = "Assistenz") -> Sealed:
        return self.anna.referrals.seal(self.vetted(title).id, [self.bernd_id], NOW)[0]

    def forged(self, body: dict[str, object], place: Place, kind: str = "referral") -> bytes:
        """What a hostile but verified Anna could send."""
        me = self.bernd.peers.me()
        assert me is not None
        own = identity.get(self.bernd._database)
        assert own is not None
        return envelopes.seal(
            kind, body, place, keys=self.anna_keys, to=me.identity, recipient=own.keys.sealing_public
        )[0]

    def refused(self, data: bytes) -> Refusal:
        with pytest.raises(FileRefused) as refused:
            self.bernd.referrals.open(data, NOW)
        return Refusal(str(refused.value.data["reason"]))


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    anna, bernd = new_vault(tmp_path / "anna", "Anna Berger"), new_vault(tmp_path / "bernd", "Bernd Weber")
    theirs, _ = pair(anna, bernd)
    yield Two(anna, bernd, theirs.id)
    anna.close()
    bernd.close()


def test_a_file_is_inspected_opened_and_known_again(two: Two) -> None:
    sealed = two.sealed()
    seen = two.bernd.referrals.inspect(sealed.data)
    assert (seen.verdict, seen.kind, seen.author_name, seen.known) == (OK, "referral", "Anna Berger", False)
    assert two.bernd.referrals.list() == ()
    opened = two.bernd.referrals.open(sealed.data, NOW)
    assert opened.referral is not None
    assert (opened.referral.vacancy.title, opened.referral.vetting, opened.referral.gap) == (
        "Assistenz",
        VETTING,
        False,
    )
    assert two.bernd.referrals.inspect(sealed.data).known
    assert two.refused(sealed.data) is Refusal.REPLAY
    assert two.bernd.referrals.waiting() == ()


def test_the_same_referral_sealed_twice_is_known(two: Two) -> None:
    referral = two.vetted()
    first, second = (two.anna.referrals.seal(referral.id, [two.bernd_id], NOW)[0] for _ in range(2))
    two.bernd.referrals.open(first.data, NOW)
    assert two.refused(second.data) is Refusal.KNOWN


def test_order_does_not_matter_and_a_gap_is_told_until_it_is_filled(two: Two) -> None:
    files = [two.sealed(f"Stelle {number}") for number in range(3)]
    late = two.bernd.referrals.open(files[2].data, NOW).referral
    assert late is not None
    assert two.bernd.referrals.get(late.id).gap
    two.bernd.referrals.open(files[0].data, NOW)
    assert two.bernd.referrals.get(late.id).gap
    two.bernd.referrals.open(files[1].data, NOW)
    assert not any(referral.gap for referral in two.bernd.referrals.list())


def test_what_an_unverified_peer_sends_waits_and_is_opened_by_verifying(two: Two, tmp_path: Path) -> None:
    carla = new_vault(tmp_path / "carla", "Carla Roth")
    carla_id = two.anna.peers.add(carla.peers.card(NOW), NOW).id
    anna_id = carla.peers.add(two.anna.peers.card(NOW), NOW).id
    number = carla.peers.number(anna_id)
    two.anna.peers.verify(carla_id, number, HeardBy.VOICE, NOW)
    data = two.anna.referrals.seal(two.vetted().id, [carla_id], NOW)[0].data
    with pytest.raises(FileRefused) as refused:
        carla.referrals.open(data, NOW)
    assert refused.value.data["reason"] is Refusal.UNVERIFIED
    assert carla.referrals.list() == ()
    assert [waiting.reason for waiting in carla.referrals.waiting()] == [Refusal.UNVERIFIED]
    carla.peers.verify(anna_id, number, HeardBy.VOICE, NOW)
    assert [referral.vacancy.title for referral in carla.referrals.list()] == ["Assistenz"]
    assert carla.referrals.waiting() == ()
    carla.close()


def test_a_file_for_somebody_else_is_not_kept(two: Two, tmp_path: Path) -> None:
    carla = new_vault(tmp_path / "carla")
    with pytest.raises(FileRefused) as refused:
        carla.referrals.open(two.sealed().data, NOW)
    assert refused.value.data["reason"] is Refusal.OTHER_RECIPIENT
    assert carla.referrals.waiting() == ()
    carla.close()


def test_a_changed_byte_is_refused(two: Two) -> None:
    data = two.sealed().data
    for place in range(0, len(data), 97):
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        assert two.refused(changed) in (Refusal.NOT_SEALED, Refusal.OTHER_RECIPIENT)
    assert two.bernd.referrals.list() == ()


def test_quarantine_has_its_bounds_and_spares_what_waits(two: Two) -> None:
    database = two.bernd._database
    with database.transaction("test", NOW, noted=False):
        places.quarantine(database, b"waits", Refusal.UNVERIFIED, NOW)
        for number in range(80):
            places.quarantine(database, bytes([number]) * 60_000, Refusal.JSON, NOW)
    kept = two.bernd.referrals.waiting()
    assert len(kept) == places.MOST_FILES
    assert sum(entry.size for entry in kept) <= places.MOST_BYTES
    assert kept[-1].reason == Refusal.UNVERIFIED


def test_a_fork_stops_the_stream(two: Two) -> None:
    stream = {"stream": "5a" * 16, "epoch": "1-" + "c3" * 8}
    me = two.bernd.peers.me()
    assert me is not None

    def body(number: int) -> dict[str, object]:
        said = claim(two.anna_keys, me.identity, number=f"{number:032x}", vacancy=VACANCY)
        return {"claim": b64encode(claims.sign(said, two.anna_keys)).decode(), "chain": []}

    two.bernd.referrals.open(two.forged(body(1), Place(**stream, seq=1, prev="")), NOW)
    assert two.refused(two.forged(body(2), Place(**stream, seq=1, prev=""))) is Refusal.FORK
    assert two.refused(two.forged(body(3), Place(**stream, seq=2, prev=""))) is Refusal.FORK
    assert len(two.bernd.referrals.list()) == 1
    two.bernd.referrals.open(two.sealed().data, NOW)


def test_bodies_that_are_not_what_they_should_be(two: Two) -> None:
    me = two.bernd.peers.me()
    assert me is not None
    stranger = SecretKeys.new()
    good = claims.sign(claim(two.anna_keys, me.identity), two.anna_keys)
    foreign = claims.sign(claim(stranger, me.identity), stranger)
    elsewhere = claims.sign(claim(two.anna_keys, stranger.identity), two.anna_keys)
    bound = b64encode(claims.sign(claim(stranger, me.identity), stranger)).decode()
    cases: list[tuple[dict[str, object], Refusal]] = [
        ({}, Refusal.FIELDS),
        ({"claim": 1, "chain": []}, Refusal.FIELDS),
        ({"claim": "äöü", "chain": []}, Refusal.FIELDS),
        ({"claim": "", "chain": []}, Refusal.NOT_SIGNED),
        ({"claim": b64encode(good).decode(), "chain": None}, Refusal.FIELDS),
        ({"claim": b64encode(good).decode(), "chain": [bound] * 4}, Refusal.FIELDS),
        ({"claim": b64encode(good).decode(), "chain": [bound]}, Refusal.CHAIN),
        ({"claim": b64encode(foreign).decode(), "chain": []}, Refusal.CLAIM),
        ({"claim": b64encode(elsewhere).decode(), "chain": []}, Refusal.CLAIM),
        ({"claim": b64encode(good[:-3]).decode(), "chain": []}, Refusal.NOT_SIGNED),
    ]
    for number, (body, reason) in enumerate(cases, start=1):
        place = Place(stream=f"{number:032x}", epoch="1-" + "c3" * 8, seq=1, prev="")
        data = two.forged(body, place)
        assert two.bernd.referrals.inspect(data).verdict == reason
        assert two.refused(data) is reason
    assert two.bernd.referrals.list() == ()


def test_a_newer_kind_takes_its_place_and_waits(two: Two) -> None:
    place = Place(stream="5a" * 16, epoch="1-" + "c3" * 8, seq=1, prev="")
    data = two.forged({}, place, "tomorrow")
    assert two.bernd.referrals.inspect(data).verdict == Refusal.NEWER
    assert two.refused(data) is Refusal.NEWER
    assert [waiting.reason for waiting in two.bernd.referrals.waiting()] == [Refusal.NEWER]


def test_a_withdrawal_wins_after_and_before(two: Two) -> None:
    opened = two.bernd.referrals.open(two.sealed("Erste").data, NOW).referral
    given = two.anna.referrals.list()[0]
    taken = two.bernd.referrals.take(opened.id, NOW) if opened else None
    back = two.anna.referrals.withdraw(given.id, NOW)[0]
    withdrawn = two.bernd.referrals.open(back.data, NOW).referral
    assert withdrawn is not None
    assert withdrawn.withdrawn_at == NOW
    assert withdrawn.vacancy.title == ""
    assert withdrawn.vetting.words == ""
    assert taken is not None
    assert two.bernd.leads.get(taken.id).title == "Erste"

    late = two.sealed("Zweite")
    early = two.anna.referrals.withdraw(two.anna.referrals.list()[0].id, NOW)[0]
    assert two.bernd.referrals.open(early.data, NOW).referral is None
    assert two.refused(late.data) is Refusal.WITHDRAWN


def test_retrying_changes_nothing_without_reason(two: Two) -> None:
    place = Place(stream="5a" * 16, epoch="1-" + "c3" * 8, seq=1, prev="")
    two.refused(two.forged({}, place, "tomorrow"))
    assert Receiving(two.bernd._database).retry(NOW) == ()
    assert len(two.bernd.referrals.waiting()) == 1


def test_nothing_in_the_history_brings_a_withdrawn_one_back(two: Two) -> None:
    opened = two.bernd.referrals.open(two.sealed("Erste").data, NOW).referral
    assert opened is not None
    two.bernd.referrals.take(opened.id, NOW)
    back = two.anna.referrals.withdraw(two.anna.referrals.list()[0].id, NOW)[0]
    two.bernd.referrals.open(back.data, NOW)
    for action in two.bernd.history.list(20):
        if action.name == "referral.take":
            two.bernd.history.take_back(action.id, now=NOW)
    assert two.bernd.referrals.get(opened.id).title == ""
    assert "Erste" not in str(two.bernd._database.read("SELECT image FROM before_image WHERE place = 'referral'"))
