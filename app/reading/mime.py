"""The text a message's writer wrote: found in its parts, decoded, HTML turned into lines.

Own walk: the standard library builds a tree of all parts and decodes attachments on the way, 0.5 to 20 ms a message;
here only the parts that can hold the text are touched. Depth, number of parts and size are bounded.
"""

import binascii
import re
from dataclasses import dataclass, field

from app.reading.charsets import decode
from app.reading.headers import Header, split
from app.reading.html import text_of_html

_DEPTH = 12
_PARTS = 100
#: Of one part only the beginning is read: enough for any letter, little enough for any attack.
TEXT_LIMIT = 200_000
HTML_LIMIT = 400_000
_TYPE = re.compile(r"\s*([\w.+*-]+)(?:\s*/\s*([\w.+*-]+))?")
_BOUNDARY = re.compile(
    r"""(?<![\w-])boundary\s*=\s*(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s;]{1,200}))""", re.IGNORECASE
)
_CHARSET = re.compile(r"""charset\s*\*?=\s*["']?([^\s"';]{1,60})""", re.IGNORECASE)
_UUENCODED = re.compile(r"^begin [0-7]{3,4} [^\n]+\n(?:[\x20-`]{1,62}\n)+(?:`|\s)*\n?end[ \t]*$", re.MULTILINE)
_YENC = re.compile(r"^=ybegin .*?^=yend[^\n]*$", re.MULTILINE | re.DOTALL)


@dataclass(slots=True)
class Body:
    """What the walk found: plain texts, texts from HTML, and the kinds of parts met (``calendar``, ``report`` …)."""

    plain: list[str] = field(default_factory=list, repr=False)
    html: list[str] = field(default_factory=list, repr=False)
    kinds: set[str] = field(default_factory=set)
    parts: int = 0

    @property
    def text(self) -> str:
        """The text: plain where there is any, else what the HTML says."""
        plain = "\n".join(self.plain)
        if plain.strip() or not self.html:
            return plain
        return "\n".join(self.html)


def body_of(fields: Header, raw: bytes, start: int) -> Body:
    """Walk the body of a message whose header was split off; never fails, whatever the bytes."""
    body = Body()
    if "calendarmessage" in fields.get("content-class", "").lower():
        body.kinds.add("calendar")  # Exchange says so also where the part for calendars was lost
    _walk(fields, raw, start, len(raw), 0, body)
    return body


def _walk(fields: Header, raw: bytes, start: int, end: int, depth: int, body: Body) -> None:
    body.parts += 1
    if depth > _DEPTH or body.parts > _PARTS:
        return
    content = fields.get("content-type", "")
    if not content:
        _take("plain", content, fields, raw[start : min(end, start + TEXT_LIMIT)], body)
        return
    hit = _TYPE.match(content)
    main = hit[1].lower() if hit else "text"
    sub = (hit[2] or "plain").lower() if hit else "plain"
    if main == "multipart":
        if sub in ("report", "encrypted"):
            body.kinds.add(sub)
            if sub == "report" and "disposition-notification" in content.lower():
                body.kinds.add("receipt")
        _multipart(content, sub, raw, start, end, depth, body)
    elif main == "text" or "/" not in content:
        if sub == "calendar":
            body.kinds.add("calendar")
        elif sub in ("x-vcard", "vcard", "directory", "x-patch", "x-diff", "csv", "rtf", "rfc822-headers"):
            pass
        elif fields.get("content-disposition", "")[:10].lower() != "attachment":
            limit = HTML_LIMIT if sub == "html" else TEXT_LIMIT
            _take(sub, content, fields, raw[start : min(end, start + limit)], body)
    elif main == "message":
        body.kinds.add("delivery-status" if sub == "delivery-status" else "forwarded")
        if sub == "disposition-notification":
            body.kinds.add("receipt")
    elif main == "application" and sub == "ics":
        body.kinds.add("calendar")


def _multipart(content: str, sub: str, raw: bytes, start: int, end: int, depth: int, body: Body) -> None:
    hit = _BOUNDARY.search(content)
    if hit is None:
        # Without a boundary all that is left is the text as it stands.
        _take("plain", "", {}, raw[start : min(end, start + TEXT_LIMIT)], body)
        return
    mark = b"--" + (hit[1] or hit[2] or hit[3]).strip().encode("utf-8", "replace")
    found_before = len(body.plain)
    spans = _spans(mark, raw, start, end)
    if not spans and mark not in raw[start:end]:
        _take("plain", "", {}, raw[start : min(end, start + TEXT_LIMIT)], body)
    for a, b in spans:
        head, offset = split(raw[a : min(b, a + 65536)])
        if sub == "digest" and "content-type" not in head:
            continue
        if sub == "alternative" and len(body.plain) > found_before and "html" in head.get("content-type", ""):
            continue
        _walk(head, raw, min(a + offset, b), b, depth + 1, body)
        if body.parts > _PARTS:
            return
        if sub == "signed":
            return  # the second part is the signature


def _spans(mark: bytes, raw: bytes, start: int, end: int) -> list[tuple[int, int]]:
    """Where each part begins and ends; a missing last boundary ends with the whole."""
    spans: list[tuple[int, int]] = []
    at = start if raw.startswith(mark, start) else _line(mark, raw, start, end)
    while at >= 0 and len(spans) <= _PARTS:
        after = at + len(mark)
        if raw[after : after + 2] == b"--":
            break
        line_end = raw.find(b"\n", after, end)
        if line_end < 0:
            break
        following = line_end + 1 if raw.startswith(mark, line_end + 1) else _line(mark, raw, line_end, end)
        stop = following if following >= 0 else end
        if stop > line_end + 1:
            # The line end before a boundary belongs to the boundary.
            cut = stop - 1 if following >= 0 and raw[stop - 1 : stop] == b"\n" else stop
            spans.append((line_end + 1, max(cut, line_end + 1)))
        at = following
    return spans


def _line(mark: bytes, raw: bytes, start: int, end: int) -> int:
    """The next place where a line begins with the boundary, itself and no longer word."""
    at = start
    while True:
        at = raw.find(b"\n" + mark, at, end)
        if at < 0:
            return -1
        after = raw[at + 1 + len(mark) : at + 3 + len(mark)]
        if not after or after[:1] in b"\r\n \t" or after == b"--":
            return at + 1
        at += 1


def _take(sub: str, content: str, fields: Header, data: bytes, body: Body) -> None:
    """Decode one text part and file it under plain or HTML."""
    encoding = fields.get("content-transfer-encoding", "").lower()
    if encoding.startswith("quoted"):
        data = binascii.a2b_qp(data)
    elif encoding.startswith("base64"):
        data = _unbase64(data)
    elif encoding.startswith(("x-uu", "uuencode")):
        return
    charset = ""
    if content and (hit := _CHARSET.search(content)):
        charset = hit[1].strip("\"'")
    text = decode(data, charset)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text[:1] == "\ufeff":
        text = text[1:]
    if "\0" in text:
        text = text.replace("\0", "")
    if sub in ("html", "xhtml") or (sub == "enriched" and "<" in text):
        body.html.append(text_of_html(text))
        return
    if "format=flowed" in content.lower() if content else False:
        text = _unflow(text, joined="delsp=yes" in content.lower())
    if "\nbegin " in text or text.startswith("begin "):
        text = _UUENCODED.sub("", text)
    if "=ybegin " in text:
        text = _YENC.sub("", text)
    if text.lstrip()[:15].lower().startswith(("<!doctype html", "<html")):
        body.html.append(text_of_html(text))
    elif text.strip():
        body.plain.append(text)


def _unbase64(data: bytes) -> bytes:
    """Base64 with whatever stands around it: a damaged tail costs only itself."""
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        clean = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
        try:
            return binascii.a2b_base64(clean[: len(clean) // 4 * 4])
        except binascii.Error:
            return b""


def _unflow(text: str, *, joined: bool) -> str:
    """Join lines that ``format=flowed`` broke (RFC 3676): those that end with a blank, save the signature mark.

    ``joined``: the blank is the break's own and goes (DelSp).
    """
    if " \n" not in text:
        return text
    out: list[str] = []
    joining = False
    for line in text.split("\n"):
        quoted = line.startswith(">")
        if joining and not quoted:
            out[-1] = (out[-1][:-1] if joined else out[-1]) + line.removeprefix(" ")
        else:
            out.append(line)
        joining = line.endswith(" ") and line != "-- " and not quoted
    return "\n".join(out)
