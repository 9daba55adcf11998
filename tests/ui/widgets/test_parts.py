"""Parts beside a list are there once they were wanted, and forget together."""

from functools import cached_property

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.field import Line
from ui.widgets.label import Label
from ui.widgets.parts import Parts


class _Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.side = Parts(self)
        self.first = self.side.take(Label("nothing yet", parent=self.side))

    @cached_property
    def form(self) -> Line:
        return self.side.take(Line("Name", parent=self.side))


def test_a_part_is_made_when_it_is_wanted_and_asking_makes_none(qtbot: QtBot) -> None:
    page = _Page()
    qtbot.addWidget(page)
    assert page.side.shows(Label)
    assert not page.side.shows(Line)
    assert page.side.count() == 1
    page.side.setCurrentWidget(page.form)
    assert page.side.shows(Line, QWidget)
    assert page.form.parentWidget() is page.side
    assert page.side.count() == 2


def test_what_is_there_forgets(qtbot: QtBot) -> None:
    page = _Page()
    qtbot.addWidget(page)
    page.side.clear()
    assert page.side.count() == 1
    page.form.setText("Sabine Berger")
    page.side.clear()
    assert page.form.text() == ""
