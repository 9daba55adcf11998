"""Asking for files or a folder without a nested event loop.

Qt's dialog would write down which folders were visited; the program redirects those settings where it starts.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_files(parent: QWidget, title: str, then: Callable[[list[Path]], None], filters: str = "") -> QFileDialog:
    """Ask for existing files; ``then`` is called with at least one."""
    return _ask(parent, title, QFileDialog.FileMode.ExistingFiles, then, filters)


def choose_folder(parent: QWidget, title: str, then: Callable[[list[Path]], None]) -> QFileDialog:
    """Ask for one folder."""
    return _ask(parent, title, QFileDialog.FileMode.Directory, then, "")


def choose_new_file(parent: QWidget, title: str, name: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask where to write a file; ``name`` is proposed, and an existing file is replaced only after a question."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def _ask(
    parent: QWidget, title: str, mode: QFileDialog.FileMode, then: Callable[[list[Path]], None], filters: str
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    if filters:
        dialog.setNameFilter(filters)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()
    return dialog
