"""Things described inside a web page: JSON-LD in scripts, microdata and RDFa Lite in attributes, as plain JSON values.

Written here because the one library for all three (extruct) brings lxml and ten more packages to read a saved page. A
page is read once, in its order; broken JSON is passed over and named as a loss, unclosed tags end with their parents.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

type Thing = dict[str, object]

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())  # noqa: SIM905
_ADDRESS_OF = {
    "a": "href",
    "link": "href",
    "area": "href",
    "img": "src",
    "audio": "src",
    "video": "src",
    "time": "datetime",
}
_MOST_OPEN = 400
_DEEPEST = 30


@dataclass(slots=True)
class _Open:
    """An element that is not closed yet: its thing, or the property whose text it gathers."""

    tag: str
    names: tuple[str, ...] = ()
    owner: Thing | None = None
    thing: Thing | None = None
    text: list[str] | None = None


@dataclass(slots=True)
class _Found:
    things: list[Thing] = field(default_factory=list)
    broken: int = 0


def things(page: str) -> tuple[tuple[Thing, ...], int]:
    """What a page describes, the outermost things only, and how many scripts of JSON-LD could not be read."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    reader.finish()
    return tuple(reader.found.things), reader.found.broken


def of_type(value: object, kind: str, depth: int = 0) -> Iterator[Thing]:
    """All things of a schema.org type within a JSON value, in their order; types may be written with their address."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for entry in value:
            yield from of_type(entry, kind, depth + 1)
    elif isinstance(value, dict):
        types = value.get("@type")
        if any(bare(one) == kind for one in (types if isinstance(types, list) else [types])):
            yield {bare(name): entry for name, entry in value.items()}
        else:
            for entry in value.values():
                yield from of_type(entry, kind, depth + 1)


def bare(name: object) -> str:
    """``title`` of ``schema:title`` and of ``http://schema.org/title``; other names as they are."""
    text = str(name)
    for prefix in ("https://schema.org/", "http://schema.org/", "schema:"):
        text = text.removeprefix(prefix)
    return text


class _Reader(HTMLParser):
    """Keeps the elements that are open, each with what it gathers."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = _Found()
        self._open: list[_Open] = []
        self._script: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "script" and "ld+json" in given.get("type", "").lower():
            self._script = []
            return
        element = self._element(tag, given)
        if tag in _VOID:
            self._close(element)
        elif len(self._open) < _MOST_OPEN:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._script.append(data)
            return
        for element in self._open:
            if element.text is not None:
                element.text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._script is not None:
            self._json("".join(self._script))
            self._script = None
            return
        places = [place for place, element in enumerate(self._open) if element.tag == tag]
        if places:
            self._close_from(places[-1])
        elif tag in ("p", "br"):
            self.handle_data(" ")

    def finish(self) -> None:
        """What is still open ends with the page."""
        self._close_from(0)

    def _close_from(self, place: int) -> None:
        while len(self._open) > place:
            self._close(self._open.pop())

    def _element(self, tag: str, given: Mapping[str, str]) -> _Open:
        names = tuple(bare(name) for name in (given.get("itemprop") or given.get("property") or "").split())
        kind = given.get("itemtype") or given.get("typeof") or ""
        owner = next((one.thing for one in reversed(self._open) if one.thing is not None), None)
        if "itemscope" in given or kind:
            return _Open(tag=tag, names=names, owner=owner, thing={"@type": bare(kind.split()[0] if kind else "Thing")})
        if not names or owner is None:
            return _Open(tag=tag)
        said = given.get("content", given.get(_ADDRESS_OF.get(tag, "content")))
        element = _Open(tag=tag, names=names, owner=owner, text=[] if said is None else None)
        if said is not None:
            _put(owner, names, said.strip())
            element.names = ()
        return element

    def _close(self, element: _Open) -> None:
        if element.thing is not None:
            if element.owner is not None and element.names:
                _put(element.owner, element.names, element.thing)
            else:
                self.found.things.append(element.thing)
        elif element.text is not None and element.owner is not None:
            _put(element.owner, element.names, " ".join("".join(element.text).split()))

    def _json(self, text: str) -> None:
        text = text.strip().removeprefix("<!--").removesuffix("-->").strip()
        text = text.removeprefix("//<![CDATA[").removesuffix("//]]>").strip().rstrip(";")
        try:
            value = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            self.found.broken += 1
            return
        self.found.things += [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]


def _put(owner: Thing, names: tuple[str, ...], value: object) -> None:
    """A second value of one name makes a list of both."""
    for name in names:
        if name not in owner:
            owner[name] = value
        else:
            before = owner[name]
            owner[name] = [*before, value] if isinstance(before, list) else [before, value]
