"""What an import is, and what of it outlives a lock."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.records.batch import Report, SourceKind
from app.records.table import Column, Columns
from tests.support.windows import NOW
from ui.people.import_run import Run, together


def run(*names: str) -> Run:
    return Run(tuple(Path("/tmp") / name for name in names), NOW)


@pytest.mark.parametrize(
    ("names", "title", "steps", "shown_first"),
    [
        (["book.vcf"], "book.vcf", ("cards",), True),
        (["book.vcf", "more.CSV"], "book.vcf …", ("cards",), True),
        (["inbox.mbox"], "inbox.mbox", ("mail", "tidy"), False),
        (["chat.txt"], "chat.txt", ("chats", "tidy"), True),
        (["linkedin.zip"], "linkedin.zip", ("cards", "chats", "tidy"), True),
    ],
)
def test_what_it_will_do(names: list[str], title: str, steps: tuple[str, ...], shown_first: bool) -> None:
    made = run(*names)
    assert (made.title, made.steps, made.shown_first) == (title, steps, shown_first)


def test_it_begins_anew_after_a_lock() -> None:
    made = replace(run("a.mbox"), me=("ich@example.org",), preview=True)
    assert Run.of_draft(made.draft(), NOW) == made
    again = replace(made, again=True)
    found = Run.of_draft(again.draft(), NOW)
    assert found is not None
    assert (found.again, found.paths) == (True, ())


@pytest.mark.parametrize("nonsense", [{}, {"paths": "x", "me": []}, {"paths": [], "me": 7}])
def test_nonsense_is_nothing(nonsense: dict[str, object]) -> None:
    assert Run.of_draft(nonsense, NOW) is None


def test_no_name_is_printed() -> None:
    assert "a.mbox" not in repr(run("a.mbox"))


def test_reports_of_several_kinds_are_one() -> None:
    cards = Report(kind=SourceKind.VCARD, taken=2, skipped={"empty": 1})
    mail = Report(kind=SourceKind.MBOX, taken=3, skipped={"empty": 2})
    assert together([cards, mail]) == Report(kind=SourceKind.MBOX, taken=5, skipped={"empty": 3})
    alone: SourceKind = together([cards]).kind
    assert alone is SourceKind.VCARD


def test_one_table_alone_has_columns_to_look_at() -> None:
    table = Path("liste.CSV")
    assert Run((table,), NOW).table == table
    assert Run((table, table), NOW).table is None
    assert Run((Path("buch.vcf"),), NOW).table is None
    columns = Columns(columns=(Column(heading="wer", field="other"),))
    assert Run((table,), NOW).mapping is None
    assert Run((table,), NOW, columns=columns, said={"wer": "name"}).mapping == {"wer": "name"}
