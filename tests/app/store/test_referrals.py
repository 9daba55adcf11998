"""Referrals in the tables: as signed, handed over, withdrawn, buried."""

from pathlib import Path

import pytest

from app.crypto.identity import SecretKeys
from app.errors import NotFound
from app.records.ids import ReferralId
from app.records.referral import Direction
from app.store import referrals
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VACANCY, VETTING, claim


def test_kept_handed_over_and_withdrawn(tmp_path: Path) -> None:
    anna, bernd = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "bernd", "Bernd")
    peer, _ = pair(anna, bernd)
    database, keys = anna._database, SecretKeys.new()
    with database.transaction("test", NOW, noted=False):
        given = referrals.add(database, claim(keys, ""))
        received = referrals.add(
            database, claim(keys, "", number="01" * 16), peer_id=peer.id, signed=b"x", received_at=NOW
        )
        referrals.hand_over(database, given, peer, kind="referral", code="7F3K", now=NOW)
        referrals.hand_over(database, given, peer, kind="withdraw", code="8F3K", now=NOW)
        referrals.put_gap(database, peer.id, received, missing=True)
        referrals.mark_seen(database, received, NOW)
    assert [delivery.code for delivery in referrals.get(database, given).deliveries] == ["7F3K"]
    assert referrals.code_taken(database, "8F3K")
    assert not referrals.code_taken(database, "9F3K")
    kept = referrals.get(database, received)
    assert (kept.vacancy, kept.vetting, kept.peer_name, kept.gap, kept.seen_at) == (
        VACANCY,
        VETTING,
        "Bernd",
        True,
        NOW,
    )
    assert [one.id for one in referrals.all_of(database, Direction.GIVEN)] == [given]
    assert len(referrals.all_of(database)) == 2
    assert referrals.find(database, keys.identity, "01" * 16) == kept
    with database.transaction("test", NOW, noted=False):
        referrals.put_gap(database, peer.id, None, missing=False)
        referrals.withdraw(database, kept, NOW, erase=True)
        referrals.withdraw(database, referrals.get(database, given), NOW, erase=False)
    erased = referrals.get(database, received)
    assert (erased.vacancy.title, erased.vetting.words, erased.gap, erased.withdrawn_at) == ("", "", False, NOW)
    assert referrals.get(database, given).vacancy == VACANCY
    with pytest.raises(NotFound):
        referrals.get(database, ReferralId(99))
    anna.close()
    bernd.close()


def test_the_buried_stay_buried_a_thousand_to_an_author(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    database = vault._database
    with database.transaction("test", NOW, noted=False):
        for number in range(referrals.MOST_TOMBSTONES + 5):
            referrals.bury(database, "aa" * 32, [f"{number:032x}"], NOW)
        referrals.bury(database, "bb" * 32, ["00" * 16], NOW)
    assert referrals.buried(database, "bb" * 32, "00" * 16)
    assert referrals.buried(database, "aa" * 32, f"{referrals.MOST_TOMBSTONES:032x}")
    assert not referrals.buried(database, "aa" * 32, f"{0:032x}")
    vault.close()
