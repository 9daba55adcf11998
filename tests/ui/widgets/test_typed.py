"""Only what was typed since a form began counts, and it comes back."""

from enum import StrEnum

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.typed import Chosen, Ticked, Typed


class _Size(StrEnum):
    SMALL = "small"
    LARGE = "large"


class _Form:
    def __init__(self, qtbot: QtBot) -> None:
        self.name, self.tick = Field("Name"), QCheckBox()
        self.size = Choice("Size", [(size, size.value) for size in _Size], placeholder="?")
        for widget in (self.name, self.tick, self.size):
            qtbot.addWidget(widget)
        self.typed = Typed({"name": self.name, "size": Chosen(self.size, _Size), "tick": Ticked(self.tick)})


def test_what_stands_as_it_began_is_not_typed(qtbot: QtBot) -> None:
    form = _Form(qtbot)
    form.name.set_text("Sabine")
    form.typed.begin()
    assert form.typed.changed() == {}
    form.tick.setChecked(True)
    form.name.set_text("")
    assert form.typed.changed() == {"name": "", "tick": "yes"}


def test_in_a_blank_form_all_that_is_there_is_typed(qtbot: QtBot) -> None:
    form = _Form(qtbot)
    form.name.set_text("Sabine")
    form.typed.begin(blank=True)
    assert form.typed.changed() == {"name": "Sabine"}


def test_it_comes_back_and_what_makes_no_sense_is_passed_over(qtbot: QtBot) -> None:
    form, again = _Form(qtbot), _Form(qtbot)
    form.typed.begin()
    form.name.set_text("Sabine")
    form.size.choose(_Size.LARGE)
    form.tick.setChecked(True)
    again.typed.put({**form.typed.changed(), "gone": "x", "tick": 3})
    assert (again.name.text(), again.size.value(), again.tick.isChecked()) == ("Sabine", _Size.LARGE, False)
    again.typed.put({"size": "huge"})
    assert again.size.value() is None
    again.typed.put("nonsense")
