"""The date of a message as seconds since 1970, UTC, from headers that lie and programs that cannot count."""

import email.utils
import re
from datetime import UTC, datetime
from typing import Final

from app.reading.headers import Header

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        ["jan", "feb", "mar/mär/mrz", "apr", "may/mai", "jun", "jul", "aug", "sep", "oct/okt", "nov", "dec/dez"], 1
    )
    for name in names.split("/")
}
_USUAL = re.compile(
    r"(?:[^\W\d]+\.?,?\s*)?(\d{1,2})[ \t.-]+([^\W\d]{3})[^\W\d]*\.?[ \t,-]+(\d{2,4}),?[ \t]+"
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?"
    r"\s*(?:(?:GMT|UTC?)?([+-])(\d{2}):?(\d{2})\b|\(?([A-Za-z]{1,5})\b)?"
)
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(?:([+-])(\d\d):?(\d\d)|Z)?")
#: Minutes east of Greenwich of the names that mail uses; an unknown name counts as UTC, as RFC 5322 says.
_ZONES: Final = {
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "BST": 60, "IST": 60, "WET": 0, "WEST": 60, "CET": 60, "MET": 60, "MEZ": 60, "CEST": 120, "MEST": 120, "MESZ": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
}  # fmt: skip
#: Mail before 1982 (RFC 822) has a broken clock; what lies more than two days ahead of its delivery too.
_EARLIEST = int(datetime(1982, 1, 1, tzinfo=UTC).timestamp())
_LATEST = int(datetime(2100, 1, 1, tzinfo=UTC).timestamp())
_AHEAD = 2 * 86400


def sent_at(fields: Header) -> int | None:
    """When the message was written: Date, or where that is absent or impossible the newest Received line."""
    written = seconds(fields.get("date", ""))
    if written is not None and "received" not in fields:
        return written
    if written is not None and _same_day(fields["date"], fields["received"]):
        return written
    received = seconds(fields["received"].rpartition(";")[2]) if "received" in fields else None
    if written is None:
        return received
    return received if received is not None and written > received + _AHEAD else written


def _same_day(written: str, received: str) -> bool:
    """Whether the delivery names the same day in the same words, as it nearly always does."""
    words = written.replace(",", " ", 1).split(maxsplit=4)
    return len(words) > 4 and f"{words[1]} {words[2]} {words[3]}" in received


def seconds(value: str) -> int | None:
    """A date of any usual form as seconds since 1970; ``None`` where it names no possible moment of mail."""
    if hit := _USUAL.match(value.lstrip()):
        day, word, year, hour, minute, second, sign, hours, minutes, zone = hit.groups()
        month = _MONTHS.get(word.lower())
        if month is not None:
            offset = int(hours) * 60 + int(minutes) if hours else _ZONES.get((zone or "").upper(), 0)
            return _at(
                int(year), month, int(day), int(hour), int(minute), int(second or 0), -offset if sign == "-" else offset
            )
    if hit := _ISO.match(value.strip()):
        parts = [int(part or 0) for part in hit.groups()[:6]]
        offset = int(hit[8]) * 60 + int(hit[9]) if hit[8] else 0
        return _at(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], -offset if hit[7] == "-" else offset)
    return _unusual(value)


def _unusual(value: str) -> int | None:
    try:
        parsed = email.utils.parsedate_tz(value[:200])
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
    if parsed is None:
        return None
    year, month, day, hour, minute, second = parsed[:6]
    return _at(year, month, day, hour, minute, second, (parsed[9] or 0) // 60)


def _at(year: int, month: int, day: int, hour: int, minute: int, second: int, offset: int) -> int | None:
    if year < 100:
        year += 2000 if year < 70 else 1900
    elif year < 1000:  # a year counted from 1900 by programs of the year 2000
        year += 1900
    try:
        moment = datetime(year, month, day, hour % 24, minute, min(second, 59), tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    result = int(moment.timestamp()) - offset * 60
    return result if _EARLIEST <= result <= _LATEST else None
