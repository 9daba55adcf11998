"""Files that were read are remembered, of those refused a bounded number."""

from pathlib import Path

from app.store import known_files
from app.store.known_files import Known
from tests.support.people import NOW, make

BOX = "5a" * 16


def test_what_was_read_is_known_with_its_reason(tmp_path: Path) -> None:
    database = make(tmp_path / "v").workspace._database
    with database.transaction("test", NOW, noted=False):
        known_files.put(database, BOX, [("a", 2048, ""), ("b", 2048, "json"), ("c", 4096, "early")], 10)
        known_files.put(database, BOX, [("b", 4096, "")], 10)
    assert known_files.of_outbox(database, BOX) == {
        "a": Known(2048, ""),
        "b": Known(4096, ""),
        "c": Known(4096, "early"),
    }
    assert known_files.strange(database) == {BOX}
    with database.transaction("test", NOW, noted=False):
        assert known_files.try_again(database, ["early"], "other") == 0
        assert known_files.try_again(database, ["early"], BOX) == 1
        known_files.forget(database, BOX, ["a"])
    assert set(known_files.of_outbox(database, BOX)) == {"b"}
    with database.transaction("test", NOW, noted=False):
        known_files.forget_all(database)
    assert known_files.of_outbox(database, BOX) == {}


def test_the_oldest_refused_are_forgotten_and_never_those_taken_in(tmp_path: Path) -> None:
    database = make(tmp_path / "v").workspace._database
    with database.transaction("test", NOW, noted=False):
        known_files.put(database, BOX, [("taken", 2048, "")], 5)
        known_files.put(database, BOX, [(f"n{number}", 2048, "json") for number in range(8)], 5)
    assert set(known_files.of_outbox(database, BOX)) == {"taken", "n3", "n4", "n5", "n6", "n7"}
