"""Contacts as CSV: a column for each way to reach them, and nothing that a spreadsheet would run."""

import csv
import io

from app.formats import contact_tables
from app.records.contact import Channel, ChannelKind, Contact, Standing
from app.records.ids import ContactId

EVA = Contact(
    id=ContactId(1),
    name="=HYPERLINK(1)",
    standing=Standing.KNOWN,
    notes='two\n"lines"',
    channels=(
        Channel(kind=ChannelKind.PHONE, value="+49 1", key="+491", label="cell"),
        Channel(kind=ChannelKind.PHONE, value="+49 2", key="+492"),
    ),
)
OTTO = Contact(id=ContactId(2), name="Otto", standing=Standing.KNOWN)


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_a_person() -> None:
    eva, otto = _rows(contact_tables.write([EVA, OTTO]))
    assert (eva["Name"], eva["Notes"]) == ("=HYPERLINK(1)", 'two\n"lines"')
    assert (eva["Phone 1"], eva["Phone 1 label"], eva["Phone 2"]) == ("+49 1", "cell", "+49 2")
    assert (otto["Name"], otto["Phone 2"]) == ("Otto", "")


def test_excel_runs_nothing() -> None:
    eva, _ = _rows(contact_tables.write([EVA, OTTO], guarded=True))
    assert (eva["Name"], eva["Phone 1"], eva["Standing"]) == ("'=HYPERLINK(1)", "'+49 1", "known")


def test_nobody_is_a_head_alone() -> None:
    assert contact_tables.write([]).startswith("Name,Given name")
