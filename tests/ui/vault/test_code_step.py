"""The code is confirmed in the first run, or put off."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app import workspace
from tests.support import windows
from ui.vault.code_step import CodeStep


def test_the_right_groups_confirm_it_in_the_vault(qtbot: QtBot, tmp_path: Path) -> None:
    made = workspace.create(
        tmp_path / "vault", "sieben Zwerge tanzen leise", now=windows.NOW, cost=workspace.Cost.CHEAP
    )
    session = windows.session()
    session.unlock(lambda: made, owner=session)
    step = CodeStep(session)
    qtbot.addWidget(step)
    step.show_code(made.recovery_code)
    for field, place in zip(step.recovery.fields, step.recovery._asked, strict=True):
        field.set_text(made.recovery_code.split("-")[place].lower())
    with qtbot.waitSignal(step.done):
        step.next_button.click()
    assert made.workspace.keys.info().code_confirmed
    session.close()


def test_it_may_be_put_off(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = windows.opened(tmp_path / "vault")
    step = CodeStep(session)
    qtbot.addWidget(step)
    step.show_code("0101-0101-0101-0101-0101-0101-0101")
    with qtbot.waitSignal(step.done):
        step.later.click()
    assert step.recovery.code.text() == ""
    assert not space.keys.info().code_confirmed
    session.close()
