"""Who begins: somebody at the first page of the program, with real threads, and with nothing of theirs on the disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings import Settings
from tests.e2e.driver.person import Person
from tests.support.windows import main_window, speaking
from ui.runtime.processes import Processes
from ui.runtime.runner import ThreadRunner
from ui.runtime.session import Session


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Person]:
    with speaking(qapp) as translations:
        session = Session(ThreadRunner("core"), ThreadRunner("reading"), Processes)
        window = main_window(qapp, home / "vault", translations, session, kept=Settings(language="en"))
        qtbot.addWidget(window)
        window.show()
        yield Person(qtbot, window)
        window.close()
