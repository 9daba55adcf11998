"""What a worker process does: read a slice of messages and send back plain tuples. It gets paths and no key.

The rules of reading are imported on first use: their patterns take 0.3 s to compile, which the core, that only names
these functions, need not spend.
"""

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from app.reading.compact import Row, packed
from app.records.exchange import Nature
from app.sources import mbox, outlook
from app.sources.folders import flags, looks_like_mail

#: Rows, how many were skipped for which reason, and how far the file is read (bytes of a mailbox, else 0).
type Slice = tuple[tuple[Row, ...], dict[str, int], int]
#: Messages of one slice of a folder: about 20 ms of SQL. Smaller ones write the same pages more often.
MESSAGES = 250
#: Of one where nothing else waits for the core, as at the command line.
MANY = 500
#: Larger messages are read to here: attachments stand behind the text.
_FILE_LIMIT = 4 * 1024 * 1024


def prepare() -> None:
    """Import all that reading needs, and what it looks up, before there is anything to read."""
    import app.judging.screening
    import app.reading.reader  # noqa: F401 - imported by whoever reads
    from app.judging import mass
    from app.reading import asks

    asks.prepare()
    mass.prepare()


def read_names(folder: str, names: tuple[str, ...], kind: str, mine: frozenset[str] | None = None) -> Slice:
    """Messages of a folder, one or more to a file."""
    rows: list[Row] = []
    skipped: Counter[str] = Counter()
    for name in names:
        marked = flags(name) if kind == "maildir" else ""
        if "T" in marked:
            skipped["deleted"] += 1
            continue
        try:
            raw, changed = _file(f"{folder}{os.sep}{name}")
        except OSError:
            skipped["unreadable"] += 1
            continue
        if raw.startswith(outlook.MAGIC):
            _saved(f"{folder}{os.sep}{name}", changed, rows, skipped, mine)
        elif kind != "maildir" and not looks_like_mail(raw[:4096]):
            skipped["not_mail"] += 1
        elif raw[:5] == b"From ":
            for message, at in mbox.split(raw):
                take(message, at or changed, rows, skipped, mine, draft=False)
        else:
            take(raw, changed, rows, skipped, mine, draft="D" in marked)
    return tuple(rows), dict(skipped), 0


def read_mbox(path: str, start: int, end: int, mine: frozenset[str] | None = None) -> Slice:
    """Messages that begin in these bytes of a mailbox."""
    rows: list[Row] = []
    skipped: Counter[str] = Counter()
    reached = end
    try:
        with open(path, "rb") as file:
            for after, message, at in mbox.messages(file, start, end):
                take(message, at, rows, skipped, mine, draft=False)
                reached = max(reached, after)
    except OSError:
        skipped["unreadable"] += 1
    return tuple(rows), dict(skipped), reached


def _saved(path: str, changed: int, rows: list[Row], skipped: Counter[str], mine: frozenset[str] | None) -> None:
    """A message that Outlook saved; appointments, contacts and other documents of its container are none."""
    try:
        letter = outlook.letter(path)
    except OSError:
        skipped["unreadable"] += 1
        return
    if letter is None:
        skipped["not_mail"] += 1
    else:
        take(letter.raw, changed, rows, skipped, mine, draft=letter.draft)


def named(
    folder: str, names: tuple[str, ...], sent: bool
) -> tuple[tuple[bool, str, tuple[str, ...], tuple[str, ...]], ...]:
    """Of a sample of messages: from a sent folder, sender, recipients, and to whom the server says it was delivered."""
    from app.reading.headers import pairs, split

    found = []
    for name in names:
        path = f"{folder}{os.sep}{name}" if name else folder
        try:
            with open(path, "rb") as file:
                data = file.read(32768 if name else 2_000_000)
            if data.startswith(outlook.MAGIC):
                letter = outlook.letter(path)
                data = letter.raw if letter else b""
        except OSError:
            continue
        for raw, _ in mbox.split(data):
            fields, _ = split(raw)
            sender = pairs(fields.get("from", ""))
            to = pairs(f"{fields.get('to', '')}, {fields.get('cc', '')}")
            got = pairs(
                ", ".join(fields[key] for key in ("delivered-to", "x-original-to", "envelope-to") if key in fields)
            )
            if sender:
                found.append((sent, sender[0][0], tuple(key for key, _ in to), tuple(key for key, _ in got)))
    return tuple(found)


def _file(path: str) -> tuple[bytes, int]:
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        state = os.fstat(handle)
        return os.read(handle, min(state.st_size, _FILE_LIMIT)), int(state.st_mtime)
    finally:
        os.close(handle)


def take(
    raw: bytes,
    at: int | None,
    rows: list[Row],
    skipped: Counter[str],
    mine: frozenset[str] | None,
    *,
    draft: bool,
) -> None:
    from app.judging.screening import told
    from app.reading.reader import NoMessage, read_message

    try:
        reading = read_message(raw, otherwise_at=at, mine=mine)
    except NoMessage as no:
        skipped[no.reason] += 1
        return
    moment = reading.at
    if moment is None:
        skipped["no_date"] += 1
        return
    if reading.nature in (Nature.HUMAN, Nature.BULK):
        reason, mass = told(reading)
        reading = replace(reading, reason=reason, mass=mass, draft=draft or reading.draft)
    elif draft:
        reading = replace(reading, draft=True)
    rows.append(packed(reading, int(moment.timestamp())))


def rows_of(path: str, kind: str, names: Iterable[str]) -> Iterable[Row]:
    """All rows of a unit in this process, slice by slice: for threading without a vault."""
    if kind == "mbox":
        size = os.path.getsize(path)
        for start in range(0, size, mbox.SLICE):
            yield from read_mbox(path, start, min(start + mbox.SLICE, size))[0]
        return
    folder, single = (os.path.dirname(path), True) if os.path.isfile(path) else (path, False)
    some = tuple(names)
    for begin in range(0, len(some), MESSAGES):
        yield from read_names(folder, some[begin : begin + MESSAGES], "loose" if single else kind)[0]
