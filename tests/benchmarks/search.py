"""How long a keystroke takes among many people: ``python -m tests.benchmarks.search [people]``.

Fills a throw-away vault, types forty names letter by letter and prints milliseconds of ``contacts.find``, of a list's
window and of a page deep down, and how many people a second were written.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from app import workspace
from app.records.contact import Channel, ChannelKind, ContactDraft, Ring, Standing
from app.records.ids import BatchId, ContactId
from app.records.query import ContactQuery
from app.store import contacts
from app.workspace import Cost, Workspace

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
GIVEN = [
    "Anna",
    "Ben",
    "Cem",
    "Dörte",
    "Emil",
    "Frieda",
    "Gül",
    "Hannes",
    "Ida",
    "Jörg",
    "Käthe",
    "Lena",
    "Mehmet",
    "Nora",
    "Otto",
    "Paula",
    "Rolf",
    "Sören",
    "Tanja",
    "Ute",
]
FAMILY = [
    "Müller",
    "Schmidt",
    "Öztürk",
    "Weiß",
    "Berger",
    "Groß",
    "Köhler",
    "Nowak",
    "Yılmaz",
    "Maier",
    "Huber",
    "Sørensen",
    "Keller",
    "Vogel",
    "Roth",
]
SYLLABLES = [
    "ba",
    "de",
    "ki",
    "lo",
    "mu",
    "na",
    "pe",
    "ri",
    "so",
    "tu",
    "va",
    "we",
    "xi",
    "zo",
    "schw",
    "bre",
    "kra",
    "flo",
]
ROLES = ("Einkauf", "Sekretariat", "Personal", "Buchhaltung", "Geschäftsführung", "")


def fill(space: Workspace, people: int) -> float:
    """People written a second."""
    dice = random.Random(7)
    started = time.perf_counter()
    for first in range(0, people, 1000):
        with space._database.transaction("import", NOW, batch=1):
            begin = contacts.next_id(space._database)
            some = [
                (ContactId(begin + place), person(dice, number))
                for place, number in enumerate(range(first, min(first + 1000, people)))
            ]
            contacts.add_all(space._database, some, NOW, batch_id=BatchId(1))
    return people / (time.perf_counter() - started)


def person(dice: random.Random, number: int) -> ContactDraft:
    family = dice.choice(FAMILY) + "".join(dice.choices(SYLLABLES, k=dice.randrange(3)))
    given = dice.choice(GIVEN)
    mail = f"{given}.{family}.{number}@firma{dice.randrange(3000)}.example".lower()
    circle = number % 1000 == 0
    return ContactDraft(
        name=f"{given} {family}",
        given=given,
        family=family,
        standing=Standing.CIRCLE if circle else Standing.KNOWN,
        ring=Ring.WIDER if circle else None,
        organisation=f"Firma {dice.randrange(3000)}",
        role=dice.choice(ROLES),
        channels=(Channel(kind=ChannelKind.MAIL, value=mail, key=mail),),
        notes=" ".join(dice.choices(FAMILY, k=4)) if number % 5 == 0 else "",
    )


def typed() -> list[str]:
    """What stands in the field after each key of forty names."""
    dice = random.Random(8)
    whole = [f"{dice.choice(GIVEN)} {dice.choice(FAMILY)}{dice.choice(SYLLABLES)}" for _ in range(40)]
    return [name[:count] for name in whole for count in range(1, len(name) + 1)]


def milliseconds(actions: list[Callable[[], object]]) -> str:
    spans = []
    for action in actions:
        started = time.perf_counter()
        action()
        spans.append((time.perf_counter() - started) * 1000)
    cuts = statistics.quantiles(spans, n=100)
    return f"median {statistics.median(spans):.1f}  p95 {cuts[94]:.1f}  p99 {cuts[98]:.1f}  most {max(spans):.1f} ms"


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        made = workspace.create(Path(folder) / "v", "korrekt pferd batterie klammer", now=NOW, cost=Cost.CHEAP)
        space = made.workspace
        print(f"{people} people, written at {fill(space, people):.0f} a second")
        reader = space.reader().contacts
        deep = [ContactQuery(limit=50, offset=offset) for offset in range(0, people, max(1, people // 100))]
        words = [ContactQuery(words=text, limit=50) for text in typed()]
        print("find       ", milliseconds([partial(reader.find, text) for text in typed()]))
        print("list, words", milliseconds([partial(reader.list, query) for query in words]))
        print("list, deep ", milliseconds([partial(reader.list, query) for query in deep]))
        space.close()


if __name__ == "__main__":
    main()
