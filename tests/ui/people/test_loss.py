"""What would I lose? Figures, whom to ask, the names on the clipboard."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support import exports
from tests.support.jobs import finish
from tests.support.windows import NOW, opened
from ui.people.loss import LossPage


def test_whom_to_ask(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    page = LossPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 800)
    page.show()
    page.reload()
    assert not page.copy.isVisible()
    assert page.bring.isVisible()
    assert not page.done.isVisible()
    sought: list[object] = []
    session.sought.connect(lambda name, id: sought.append((name, id)))
    page.bring.click()
    assert sought.pop() == ("imports", None)
    finish(workspace.imports.run([exports.linkedin(tmp_path / "x.zip")], now=NOW))
    assert [one.name for one in page._loss.ask] == ["Vor2 Nach2"]
    assert page.copy.isVisible()
    page.copy.click()
    assert QGuiApplication.clipboard().text() == "Vor2 Nach2"
    assert not page.bring.isVisible()
    page._list.opened.emit(page._loss.ask[0].id)
    page.done.click()
    assert sought == [("people", page._loss.ask[0].id), ("today", None)]
    page.grab()
    page.clear()
    session.close()
