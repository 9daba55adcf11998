"""A crash report tells where, never what."""

from pathlib import Path

import pytest

from tests.support.bugs import a_bug
from ui.runtime.crash import KEPT, Crash


def test_a_report_is_written_and_shown_and_old_ones_go(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[str] = []
    crash = Crash(tmp_path / "state", shown.append)
    for _ in range(KEPT + 2):
        crash.take(a_bug())
    files = sorted((tmp_path / "state").glob("crash-*.txt"))
    assert len(files) == KEPT
    assert files[-1].read_text(encoding="utf-8") == shown[-1]
    assert "ValueError" in capsys.readouterr().err


def test_where_nothing_can_be_written_the_report_is_still_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    shown: list[str] = []
    Crash(blocked / "state", shown.append).take(a_bug())
    assert "ValueError" in shown[0]
    capsys.readouterr()
