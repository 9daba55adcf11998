"""Which files are plain text, and what they say."""

import codecs
import re

#: Characters of a text that is shown; the rest is in the copy.
MOST_SHOWN = 200_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: No text holds them, every other kind of file does.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")


def read(data: bytes) -> str | None:
    """The text of a file that is nothing but text, under its mark, as UTF-8 or else Windows-1252; None for all else."""
    marked = [name for mark, name in _MARKS if data.startswith(mark)]
    for charset in marked[:1] or ("utf-8", "cp1252"):
        try:
            text = data.decode(charset)
        except UnicodeError:
            continue
        if _CONTROLS.search(text):
            return None
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text if len(text) <= MOST_SHOWN else text[:MOST_SHOWN].rstrip() + "\n…"
    return None
