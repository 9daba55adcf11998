"""The address book of an invented office, as any other program would export it."""

from collections.abc import Iterator, Mapping
from typing import Any

from app.formats import names


def address_book(told: Mapping[str, Any]) -> str:
    """All people as vCards 4.0 (RFC 6350)."""
    return "".join(f"{line}\r\n" for person in told["people"] for line in _card(person))


def _card(person: Mapping[str, Any]) -> Iterator[str]:
    parts = names.split(person["name"])
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield f"FN:{_escaped(person['name'])}"
    yield f"N:{_escaped(parts.family)};{_escaped(parts.given)};;;"
    yield f"EMAIL:{person['address']}"
    for name, key in (("ORG", "organisation"), ("TITLE", "role"), ("CATEGORIES", "label"), ("BDAY", "birthday")):
        if key in person:
            yield f"{name}:{_escaped(person[key])}"
    if "phone" in person:
        yield f"TEL;VALUE=text:{person['phone']}"
    yield "END:VCARD"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
