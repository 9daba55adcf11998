"""Places of files and quarantine in the tables."""

from pathlib import Path

from app.records.refusal import Refusal
from app.store import envelopes
from app.store.envelopes import Step
from tests.support.pairs import NOW, new_vault, pair


def _step(seq: int, digest: str, *, applied: bool = True) -> Step:
    return Step(stream="5a" * 16, epoch="1-00", seq=seq, prev="", digest=digest, kind="referral", applied=applied)


def test_places_are_kept_in_order_and_a_file_takes_effect_once(tmp_path: Path) -> None:
    anna, bernd = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "bernd", "Bernd")
    peer, _ = pair(anna, bernd)
    database = anna._database
    assert envelopes.last_sent(database, peer.id) is None
    with database.transaction("test", NOW, noted=False):
        envelopes.add(database, peer.id, _step(2, "bb"), NOW, mine=False)
        envelopes.add(database, peer.id, _step(1, "aa", applied=False), NOW, mine=False)
        envelopes.add(database, peer.id, _step(1, "aa"), NOW, mine=False)
        envelopes.add(database, peer.id, _step(2, "bb", applied=False), NOW, mine=False)
        envelopes.add(database, peer.id, _step(7, "cc"), NOW, mine=True)
    assert envelopes.received(database, peer.id, "5a" * 16, "1-00") == (_step(1, "aa"), _step(2, "bb"))
    assert envelopes.last_sent(database, peer.id) == _step(7, "cc")
    anna.close()
    bernd.close()


def test_quarantine_keeps_a_file_once_and_lets_it_go(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    database = vault._database
    with database.transaction("test", NOW, noted=False):
        for reason in (Refusal.UNVERIFIED, Refusal.SIGNATURE):
            envelopes.quarantine(database, b"file", reason, NOW)
    (kept,) = envelopes.quarantined(database)
    assert (kept.reason, kept.size, kept.at) == ("signature", 4, NOW)
    assert [data for _, data in envelopes.quarantined_data(database)] == [b"file"]
    with database.transaction("test", NOW, noted=False):
        envelopes.release(database, b"file")
        envelopes.release(database, b"never there")
    assert envelopes.quarantined(database) == ()
    vault.close()
