"""RFC 2047 words (``=?utf-8?Q?M=C3=BCller?=``), tolerant: what cannot be decoded stays as it stands."""

import binascii
import re

from app.reading.charsets import codec, decode

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(\?=)[ \t\r\n]+(?==\?[^?\s]+\?[bBqQ]\?)")


def decode_words(value: str) -> str:
    """Text with its encoded words decoded; neighbours of one charset are joined first: many programs cut characters."""
    value = _BETWEEN.sub(r"\1", value)
    out: list[str] = []
    at = 0
    pending = b""
    charset = ""
    for hit in _WORD.finditer(value):
        name = hit[1].partition("*")[0].lower()
        data = _bytes(hit[2], hit[3], name)
        if pending and (data is None or hit.start() != at or name != charset):
            out.append(decode(pending, charset))
            pending = b""
        out.append(value[at : hit.start()])
        if data is None:
            out.append(hit[0])
        else:
            pending += data
            charset = name
        at = hit.end()
    if pending:
        out.append(decode(pending, charset))
    out.append(value[at:])
    return "".join(out)


def _bytes(encoding: str, text: str, charset: str) -> bytes | None:
    """What a word stands for. Letters that its program forgot to encode are put back into the word's charset."""
    raw = text.encode("ascii" if text.isascii() else codec(charset) or "utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(raw.replace(b"_", b" ").replace(b"\n", b""), header=False)
    try:
        return binascii.a2b_base64(raw + b"=" * (-len(raw) % 4))
    except binascii.Error:
        return None
