"""The handbook is the same in both languages, every link leads somewhere, and it names only what the program has."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest

from resources import handbook, sentences
from resources.handbook import LANGUAGES, PAGES, Block, Ink, Shape, Table
from tests.support.data import ROOT

EACH = [(language, name) for language in LANGUAGES for name in PAGES]
#: A screen or two.
MOST_WORDS = 560


def _said(language: str) -> set[str]:
    """Every text that the window can show: its strings, and the sentences for codes."""
    said = {text for table in sentences.load(language).values() for text in table.values()}
    for code in LANGUAGES:
        for message in ET.parse(ROOT / "resources" / "translations" / f"kreis_{code}.ts").getroot().iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            if language == "en":
                said.add(message.findtext("source") or "")
            if language == code:
                said.update(form.text or "" for form in (translation, *translation.iter("numerusform")))
    return said - {""}


def _shapes(language: str, name: str) -> list[tuple[str, int]]:
    """What stands on a page in which order, and how many rows a table has."""
    return [
        (block.shape.value, 0) if isinstance(block, Block) else ("table", len(block.rows))
        for block in handbook.load(language, name).blocks
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_folder_holds_these_pages_and_no_other(language: str) -> None:
    folder = ROOT / "resources" / "handbook" / language
    assert sorted(path.stem for path in folder.iterdir()) == sorted(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_both_languages_are_built_alike(name: str) -> None:
    assert _shapes("de", name) == _shapes("en", name)
    german, english = handbook.load("de", name), handbook.load("en", name)
    assert len(german.headings()) == len(english.headings()) >= 2
    assert _links("de", name) == _links("en", name)
    assert german.title != english.title


def _links(language: str, name: str) -> list[str]:
    return sorted(span.page for span in handbook.load(language, name).spans() if span.ink is Ink.LINK)


def test_every_link_leads_somewhere_and_every_page_is_linked() -> None:
    linked = {page for language, name in EACH for page in _links(language, name)}
    assert linked <= set(PAGES)
    assert set(PAGES) - linked <= {"kreis", "teams", "administrators"}  # found in the list


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_the_window_are_words_of_the_window(language: str) -> None:
    said = _said(language)
    quoted = {span.text for name in PAGES for span in handbook.load(language, name).spans() if span.ink is Ink.WORD}
    assert len(quoted) > 100
    assert quoted - said == set()


@pytest.mark.parametrize(("language", "name"), EACH)
def test_nothing_of_the_markdown_is_left_over(language: str, name: str) -> None:
    page = handbook.load(language, name)
    assert page.title
    assert "#" not in page.title
    left = [span.text for span in page.spans() if span.ink is not Ink.CODE and re.search(r"[*`\[\]]|\.md", span.text)]
    assert left == []
    words = " ".join(span.text for span in page.spans()).split()
    assert 150 < len(words) <= MOST_WORDS


def test_a_page_is_read_into_blocks() -> None:
    page = handbook.read("one", _PAGE)
    assert page.title == "One"
    shapes = [block.shape for block in page.blocks if isinstance(block, Block)]
    assert shapes == [Shape.PARAGRAPH, Shape.HEADING, Shape.POINT, Shape.STEP, Shape.STEP, Shape.CODE]
    assert [block.number for block in page.blocks if isinstance(block, Block) and block.shape is Shape.STEP] == [1, 2]
    assert [(span.text, span.ink, span.page) for span in page.blocks[0].spans] == [  # type: ignore[union-attr]
        ("See ", Ink.PLAIN, ""),
        ("Two", Ink.LINK, "two"),
        (", ", Ink.PLAIN, ""),
        ("Save", Ink.WORD, ""),
        (" or ", Ink.PLAIN, ""),
        ("Esc", Ink.CODE, ""),
    ]
    table = page.blocks[-1]
    assert isinstance(table, Table)
    assert [handbook.plain(cell) for cell in table.head] == ["Key", "Effect"]
    assert [[handbook.plain(cell) for cell in row] for row in table.rows] == [["A", "first"], ["B", "second"]]


_PAGE = """# One

See [Two](two.md), **Save** or `Esc`

## Part
* a point
1. a step
2. another

    code
    more

| Key | Effect |
| --- | --- |
| `A` | first |
| B | second |
"""


def test_a_search_finds_headings_first() -> None:
    assert handbook.find("en", "") == PAGES
    assert handbook.find("de", "passphrase vergessen")[0] == "backup"
    assert handbook.find("en", "SCREENER")[0] == "screener"
    assert handbook.find("en", "no such word anywhere") == ()


def test_other_languages_read_english() -> None:
    assert handbook.load("fr_FR", "keys") == handbook.load("en", "keys")
    assert handbook.load("de_AT.UTF-8", "keys").title == "Tasten"


def _commands(language: str) -> Iterator[list[str]]:
    for name in PAGES:
        for span in handbook.load(language, name).spans():
            if span.ink is Ink.CODE:
                yield from (line.split()[1:] for line in span.text.splitlines() if line.startswith("kreis-cli "))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_noun_of_the_command_line_is_listed(language: str) -> None:
    """A noun's help is found by its name alone."""
    nouns = {key for key in sentences.load(language)["help"] if " " not in key and not key.startswith("-")}
    (table,) = (one for one in handbook.load(language, "command-line").blocks if isinstance(one, Table))
    assert {handbook.plain(row[0]) for row in table.rows} == nouns - {"kreis-cli"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_exist(language: str) -> None:
    """The help of each noun and verb is found by its name, so what is not there does not exist."""
    known = sentences.load(language)["help"]
    missing = []
    for words in _commands(language):
        plain = [word for word in words if word.isascii() and word.islower() and not word.startswith(("-", "["))]
        noun, rest = plain[0] if plain else "", plain[1:]
        verbs = {key.split()[1] for key in known if key.startswith(f"{noun} ") and not key.split()[1].startswith("-")}
        if noun and (noun not in known or (rest and verbs - {"what", "page"} and rest[0] not in verbs)):
            missing.append(" ".join(words))
    assert missing == []
