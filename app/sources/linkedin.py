"""LinkedIn's export: a zip of tables, or any one of them alone.

Read are ``Connections``, ``messages``, ``Invitations`` and ``Notes`` of all eras. Files are matched without case,
blanks and underscores; columns by their names, and the header is the first row that holds those that must be there,
since a preamble may stand above. Names are never taken apart at a comma. Sent mail stands in the inbox: whose a message
is tells the sender's profile alone, and whose export this is tell the invitations, else the one who is in most
conversations.
"""

import html
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from hashlib import blake2b

from app.errors import Unreadable
from app.formats import channels, tables
from app.records.contact import ChannelKind
from app.records.exchange import Nature
from app.sources import archives
from app.sources.chats import LONGEST, Chat, History, Said, arranged

NETWORK = "linkedin"
PARTS = ("connections", "messages", "invitations", "notes")
#: Columns that tell a table: its header is the first row that holds them.
TELLING: Mapping[str, tuple[str, ...]] = {
    "connections": ("first name", "connected on"),
    "messages": ("conversation id", "from", "date"),
    "invitations": ("from", "to", "sent at", "direction"),
}
_HEADER_WITHIN = 30
_FORMS = (
    "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%m/%d/%y, %I:%M %p", "%m/%d/%Y, %I:%M %p", "%d %b %Y, %H:%M",
    "%m/%d/%y, %H:%M", "%b %d, %Y, %I:%M %p",
)  # fmt: skip
_MEMBER = "linkedin member"


@dataclass(frozen=True, slots=True)
class Line:
    """One row by its columns' names."""

    line: int
    values: dict[str, str] = field(repr=False)

    def get(self, *names: str) -> str:
        return next((value for name in names if (value := self.values.get(name, "").strip())), "")


def parts(path: str) -> dict[str, str]:
    """Which of its tables an export holds, by the name to read each with. Raises ``Unreadable``."""
    found = archives.of_names(path, [f"{part}.csv" for part in PARTS])
    if found:
        return {plain.removesuffix(".csv"): name for plain, name in found.items()}
    names = archives.names(path)
    if len(names) == 1:
        part = recognise(tables.text_of(archives.read(path, names[0])[:65_536]))
        return {part: names[0]} if part else {}
    return {}


def recognise(head: str) -> str:
    """Which of the tables a text begins, or ""."""
    try:
        for number, row in enumerate(tables.rows(head, ",")):
            cells = {tables.folded(cell) for cell in row.cells}
            for part, wanted in TELLING.items():
                if cells.issuperset(wanted):
                    return part
            if number >= _HEADER_WITHIN:
                break
    except tables.Broken:
        pass  # the head was cut within a quoted cell
    return ""


def lines(path: str, name: str, part: str) -> Iterator[Line]:
    """The rows of a table below its header. Raises ``Unreadable``, and ``Broken`` where it ends in the middle."""
    header: tuple[str, ...] = ()
    wanted = TELLING.get(part, ())
    for number, row in enumerate(tables.rows(tables.text_of(archives.read(path, name)), ",")):
        if header:
            yield Line(row.line, dict(zip(header, row.cells, strict=False)))
            continue
        cells = tuple(tables.folded(cell) for cell in row.cells)
        if (wanted and set(cells).issuperset(wanted)) or (not wanted and len(cells) > 1):
            header = cells
        elif number >= _HEADER_WITHIN:
            break
    if not header:
        raise Unreadable(file=path, reason="unknown_kind")


def person_key(url: str, name: str) -> str:
    """``/in/<slug>``; where no profile is named, the name stands in."""
    if url.strip():
        found = channels.key(ChannelKind.PROFILE, url)
        return "".join(found.split()) if found.startswith("/") else ""
    return f"{NETWORK}:{'_'.join(name.casefold().split())}" if name.strip() else ""


def read(path: str, zone: tzinfo | None) -> History:
    """Messages and invitations. Raises ``Unreadable``."""
    taken = _Taken(zone=zone)
    held = parts(path)
    for part, take in (("messages", _messages), ("invitations", _invitations)):
        if part in held:
            try:
                take(taken, lines(path, held[part], part))
            except tables.Broken as broken:
                taken.refused.append((broken.line, "damaged_table"))
    chats = tuple(Chat(people=people, group=len(people) > 2) for people in taken.people)
    return History(
        chats=chats,
        said=arranged(taken.said),
        skipped=dict(taken.skipped),
        owner=_owner(taken),
        refused=tuple(taken.refused[:1000]),
    )


@dataclass(slots=True)
class _Taken:
    """What was read so far; of each chat who takes part."""

    zone: tzinfo | None
    people: list[dict[str, str]] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[int, str]] = field(default_factory=list)
    owners: Counter[str] = field(default_factory=Counter)
    owner_names: Counter[str] = field(default_factory=Counter)


def _messages(taken: _Taken, rows: Iterator[Line]) -> None:
    places: dict[str, int] = {}
    for row in rows:
        reason = _passed_over(row)
        sender = person_key(row.get("sender profile url"), row.get("from"))
        at = _moment(row.get("date"), None)
        if reason or not sender or at is None:
            taken.skipped[reason or ("no_date" if sender else "no_sender")] += 1
            continue
        talk = row.get("conversation id")
        if talk not in places:
            places[talk] = len(taken.people)
            taken.people.append({})
        people = taken.people[places[talk]]
        people[sender] = row.get("from")
        others = [found for url in row.get("recipient profile urls").split(",") if (found := person_key(url, ""))]
        if not others and len(row.get("to")) < 120:
            others = [person_key("", row.get("to"))] if "recipient profile urls" not in row.values else []
        for other in filter(None, others):
            people[other] = people.get(other) or (row.get("to") if len(others) == 1 else "")
        text = html.unescape(row.get("content"))
        digest = blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest()
        taken.said.append(
            Said(
                chat=places[talk],
                moment=at,
                written=row.get("date"),
                sender=sender,
                text=text[:LONGEST],
                subject=row.get("subject")[:400],
                id=f"{talk}/{at}/{sender}/{digest}",
            )
        )


def _passed_over(row: Line) -> str:
    """Why a message does not count: advertising, spam, drafts."""
    content = row.get("content")
    if "spinmail" in content.lower():
        return "advertising"
    if "sender profile url" in row.values and not row.get("sender profile url"):
        return "no_sender" if row.get("from").casefold() in ("", _MEMBER) else "advertising"
    if row.get("folder").casefold() == "spam":
        return "spam"
    if "yes" in (row.get("is message draft").casefold(), row.get("is conversation draft").casefold()):
        return "draft"
    return "" if content or row.get("attachments") else "empty"


def _invitations(taken: _Taken, rows: Iterator[Line]) -> None:
    for row in rows:
        incoming = row.get("direction").casefold() == "incoming"
        inviter = person_key(row.get("inviterprofileurl"), row.get("from"))
        invitee = person_key(row.get("inviteeprofileurl"), row.get("to"))
        mine, name = (invitee, row.get("to")) if incoming else (inviter, row.get("from"))
        taken.owners[mine] += bool(mine.startswith("/"))
        taken.owner_names[person_key("", name)] += bool(name)
        at = _moment(row.get("sent at"), taken.zone)
        if not incoming:
            taken.skipped["invitation_sent"] += 1
        elif at is None or not inviter:
            taken.skipped["no_date" if inviter else "no_sender"] += 1
        else:
            taken.said.append(
                Said(
                    chat=len(taken.people),
                    moment=at,
                    written=row.get("sent at"),
                    sender=inviter,
                    text=row.get("message")[:LONGEST],
                    nature=Nature.INVITATION,
                    id=f"invitation/{inviter}/{row.get('sent at')}",
                )
            )
            taken.people.append({inviter: row.get("from"), **({invitee: name} if invitee else {})})


def _owner(taken: _Taken) -> tuple[str, ...]:
    """The user as the invitations name them; where those hold names alone, whoever bears that name."""
    named = [person for person, count in taken.owners.most_common(2) if count and person]
    if len(named) == 1 or (named and taken.owners[named[0]] > taken.owners[named[1]]):
        return (named[0],)
    name = next((person for person, count in taken.owner_names.most_common(1) if count and person), "")
    bearers = {key for people in taken.people for key, said in people.items() if person_key("", said) == name}
    profiles = sum(key.startswith("/") for key in bearers)
    return tuple(sorted(bearers)) if name and bearers and profiles <= 1 else ()


def _moment(text: str, zone: tzinfo | None) -> int | None:
    """Seconds since 1970; what names no zone is of ``zone``, messages are in UTC."""
    bare = re.sub(r"[\u202f\u00a0]", " ", text).strip()
    utc = bare.upper().endswith(" UTC")
    bare = bare[:-4] if utc else bare
    for form in _FORMS:
        try:
            at = datetime.strptime(bare, form)  # noqa: DTZ007 - the zone follows
        except ValueError:
            continue
        if utc or form.startswith("%Y"):
            return int(at.replace(tzinfo=UTC).timestamp())
        return int((at.replace(tzinfo=zone) if zone else at.astimezone()).timestamp())
    return None
