"""What the columns of a table hold that no program wrote: by their names as far as these are known, else by the values.

A guess is shown to the user before anything is taken in, so it may err; it must not be slow.
"""

import re
from collections.abc import Callable, Sequence

from app.formats.contact_rows import columns
from app.records.batch import FIELDS
from app.records.table import OWN, Column

#: Rows that are looked at, and the share of the filled cells that must agree.
LOOKED_AT = 50
_LONGEST = 200  # characters of a cell that are looked at
_MOST = 0.7

_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE = re.compile(r"(?=(?:\D*\d){6})[+(\d][\d\s()/.-]{5,}")
_PAGE = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{1,2}/\d{1,2}/\d{2,4}")
_STREET = re.compile(r"[^\W\d].*\D\d{1,4}\s?[a-z]?(?:,.*)?|.*\b\d{5}\s+[^\W\d].*", re.IGNORECASE)
_FIRM = re.compile(r"\b(?:GmbH|AG|KG|OHG|UG|e\.\s?V\.|eG|SE|Ltd|LLC|Inc|Corp|B\.V\.|S\.A\.)(?:\W|$)")
_BORN = re.compile(r"\bgeb|birth|born", re.IGNORECASE)
_NAME = re.compile(r"(?:[^\W\d_][\w.'’-]*,?\s+){1,3}[^\W\d_][\w.'’-]*")

#: In this order: a mail address is no name, and a day is no number.
_FORMS: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("mail", _MAIL.fullmatch),
    ("page", _PAGE.fullmatch),
    ("birthday", _DAY.fullmatch),
    ("phone", _PHONE.fullmatch),
    ("organisation", _FIRM.search),
    ("address", _STREET.fullmatch),
    ("name", _NAME.fullmatch),
)


def is_data(cells: Sequence[str]) -> bool:
    """Whether a first row holds somebody's address or number: then the table has no headings."""
    return any(_MAIL.fullmatch(cell.strip()) or _PHONE.fullmatch(cell.strip()) for cell in cells)


def guess(header: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """Each column with the field it is taken for; columns of one name are one."""
    found: dict[str, Column] = {}
    taken = {column.code for column in columns(header)}
    for place, column in enumerate(columns(header)):
        if column.heading in found:
            continue
        values = [text for row in rows[:LOOKED_AT] if place < len(row) and (text := row[place].strip()[:_LONGEST])]
        code, named = _by_name(column.code, column.label), bool(column.code)
        if not named:
            code = _by_values(column.heading, values, taken)
            taken.add(code)
        found[column.heading] = Column(
            heading=column.heading, field=code, named=named, example=values[0] if values else ""
        )
    return tuple(found.values())


def _by_name(code: str, label: str) -> str:
    return code if code in FIELDS and not label else OWN


def _by_values(heading: str, values: Sequence[str], taken: set[str]) -> str:
    """What most of the values look like. A second name or employer is not guessed at, nor is any day a birthday."""
    barred: set[str] = {"organisation", "birthday"} & taken
    if taken & {"name", "given", "family"}:
        barred.add("name")
    if not _BORN.search(heading):
        barred.add("birthday")
    for code, fits in _FORMS:
        if values and sum(1 for value in values if fits(value)) >= _MOST * len(values):
            return "other" if code in barred else code
    return "other"
