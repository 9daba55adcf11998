"""A vacancy as schema.org's JobPosting in JSON-LD, and back (https://schema.org/JobPosting).

What we write is plain text in few fields; pay and hours stay in words, as ``description`` of an amount and as
``employmentType``. What we read may come from anywhere: missing or strange parts are left out, nothing is fetched.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from app.records.lead import Vacancy

CONTEXT = "https://schema.org"
#: Shown as the vacancy itself or as its contact.
_TAKEN = (
    *("@context", "@type", "title", "hiringOrganization.name", "applicationContact", "validThrough", "description"),
    *("jobStartDate", "jobLocation.address", "employmentType"),
)
_MOST_DEPTH = 8
_ADDRESS = ("streetAddress", "postalCode", "addressLocality", "addressRegion", "addressCountry")


def write(vacancy: Vacancy) -> dict[str, object]:
    """The JobPosting that says no more than ``vacancy`` does; empty parts are left out."""
    posting: dict[str, object] = {"@context": CONTEXT, "@type": "JobPosting", "title": vacancy.title}
    if vacancy.organisation:
        posting["hiringOrganization"] = {"@type": "Organization", "name": vacancy.organisation}
    if vacancy.place:
        posting["jobLocation"] = {"@type": "Place", "address": vacancy.place}
    if vacancy.pay:
        posting["baseSalary"] = {"@type": "MonetaryAmount", "description": vacancy.pay}
    if vacancy.apply_by:
        posting["validThrough"] = vacancy.apply_by.isoformat()
    words = {
        "employmentType": vacancy.employment,
        "jobStartDate": vacancy.starts,
        "url": vacancy.link,
        "description": vacancy.description,
    }
    return posting | {name: value for name, value in words.items() if value}


def read(posting: Mapping[str, object]) -> Vacancy:
    """The vacancy that a JobPosting tells of; a title there may be none, everything else too."""
    return Vacancy(
        title=_text(posting.get("title")) or _text(posting.get("name")),
        organisation=_text(_inside(posting.get("hiringOrganization"), "name")),
        place=_place(posting.get("jobLocation")),
        employment=_text(posting.get("employmentType")),
        pay=_pay(posting.get("baseSalary")),
        starts=_text(posting.get("jobStartDate")),
        apply_by=_day(posting.get("validThrough")),
        link=_link(posting.get("url")),
        description=_text(posting.get("description")),
    )


def contact(posting: Mapping[str, object]) -> str:
    """Whom an application goes to: name, address and number of the ``applicationContact``."""
    point = _first(posting.get("applicationContact"))
    if not isinstance(point, dict):
        return _text(point)
    return ", ".join(filter(None, (_text(point.get(part)) for part in ("name", "contactType", "email", "telephone"))))


def others(posting: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """What a JobPosting says beyond a vacancy and its contact, as names and words; names inside join with a dot."""
    found = (pair for name, value in posting.items() for pair in _pairs(name, value, _MOST_DEPTH))
    return tuple((name, words) for name, words in found if not name.startswith(_TAKEN))


def merged(posting: Mapping[str, object], before: Vacancy, after: Vacancy) -> dict[str, object]:
    """The JobPosting with what was changed since it was read as ``before``; everything else as it came."""
    was, now = write(before), write(after)
    result = dict(posting)
    for name in {*was, *now}:
        if was.get(name) != now.get(name):
            result.pop("name" if name == "title" and "title" not in posting else name, None)
            if name in now:
                result[name] = now[name]
    return {"@context": CONTEXT, "@type": "JobPosting"} | result


def _pairs(name: str, value: object, depth: int) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and depth:
        for inner, entry in value.items():
            if inner != "@type":
                yield from _pairs(f"{name}.{inner.lstrip('@')}", entry, depth - 1)
    elif isinstance(value, list) and any(isinstance(entry, dict | list) for entry in value) and depth:
        for entry in value:
            yield from _pairs(name, entry, depth - 1)
    elif isinstance(value, bool):
        yield name, "true" if value else "false"
    elif words := _text(value):
        yield name, words


def _first(value: object) -> object:
    """JSON-LD allows a list wherever it allows a value."""
    return value[0] if isinstance(value, list) and value else value


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_text, value)))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).strip()


def _inside(value: object, name: str) -> object:
    """The part of an object, or the value itself where text stands in an object's place."""
    value = _first(value)
    return value.get(name) if isinstance(value, dict) else value


def _place(value: object) -> str:
    address = _first(_inside(value, "address"))
    if isinstance(address, dict):
        return ", ".join(filter(None, (_text(_inside(address.get(part), "name")) for part in _ADDRESS)))
    return _text(address)


def _pay(value: object) -> str:
    amount = _first(value)
    if not isinstance(amount, dict):
        return _text(amount)
    if words := _text(amount.get("description")):
        return words
    inner = _first(amount.get("value"))
    sums = inner if isinstance(inner, dict) else amount
    span = " – ".join(filter(None, (_text(sums.get("minValue")), _text(sums.get("maxValue"))))) or _text(
        sums.get("value")
    )
    return " ".join(filter(None, (span, _text(amount.get("currency")), _text(sums.get("unitText")))))


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(_text(_first(value))[:10])
    except ValueError:
        return None


def _link(value: object) -> str:
    link = _text(_first(value))
    return link if link.startswith(("https://", "http://")) else ""
