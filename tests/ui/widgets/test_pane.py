"""List and detail of a page."""

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.label import Label
from ui.widgets.pane import ListPane, Scrolled, SectionTitle, beside


def test_a_list_gives_way_in_a_small_window(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    across = QHBoxLayout(page)
    across.setContentsMargins(0, 0, 0, 0)
    pane = ListPane(496)
    across.addWidget(pane)
    across.addWidget(QWidget(), 1)
    page.resize(800, 500)
    page.show()
    assert pane.width() == 360
    page.resize(1300, 500)
    assert pane.maximumWidth() == 496


def test_a_list_pane_keeps_its_width(qtbot: QtBot) -> None:
    pane = ListPane(336)
    qtbot.addWidget(pane)
    pane.resize(336, 300)
    assert pane.minimumWidth() == pane.maximumWidth() == 336
    assert not pane.grab().isNull()


def test_a_detail_stays_within_960(qtbot: QtBot) -> None:
    detail = Scrolled()
    qtbot.addWidget(detail)
    title = SectionTitle("Offene Antworten", "2")
    title.tell("Offene Antworten", "3")
    detail.column.addWidget(title)
    detail.resize(1700, 400)
    detail.show()
    assert title.width() <= 960
    assert [label.text() for label in title.findChildren(Label)] == ["Offene Antworten", "3"]


def test_a_page_has_its_list_at_the_left_and_gives_the_rest_to_what_is_chosen(qtbot: QtBot) -> None:
    page, side, wall = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(page)
    pane = ListPane(300)
    beside(page, pane, side, wall)
    page.resize(1000, 500)
    page.show()
    assert (pane.x(), side.x(), wall.x()) == (0, 300, 650)
    assert (pane.width(), side.width(), wall.width()) == (300, 350, 350)
