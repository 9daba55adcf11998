"""A field for a passphrase: hidden, with an eye to look, and a warning while caps lock is on."""

import sys

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.runtime import icons
from ui.runtime.keys import caption
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, font, large_control_height
from ui.widgets.field import Line
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Text


class Below(QWidget):
    """An icon and a sentence under a field: what is wrong, or what to mind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = IconLabel("error", "danger")
        self._text = Text("", Role.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def tell(self, text: str, icon: str = "error", ink: str = "danger") -> None:
        self._sign.set_icon(icon, ink)
        self._text.set_ink(ink)
        self._text.setFont(font(Role.SMALL, strong=ink == "caution"))
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        return self._text.text()


class _Eye(QAbstractButton):
    """Within the field, at its right; no stop of the Tab key, so that one goes straight to the next field."""

    KEY = "Ctrl+H"
    _TARGET = 28

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = self.tr("Show what is typed")
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({caption(self.KEY)})")
        within = QHBoxLayout(line)
        within.setContentsMargins(0, 0, 8, 0)
        within.addStretch(1)
        within.addWidget(self)
        line.setTextMargins(0, 0, self._TARGET, 0)
        key = QShortcut(QKeySequence(self.KEY), line)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self.toggle)

    def sizeHint(self) -> QSize:
        return QSize(self._TARGET, self._TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        off = (self._TARGET - icons.LINE) / 2
        icons.paint(painter, "hide" if self.isChecked() else "show", tokens().soft, off, off)
        painter.end()


class SecretField(QWidget):
    """``entered`` on Enter. The text never leaves through the clipboard or an input method's memory."""

    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = Line(name)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMinimumHeight(large_control_height())
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = _Eye(self.line)
        self._eye.toggled.connect(self._on_eye)
        self.below = Below()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.below)
        self.setFocusProxy(self.line)
        self._wrong = False
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self.entered)
        self.line.textEdited.connect(self._on_edited)

    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        self.line.clear()
        self._eye.setChecked(False)

    def take(self, text: str) -> None:
        """Fill in what Kreis proposed; what is wrong before is right now."""
        self.line.setText(text)
        self._on_edited()

    def refuse(self, sentence: str) -> None:
        """Say under the field what is wrong; the text is selected so that typing replaces it."""
        self._wrong = True
        self.line.set_wrong(True)
        self.below.tell(sentence)
        self.line.setAccessibleDescription(sentence)
        self.line.selectAll()
        self.line.setFocus()

    def _on_edited(self) -> None:
        if self._wrong:
            self._wrong = False
            self.line.set_wrong(False)
            self.line.setAccessibleDescription("")
            self.below.tell("")

    def _on_eye(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and not self._wrong:
            on = caps_lock(event)
            if on is not None:
                self.below.tell(self.tr("Caps lock is on.") if on else "", "caps-lock", "caution")
        return super().eventFilter(watched, event)


def caps_lock(event: QKeyEvent) -> bool | None:
    """Whether caps lock is on: asked of Windows, elsewhere seen by a letter that does not agree with Shift."""
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.user32.GetKeyState(0x14) & 1)
    text = event.text()
    if event.type() is not QEvent.Type.KeyPress or len(text) != 1 or text.upper() == text.lower():
        return None
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return text.isupper() is not shifted
