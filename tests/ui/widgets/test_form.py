"""Fields in pairs, as wide as lines can be read."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.field import Field
from ui.widgets.form import sheet
from ui.widgets.pane import stack


def test_pairs_stand_beside_each_other_below_what_is_needed(qtbot: QtBot) -> None:
    page, head, foot = QWidget(), QWidget(), QWidget()
    head.setFixedHeight(40)
    foot.setFixedHeight(30)
    qtbot.addWidget(page)
    first, left, right, wide = (Field(name) for name in ("Name", "Place", "Website", "Notes"))
    stack(page, head, sheet((), first, ((left, right),), (wide,)), foot)
    page.resize(1280, 700)
    page.show()
    assert first.width() == wide.width() == 680
    assert left.y() == right.y() > first.y()
    assert left.width() == right.width() < 340
    assert wide.y() > left.y()
    assert (head.geometry().bottom(), foot.geometry().top()) == (39, 670)
