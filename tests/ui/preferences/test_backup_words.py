"""What is said of backups."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from app.records.backup import Safety, SecondPlace, Why
from tests.app.records.test_backup import backup
from tests.support.windows import NOW
from ui.preferences import backup_words

ONE = backup(NOW.date(), size=12_300_000)


def test_the_newest_and_how_many() -> None:
    safety = Safety(place=Path("x"), backups=(ONE, ONE), second=SecondPlace())
    assert "24.6 MB" in backup_words.newest(safety)
    assert backup_words.newest(replace(safety, backups=())).startswith("There is no backup yet")


def test_an_entry_says_what_it_was_made_for_if_that_is_rare() -> None:
    assert backup_words.entry(ONE).endswith("12.3 MB")
    assert backup_words.entry(replace(ONE, why=Why.MIGRATION)).endswith("before an update")


def test_the_last_copy_and_what_its_place_means() -> None:
    assert backup_words.last_copy(SecondPlace(), NOW).endswith("never")
    copied = SecondPlace(folder=Path("x"), copied_at=NOW - timedelta(days=400), there=True)
    assert backup_words.last_copy(copied, NOW).endswith("2025")
    assert backup_words.meaning(SecondPlace()) == ""
    assert backup_words.meaning(copied) == ""
    assert "not there now" in backup_words.meaning(replace(copied, there=False))
    assert "same disk" in backup_words.meaning(replace(copied, same_disk=True))
    assert "sync program" in backup_words.meaning(replace(copied, synced=True))
