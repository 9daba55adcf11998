"""What can be done to several people."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.contact import Ring, Standing
from ui.people.several import SeveralView


@pytest.fixture
def view(qtbot: QtBot) -> SeveralView:
    made = SeveralView()
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    made.show_chosen(["Eva Berger", "Otto Kern"], 5, ["Chor"])
    return made


def test_it_says_who_they_are(view: SeveralView) -> None:
    assert view.title().startswith("5 ")
    assert view._names.text().startswith("Eva Berger, Otto Kern and 3 other")
    view.show_chosen(["Eva Berger", "Otto Kern"], 2, [])
    assert view._names.text() == "Eva Berger, Otto Kern"
    view.clear()
    assert view.title() == view._names.text() == ""


def test_each_wish_goes_out(view: SeveralView, qtbot: QtBot) -> None:
    for button, signal, said in (
        (view.rings[Ring.ACTIVE], view.moved, [Ring.ACTIVE]),
        (view.known, view.placed, [Standing.KNOWN]),
        (view.out, view.placed, [Standing.OUT]),
        (view.as_ring, view.touched, [None]),
        (view.save, view.saved, []),
        (view.print, view.printed, []),
        (view.remove, view.removed, []),
        (view.leave, view.left, []),
    ):
        with qtbot.waitSignal(signal) as sent:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert sent.args == said
    view.days.setValue(30)
    with qtbot.waitSignal(view.touched) as sent:
        view.set_days.click()
    assert sent.args == [30]


def test_a_label_is_given_by_enter_and_an_empty_one_is_none(view: SeveralView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.labelled):
        view.give.click()
    qtbot.keyClicks(view.label, "Chor")
    with qtbot.waitSignal(view.labelled) as sent:
        qtbot.keyClick(view.label, Qt.Key.Key_Return)
    assert sent.args == ["Chor"]
    with qtbot.waitSignal(view.unlabelled) as sent:
        view.take.click()
    assert sent.args == ["Chor"]


def test_why_nothing_changed_is_said_until_others_are_chosen(view: SeveralView) -> None:
    assert not view.problem.isVisible()
    view.refuse("This ring is full.")
    assert view.problem.isVisible()
    view.show_chosen([], 2, [])
    assert not view.problem.isVisible()
