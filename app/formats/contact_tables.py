"""Contacts as CSV, a row a person, for spreadsheets and other programs."""

import csv
import io
from collections.abc import Sequence

from app.records.contact import ChannelKind, Contact

_COLUMNS = (
    *("Name", "Given name", "Family name", "Organisation", "Role", "Standing", "Ring"),
    *("Labels", "Birthday", "How we met", "Notes"),
)
_CHANNELS = {
    ChannelKind.MAIL: "Mail",
    ChannelKind.PHONE: "Phone",
    ChannelKind.PROFILE: "Profile",
    ChannelKind.CHAT: "Chat",
    ChannelKind.WEB: "Web",
}
#: A spreadsheet takes a cell that begins so for a formula and runs it.
_FORMULA = tuple("=+-@\t\r")


def write(contacts: Sequence[Contact], *, guarded: bool = False) -> str:
    """CSV with a head, commas and CR LF (RFC 4180). ``guarded`` is for Excel: an apostrophe stands before whatever it
    would run as a formula.
    """
    counts = {kind: max((_count(one, kind) for one in contacts), default=0) for kind in _CHANNELS}
    head = [*_COLUMNS]
    for kind, name in _CHANNELS.items():
        for number in range(1, counts[kind] + 1):
            head += [f"{name} {number}", f"{name} {number} label"]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(head)
    for one in contacts:
        row = _row(one, counts)
        writer.writerow([_guarded(cell) for cell in row] if guarded else row)
    return text.getvalue()


def _count(contact: Contact, kind: ChannelKind) -> int:
    return sum(channel.kind is kind for channel in contact.channels)


def _row(contact: Contact, counts: dict[ChannelKind, int]) -> list[str]:
    row = [
        *(contact.name, contact.given, contact.family, contact.organisation, contact.role),
        *(contact.standing.value, contact.ring.value if contact.ring else ""),
        *(", ".join(contact.labels), contact.birthday, contact.how_we_met, contact.notes),
    ]
    for kind, count in counts.items():
        ways = [channel for channel in contact.channels if channel.kind is kind]
        for place in range(count):
            row += [ways[place].value, ways[place].label] if place < len(ways) else ["", ""]
    return row


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
