"""``kreis-cli about``: which Kreis this is, what it ships besides its own code, and under which licences."""

from app.cli.frame import Call, Nouns
from app.cli.output import Answer, table
from resources.components import components, licences, version


def register(nouns: Nouns) -> None:
    nouns.bare("about", about).argument("--licences", action="store_true")


def about(call: Call) -> Answer:
    """Needs no vault."""
    parts = components()
    document: dict[str, object] = {
        "version": version(),
        "licence": "GPL-3.0-or-later",
        "components": [
            {"name": one.name, "version": one.version, "licence": one.licence, "within": one.within} for one in parts
        ],
    }
    word = call.sentences.word
    if call.arguments.licences:
        return Answer(document={**document, "texts": licences()}, lines=licences().splitlines())
    rows = ((one.name, one.version, one.licence, one.within) for one in parts)
    heads = [word("component"), word("version"), word("licence"), word("within")]
    return Answer(document=document, lines=[f"Kreis {version()} (GPL-3.0-or-later)", "", *table(heads, rows)])
