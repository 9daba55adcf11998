from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ui.vault.waiting import Waiting


def test_only_referrals_are_told_and_aloud_and_no_name(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: spoken.append(event.message()))
    line = Waiting()
    qtbot.addWidget(line)
    line.tell([Path("/stick/people.vcf")])
    assert line.isHidden()
    line.tell([Path("/stick/Berger.referral"), Path("/stick/OTTO.REFERRAL"), Path("/stick/people.vcf")])
    assert not line.isHidden()
    assert line.text().startswith("2 ")
    assert "Berger" not in line.text()
    assert spoken == [line.text()]
    line.tell([])
    assert line.isHidden()
