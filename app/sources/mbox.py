"""Mailbox files cut into messages by their From lines, from any place in the file, without holding it in memory.

Content-Length is not looked at: it lies where a mailbox was edited or converted (mboxcl, mboxcl2), and a From line
behind an empty line that names a year and is followed by a header field is enough to tell where a message begins.
"""

import re
from collections.abc import Iterator
from io import BufferedReader

from app.reading.dates import seconds

#: Of one message at most this much is read.
MESSAGE_LIMIT = 4 * 1024 * 1024
#: Bytes of one slice.
SLICE = 1024 * 1024
_FROM = re.compile(rb"From [^\r\n]*\d{4}[^\r\n]*(?:\r?\n|\r)(?=>?[!-9;-~]+[ \t]*:|From )")
_EMPTY_BEFORE = (b"\n\n", b"\n\r\n", b"\r\r")
_UNQUOTE = re.compile(rb"^>(>*From )", re.MULTILINE)
_OVERLAP = 2048
_DATE = re.compile(rb"From +\S* +(.*)")


def messages(file: BufferedReader, start: int, end: int) -> Iterator[tuple[int, bytes, int | None]]:
    """The messages that begin in ``start`` ≤ place < ``end``: place after the message, its bytes, time of delivery."""
    lead = min(start, 4)
    file.seek(start - lead)
    data = file.read(end - start + lead + _OVERLAP)
    base = start - lead
    complete = len(data) < end - start + lead + _OVERLAP
    begins = [hit for hit in _from_lines(data) if start <= base + hit.start() < end and (hit.start() or not base)]
    if start == 0 and not begins:
        stripped = len(data) - len(data.lstrip())
        if data[stripped : stripped + 5] == b"From ":
            hit = re.compile(rb"From [^\r\n]*(?:\r?\n|\r)").match(data, stripped)
            begins = [hit] if hit else []
    for index, hit in enumerate(begins):
        if index + 1 < len(begins):
            stop: int | None = begins[index + 1].start()
        else:
            later = next(_from_lines(data, hit.end()), None)
            stop = later.start() if later else (len(data) if complete else None)
        if stop is None:
            body, after = _rest(file, base + hit.end())
        else:
            body, after = data[hit.end() : stop], base + stop
        yield after, unquoted(body[:MESSAGE_LIMIT]), delivered(hit[0])


def _from_lines(data: bytes, at: int = 0) -> Iterator[re.Match[bytes]]:
    """The From lines of some bytes; a plain search for the word first, since it is a hundred times as fast."""
    while (at := data.find(b"From ", at)) >= 0:
        begins = not data[:at].strip() if at < 3 else data.startswith(_EMPTY_BEFORE, at - 3)
        if (begins or data.startswith(_EMPTY_BEFORE, max(0, at - 2))) and (hit := _FROM.match(data, at)):
            yield hit
        at += 5


def _rest(file: BufferedReader, start: int) -> tuple[bytes, int]:
    """A last message that goes beyond the slice, up to the next From line, the end of the file, or what is read of one.

    What is longer is left to the next slices, which find no beginning in it: no single step takes a long time.
    """
    file.seek(start)
    kept = b""
    tail = b""
    at = start
    while True:
        block = file.read(SLICE)
        if not block:
            return kept, at
        window = tail + block
        if hit := next(_from_lines(window, 0 if tail else 1), None):
            after = at - len(tail) + hit.start()
            return (kept + block)[: after - start], after
        kept += block
        at += len(block)
        tail = window[-_OVERLAP:]
        if len(kept) >= MESSAGE_LIMIT:
            return kept, at - len(tail)


def split(data: bytes) -> Iterator[tuple[bytes, int | None]]:
    """The messages of a small mailbox held in memory; anything else is one message."""
    begins = list(_from_lines(data))
    if not begins:
        if data.startswith(b"From "):
            line, _, data = data.partition(b"\n")
            yield data, delivered(line)
        else:
            yield data, None
        return
    for index, hit in enumerate(begins):
        stop = begins[index + 1].start() if index + 1 < len(begins) else len(data)
        yield unquoted(data[hit.end() : stop]), delivered(hit[0])


def unquoted(body: bytes) -> bytes:
    """mboxrd: one ``>`` less before lines that would have been taken for a From line."""
    return _UNQUOTE.sub(rb"\1", body) if b"\n>From " in body or b"\n>>" in body else body


def delivered(line: bytes) -> int | None:
    """The time a From line names; ``None`` for the stand-in of 1970 and for no time."""
    hit = _DATE.match(line)
    if hit is None:
        return None
    words = hit[1].decode("latin-1").split()
    for at, word in enumerate(words):
        if re.fullmatch(r"\d{1,2}:\d{2}(:\d{2})?", word) and at >= 2 and at + 1 < len(words):
            year = next((one for one in words[at + 1 :] if re.fullmatch(r"\d{4}", one)), "")
            return seconds(f"{words[at - 1]} {words[at - 2]} {year} {word}")
    return None
