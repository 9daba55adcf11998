"""Printing: the printer that the user chooses, or a PDF file, both with the same page.

Neither the print job's name nor the file's properties say whose data it is.
"""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QDialog, QWidget

_MARGIN_MM = 25
#: What most printers cannot reach, for a document that keeps its own margin within.
EDGE_MM = 5

type Paint = Callable[[QPagedPaintDevice], None]


def pdf(title: str, paint: Paint, *, margin_mm: int = _MARGIN_MM) -> bytes:
    """What ``paint`` paints as a PDF file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    _paginate(writer, margin_mm)
    paint(writer)
    buffer.close()
    return bytes(content.data())


def choose_printer(parent: QWidget, paint: Paint, *, margin_mm: int = _MARGIN_MM) -> QDialog:
    """Ask for a printer; once it is chosen ``paint`` paints on it. Loaded on use: few ever print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Kreis")
    _paginate(printer, margin_mm)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: paint(printer))
    QDialog.open(dialog)  # its own ``open`` wants a slot by name
    return dialog


def _paginate(device: QPagedPaintDevice, margin: int) -> None:
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(margin, margin, margin, margin),
            QPageLayout.Unit.Millimeter,
        )
    )
