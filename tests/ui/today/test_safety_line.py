"""The line about copies outside this computer: once a week until there is one."""

from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support import windows
from tests.support.people import add
from tests.support.windows import NOW
from ui.today.safety_line import SafetyLine


def test_it_asks_until_there_is_a_copy(qtbot: QtBot, tmp_path: Path) -> None:
    clock = [NOW]
    session, space = windows.opened(tmp_path / "vault", clock=lambda: clock[0])
    line = SafetyLine(session)
    qtbot.addWidget(line)
    line.reload()
    assert line.isHidden()  # nobody is in the vault yet
    add(space, "Anna")
    line.reload()
    assert not line.isHidden()
    assert line.sentence() == "Last copy outside this computer: never"
    line.later.click()
    line.reload()
    assert line.isHidden()
    clock[0] += timedelta(days=7)
    line.reload()
    assert not line.isHidden()
    line.take(tmp_path / "vault" / "inside")
    assert "cannot be taken" in line.sentence()
    with qtbot.waitSignal(session.said) as said:
        line.take(tmp_path / "stick")
    assert said.args is not None
    assert "stick" in said.args[0]
    line.reload()
    assert line.isHidden()
    clock[0] += timedelta(days=31)
    line.reload()
    assert line.sentence().startswith("Last copy outside this computer: 30 Nov")
    line.choose.click()  # the stick is there: no question
    line.reload()
    assert line.isHidden()
    session.close()
