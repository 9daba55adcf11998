"""A connection: writes only in transactions, one announcement for each, nothing readable on disk."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from app.changes import ChangeSet, Kind
from app.errors import DamagedVault
from app.store.database import Database
from app.store.migrations import migrate
from tests.support.people import NOW

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path: Path) -> Database:
    made = Database.open(tmp_path / "vault.db", KEY, create=True)
    migrate(made, NOW)
    made.prepare()
    return made


def person(database: Database, name: str = "Canary Bird", **more: str | int | None) -> int:
    return database.insert("contact", name=name, sort_name=name.lower(), standing="known", created_at=1, **more)


def test_settings_are_as_promised(database: Database) -> None:
    settings = {
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "journal_mode": "wal",
        "synchronous": 2,
        "temp_store": 2,
    }
    assert {name: database.value(f"PRAGMA {name}") for name in settings} == settings


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM contact",
        " INSERT INTO contact DEFAULT VALUES",
        "WITH a AS (SELECT 1) DELETE FROM contact",
        "PRAGMA user_version = 7",
        "",
    ],
)
def test_only_questions_are_read(database: Database, sql: str) -> None:
    with database.transaction("test", NOW):
        person(database)
    for ask in (database.read, database.one, database.value):
        with pytest.raises(ValueError):
            ask(sql)
    assert database.value("WITH some AS (SELECT * FROM contact) SELECT count(*) FROM some") == 1


def test_a_write_outside_a_transaction_raises(database: Database) -> None:
    with pytest.raises(RuntimeError):
        person(database)
    with database.transaction("test", NOW):
        person(database)
    with pytest.raises(RuntimeError):
        database.write("DELETE FROM contact")
    assert database.value("SELECT count(*) FROM contact") == 1


@pytest.mark.parametrize("sql", ["SELECT 1", "DROP TABLE contact", "REPLACE INTO contact DEFAULT VALUES"])
def test_only_plain_writes_are_taken(database: Database, sql: str) -> None:
    with pytest.raises(ValueError), database.transaction("test", NOW):
        database.write(sql)


def test_each_commit_is_announced_once_with_what_it_touched(database: Database) -> None:
    heard: list[ChangeSet] = []
    database.on_commit(heard.append)
    with database.transaction("outer", NOW), database.transaction("inner", NOW):
        number = person(database)
        database.insert("organisation", name="A", folded="a")
        assert heard == []
    assert heard == [ChangeSet.of({Kind.CONTACT, Kind.ORGANISATION})]
    with database.transaction("more", NOW):
        database.update("contact", number, name="B")
    assert heard[1:] == [ChangeSet.of({Kind.CONTACT})]


def test_a_failure_takes_everything_back_and_announces_nothing(database: Database) -> None:
    heard: list[ChangeSet] = []
    database.on_commit(heard.append)

    def breaks() -> None:
        with database.transaction("test", NOW):
            person(database)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        breaks()
    assert heard == []
    assert database.value("SELECT count(*) FROM contact") == 0
    assert database.value("SELECT count(*) FROM action") == 0
    with pytest.raises(RuntimeError):
        database.write("UPDATE vault SET generation = 1")
    with database.transaction("test", NOW):
        person(database)


def test_an_action_that_changed_nothing_is_none(database: Database) -> None:
    with database.transaction("test", NOW):
        database.update("contact", 7, name="nobody")
    assert database.value("SELECT count(*) FROM action") == 0


def test_slices_of_a_batch_are_one_action_without_images_of_its_own_rows(database: Database) -> None:
    with database.transaction("test", NOW):
        old = person(database, "old")
    for name in ("one", "two"):
        with database.transaction("import", NOW, batch=5):
            number = person(database, name, batch_id=5)
            database.update("contact", number, name=name + "!")
            database.update("contact", old, name="changed")
    (action,) = database.read("SELECT id FROM action WHERE batch_id = 5")
    images = database.read("SELECT place, row FROM before_image WHERE action_id = ?", (action[0],))
    assert [tuple(image[place] for place in (0, 1)) for image in images] == [("contact", old)]


def test_what_is_derived_is_not_noted(database: Database) -> None:
    with database.transaction("judge", NOW, noted=False) as action:
        person(database)
    assert action is None
    assert database.value("SELECT count(*) FROM before_image") == 0


def test_many_rows_at_once(database: Database) -> None:
    with database.transaction("test", NOW):
        rows = [(f"name {number}",) for number in range(100)]
        sql = "INSERT INTO contact (name, sort_name, standing, created_at) VALUES (?, '', 'known', 1)"
        assert database.write_many(sql, rows) == 100
    assert database.value("SELECT count(*) FROM before_image") == 100


def test_many_rows_are_written_in_their_order_whatever_their_number(database: Database) -> None:
    for count in (0, 1, 31, 32, 33, 100):
        with database.transaction("test", NOW):
            database.write("DELETE FROM organisation")
            sql = "INSERT INTO organisation (name, folded) VALUES (?, ?)"
            assert database.write_many(sql, ((f"firm {number}", str(number)) for number in range(count))) == count
        rows = database.read("SELECT name, folded FROM organisation ORDER BY id")
        assert [tuple(row) for row in rows] == [(f"firm {number}", str(number)) for number in range(count)]
    with database.transaction("test", NOW):
        assert database.write_many("UPDATE organisation SET name = ? WHERE folded = ?", [("x", "1"), ("x", "2")]) == 2
        known = [("again", str(number)) for number in (*range(60), 777)]
        assert database.write_many("INSERT OR IGNORE INTO organisation (name, folded) VALUES (?, ?)", known) == 1
    assert database.value("SELECT count(*) FROM organisation WHERE name = 'x'") == 2


def test_one_bad_row_among_many_takes_all_back(database: Database) -> None:
    rows = [(f"name {number}", "known" if number != 40 else "nobody") for number in range(64)]
    sql = "INSERT INTO contact (name, sort_name, standing, created_at) VALUES (?, '', ?, 1)"
    with pytest.raises(sqlcipher.IntegrityError), database.transaction("test", NOW):
        database.write_many(sql, rows)
    assert database.value("SELECT count(*) FROM contact") == 0


def test_a_reader_sees_commits_and_cannot_write(database: Database, tmp_path: Path) -> None:
    reader = Database.open(tmp_path / "vault.db", KEY, read_only=True)
    with database.transaction("test", NOW):
        person(database)
        assert reader.value("SELECT count(*) FROM contact") == 0
    assert reader.value("SELECT count(*) FROM contact") == 1
    assert reader.value("PRAGMA query_only") == 1
    with pytest.raises(Exception, match="readonly"), reader.transaction("test", NOW):
        person(reader)
    reader.close()


def test_another_key_opens_nothing(database: Database, tmp_path: Path) -> None:
    database.close()
    with pytest.raises(DamagedVault):
        Database.open(tmp_path / "vault.db", bytes(32))
    with pytest.raises(DamagedVault):
        Database.open(tmp_path / "missing.db", KEY)
    with pytest.raises(ValueError):
        Database.open(tmp_path / "vault.db", b"short")


def test_a_flipped_byte_in_every_page_is_noticed(database: Database, tmp_path: Path) -> None:
    with database.transaction("test", NOW):
        person(database)
    database.close()
    file = tmp_path / "vault.db"
    content = file.read_bytes()
    for place in range(900, len(content), 4096 * 9):
        file.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        with pytest.raises(DamagedVault):
            _read_all(file)


def _read_all(file: Path) -> None:
    opened = Database.open(file, KEY)
    try:
        if opened.read("PRAGMA cipher_integrity_check"):
            raise DamagedVault
    finally:
        opened.close()


def test_nothing_is_readable_on_disk(database: Database, tmp_path: Path) -> None:
    with database.transaction("test", NOW, detail="Canary Bird"):
        person(database)
    for file in tmp_path.iterdir():
        assert b"Canary" not in file.read_bytes(), file.name


_WRITER = """
import os, signal, sys
from pathlib import Path
from app.store.database import Database
from tests.support.people import NOW
database = Database.open(Path(sys.argv[1]), bytes(range(32)))
database.prepare()
for number in range(1000):
    with database.transaction("test", NOW):
        database.insert("contact", name=str(number), sort_name="", standing="known", created_at=1)
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL on Windows")
def test_what_was_committed_outlives_a_kill(database: Database, tmp_path: Path) -> None:
    database.close()
    child = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(tmp_path / "vault.db")], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(25)]
    child.send_signal(signal.SIGKILL)
    said += child.stdout.read().splitlines()
    child.stdout.close()
    child.wait()
    survived = Database.open(tmp_path / "vault.db", KEY)
    kept = survived.value("SELECT count(*) FROM contact")
    assert kept in (len(said), len(said) + 1)  # the last may have been committed before it was said
    assert survived.value("PRAGMA integrity_check") == "ok"
    survived.close()


def test_compacting_leaves_no_log_and_keeps_the_rows(database: Database, tmp_path: Path) -> None:
    with database.transaction("test", NOW, noted=False):
        for number in range(200):
            person(database, f"Mensch {number}", notes="x" * 200)
    with database.transaction("test", NOW, noted=False):
        database.write("DELETE FROM contact WHERE id > 10")
    pages = database.value("PRAGMA page_count")
    database.compact()
    assert database.value("PRAGMA page_count") < pages
    assert (tmp_path / "vault.db-wal").stat().st_size == 0
    assert database.value("SELECT count(*) FROM contact") == 10


def test_any_number_of_values_is_asked_for_with_few_statements(database: Database) -> None:
    with database.transaction("test", NOW):
        for number in range(1200):
            person(database, f"P{number}")
    asked = [f"P{number}" for number in range(0, 1400, 2)] * 2
    found = [row[0] for row in database.read_any("SELECT name FROM contact WHERE id > ? AND name IN (?)", asked, (10,))]
    assert sorted(found) == sorted(f"P{number}" for number in range(10, 1200, 2))
    assert list(database.read_any("SELECT name FROM contact WHERE name IN (?)", [])) == []
