"""Imports in the vault: remembered with their reports, and taken back without a trace."""

from pathlib import Path

import pytest

from app.errors import NotFound
from app.records.batch import Refusal, Report, SourceKind
from app.records.ids import BatchId
from app.store import batches
from tests.support.people import NOW, make


def test_a_batch_is_remembered_with_its_report(tmp_path: Path) -> None:
    vault = make(tmp_path / "vault").workspace
    database = vault._database
    report = Report(
        kind=SourceKind.VCARD,
        taken=3,
        known=1,
        people=2,
        skipped={"group": 1},
        refused=(Refusal(file="a.vcf", line=7, reason="nameless"),),
    )
    with database.transaction("import", NOW, noted=False):
        number = batches.begin(database, SourceKind.VCARD, "a.vcf", NOW)
    assert batches.get(database, number).finished_at is None
    assert batches.unfinished(database, SourceKind.VCARD, "a.vcf") == number
    assert batches.unfinished(database, SourceKind.VCARD, "b.vcf") is None
    assert batches.people(database, number) == 0
    with database.transaction("import", NOW, noted=False):
        batches.note(database, number, report, finished_at=NOW)
    assert batches.unfinished(database, SourceKind.VCARD, "a.vcf") is None
    (batch,) = batches.all_of(database)
    assert (batch.id, batch.name, batch.finished_at) == (number, "a.vcf", NOW)
    assert (batch.report.taken, batch.report.skipped, batch.report.refused) == (3, {"group": 1}, report.refused)
    with database.transaction("import.undo", NOW, noted=False):
        batches.take_back_people(database, number)
        batches.forget(database, number)
    with pytest.raises(NotFound):
        batches.get(database, number)
    with pytest.raises(NotFound):
        batches.get(database, BatchId(99))
    vault.close()
