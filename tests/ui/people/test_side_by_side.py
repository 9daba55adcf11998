"""Two people side by side."""

from pytestqt.qtbot import QtBot

from ui.people.side_by_side import SideBySide
from ui.widgets.label import Text


def test_what_differs_stands_out_and_what_nobody_says_is_left_out(qtbot: QtBot) -> None:
    shown = SideBySide()
    qtbot.addWidget(shown)
    shown.show_facts(
        [("Name", "Eva Berger", "E. Berger"), ("Mail", "eva@x.example", ""), ("Notes", "", ""), ("Work", "Ohm", "ohm")]
    )
    said = {part.accessibleName(): part for part in shown.findChildren(Text) if part.accessibleName()}
    assert list(said) == [
        "Name: Eva Berger",
        "Name: E. Berger",
        "Mail: eva@x.example",
        "Mail: ",
        "Work: Ohm",
        "Work: ohm",
    ]
    bold = [name for name, part in said.items() if part.font().bold() or part.font().weight() >= 600]
    assert bold == ["Name: Eva Berger", "Name: E. Berger", "Mail: eva@x.example"]
    assert said["Mail: "].text() == "–"
    shown.show_facts(())
    assert not [part for part in shown.findChildren(Text) if not part.isHidden()]
