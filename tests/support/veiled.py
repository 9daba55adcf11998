"""Parts of a window, and names hidden from those who look on, for tests of presentation mode."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.windows import speaking
from ui.runtime import veil


@contextmanager
def veiled(application: QCoreApplication) -> Iterator[None]:
    """Names are hidden for a while."""
    with speaking(application):
        veil.drop("en")
        yield
        veil.lift()


def column(qtbot: QtBot, *parts: QWidget) -> QWidget:
    """Parts below one another in a widget that is shown."""
    under = QWidget()
    qtbot.addWidget(under)
    layout = QVBoxLayout(under)
    for part in parts:
        layout.addWidget(part)
    under.show()
    return under
