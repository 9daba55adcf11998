"""Draws circles of few, many and as many people as there may be, to be looked at; ``python -m tests.benchmarks.circles
FOLDER``.

Each with somebody chosen, and the question who leaves when one more comes into the full circle. The environment chooses
as for ``pages``: ``KREIS_LOOKS``, ``KREIS_SIZE``, ``KREIS_FONT`` and Qt's ``QT_SCALE_FACTOR``.
"""

import random
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

from PySide6.QtTest import QTest

from app.records.contact import Ring, Standing
from app.records.exchange import Sentence, Speech
from app.workspace import Workspace
from tests.benchmarks.office import _AGO, _FAMILY, _GIVEN
from tests.benchmarks.pages import Stage, _vault, looks
from tests.support.letters import letter, person
from tests.support.windows import NOW
from ui.runtime.i18n import Translations
from ui.runtime.theme import Theme

#: People in each ring, from within.
SIZES = {5: (2, 3, 0, 0), 50: (5, 10, 35, 0), 150: (5, 10, 35, 100)}
NEWCOMER = "Konstantin von Hohenlohe-Langenburg"
_RINGS = (Ring.INNER, Ring.CLOSE, Ring.ACTIVE, Ring.WIDER)
#: Every so many of them waits for a reply of mine.
_OWING = 9


def fill(inside: Workspace, size: int) -> None:
    """A circle of invented people of all degrees of warmth, and one who is known and not in it."""
    chance = random.Random(5)
    names = [f"{given} {family}" for given in _GIVEN.split() for family in _FAMILY.split()]
    rings = [ring for ring, count in zip(_RINGS, SIZES[size], strict=True) for _ in range(count)]
    open_ones = []
    for number, (name, ring) in enumerate(zip(chance.sample(names, len(rings)), rings, strict=True)):
        one = person(inside, name, NOW, ring=ring, organisation="Nordlicht Energie")
        ago = chance.choice(_AGO)
        if number % _OWING == 0:
            said = Sentence(speech=Speech.ASKS, text="Passt Ihnen Donnerstag?")
            open_ones.append(letter(inside, one, NOW - timedelta(days=ago or 9), said.text, said, subject="Termine"))
        elif ago is not None:
            letter(inside, one, NOW - timedelta(days=ago), "", subject="Termine")
    inside.replies.judge(open_ones, NOW)
    person(inside, NEWCOMER, NOW, standing=Standing.KNOWN, organisation="Stiftung für Kirchenmusik")


def draw(folder: Path, size: int, look: str, theme: Theme, translations: Translations) -> None:
    with tempfile.TemporaryDirectory() as name:
        inside = _vault(Path(name) / "vault")
        stage = Stage(Path(name), theme, translations)
        fill(inside, size)
        stage.open(inside)
        page = stage.go("people")
        page.show_way(1)
        page._circle.picture.choose(page._people.members[0].id)
        QTest.qWait(250)
        stage.window.grab().save(str(folder / f"circle-{size}-{look}.png"))
        if size == max(SIZES):
            newcomer = next(iter(inside.contacts.find(NEWCOMER)))
            page.choose(newcomer.id)
            page.placing.move(newcomer, Ring.WIDER)
            QTest.qWait(250)
            stage.window.grab().save(str(folder / f"full-{look}.png"))
        stage.window.close()
        stage.window.deleteLater()


def main(folder: Path) -> None:
    for look, theme, translations in looks(folder):
        for size in SIZES:
            draw(folder, size, look, theme, translations)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
