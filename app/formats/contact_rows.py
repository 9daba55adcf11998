"""A row of an address book's table as a card: Google, Outlook, Thunderbird, LinkedIn and Kreis by their columns' names.

Columns are matched by name and never by place, in English and German, with the numbers that programs put into them
taken out. What no table of names knows is kept in the card under its own heading, so that nothing is lost.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.formats.channels import kind_of_page
from app.formats.contact_columns import KNOWN, LABELS, TYPES
from app.formats.tables import folded
from app.formats.vcard.card import Card, Property
from app.formats.vcard.values import escape
from app.records.contact import ChannelKind

#: Several values in one cell, as Google writes them.
_JOINED = " ::: "
_NUMBER = re.compile(r"\s*\b(\d{1,2})\b")
_EMPTY_DAY = ("0/0/00", "0.0.00", "0000-00-00", "00.00.00", "00.00.0000")
_DAY_FORMS = (
    (re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$"), "ymd"),
    (re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})$"), "dmy"),
    (re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})$"), "mdy"),
)


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds: a field, the number by which columns belong together, and whether it is their label."""

    heading: str
    code: str
    number: str = ""
    label: str = ""


@dataclass(slots=True)
class _Gathered:
    """The cells of a row by field."""

    one: dict[str, str] = field(default_factory=dict)
    many: list[tuple[str, str, str]] = field(default_factory=list)  # field, value, label
    other: list[tuple[str, str]] = field(default_factory=list)


def columns(header: Sequence[str], mapping: Mapping[str, str] | None = None) -> tuple[Column, ...]:
    """What each column holds; ``mapping`` (heading → field) goes before what its name says."""
    found = []
    for heading in header:
        bare = folded(heading)
        if mapping and heading in mapping:
            code = mapping[heading]
            found.append(Column(heading, {"address": "place-street:", "other": ""}.get(code, code), heading))
            continue
        number = next(iter(_NUMBER.findall(bare)), "")
        plain = " ".join(bare.replace("(", " ").replace(")", " ").split())
        code = KNOWN.get(bare) or KNOWN.get(plain) or KNOWN.get(_NUMBER.sub("", plain).strip()) or ""
        base, _, label = code.partition("/")
        found.append(Column(heading, base, number, label))
    return tuple(found)


def is_address_book(header: Sequence[str]) -> bool:
    """Whether the columns name a person and some way or place, or several addresses: enough to need no mapping."""
    listed = [column.code for column in columns(header)]
    codes = set(listed)
    named = codes & {"name", "given", "family", "organisation", "nickname"}
    reached = codes & {"mail", "phone", "page", "connected", "organisation", "address"}
    return bool(named and reached) or listed.count("mail") > 1


def card(header: Sequence[Column], cells: Sequence[str], line: int, extra: Mapping[str, str] | None = None) -> Card:
    """The card of a row; ``extra`` gives more by the names of fields."""
    got = _gather(header, cells)
    for code, value in (extra or {}).items():
        got.one[code] = "\n".join(filter(None, (got.one.get(code), value)))
    return Card(version="4.0", properties=tuple(_properties(got)), line=line)


def _gather(header: Sequence[Column], cells: Sequence[str]) -> _Gathered:
    got = _Gathered()
    labels = {
        (column.code.removesuffix(":label"), column.number): cell.strip(" *")
        for column, cell in zip(header, cells, strict=False)
        if column.code.endswith(":label")
    }
    for column, cell in zip(header, cells, strict=False):
        value = cell.strip()
        if not value or column.code.endswith(":label"):
            continue
        if column.code in ("mail", "phone", "page", "chat"):
            label = column.label or labels.get((column.code, column.number), "")
            got.many += [(column.code, part.strip(), label) for part in value.split(_JOINED) if part.strip()]
        elif column.code == "":
            got.other.append((column.heading, value))
        elif column.code != "nothing":
            code = f"{column.code}{column.number}{column.label}" if column.code.startswith("place") else column.code
            joined = "\n" if code == "notes" else " "
            got.one[code] = (
                f"{got.one[code]}{joined}{value}"
                if code in got.one and code in ("notes", "role")
                else (got.one.get(code) or value)
            )
    return got


def _properties(got: _Gathered) -> Iterator[Property]:
    one = got.one
    shown = one.get("name") or " ".join(filter(None, (one.get("given"), one.get("middle"), one.get("family"))))
    if shown:
        yield Property(name="FN", value=escape(shown))
    if one.get("given") or one.get("family"):
        parts = (one.get("family"), one.get("given"), one.get("middle"), one.get("prefix"), one.get("suffix"))
        yield Property(name="N", value=";".join(escape(part or "") for part in parts))
    if one.get("organisation"):
        yield Property(
            name="ORG", value=";".join(escape(one[part]) for part in ("organisation", "department") if one.get(part))
        )
    for code, name in (("role", "TITLE"), ("nickname", "NICKNAME"), ("notes", "NOTE"), ("uid", "UID")):
        if one.get(code):
            yield Property(name=name, value=escape(one[code]))
    if (day := _day(one)) != "":
        yield Property(name="BDAY", value=day)
    if labels := [part.strip(" *") for part in re.split(r" ::: |[;,]", one.get("labels", ""))]:
        kept = [part for part in labels if part and part.casefold() not in LABELS]
        if kept:
            yield Property(name="CATEGORIES", value=",".join(map(escape, kept)))
    yield from _ways(got)
    yield from _places(one)
    if one.get("connected"):
        yield Property(name="X-CONNECTED-ON", value=escape(one["connected"]))
    for heading, value in got.other:
        yield Property(name="X-COLUMN", value=escape(value), parameters=(("LABEL", (heading[:80],)),))


def _ways(got: _Gathered) -> Iterator[Property]:
    for number, (code, value, label) in enumerate(got.many):
        name = {"mail": "EMAIL", "phone": "TEL", "chat": "IMPP"}.get(code, "URL")
        types = tuple(word for word in label.casefold().replace("_", " ").split() if word in TYPES)
        if name == "URL" and kind_of_page(value) is ChannelKind.WEB and " " in value:
            yield Property(name="X-COLUMN", value=escape(value), parameters=(("LABEL", ("URL",)),))
        elif types or not label or label.casefold() in ("other", "work", "home", "andere"):
            kinds = tuple(TYPES[word] for word in types)
            yield Property(name=name, value=escape(value), parameters=(("TYPE", kinds),) if kinds else ())
        else:
            yield Property(name=name, value=escape(value), group=f"item{number}")
            yield Property(name="X-ABLABEL", value=escape(label), group=f"item{number}")


def _places(one: Mapping[str, str]) -> Iterator[Property]:
    """Postal addresses: the parts of each kind together."""
    found: dict[str, dict[str, str]] = {}
    for code, value in one.items():
        if code.startswith("place-"):
            part, _, which = code.removeprefix("place-").partition(":")
            found.setdefault(which, {})[part] = value
    for which, parts in found.items():
        kind = "work" if "work" in which else "home" if "home" in which else ""
        value = ";".join(
            escape(parts.get(name, "")) for name in ("box", "extended", "street", "city", "region", "code", "country")
        )
        yield Property(name="ADR", value=value, parameters=(("TYPE", (kind,)),) if kind else ())


def _day(one: Mapping[str, str]) -> str:
    """A birthday as ISO; two-digit years say nothing certain and are kept as they are written."""
    text = one.get("birthday", "").strip()
    alone = one.get("birth-day") or (text if len(text) < 3 else "")
    if alone and one.get("birth-month"):
        try:
            month, day = int(one["birth-month"]), int(alone)
        except ValueError:
            return ""
        year = one.get("birth-year", "")
        return f"{year:0>4}-{month:02}-{day:02}" if year.isdigit() else f"--{month:02}-{day:02}"
    if not text or text in _EMPTY_DAY:
        return ""
    if text.startswith("--"):
        return text
    for form, order in _DAY_FORMS:
        if hit := form.match(text):
            parts = dict(zip(order, map(int, hit.groups()), strict=True))
            day, month = parts["d"], parts["m"]
            if month > 12 >= day:
                day, month = month, day
            return f"{parts['y']:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else escape(text)
    return escape(text)
