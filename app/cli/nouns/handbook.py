"""``kreis-cli help``: the pages of the handbook as plain lines. It needs no vault."""

from collections.abc import Iterator
from textwrap import wrap

from app.cli.frame import Call, Nouns
from app.cli.output import Answer, table
from resources import handbook
from resources.handbook import PAGES, Block, Ink, Page, Shape, Spans, Table

#: Columns of a line: what a terminal has at least, and what is read with ease.
_WIDTH = 80
#: What stands around a word of the window.
_QUOTES = {"de": "„%“", "en": "“%”"}
_LEADS = {Shape.POINT: "  * ", Shape.CODE: "    "}


def register(nouns: Nouns) -> None:
    verb = nouns.bare("help", show).argument("page", nargs="?", choices=PAGES, metavar="PAGE")
    verb.argument("--find", default="", metavar="WORDS")


def show(call: Call) -> Answer:
    """One page, or the list of all, or of those that hold the words looked for."""
    language = call.sentences.language
    if call.arguments.page is None:
        found = [handbook.load(language, name) for name in handbook.find(language, call.arguments.find)]
        word = call.sentences.word
        return Answer(
            document={"pages": [{"page": one.name, "title": one.title} for one in found]},
            lines=table([word("help_page"), word("help_title")], ((one.name, one.title) for one in found)),
        )
    page = handbook.load(language, call.arguments.page)
    lines = list(_lines(page, _QUOTES[language]))
    return Answer(document={"page": page.name, "title": page.title, "text": "\n".join(lines)}, lines=lines)


def _lines(page: Page, quotes: str) -> Iterator[str]:
    yield page.title
    yield "=" * len(page.title)
    before: Shape | None = None
    for block in page.blocks:
        shape = block.shape if isinstance(block, Block) else None
        if shape is None or shape is not before or shape not in (Shape.POINT, Shape.STEP):
            yield ""
        yield from _block(block, quotes) if isinstance(block, Block) else _table(block, quotes)
        before = shape


def _block(block: Block, quotes: str) -> Iterator[str]:
    text = _said(block.spans, quotes)
    if block.shape is Shape.HEADING:
        yield text
        yield "-" * len(text)
        return
    lead = f"{block.number:3}. " if block.shape is Shape.STEP else _LEADS.get(block.shape, "")
    if block.shape is Shape.CODE:
        yield from (lead + line for line in text.splitlines())
    else:
        yield from _wrapped(lead, text)


def _table(block: Table, quotes: str) -> Iterator[str]:
    rows = [[_said(cell, quotes) for cell in row] for row in block.rows]
    widest = max(len(row[0]) for row in rows)
    for first, *rest in rows:
        yield from _wrapped(f"  {first.ljust(widest)}  ", ", ".join(rest))


def _said(spans: Spans, quotes: str) -> str:
    return "".join(quotes.replace("%", span.text) if span.ink is Ink.WORD else span.text for span in spans)


def _wrapped(lead: str, text: str) -> list[str]:
    return wrap(
        text, _WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead), break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip
