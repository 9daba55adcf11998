"""Who comes along."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support import windows
from ui.vault.people_step import PeopleStep, ThreeStep


def test_nobody_is_an_answer_too(qtbot: QtBot) -> None:
    step = PeopleStep()
    qtbot.addWidget(step)
    with qtbot.waitSignal(step.done) as done:
        step.next_button.click()
    assert done.args == [[]]


def test_whoever_is_in_stays_in_and_is_not_taken_twice(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = windows.opened(tmp_path / "vault")
    step = ThreeStep(session)
    qtbot.addWidget(step)
    for (name, address), text in zip(step.rows, ("Anna Berger", "Ben Cramer"), strict=False):
        name.setText(text)
        address.setText("same@example.org")
    step.next_button.click()
    assert step.below.text()
    assert [one.name for one in workspace.contacts.find("Anna")] == ["Anna Berger"]
    step.rows[1][1].setText("ben@example.org")
    for _ in range(2):
        with qtbot.waitSignal(step.done):
            step.next_button.click()
    assert sum(workspace.contacts.counts().values()) == 2


def test_each_field_has_a_name_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = windows.opened(tmp_path / "vault")
    step = ThreeStep(session)
    qtbot.addWidget(step)
    assert len({line.accessibleName() for row in step.rows for line in row}) == 6
