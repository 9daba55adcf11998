"""Backups on disk: whole or not there, read back, thinned out, never mistaken for something else."""

import json
import shutil
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app import workspace
from app.errors import Cancelled, CannotWrite, DamagedVault
from app.records.backup import Backup, Why
from app.records.job import Halt
from app.store import backups
from app.store.migrations import LATEST
from app.store.place import FILE, KEYS, NoVault
from app.workspace import Workspace
from tests.support.people import NOW, PASSPHRASE, add

TODAY = NOW.date()


def made(space: Workspace, day: date = TODAY, now: datetime = NOW) -> Backup:
    return backups.make(space._vault.source(), made_on=day, now=now, why=Why.ASKED)


def drafted(space: Workspace) -> backups.Draft:
    source = space._vault.source()
    return backups.draft(source, source.place, made_on=TODAY, now=NOW, why=Why.DAILY, halt=Halt())


def test_a_backup_is_a_vault_of_its_own(space: Workspace) -> None:
    add(space, "Anna")
    one = made(space)
    assert one.folder == space._vault.folder / "backups" / "2026-11-24"
    assert {file.name for file in one.folder.iterdir()} == {FILE, KEYS, "backup.json"}
    assert (one.uid, one.made_at, one.why, one.version) == (space.keys.info().uid, NOW, Why.ASKED, LATEST)
    assert one.commits == space.keys.info().commits
    assert backups.holding(one, space._vault._key).rows["contact"] == 1
    shutil.copytree(one.folder, one.folder.parent.parent.parent / "elsewhere")
    copy = workspace.open(one.folder.parent.parent.parent / "elsewhere", passphrase=PASSPHRASE, now=NOW)
    assert [person.name for person in copy.contacts.list()] == ["Anna"]
    copy.close()


def test_nothing_private_stands_beside_it(space: Workspace) -> None:
    add(space, "Kanarienvogel", "kanarienvogel@x.example")
    one = made(space)
    for file in one.folder.iterdir():
        assert b"anarienvogel" not in file.read_bytes()
    assert set(json.loads((one.folder / "backup.json").read_bytes())) == {"made_at", "why", "version", "commits"}


def test_several_of_a_day_have_numbers_and_the_newest_comes_first(space: Workspace) -> None:
    three = [made(space, now=NOW + timedelta(hours=hour)) for hour in range(3)]
    assert [one.folder.name for one in three] == ["2026-11-24", "2026-11-24-2", "2026-11-24-3"]
    place = space._vault.folder / "backups"
    assert backups.found(place) == tuple(reversed(three))
    assert backups.found(place, "00" * 16) == ()
    backups.remove(three[0])
    assert made(space, now=NOW + timedelta(hours=4)).folder.name == "2026-11-24"
    assert backups.found(place)[0].folder.name == "2026-11-24"


@pytest.mark.parametrize("where", [100, 5000, -3])
def test_a_copy_that_differs_counts_for_nothing(space: Workspace, where: int) -> None:
    draft = drafted(space)
    content = bytearray((draft.folder / FILE).read_bytes())
    content[where] ^= 1
    (draft.folder / FILE).write_bytes(content)
    with pytest.raises(DamagedVault):
        backups.settle(draft, space._vault._key, Halt())
    assert list(draft.place.iterdir()) == []


def test_a_copy_that_lacks_rows_counts_for_nothing(space: Workspace) -> None:
    add(space, "Anna")
    draft = drafted(space)
    fewer = backups.Draft(folder=draft.folder, place=draft.place, made_on=TODAY, rows={**draft.rows, "contact": 2})
    with pytest.raises(DamagedVault):
        backups.settle(fewer, space._vault._key, Halt())
    assert list(draft.place.iterdir()) == []


def test_what_was_begun_is_no_backup_and_is_cleared_away(space: Workspace) -> None:
    draft = drafted(space)
    place = draft.place
    assert draft.folder.exists()
    assert backups.found(place) == ()
    made(space)
    assert [folder.name for folder in place.iterdir()] == ["2026-11-24"]
    backups.drop(drafted(space))
    assert [folder.name for folder in place.iterdir()] == ["2026-11-24"]


def test_stopping_leaves_nothing(space: Workspace, tmp_path: Path) -> None:
    one = made(space)
    halt = Halt()
    halt.asked = True
    source = space._vault.source()
    with pytest.raises(Cancelled):
        backups.draft(source, source.place, made_on=TODAY, now=NOW, why=Why.DAILY, halt=halt)
    with pytest.raises(Cancelled):
        backups.copy_out(one, tmp_path / "stick", halt)
    assert list((tmp_path / "stick").iterdir()) == []
    assert [folder.name for folder in source.place.iterdir()] == ["2026-11-24"]


def test_a_copy_outside_is_the_same_byte_by_byte(space: Workspace, tmp_path: Path) -> None:
    one = made(space)
    copy = backups.copy_out(one, tmp_path / "stick", Halt())
    assert copy.folder == tmp_path / "stick" / "2026-11-24"
    for name in (FILE, KEYS, "backup.json"):
        assert (copy.folder / name).read_bytes() == (one.folder / name).read_bytes()
    assert backups.copy_out(one, tmp_path / "stick", Halt()).folder.name == "2026-11-24-2"
    with pytest.raises(CannotWrite):
        backups.copy_out(one, tmp_path / "stick" / "2026-11-24" / FILE, Halt())


def test_old_ones_go_and_those_of_another_vault_stay(space: Workspace, tmp_path: Path) -> None:
    place = space._vault.folder / "backups"
    for back in range(30):
        made(space, TODAY - timedelta(days=back), NOW - timedelta(days=back))
    shutil.copytree(place / "2026-10-26", tmp_path / "2026-10-26")
    backups.thin_out(place, space.keys.info().uid, TODAY)
    assert 7 + 2 <= len(list(place.iterdir())) <= 7 + 4
    backups.thin_out(tmp_path, "00" * 16, TODAY)
    assert (tmp_path / "2026-10-26").exists()


def test_examining_tells_damage_and_other_keys(space: Workspace) -> None:
    one = made(space)
    key = space._vault._key
    assert backups.examine(one, key, Halt()).sound
    assert not backups.examine(one, bytes(32), Halt()).opens
    content = bytearray((one.folder / FILE).read_bytes())
    content[len(content) // 2] ^= 1
    (one.folder / FILE).write_bytes(content)
    assert backups.examine(one, key, Halt()).problems
    (one.folder / FILE).write_bytes(b"")
    assert backups.examine(one, key, Halt()).problems


def test_folders_of_others_are_no_backups(space: Workspace, tmp_path: Path) -> None:
    (tmp_path / "2026-11-24").mkdir()
    (tmp_path / "2026-11-25").mkdir()
    (tmp_path / "2026-11-25" / FILE).write_bytes(b"x")
    (tmp_path / "2026-11-25" / KEYS).write_bytes(b"x")
    assert backups.found(tmp_path) == ()
    assert backups.found(tmp_path / "not there") == ()
    with pytest.raises(NoVault):
        backups.read(tmp_path / "2026-11-24")


@pytest.mark.parametrize("note", [b"", b"{}", b"[" * 9999, b'{"made_at": "2026-11-24", "version": "x", "commits": 0}'])
def test_a_note_that_makes_no_sense_is_not_needed(space: Workspace, note: bytes) -> None:
    one = made(space)
    (one.folder / "backup.json").write_bytes(note)
    again = backups.read(one.folder)
    assert (again.uid, again.made_on, again.version, again.why) == (one.uid, TODAY, 0, Why.ASKED)
    shutil.move(one.folder, one.folder.with_name("2026-99-99"))
    assert backups.read(one.folder.with_name("2026-99-99")).made_on != TODAY
