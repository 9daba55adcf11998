"""What a bug left behind: the text first, then a button that copies it; nothing is sent."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def box(report: str, parent: QWidget) -> QMessageBox:
    """The box that shows ``report``; it goes when it is closed."""
    translate = QCoreApplication.translate
    made = QMessageBox(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.setIcon(QMessageBox.Icon.Warning)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(translate("MainWindow", "Something in Kreis went wrong. Your vault is safe; please try again."))
    made.setDetailedText(report)
    made.addButton(QMessageBox.StandardButton.Ok)
    copying = made.addButton(translate("MainWindow", "Copy the report"), QMessageBox.ButtonRole.ActionRole)
    copying.setObjectName("bug.copy")
    copying.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    return made
