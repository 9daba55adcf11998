"""Dialogs open without a nested event loop and hand over paths."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.file_choice import choose_files, choose_folder, choose_new_file


def test_what_was_chosen_is_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    got: list[object] = []
    for dialog in (
        choose_files(over, "Files", got.append, "Cards (*.card)"),
        choose_folder(over, "Folder", got.append),
    ):
        assert isinstance(dialog, QFileDialog)
        dialog.filesSelected.emit([str(tmp_path / "one")])
        dialog.close()
    saving = choose_new_file(over, "Save", "my.card", got.append)
    saving.fileSelected.emit(str(tmp_path / "my.card"))
    saving.close()
    assert got == [[tmp_path / "one"], [tmp_path / "one"], tmp_path / "my.card"]
