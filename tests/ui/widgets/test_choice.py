"""One of several; nothing is chosen for the user where no default is given."""

from pytestqt.qtbot import QtBot

from ui.widgets.choice import Choice


def test_nothing_is_chosen_until_somebody_chose(qtbot: QtBot) -> None:
    made = Choice("How?", (("a", "One way"), ("b", "Another")), placeholder="Please choose")
    qtbot.addWidget(made)
    made.show()
    assert made.value() is None
    made.refuse("Please say how.")
    assert made.box.accessibleDescription() == "Please say how."
    assert made._below.isVisible()
    with qtbot.waitSignal(made.changed):
        made.choose("b")
    assert made.value() == "b"
    assert not made._below.isVisible()
    made.choose(None)
    assert made.value() is None


def test_a_default_is_the_first(qtbot: QtBot) -> None:
    made = Choice("How?", ((1, "One"), (2, "Two")))
    qtbot.addWidget(made)
    assert made.value() == 1
