"""The handbook of the program: one Markdown file a page in each language, read into blocks that both faces can show.

The window draws them with its own fonts and colours, the command line as plain lines, so nothing of a page is ever run
or fetched. A page holds a title (``#``), headings (``##``), paragraphs, points (``*``), steps (``1.``), code (indented
by four) and tables, and within them words of the window (``**…**``), code and links to other pages. Whatever else
stands in one shows as it is written.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

#: All pages by name, in the order in which they are listed.
PAGES = (
    "kreis",
    "first-day",
    "people",
    "screener",
    "replies",
    "capture",
    "insight",
    "bringing-in",
    "leads",
    "peers",
    "rounds",
    "referrals",
    "shared-folder",
    "teams",
    "backup",
    "protection",
    "law",
    "keys",
    "command-line",
    "administrators",
)
LANGUAGES = ("en", "de")
_INLINE = re.compile(r"\*\*(?P<word>.+?)\*\*|`(?P<code>[^`]+)`|\[(?P<link>[^\]]+)\]\((?P<page>[a-z-]+)\.md\)")
_STEP = re.compile(r"\d+\. ")
_RULE = re.compile(r"\|[ |:-]+\|")
_CODE = "    "


class Ink(StrEnum):
    """What a span is: plain text, a word of the window, something to type, a link."""

    PLAIN = "plain"
    WORD = "word"
    CODE = "code"
    LINK = "link"


class Shape(StrEnum):
    """What a block of text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    POINT = "point"
    STEP = "step"
    CODE = "code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A piece of a line; ``page`` is where a link leads."""

    text: str
    ink: Ink = Ink.PLAIN
    page: str = ""


type Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A heading, a paragraph, a point or step, or the lines of a code block; ``number`` counts steps."""

    shape: Shape
    spans: Spans
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of cells; ``head`` are the names of the columns."""

    head: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of one language."""

    name: str
    title: str
    blocks: tuple[Block | Table, ...]

    def spans(self) -> Iterator[Span]:
        """All pieces of text below the title, in their order."""
        for block in self.blocks:
            if isinstance(block, Block):
                yield from block.spans
            else:
                for row in (block.head, *block.rows):
                    for cell in row:
                        yield from cell

    def headings(self) -> tuple[str, ...]:
        found = (block for block in self.blocks if isinstance(block, Block) and block.shape is Shape.HEADING)
        return tuple(plain(block.spans) for block in found)


def plain(spans: Spans) -> str:
    """The text of spans without their marks."""
    return "".join(span.text for span in spans)


@cache
def load(language: str, name: str) -> Page:
    """A page of ``PAGES`` in a language by its code or locale name; English for languages we have no handbook in."""
    code = language[:2].lower()
    folder = Path(__file__).with_name(code if code in LANGUAGES else "en")
    return read(name, (folder / f"{name}.md").read_text(encoding="utf-8"))


def read(name: str, text: str) -> Page:
    """A page from its Markdown."""
    title, *lines = text.splitlines()
    return Page(name=name, title=title.removeprefix("# "), blocks=tuple(_blocks(lines)))


def find(language: str, words: str) -> tuple[str, ...]:
    """Names of the pages that hold all ``words``, those that hold them in the title or a heading first.

    A word is found at any place in another, in whatever case; nothing asked finds every page.
    """
    wanted = words.casefold().split()

    def holds(text: str) -> bool:
        return all(word in text.casefold() for word in wanted)

    above: list[str] = []
    below: list[str] = []
    for name in PAGES:
        page = load(language, name)
        heads = " ".join((page.title, *page.headings()))
        if holds(heads):
            above.append(name)
        elif holds(" ".join((page.title, *(span.text for span in page.spans())))):
            below.append(name)
    return (*above, *below) if wanted else PAGES


def _blocks(lines: Sequence[str]) -> Iterator[Block | Table]:
    at = number = 0
    while at < len(lines):
        line = lines[at]
        begun = at
        if line.startswith("|"):
            at = _while(lines, at, "|")
            yield _table(lines[begun:at])
            continue
        if line.startswith(_CODE):
            at = _while(lines, at, _CODE)
            text = "\n".join(one.removeprefix(_CODE) for one in lines[begun:at])
            yield Block(shape=Shape.CODE, spans=(Span(text=text, ink=Ink.CODE),))
            continue
        at += 1
        step = _STEP.match(line)
        number = number + 1 if step else 0
        if line.startswith("## "):
            yield Block(shape=Shape.HEADING, spans=_spans(line[3:]))
        elif line.startswith("* "):
            yield Block(shape=Shape.POINT, spans=_spans(line[2:]))
        elif step:
            yield Block(shape=Shape.STEP, spans=_spans(line[step.end() :]), number=number)
        elif line:
            yield Block(shape=Shape.PARAGRAPH, spans=_spans(line))


def _while(lines: Sequence[str], at: int, start: str) -> int:
    while at < len(lines) and lines[at].startswith(start):
        at += 1
    return at


def _table(lines: Sequence[str]) -> Table:
    rows = [
        tuple(_spans(cell.strip()) for cell in line.strip().strip("|").split("|"))
        for line in lines
        if not _RULE.fullmatch(line)
    ]
    return Table(head=rows[0], rows=tuple(rows[1:]))


def _spans(line: str) -> Spans:
    found: list[Span] = []
    at = 0
    for hit in _INLINE.finditer(line):
        if hit.start() > at:
            found.append(Span(text=line[at : hit.start()]))
        if hit["word"]:
            found.append(Span(text=hit["word"], ink=Ink.WORD))
        elif hit["code"]:
            found.append(Span(text=hit["code"], ink=Ink.CODE))
        else:
            found.append(Span(text=hit["link"], ink=Ink.LINK, page=hit["page"]))
        at = hit.end()
    if at < len(line):
        found.append(Span(text=line[at:]))
    return tuple(found)
