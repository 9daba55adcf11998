"""WhatsApp's exported chats: one text file a chat, as Android and iOS write it in any language.

Each phone writes dates as its owner reads them, so the order of day and month is inferred from the whole file: a number
above twelve tells, else the dates in names of pictures, the order in which time does not run backwards and the chat
takes fewer days, else the separator. There is no time zone.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from itertools import pairwise

from app.errors import Unreadable
from app.formats import phones
from app.sources import archives
from app.sources.chats import LONGEST, Chat, History, Said, arranged

NETWORK = "whatsapp"
_MARKS = "\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
_BLANK = "[ \\t\u00a0\u202f\u2009]"
_LINE = re.compile(
    rf"(?P<open>\[)?[{_MARKS}]*(?P<a>\d{{1,4}})(?P<by>[./-])(?P<b>\d{{1,2}})(?P=by)(?P<c>\d{{1,4}})\.?,?"
    rf"{_BLANK}+(?:(?:klo|um|kl\.?|at|à|a las){_BLANK}+)?"
    rf"(?P<hour>\d{{1,2}})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d))?"
    rf"(?:{_BLANK}*(?P<half>[AaPp])\.?{_BLANK}?[Mm]\.?)?"
    rf"(?P<close>\])?{_BLANK}*(?P<dash>[-–])?{_BLANK}?"
)
_BEGINS = re.compile(rf"^[{_MARKS}]*\[?[{_MARKS}]*\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}[.,\s]")
#: A name is short and quotes nothing; what looks like one but is not stands in a line about the chat itself.
_NAME = re.compile(rf"[{_MARKS}]*(?:~{_BLANK}*)?([^:\"“”„«»\n]{{1,80}}):(?: |$)")
_UNSAVED = re.compile(rf"[{_MARKS}]+")
_MEDIA = re.compile(
    r"<(?:medien (?:ausgeschlossen|ausgelassen|weggelassen)|media omitted|anhang: [^>\n]*|attached: [^>\n]*)>"
    r"|\b(?:bild|video|audio|gif|sticker|dokument|kontaktkarte|videonachricht|medien) weggelassen\b"
    r"|\b(?:image|video|audio|gif|sticker|document|contact card|video note|media) omitted\b"
    r"|^[^\n]{0,200}\((?:datei angehängt|file attached)\)",
    re.IGNORECASE,
)
_EDITED = re.compile(r"\s*<(?:diese nachricht wurde bearbeitet|this message was edited)\.?>\s*$", re.IGNORECASE)
_DELETED = re.compile(
    r"(?:diese nachricht wurde gelöscht|du hast diese nachricht gelöscht|this message was deleted"
    r"|you deleted this message)\.?(?: von .*| by .*)?$",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"(?:verpasster? (?:sprach|video|gruppen)\w*anruf|missed (?:voice|video|group)[\w ]* call|(?:sprach|video)anruf"
    r"|(?:voice|video) call)\b[^\n]{0,60}$",
    re.IGNORECASE,
)
#: Lines about the chat that bear a name before the colon: iOS writes the group's or the other person's.
_SYSTEM = re.compile(
    r"(?:(?:nachrichten und anrufe sind|messages and calls are|messages to this (?:chat|group)|nachrichten in diesem).*"
    r"(?:end-to-end|ende-zu-ende)|(?:your|deine) (?:security code|sicherheitsnummer))",
    re.IGNORECASE,
)
#: The same, where only the mark before it tells it from what somebody says.
_MARKED_SYSTEM = re.compile(
    r"\u200e.{0,80}(?:hat die gruppe|hat dich hinzugefügt|hast die gruppe|created (?:this |the )?group|added you"
    r"|security code (?:with|changed)|sicherheitsnummer|hat (?:seine|ihre) telefonnummer|changed their phone number)",
    re.IGNORECASE,
)
_GROUP = re.compile(r"\b(?:group|gruppe\w*|grupo|groupe)\b", re.IGNORECASE)
_PICTURE = re.compile(r"\b(?:IMG|VID|PTT|AUD|DOC|STK)-(\d{8})-WA\d")
_TITLE = re.compile(
    r"whatsapp[ -]?chat(?: (?:mit|with|con|avec)|\s*[-–])[ _]+(.+?)(?: ?\(\d+\))?(?:\.txt|\.zip)?$", re.IGNORECASE
)
_CHAT_FILE = re.compile(r"(?:^|/)(?:_chat\.txt|whatsapp[ -]?chat[^/]*\.txt)$", re.IGNORECASE)
ORDERS = ("dmy", "mdy", "ymd")


@dataclass(slots=True)
class _Raw:
    """A line that begins with a date, and those that follow it."""

    line: int
    parts: tuple[int, int, int]
    by: str
    clock: tuple[int, int, int]
    half: str
    rest: str = field(repr=False)
    more: list[str] = field(default_factory=list, repr=False)


def recognise(head: str) -> bool:
    """Whether a text begins as an exported chat does: two of its first lines bear a date and what follows it."""
    lines = [line for line in head.splitlines()[:60] if _BEGINS.match(line)]
    return sum(_begun(line, 0) is not None for line in lines[:4]) >= min(2, max(1, len(lines))) and bool(lines)


def chat_file(path: str) -> str | None:
    """The name of the chat within an export, if there is one that WhatsApp names so."""
    return next((name for name in archives.names(path) if _CHAT_FILE.search("/" + name.replace("\\", "/"))), None)


def read(path: str, zone: tzinfo | None, order: str = "") -> History:
    """The chat of a text file, or of the zip that iOS makes. Raises ``Unreadable``."""
    name = chat_file(path) or archives.names(path)[0]
    try:
        text = archives.read(path, name).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(file=path, reason="unknown_kind") from error
    title = next(
        (hit[1] for one in (name, path) if (hit := _TITLE.search(one.replace("\\", "/").rpartition("/")[2]))), ""
    )
    return history(text, zone, order=order, title=title.replace("_", " ").strip())


def history(text: str, zone: tzinfo | None, *, order: str = "", title: str = "") -> History:
    """The chat of a text; ``title`` is whom or what its file is named after."""
    raws = tuple(_lines(text))
    chosen = order or inferred(raws)
    skipped: Counter[str] = Counter()
    refused: list[tuple[int, str]] = []
    said: list[Said] = []
    people: dict[str, str] = {}
    group = False
    for raw in raws:
        hit = _NAME.match(raw.rest)
        if hit is None:
            group = group or bool(_GROUP.search(raw.rest))
            skipped["system"] += 1
            continue
        at = _moment(raw, chosen)
        if at is None:
            refused.append((raw.line, "no_date"))
            continue
        body = "\n".join([raw.rest[hit.end() :], *raw.more])
        reason, body = _content(body)
        if reason:
            group = group or (reason == "system" and bool(_GROUP.search(raw.rest)))
            skipped[reason] += 1
            continue
        name = _UNSAVED.sub("", hit[1]).strip()
        person = key(name)
        people.setdefault(person, name)
        moment = int((at.replace(tzinfo=zone) if zone else at.astimezone()).timestamp())
        said.append(Said(chat=0, moment=moment, written=at.isoformat(), sender=person, text=body[:LONGEST]))
    other = key(title) if title and not group else ""
    if len(people) > 2 or (other and other not in people and len(people) > 1):
        group, other = group or len(people) > 2, ""
    owner: tuple[str, ...] = ()
    if other:
        people.setdefault(other, title)
        owner = tuple(person for person in people if person != other)
    chat = Chat(people=people, group=group, counterpart=other)
    return History(
        chats=(chat,), said=arranged(said), skipped=dict(skipped), owner=owner, refused=tuple(refused[:1000])
    )


def key(name: str) -> str:
    """A person's key: the number where somebody is not saved, else the name as the phone's owner wrote it."""
    name = _UNSAVED.sub("", name).strip().removeprefix("~").strip()
    if re.fullmatch(r"\+?[\d\s()\u00a0\u2011/-]{6,25}", name) and (number := phones.key(name)):
        return number
    return f"{NETWORK}:{'_'.join(name.casefold().split())}"


def inferred(raws: Sequence[_Raw]) -> str:
    """The order of day, month and year in this file."""
    if not raws or any(raw.parts[0] > 31 for raw in raws):
        return "ymd"
    if any(raw.parts[0] > 12 for raw in raws):
        return "dmy"
    if any(raw.parts[1] > 12 for raw in raws):
        return "mdy"
    cost = {}
    for order in ("dmy", "mdy"):
        moments = [at for raw in raws if (at := _moment(raw, order)) is not None]
        backwards = sum(later.date() < earlier.date() for earlier, later in pairwise(moments))
        days = (max(moments) - min(moments)).days if moments else 0
        cost[order] = (_contradicted(raws, order), backwards, days)
    if cost["dmy"] != cost["mdy"]:
        return min(cost, key=lambda one: cost[one])
    return "mdy" if raws[0].by == "/" and raws[0].half else "dmy"


def _contradicted(raws: Sequence[_Raw], order: str) -> int:
    """How many pictures bear another day in their name than the line that sent them."""
    wrong = 0
    for raw in raws:
        if (named := _PICTURE.search(raw.rest)) and (at := _moment(raw, order)):
            wrong += f"{at:%Y%m%d}" != named[1]
    return wrong


def _content(body: str) -> tuple[str, str]:
    """Why a message does not count, or ""; and what it says without marks and stand-ins for pictures."""
    bare = _EDITED.sub("", _UNSAVED.sub("", body)).strip()
    if _DELETED.match(bare):
        return "deleted", ""
    if _SYSTEM.match(bare) or _MARKED_SYSTEM.match(body):
        return "system", ""
    if _CALL.match(bare):
        return "call", ""
    return "", _MEDIA.sub("", bare).strip()


def _lines(text: str) -> Iterator[_Raw]:
    current: _Raw | None = None
    for number, line in enumerate(text.split("\n"), 1):
        line = line.removesuffix("\r")
        begun = _begun(line, number) if _BEGINS.match(line) else None
        if begun is None:
            if current is not None:
                current.more.append(line)
            continue
        if current is not None:
            yield current
        current = begun
    if current is not None:
        yield current


def _begun(line: str, number: int) -> _Raw | None:
    """A line with date and time before what is said: in brackets, or before a dash."""
    line = line.lstrip(_MARKS)
    hit = _LINE.match(line)
    if hit is None or not ((hit["open"] and hit["close"]) or (hit["dash"] and not hit["open"])):
        return None
    return _Raw(
        line=number,
        parts=(int(hit["a"]), int(hit["b"]), int(hit["c"])),
        by=hit["by"],
        clock=(int(hit["hour"]), int(hit["minute"]), int(hit["second"] or 0)),
        half=(hit["half"] or "").lower(),
        rest=line[hit.end() :],
    )


def _moment(raw: _Raw, order: str) -> datetime | None:
    """The local time a line names; ``None`` for a day or hour that does not exist."""
    year, month, day = (raw.parts[order.index(part)] for part in "ymd")
    hour, minute, second = raw.clock
    if raw.half:
        hour = hour % 12 + (12 if raw.half == "p" else 0)
    try:
        return datetime(year + 2000 if year < 100 else year, month, day, hour, minute, second)  # noqa: DTZ001 - local
    except ValueError:
        return None
