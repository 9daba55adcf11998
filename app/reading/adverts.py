"""A job advert as it is dropped or pasted: a saved web page, JSON, a mail, or plain words.

A page that describes its job in a JobPosting (JSON-LD, microdata or RDFa) is believed; whatever else it says is only
text. The JobPosting is kept whole beside the vacancy, so that it can be shown and written again.
"""

import json
import re
from dataclasses import replace
from datetime import date

from app.errors import AppError
from app.formats import jobposting, jobschema, structured
from app.reading import advert_text
from app.reading.charsets import decode, whole
from app.reading.headers import split, text_of
from app.reading.html import text_of_html
from app.reading.mime import body_of
from app.records.lead import Advert, Vacancy

#: Of a saved page this much is read; scripts and styles may come first.
MOST = 4 * 1024 * 1024
#: What is kept of one JobPosting as JSON.
MOST_KEPT = 64 * 1024
_LIMITS = {"title": 200, "organisation": 200, "place": 200, "employment": 200, "pay": 200, "starts": 200, "link": 500}
_MOST_DESCRIPTION = 8_000
_MAIL = re.compile(rb"\A(?:From |[A-Za-z-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*[A-Za-z-]{2,40}:)")
_MAIL_FIELDS = ("from", "subject", "date", "message-id", "received")
_PAGE = re.compile(r"<(?:!doctype|html|head|body|div|script|p|table|article|section|h[1-6]|span)\b", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)


class NoAdvert(AppError):
    """Nothing in this file tells of a job."""


def read(data: bytes, today: date) -> Advert:
    """What an advert says. Raises ``NoAdvert``."""
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise NoAdvert
    cut = ("file",) if len(data) > MOST else ()
    data = data[:MOST]
    if _MAIL.match(data[:65_536]):
        fields, start = split(data)
        if sum(name in fields for name in _MAIL_FIELDS) > 1:
            return _plain(f"{text_of(fields, 'subject')}\n\n{body_of(fields, data, start).text}", today, cut)
    text = _text(data)
    advert = _described(text, today)
    return replace(advert, losses=(*cut, *advert.losses))


def vacancy_of(posting: dict[str, object]) -> Vacancy:
    """The vacancy as it is shown: plain text, no line or field longer than a referral can carry."""
    vacancy = jobposting.read(posting)
    if not vacancy.title:
        occupation = posting.get("relevantOccupation")
        vacancy = replace(vacancy, title=jobposting.read(occupation).title if isinstance(occupation, dict) else "")
    texts = {name: _line(getattr(vacancy, name))[:limit].strip() for name, limit in _LIMITS.items()}
    about = vacancy.description
    if "<" in about or "&" in about:
        about = text_of_html(about)
    return replace(vacancy, **texts, description=about.strip()[:_MOST_DESCRIPTION])  # type: ignore[arg-type]


def written(vacancy: Vacancy, contact: str, posting: str) -> dict[str, object]:
    """The JobPosting of a lead: as it came, with what the user changed, and without what was invented."""
    came = json.loads(posting) if posting else {}
    made = jobposting.merged(came, vacancy_of(came), vacancy) if came else jobposting.write(vacancy)
    if contact != jobposting.contact(came):
        made.pop("applicationContact", None)
        if contact:
            made["applicationContact"] = {"@type": "ContactPoint", "name": contact}
    return made


def _described(text: str, today: date) -> Advert:
    broken = 0
    if text.lstrip()[:1] in ("{", "["):
        try:
            value = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            raise NoAdvert from None
        things: object = value
        if isinstance(value, dict) and "@type" not in value and jobschema.looks_like(value):
            return _kept(*jobschema.posting(value))
    elif _PAGE.search(text[:200_000]):
        found, broken = structured.things(text)
        things = list(found)
    else:
        return _plain(text, today, ())
    posting = next(structured.of_type(things, "JobPosting"), None)
    if posting is not None:
        return _kept(posting, ("json",) * bool(broken))
    if text.lstrip()[:1] in ("{", "["):
        raise NoAdvert
    return _plain(text_of_html(text), today, ("json",) * bool(broken))


def _plain(text: str, today: date, losses: tuple[str, ...]) -> Advert:
    vacancy, contact = advert_text.read(text, today)
    if not vacancy.title:
        raise NoAdvert
    if len(vacancy.description) > _MOST_DESCRIPTION:
        vacancy, losses = (
            replace(vacancy, description=vacancy.description[:_MOST_DESCRIPTION]),
            (*losses, "description"),
        )
    return Advert(vacancy=vacancy, contact=contact, losses=losses)


def _kept(posting: dict[str, object], losses: tuple[str, ...]) -> Advert:
    """The JobPosting within its bounds; properties too long to be kept are named, the longest first."""
    lost = list(losses)
    posting = json.loads(whole(_spelt(posting)))
    sizes = sorted(posting, key=lambda name: len(_spelt(posting[name])), reverse=True)
    while len(_spelt(posting)) > MOST_KEPT:
        lost.append(sizes[0])
        posting = {name: value for name, value in posting.items() if name != sizes[0]}
        sizes.pop(0)
    vacancy = vacancy_of(posting)
    if not vacancy.title and not vacancy.description:
        raise NoAdvert
    return Advert(
        vacancy=vacancy, contact=jobposting.contact(posting), posting=_spelt(posting), losses=tuple(dict.fromkeys(lost))
    )


def _spelt(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        named = _CHARSET.search(data[:2048])
        return decode(data, named[1].decode("ascii") if named else "windows-1252")


def _line(text: str) -> str:
    return " ".join(text.split())
