"""Somebody who uses the window: finds things by their names, types, clicks, and looks."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.models.row_list import RowList
from ui.runtime.rows import Row
from ui.shell.main_window import MainWindow
from ui.vault.unlock import UnlockPage
from ui.widgets.record_list import RecordList

#: Milliseconds to wait for the vault: its key derivation is the real one.
SLOW = 60_000


class Person:
    """Acts on ``window`` and waits for what follows, never for a time."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self.window = qtbot, window

    def _find[T: QObject](self, kind: type[T], name: str) -> T:
        def there() -> None:
            found = self.window.findChild(kind, name)
            assert isinstance(found, QWidget), name
            assert found.isVisible(), name

        self._qtbot.waitUntil(there, timeout=SLOW)
        found = self.window.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def types(self, name: str, text: str) -> None:
        self._find(QLineEdit, name).setText(text)

    def clicks(self, name: str) -> None:
        button = self._find(QAbstractButton, name)
        self._qtbot.waitUntil(button.isEnabled)
        button.click()

    def makes_a_vault(self, passphrase: str) -> None:
        """The first run, everything put off that may be."""
        self.clicks("first_run.next")
        self.types("first_run.passphrase", passphrase)
        self.types("first_run.again", passphrase)
        self.clicks("first_run.create")
        self.clicks("first_run.code_later")
        self.clicks("first_run.place_later")
        self.clicks("first_run.people_later")
        self.clicks("first_run.finish")
        self._find(QAbstractButton, "rail.today")

    def drops(self, *paths: Path) -> None:
        self.window.take_in(list(paths))

    def goes_to(self, place: str) -> None:
        self.clicks(f"rail.{place}")

    def sees_people(self, *names: str) -> None:
        """The list of the place shows exactly these rows."""
        self._qtbot.waitUntil(lambda: self.window.desk is not None, timeout=SLOW)
        desk = self.window.desk
        assert desk is not None
        listed = desk.page(desk.place).findChild(RecordList)
        assert isinstance(listed, RecordList)

        def same() -> None:
            model = listed.model()
            assert isinstance(model, RowList)
            rows = [model.entry(place) for place in range(model.rowCount())]
            assert {row.title for row in rows if isinstance(row, Row)} == set(names)

        self._qtbot.waitUntil(same, timeout=SLOW)

    def below_the_passphrase(self) -> str:
        """What stands under the field of the unlock page."""
        pages = self.window.findChildren(UnlockPage)
        return pages[-1].field.below.text() if pages else ""

    def locks(self) -> None:
        self.clicks("rail.lock")
        self._find(QLineEdit, "unlock.passphrase")

    def unlocks(self, passphrase: str) -> None:
        self.types("unlock.passphrase", passphrase)
        self.clicks("unlock.open")
