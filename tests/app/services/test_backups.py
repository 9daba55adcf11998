"""The day's backup, the second place, checking."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import CannotWrite, ChangedMeanwhile, Invalid
from app.records.backup import Made, PlaceMissing, Why
from app.records.job import Beside
from app.store.place import FILE
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.keyrings import Ring
from tests.support.people import NOW, PASSPHRASE, add

LATER = timedelta(hours=1)
DAY = timedelta(days=1)


def make(space: Workspace, now: object = NOW) -> Made:
    return finish(space.backups.make(now=now, why=Why.DAILY))  # type: ignore[arg-type]


def test_one_a_day_and_only_if_something_changed(space: Workspace) -> None:
    assert not space.backups.due(NOW)  # nothing in it yet
    add(space, "Anna")
    assert space.backups.due(NOW)
    made = make(space)
    assert (made.backup.why, made.copy, made.refused) == (Why.DAILY, None, None)
    add(space, "Ben")
    assert not space.backups.due(NOW + LATER)
    assert space.backups.due(NOW + DAY)
    make(space, NOW + DAY)
    assert not space.backups.due(NOW + 2 * DAY)
    assert space.backups.due(NOW + 8 * DAY)  # disks forget
    assert [one.made_on.day for one in space.backups.list()] == [25, 24]


def test_the_day_is_the_users_own(space: Workspace) -> None:
    from dataclasses import replace

    space.choices.change(replace(space.choices.get(), time_zone="Pacific/Auckland"), now=NOW)
    assert make(space, NOW + timedelta(hours=5)).backup.folder.name == "2026-11-25"


def test_a_clock_that_was_ahead_once_stops_nothing(space: Workspace) -> None:
    add(space, "Anna")
    make(space, NOW + 9999 * DAY)
    assert space.backups.due(NOW)
    made = make(space)
    assert made.backup in space.backups.list()


def test_each_backup_is_copied_to_the_second_place(space: Workspace, tmp_path: Path) -> None:
    add(space, "Anna")
    second = space.backups.choose_place(tmp_path / "stick", now=NOW)
    assert (second.there, second.same_disk, second.copied_at) == (True, True, None)
    made = make(space)
    assert made.copy is not None
    assert made.copy.folder == tmp_path / "stick" / "Kreis" / "2026-11-24"
    assert space.backups.second().copied_at == NOW
    assert space.backups.holding(made.copy).rows["contact"] == 1
    assert space.backups.list(tmp_path / "stick") == (made.copy,)
    assert space.backups.list(tmp_path / "stick" / "Kreis") == (made.copy,)


def test_a_stick_that_is_not_there_is_no_error_but_a_date(space: Workspace, tmp_path: Path) -> None:
    space.backups.choose_place(tmp_path / "stick", now=NOW)
    make(space)
    shutil.rmtree(tmp_path / "stick")
    made = make(space, NOW + DAY)
    assert isinstance(made.refused, PlaceMissing)
    safety = space.backups.safety()
    assert (safety.second.there, safety.second.copied_at, len(safety.backups)) == (False, NOW, 2)
    space.backups.drop_place(now=NOW)
    assert make(space, NOW + 2 * DAY).refused is None


def test_a_stick_that_fails_costs_the_copy_only(space: Workspace, tmp_path: Path) -> None:
    space.backups.choose_place(tmp_path / "stick", now=NOW)
    job = space.backups.make(now=NOW)
    step = next(job)
    while not (isinstance(step, Beside) and "copy_out" in repr(step)):
        step = job.send(step.function() if isinstance(step, Beside) else None)
    with pytest.raises(StopIteration) as end:
        job.throw(CannotWrite())
    assert isinstance(end.value.value.refused, CannotWrite)
    assert len(space.backups.list()) == 1


def test_the_second_place_is_asked_for_and_put_off(space: Workspace, tmp_path: Path) -> None:
    assert space.backups.second().asks(NOW)
    space.backups.put_off(now=NOW)
    assert not space.backups.second().asks(NOW + DAY)
    assert space.backups.second().asks(NOW + 8 * DAY)
    with pytest.raises(Invalid):
        space.backups.choose_place(space._vault.folder, now=NOW)


def test_closing_the_job_stops_the_work_beside_and_leaves_nothing(space: Workspace) -> None:
    for steps in range(1, 5):
        job = space.backups.make(now=NOW)
        step = next(job)
        for _ in range(steps - 1):
            step = job.send(step.function() if isinstance(step, Beside) else None)
        job.close()
        if isinstance(step, Beside):  # it may have begun already; it finds out and clears up
            with pytest.raises(Exception, match="Cancelled"):
                step.function()
        assert list((space._vault.folder / "backups").glob("*")) == []


def test_checking_reads_all_of_them(space: Workspace, tmp_path: Path) -> None:
    space.backups.choose_place(tmp_path / "stick", now=NOW)
    made = make(space)
    assert [one.sound for one in finish(space.backups.check())] == [True, True]
    file = made.backup.folder / FILE
    content = bytearray(file.read_bytes())
    content[-100] ^= 1
    file.write_bytes(content)
    assert [one.sound for one in finish(space.backups.check())] == [False, True]


def test_a_change_meanwhile_stops_a_move(space: Workspace, tmp_path: Path) -> None:
    add(space, "Anna")
    job = space.backups.move(tmp_path / "stick", now=NOW)
    step = next(job)
    while "settle" not in repr(step):
        step = job.send(step.function() if isinstance(step, Beside) else None)
    assert isinstance(step, Beside)
    copy = step.function()
    add(space, "Ben")
    with pytest.raises(ChangedMeanwhile):
        job.send(copy)
    assert list((tmp_path / "stick" / "Kreis").iterdir()) == []
    assert space._database.value("SELECT moved_at FROM vault") is None


def test_a_move_that_is_stopped_leaves_nothing(space: Workspace, tmp_path: Path) -> None:
    add(space, "Anna")
    for steps in range(1, 6):
        job = space.backups.move(tmp_path / "stick", now=NOW)
        step = next(job)
        for _ in range(steps - 1):
            step = job.send(step.function() if isinstance(step, Beside) else None)
        job.close()
        if isinstance(step, Beside):
            with pytest.raises(Exception, match=r"Cancelled|DamagedVault|CannotWrite"):
                step.function()
        assert list(tmp_path.glob("stick/Kreis/*")) == []


def test_after_encrypting_anew_those_of_the_old_keys_go(space: Workspace, tmp_path: Path) -> None:
    add(space, "Anna")
    (tmp_path / "stick").mkdir()
    space.backups.choose_place(tmp_path / "stick", now=NOW)
    make(space)
    make(space)
    finish(space.keys.rotate(PASSPHRASE, now=NOW, away=Ring()))
    assert {one.opens for one in finish(space.backups.check())} == {False}
    done = finish(space.backups.renew(now=NOW))
    assert done.removed == 4
    examined = finish(space.backups.check())
    assert [one.sound for one in examined] == [True, True]
    again = finish(space.backups.renew(now=NOW))
    assert again.removed == 0
