"""What one comes to from a page, as ``pages`` draws it: what is stored, several people, an employer, a folder, the
handbook.
"""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.peers.rows import FOLDER


def _berger(stage: Any) -> Any:
    page = stage.go("people")
    page.choose(next(one.id for one in page._people.members if one.name == "Sabine Berger"))
    return page


def stored(stage: Any) -> None:
    """What is kept of a person."""
    page = _berger(stage)
    page._on_stored(page._person.contact)


def several(stage: Any) -> None:
    _berger(stage)
    for _ in range(3):
        QTest.keyClick(stage.go("people")._list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def employer_form(stage: Any) -> None:
    stage.go("employers").add()


def folder(stage: Any) -> None:
    """The first step to a shared folder."""
    stage.go("peers").choose(FOLDER)


def columns(stage: Any) -> None:
    """A table whose columns are to be named."""
    table = stage.folder / "Kontakte.csv"
    lines = ("Wer;Wo;Nummer;Seit", "Sabine Berger;Nordlicht;0351 555 01;2019", "Aylin Demir;Hansen;040 555 02;2021")
    table.write_text("\n".join(lines), encoding="utf-8")
    stage.go("imports").take_in([table])


def handbook(stage: Any) -> None:
    stage.go("today")
    stage.go("handbook")


def handbook_table(stage: Any) -> None:
    stage.go("handbook").open("administrators")


def handbook_found(stage: Any) -> None:
    page = stage.go("handbook")
    QTest.keyClicks(page.search, "Sicherung" if stage.german else "backup")


ALL = (stored, several, employer_form, folder, columns, handbook, handbook_table, handbook_found)
