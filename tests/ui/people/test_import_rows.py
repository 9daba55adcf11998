"""Imports as rows: what waits, what runs, what was."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from app.records.batch import Batch, Progress, Report, SourceKind
from app.records.ids import BatchId
from tests.support.windows import NOW
from ui.people.import_rows import RUNNING, entries
from ui.people.import_run import Run
from ui.runtime.rows import Row, Section

REPORT = Report(kind=SourceKind.VCARD, taken=3, people=2)
BATCH = Batch(
    id=BatchId(7),
    kind=SourceKind.VCARD,
    name="buch.vcf",
    started_at=NOW - timedelta(days=3),
    finished_at=NOW,
    report=REPORT,
)
RUN = Run((Path("neu.vcf"),), NOW)


def test_what_is_under_way_stands_above_the_earlier() -> None:
    found = entries(replace(RUN, shown=Progress(step="cards", done=1, total=4)), [BATCH], NOW.date())
    assert [type(one) for one in found] == [Section, Row, Section, Row]
    running, before = found[1], found[3]
    assert isinstance(running, Row)
    assert isinstance(before, Row)
    assert (running.id, running.title, running.number) == (RUNNING, "neu.vcf", "25 %")
    assert (before.id, before.title) == (7, "buch.vcf")


def test_what_waits_for_the_user_says_so() -> None:
    (_, running) = entries(replace(RUN, foreseen=REPORT), [], NOW.date())
    assert isinstance(running, Row)
    assert (running.sentence, running.number) == ("waits for you", "")
    assert entries(None, [], NOW.date()) == []
