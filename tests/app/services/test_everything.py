"""Taking everything along, as a job that can be stopped."""

from pathlib import Path

import pytest

from app.records.batch import SourceKind
from app.records.job import Beside
from app.store.everything import VaultNotEmpty
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.people import NOW, add, make


def test_the_same_people_after_it(space: Workspace, tmp_path: Path) -> None:
    add(space, "Anna", "anna@x.example")
    rows = finish(space._everything.write(tmp_path / "all.json", now=NOW))
    assert rows["contact"] == 1
    back = make(tmp_path / "back").workspace
    (report,) = finish(back.imports.run([tmp_path / "all.json"], now=NOW))
    assert (report.kind, report.people, report.batch_id) == (SourceKind.EVERYTHING, 1, None)
    assert back.contacts.list() == space.contacts.list()
    assert add(back, "Ben").id == 2
    back.close()


def test_stopping_leaves_the_vault_empty(space: Workspace, tmp_path: Path) -> None:
    add(space, "Anna")
    finish(space._everything.write(tmp_path / "all.json", now=NOW))
    back = make(tmp_path / "back").workspace
    for steps in range(1, 4):
        job = back._everything.take_in(tmp_path / "all.json", now=NOW)
        step = next(job)
        for _ in range(steps - 1):
            step = job.send(step.function() if isinstance(step, Beside) else None)
        job.close()
        assert back.contacts.list() == ()
    back.close()


def test_what_was_entered_meanwhile_is_not_written_over(space: Workspace, tmp_path: Path) -> None:
    finish(space._everything.write(tmp_path / "all.json", now=NOW))
    job = space._everything.take_in(tmp_path / "all.json", now=NOW)
    step = next(job)
    step = job.send(None)
    assert isinstance(step, Beside)
    found = step.function()
    add(space, "Anna")
    job.send(found)
    with pytest.raises(VaultNotEmpty):
        job.send(None)
    assert len(space.contacts.list()) == 1
