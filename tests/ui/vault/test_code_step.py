"""The recovery code is confirmed by two of its groups."""

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
    for field, place in zip(step.fields, step._asked, strict=True):
        field.set_text(step._groups[place].lower())
    with qtbot.waitSignal(step.done):
        step.next_button.click()
    assert made.workspace.keys.info().code_confirmed
    session.close()


def test_letters_that_look_like_digits_are_read_as_these(qtbot: QtBot) -> None:
    step = CodeStep(windows.session())
    qtbot.addWidget(step)
    step.show_code("0101-0101-0101-0101-0101-0101-0101")
    for field in step.fields:
        field.set_text("oiol")
    step.next_button.click()
    assert not any(field._below.isVisibleTo(step) for field in step.fields)
