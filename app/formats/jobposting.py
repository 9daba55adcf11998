"""A vacancy as schema.org's JobPosting in JSON-LD, and back (https://schema.org/JobPosting).

What we write is plain text in few fields; pay and hours stay in words, as ``description`` of an amount and as
``employmentType``. What we read may come from anywhere: missing or strange parts are left out, nothing is fetched.
"""

from collections.abc import Mapping
from datetime import date

from app.records.lead import Vacancy

CONTEXT = "https://schema.org"
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
