"""A fresh code: compared, saved where it may lie, printed only after a warning."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.support import windows
from ui.runtime.clipboard import secrets
from ui.widgets.recovery_code import RecoveryCode

CODE = "0101-0101-0101-0101-0101-0101-0101"


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> RecoveryCode:
    session, _ = windows.opened(tmp_path / "vault")
    made = RecoveryCode(session, "test")
    session.setParent(made)
    qtbot.addWidget(made)
    made.show()
    made.show_code(CODE)
    return made


def test_letters_that_look_like_digits_are_read_as_these(panel: RecoveryCode) -> None:
    for field in panel.fields:
        field.set_text("oiol")
    panel.confirm()
    assert "not a recovery code" in panel.fields[0]._why.text()  # the groups are right, the made-up code is not


def test_what_is_typed_otherwise_is_told_at_its_field(panel: RecoveryCode) -> None:
    panel.fields[0].set_text("0101")
    panel.confirm()
    assert not panel.fields[0]._below.isVisible()
    assert panel.fields[1]._below.isVisible()


def test_the_sheet_is_saved_away_from_the_vault(panel: RecoveryCode, tmp_path: Path) -> None:
    for bad in (tmp_path / "vault" / "sheet.pdf", tmp_path / "Dropbox" / "sheet.pdf"):
        panel.save(bad)
        assert panel.told.isVisible()
        assert not bad.exists()
    panel.save(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert panel.told.sentence().startswith("Saved.")


def test_a_place_that_cannot_be_written_is_told(panel: RecoveryCode, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    panel.save(tmp_path / "file" / "sheet.pdf")
    assert "cannot be read" in panel.told.sentence()


def test_printing_warns_of_the_office_printer_first(panel: RecoveryCode, qtbot: QtBot) -> None:
    panel.print_button.click()
    assert panel.office.isVisible()
    assert "office printer" in panel.office.sentence()
    panel.printer_button.click()
    dialogs = [one for one in panel.findChildren(QDialog) if one.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()
    QApplication.sendPostedEvents()


def test_nothing_of_the_code_stays(panel: RecoveryCode) -> None:
    panel.clear()
    assert panel.code.text() == ""
    assert panel._groups == []


def test_the_code_is_copied_as_a_secret(panel: RecoveryCode) -> None:
    panel.copy_button.click()
    assert QApplication.clipboard().text() == CODE
    secrets().empty()
    assert QApplication.clipboard().text() == ""
