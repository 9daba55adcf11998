"""The mark and the rings draw."""

from pytestqt.qtbot import QtBot

from ui.widgets.mark import Mark, Rings, mark_icon


def test_the_mark_draws_in_every_size(qtbot: QtBot) -> None:
    mark = Mark(28)
    qtbot.addWidget(mark)
    assert mark.sizeHint().width() == 28
    assert not mark.grab().isNull()
    assert len(mark_icon().availableSizes()) == 7


def test_the_rings_draw(qtbot: QtBot) -> None:
    rings = Rings("people")
    qtbot.addWidget(rings)
    assert rings.grab().width() == Rings.SIZE
