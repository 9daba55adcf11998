"""Buttons fit their words and say their name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from ui.runtime.type_roles import control_height, large_control_height
from ui.widgets.button import Button, IconButton, Kind


@pytest.mark.parametrize("kind", list(Kind))
def test_a_button_is_as_wide_as_its_content_and_clicks(qtbot: QtBot, kind: Kind) -> None:
    button = Button("Keine Antwort nötig", kind, icon="no-reply", key="N")
    qtbot.addWidget(button)
    button.show()
    assert button.sizeHint().height() == control_height()
    assert button.sizeHint().width() > button.fontMetrics().horizontalAdvance(button.text())
    assert button.accessibleName() == "Keine Antwort nötig"
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.grab().isNull()
    button.setEnabled(False)
    assert not button.grab().isNull()


def test_a_label_that_changes_widens_the_button(qtbot: QtBot) -> None:
    button = Button("Ja", large=True, flush=True)
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()
    button.setText("Ja, erledigt")
    assert button.sizeHint().width() > narrow
    assert button.sizeHint().height() == large_control_height()
    assert button.accessibleName() == "Ja, erledigt"


def test_widths_are_steps_of_four_and_a_menu_shows_its_chevron(qtbot: QtBot) -> None:
    plain, opens = Button("Deutsch"), Button("Deutsch", opens=True)
    for button in (plain, opens):
        qtbot.addWidget(button)
        assert button.sizeHint().width() % 4 == 0
    assert opens.sizeHint().width() > plain.sizeHint().width()
    assert not opens.grab().isNull()


def test_a_button_can_mean_something_else_later(qtbot: QtBot) -> None:
    button = Button("Schreiben", Kind.PRIMARY, icon="mail")
    qtbot.addWidget(button)
    first = button.grab().toImage()
    button.set_kind(Kind.SECONDARY)
    button.set_icon("reply")
    assert button.grab().toImage() != first
    assert button.font().weight() == QFont.Weight.Normal


def test_an_icon_button_has_a_name_and_a_target_of_24(qtbot: QtBot) -> None:
    button = IconButton("more", "More")
    qtbot.addWidget(button)
    button.show()
    assert button.accessibleName() == "More"
    assert button.toolTip() == "More"
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 24
    assert not button.grab().isNull()
