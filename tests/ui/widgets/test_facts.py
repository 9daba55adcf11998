"""Labels and values, replaced as a whole."""

from pytestqt.qtbot import QtBot

from ui.widgets.facts import FactColumns, Facts
from ui.widgets.label import Text


def test_facts_are_replaced(qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.show_facts([("Seit", "2014"), ("Verbürgt", "Sabine Berger", "aus erster Hand")])
    facts.show_facts([("Seit", "2019")])
    assert "2014" not in [text.text() for text in facts.findChildren(Text)]


def test_columns_keep_their_values(qtbot: QtBot) -> None:
    columns = FactColumns(("Warum", "Seit", "Quelle"))
    qtbot.addWidget(columns)
    columns.tell("a", "b", "c")
    assert columns.values() == ("a", "b", "c")
