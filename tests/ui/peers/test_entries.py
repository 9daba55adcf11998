"""Lines one below another, and a button for the first one that stands out."""

from pytestqt.qtbot import QtBot

from ui.peers.entries import Entries
from ui.widgets.button import Button, Kind
from ui.widgets.label import Elided


def test_lines_are_shown_anew_and_adding_stands_out_while_there_are_none(qtbot: QtBot) -> None:
    shown = Entries()
    qtbot.addWidget(shown)
    assert shown.add_button.kind is Kind.PRIMARY
    for names in (["Kiel", "Bonn"], ["Ulm"]):
        shown._begin(any_there=True)
        for name in names:
            shown._add(name, f"in {name}", Button("Open"))
    assert shown._rows.count() == 2
    assert [one.text() for one in shown.findChildren(Elided) if one.isVisibleTo(shown)] == ["Ulm", "in Ulm"]
    assert shown.add_button.kind.value == "secondary"
    shown._begin(any_there=False)
    assert shown._rows.count() == 0
    with qtbot.waitSignal(shown.added):
        shown.add_button.click()
