"""The foot of a list says how old the sources are."""

from pytestqt.qtbot import QtBot

from ui.widgets.list_foot import ListFoot


def test_a_foot_appears_with_its_sentence(qtbot: QtBot) -> None:
    foot = ListFoot("Erneuern")
    qtbot.addWidget(foot)
    assert foot.isHidden()
    foot.tell("Der Export ist 34 Tage alt.")
    assert not foot.isHidden()
    assert foot.sentence() == foot.accessibleName()
    assert not foot.grab().isNull()
    foot.tell("")
    assert foot.isHidden()
