"""HTML of mail to lines of text, quotations marked with ``>`` so that one rule takes them off later.

No parser: mail programs write HTML that none of them would accept, and a tolerant tree costs 2 to 30 ms a message.
Scripts, styles and comments go, blocks become lines, ``blockquote`` and the marks by which mail programs begin what
they quote become ``>`` lines or one separator line that ``quoting`` knows.
"""

import html
import re

#: Stands where a mail program says "what I quote begins here"; ``quoting`` cuts there.
QUOTE_BEGINS = "-----Original Message-----"

_GONE = re.compile(
    r"<(script|style|title|svg|object)\b[^<>]*>.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)|<!\[[^<>]*>",
    re.DOTALL | re.IGNORECASE,
)
_CUT = re.compile(
    r"""<(?:div|span|table|hr|p)\b[^<>]{0,400}?(?:
        id=["']?(?:divRplyFwdMsg|stopSpelling|OLK_SRC_BODY_SECTION|appendonsend|mail-editor-reference-message-container|isForwardContent|replySplit|zwchr)
        |class=["']?(?:yahoo_quoted|protonmail_quote|OutlookMessageHeader|zmail_extra|WordSection1_quote|ms-outlook-mobile-reference-message)\b
        |style=["'][^"']*border:\s*none;\s*border-top:\s*solid\s*\#?(?:B5C4DF|E1E1E1)
        |data-marker=["']?__QUOTED_TEXT__
    )[^<>]*>""",
    re.IGNORECASE | re.VERBOSE,
)
_BREAK = re.compile(
    r"</?(?:br|p|div|tr|li|ul|ol|h[1-6r]|table|pre|center|section|article|header|footer)\b[^<>]*>",
    re.IGNORECASE,
)
_OPEN = re.compile(r"<blockquote\b[^<>]*>", re.IGNORECASE)
_CLOSE = re.compile(r"</blockquote\s*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z!?][^>]*>?")
#: Characters that campaigns fill their invisible first lines with.
_UNSEEN = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u034f\xad]+")
_LIMIT = 100_000


def text_of_html(source: str) -> str:
    """Lines of text; at most the first 100,000 characters of what remains after styles and scripts."""
    source = _GONE.sub("", _without_head(source))[:_LIMIT]
    if "<pre" not in source:
        source = source.replace("\n", " ")
    source = _CUT.sub(f"\n{QUOTE_BEGINS}\n", source)
    source = _BREAK.sub("\n", source)
    quoted = "blockquote" in source or "BLOCKQUOTE" in source
    if quoted:
        source = _CLOSE.sub("\n\x02", _OPEN.sub("\n\x01", source))
    source = _TAG.sub("", source.replace("</td", " </td").replace("</TD", " </TD"))
    if "&" in source:
        source = html.unescape(source)
    if not source.isascii():
        source = _UNSEEN.sub("", source)
    lines: list[str] = []
    depth = 0
    for line in source.split("\n"):
        if quoted:
            depth = max(0, depth + line.count("\x01") - line.count("\x02"))
            line = line.replace("\x01", "").replace("\x02", "")
        line = " ".join(line.split())
        if line:
            lines.append(f"> {line}" if depth else line)
        elif lines and lines[-1]:
            lines.append("")
    return "\n".join(lines)


def _without_head(source: str) -> str:
    lower = source.lower()
    start = lower.find("<head")
    if start < 0 or lower.startswith("<header", start):
        return source
    ends = [end for end in (lower.find("</head", start), lower.find("<body", start)) if end >= 0]
    return source[:start] + source[min(ends) :] if ends else source
