"""An icon in a line."""

from pytestqt.qtbot import QtBot

from ui.widgets.icon_label import IconLabel


def test_an_icon_label_draws_and_changes(qtbot: QtBot) -> None:
    label = IconLabel("warning", "caution")
    qtbot.addWidget(label)
    before = label.grab().toImage()
    label.set_icon("info", "faint")
    assert label.sizeHint().width() == 16
    assert label.grab().toImage() != before
