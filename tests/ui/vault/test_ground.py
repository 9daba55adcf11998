"""The ground carries one column."""

from pytestqt.qtbot import QtBot

from ui.vault.ground import Ground
from ui.vault.step import Step


def test_what_is_laid_on_it_stands_in_the_middle_and_is_not_too_wide(qtbot: QtBot) -> None:
    ground, step = Ground(), Step("Title", "Line")
    qtbot.addWidget(ground)
    ground.lay(step)
    ground.resize(1280, 800)
    ground.show()
    left = step.mapTo(ground, step.rect().topLeft()).x()
    assert step.width() == 680
    assert abs(left + step.width() / 2 - 640) < 20
