"""Every stored version of a vault opens, and a newer one is refused."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import workspace
from app.errors import DiskFull, NewerVault
from app.store import migrations
from app.store.database import Database
from app.store.migrations import LATEST, migrate, version
from app.store.tables import DDL, KINDS, NOTED
from tests.support.data import ROOT
from tests.support.opening import stopping
from tests.support.people import NOW, PASSPHRASE
from tests.support.stored_vaults import FOLDER

KEY = bytes(range(32))


def fresh(folder: Path) -> Database:
    return Database.open(folder / "vault.db", KEY, create=True)


def test_all_steps_run_once_with_their_record(tmp_path: Path) -> None:
    database = fresh(tmp_path)
    assert migrate(database, NOW) == tuple(step.__name__ for step in migrations.STEPS)
    assert version(database) == LATEST
    assert migrate(database, NOW) == ()
    assert database.value("SELECT count(*) FROM migration") == LATEST
    database.close()


def test_a_step_that_fails_leaves_the_version_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(database: Database) -> None:
        database.alter("CREATE TABLE half (id INTEGER)")
        raise ZeroDivisionError

    database = fresh(tmp_path)
    migrate(database, NOW)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, breaks))
    monkeypatch.setattr(migrations, "LATEST", LATEST + 1)
    with pytest.raises(ZeroDivisionError):
        migrate(database, NOW)
    assert version(database) == LATEST
    assert database.columns("half") == {}
    database.close()


def test_a_newer_vault_is_refused(tmp_path: Path) -> None:
    database = fresh(tmp_path)
    database.alter(f"PRAGMA user_version = {LATEST + 1}")
    with pytest.raises(NewerVault):
        migrate(database, NOW)
    database.close()


def test_every_table_says_what_it_concerns_and_those_with_history_have_an_id(tmp_path: Path) -> None:
    database = fresh(tmp_path)
    migrate(database, NOW)
    tables = {
        str(row[0])
        for row in database.read(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
        )
    }
    assert tables - {"migration", "sqlite_schema"} == set(KINDS)
    assert all("id" in database.columns(place) for place in NOTED)
    assert len(DDL) == len(set(DDL))
    database.close()


@pytest.mark.parametrize("number", range(1, LATEST + 1))
def test_a_stored_vault_of_every_version_opens_complete(number: int, tmp_path: Path) -> None:
    shutil.copytree(FOLDER / str(number), tmp_path / "old")
    complete(tmp_path / "old", fresh_schema(tmp_path))


def complete(folder: Path, tables: list[tuple[str, ...]]) -> None:
    """It opens, holds all that it held, and has the newest tables."""
    space = workspace.open(folder, passphrase=PASSPHRASE, now=NOW)
    (anna,) = space.contacts.find("muell hafen")
    assert (anna.organisation, anna.labels, anna.wrote_to) == ("Nordlicht", ("alt",), True)
    assert [waiting.sentence for waiting in space.screener.list(now=NOW)] == ["Haben Sie Zeit?"]
    assert len(space.history.list()) == 4
    assert space.keys.check() == ()
    assert schema(space._database) == tables, (
        "the tables changed: a released version needs a new step; before, python -m tests.support.stored_vaults"
    )
    space.close()


def schema(database: Database) -> list[tuple[str, ...]]:
    return [tuple(row) for row in database.read("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2")]


def fresh_schema(folder: Path) -> list[tuple[str, ...]]:
    database = fresh(folder)
    migrate(database, NOW)
    found = schema(database)
    database.close()
    return found


def statements(number: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many statements that change tables the opening of a stored vault takes."""
    shutil.copytree(FOLDER / str(number), folder)
    alter, counted = stopping(0, lambda: None)
    with monkeypatch.context() as patched:
        patched.setattr(Database, "alter", alter)
        workspace.open(folder, passphrase=PASSPHRASE, now=NOW).close()
    return next(counted) - 1


def refuse() -> None:
    raise DiskFull


def refused_at(number: int, step: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """A disk that is full at each ``step``-th statement: told, and the next opening ends right; gives how many."""
    tables, every = fresh_schema(folder), statements(number, folder / "counted", monkeypatch)
    for at in range(1, every + 1, step):
        old = folder / str(at)
        shutil.copytree(FOLDER / str(number), old)
        with monkeypatch.context() as patched:
            patched.setattr(Database, "alter", stopping(at, refuse)[0])
            with pytest.raises(DiskFull):
                workspace.open(old, passphrase=PASSPHRASE, now=NOW)
        complete(old, tables)
        shutil.rmtree(old)
    return every


def test_an_error_at_some_statements_is_told_and_the_next_opening_ends_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refused_at(1, 23, tmp_path, monkeypatch) > 100


@pytest.mark.deep
@pytest.mark.parametrize("number", range(1, LATEST))
def test_an_error_at_each_statement_is_told_and_the_next_opening_ends_right(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    print(f"version {number}: an error at each of {refused_at(number, 1, tmp_path, monkeypatch)} statements")


@pytest.mark.deep
@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signal")
@pytest.mark.parametrize("number", range(1, LATEST))
def test_killed_at_each_statement_the_next_opening_ends_right(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables, every = fresh_schema(tmp_path), statements(number, tmp_path / "counted", monkeypatch)
    for at in range(1, every + 1):
        folder = tmp_path / str(at)
        shutil.copytree(FOLDER / str(number), folder)
        command = [sys.executable, "-m", "tests.support.opening", str(folder), str(at)]
        assert subprocess.run(command, cwd=ROOT, check=False).returncode == -9
        complete(folder, tables)
        shutil.rmtree(folder)
    print(f"version {number}: killed at each of {every} statements")
