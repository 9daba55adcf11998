"""What is painted becomes a file, or goes to the printer that is chosen."""

from PySide6.QtGui import QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets import printing


def _line(device: QPagedPaintDevice) -> None:
    painter = QPainter(device)
    painter.drawText(100, 100, "Guten Tag")
    painter.end()


def test_a_file_holds_the_page(qtbot: QtBot) -> None:
    content = printing.pdf("Blatt", _line)
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1


def test_nothing_is_painted_before_a_printer_is_chosen(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    painted: list[QPagedPaintDevice] = []
    dialog = printing.choose_printer(over, painted.append)
    assert painted == []
    dialog.accept()
    assert len(painted) == 1
    dialog.reject()
