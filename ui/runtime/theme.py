"""The chosen scheme, its contrast and size of text, its palette and the window's one style sheet.

Fusion draws what the palette says; the sheet adds what Fusion cannot. It is set on the application and nowhere
else: a sheet on a widget re-polishes all its children and escapes the table. What is painted by hand asks
``tokens()`` while it paints and so follows a change at once.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.runtime.tokens import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, RADIUS_CARD, RADIUS_FIELD, Tokens


class Scheme(StrEnum):
    """What the user chose under Settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """How far text and edges stand out; ``SYSTEM`` follows what the desktop asks for."""

    SYSTEM = "system"
    USUAL = "usual"
    HIGH = "high"


class Theme(QObject):
    """Keeps the application's look; colours change in every open window at once. Another size of text counts for what
    is made from then on: ``percent`` of the desktop's own font.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        scheme: Scheme = Scheme.SYSTEM,
        contrast: Contrast = Contrast.SYSTEM,
        percent: int = 100,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._scheme, self._contrast, self._percent = scheme, contrast, 100
        self._font = QFont(application.font())
        if not application.property("fusion"):  # else it was told so from its first moment on
            application.setStyle("Fusion")
        self._hints = application.styleHints()  # both are kept: the second goes with the first
        self._wishes = self._hints.accessibility()
        self._wants_contrast = self._wishes.contrastPreference() is Qt.ContrastPreference.HighContrast
        _now.still = self._wishes.motionPreference() is Qt.MotionPreference.ReducedMotion
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._wishes.contrastPreferenceChanged.connect(self._on_contrast_wished)
        self._wishes.motionPreferenceChanged.connect(self._on_motion_wished)
        self.choose(scheme, contrast, percent)

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    def choose(self, scheme: Scheme, contrast: Contrast | None = None, percent: int | None = None) -> None:
        """What is None stays as it is."""
        self._scheme = scheme
        if contrast is not None:
            self._contrast = contrast
        if percent is not None and percent != self._percent:
            self._percent = percent
            self._application.setFont(enlarged(self._font, percent))
        self._show()

    def _on_system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._show()

    def _on_contrast_wished(self, preference: Qt.ContrastPreference) -> None:
        self._wants_contrast = preference is Qt.ContrastPreference.HighContrast
        if self._contrast is Contrast.SYSTEM:
            self._show()

    def _on_motion_wished(self, preference: Qt.MotionPreference) -> None:
        _now.still = preference is Qt.MotionPreference.ReducedMotion

    def _show(self) -> None:
        high = self._wants_contrast if self._contrast is Contrast.SYSTEM else self._contrast is Contrast.HIGH
        usual, strong = (DARK, DARK_HIGH) if self._is_dark() else (LIGHT, LIGHT_HIGH)
        _now.tokens = strong if high else usual
        self._application.setPalette(palette(_now.tokens))
        self._application.setStyleSheet(sheet(_now.tokens))
        self.changed.emit()

    def _is_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK


def enlarged(font: QFont, percent: int) -> QFont:
    """The desktop's font at another size, whichever unit it is told in."""
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        made.setPixelSize(round(font.pixelSize() * percent / 100))
    return made


class _Now:
    """The table in force, for code that paints, and whether anything may move."""

    tokens: Tokens = LIGHT
    still: bool = False


_now = _Now()


def tokens() -> Tokens:
    """The colours in force. Ask while painting, never keep."""
    return _now.tokens


def still() -> bool:
    """Whether the desktop asks for less movement: then nothing slides and nothing turns."""
    return _now.still


def palette(table: Tokens) -> QPalette:
    """Fusion's colours from the table."""
    made = QPalette()
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    for name, value in (
        (role.Window, table.page),
        (role.WindowText, table.text),
        (role.Base, table.raised),
        (role.AlternateBase, table.sunken),
        (role.Text, table.text),
        (role.Button, table.raised),
        (role.ButtonText, table.text),
        (role.BrightText, table.on_accent),
        (role.Highlight, table.accent),
        (role.HighlightedText, table.on_accent),
        (role.Accent, table.accent),
        (role.Link, table.accent),
        (role.LinkVisited, table.accent_press),
        (role.ToolTipBase, table.toast),
        (role.ToolTipText, table.toast_text),
        (role.PlaceholderText, table.faint),
        (role.Light, table.raised),
        (role.Midlight, table.line),
        (role.Mid, table.outline),
        (role.Dark, table.edge),
        (role.Shadow, table.edge),
    ):
        made.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, name, QColor(table.edge))
    made.setColor(group.Disabled, role.Highlight, QColor(table.press))
    return made


def sheet(table: Tokens) -> str:
    """The style sheet, filled from the table: grounds, inks, fields, buttons, menus, scroll bars."""
    values = table._asdict()
    text = _SHEET + (_HIGH_SHEET if table.high else "")
    for name in sorted(values, key=len, reverse=True):
        if isinstance(values[name], str):
            text = text.replace(f"@{name};", f"{values[name]};")
    return text.replace("@field", f"{RADIUS_FIELD}px").replace("@card", f"{RADIUS_CARD}px")


_SHEET = """
QWidget[ground="rail"] { background: @rail; }
QWidget[ground="list"] { background: @list; }
QWidget[ground="page"] { background: @page; }
QWidget[ground="sunken"] { background: @sunken; border-radius: @card; }
QWidget[ground="raised"] { background: @raised; }
QLabel[ink="soft"] { color: @soft; }
QLabel[ink="faint"] { color: @faint; }
QLabel[ink="accent"] { color: @accent; }
QLabel[ink="due"] { color: @due; }
QLabel[ink="owed"] { color: @owed; }
QLabel[ink="good"] { color: @good; }
QLabel[ink="danger"] { color: @danger; }
QLabel[ink="caution"] { color: @caution; }
QFrame[rule="true"] { background: @line; border: none; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit {
  background: @raised; color: @text; border: 1px solid @edge; border-radius: @field;
  padding: 0 11px; selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: @faint; }
QLineEdit { lineedit-password-character: 8226; }
QPlainTextEdit, QTextEdit { padding: 6px 7px; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: none; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus {
  border: 2px solid @accent; padding: 0 10px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 5px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QTimeEdit:disabled {
  background: @sunken; color: @edge; border-color: @line; }
QTextBrowser[ground="page"], QTextBrowser[ground="page"]:focus { background: @page; border: none; padding: 0; }
QLineEdit[error="true"], QLineEdit[error="true"]:focus { border: 2px solid @danger; padding: 0 10px; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { background: transparent; border: none; padding: 0; }
QLineEdit[search="true"] { padding: 0 36px; }
QLineEdit[search="true"]:focus { padding: 0 35px; }
QComboBox { background: @raised; color: @text; border: 1px solid @edge; border-radius: @field; padding: 0 11px; }
QComboBox:focus { border: 2px solid @accent; padding: 0 10px; }
QComboBox:disabled { background: @sunken; color: @edge; border-color: @line; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @line;
  selection-background-color: @select; selection-color: @select_text; outline: 0; }
QPushButton { outline: 0; }
QPushButton { background: @raised; color: @text; border: 1px solid @outline; border-radius: @field; padding: 0 15px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @press; }
QPushButton:focus { border: 2px solid @accent; padding: 0 14px; }
QPushButton:disabled { background: @sunken; color: @edge; border: 1px solid @line; }
QPushButton[kind="primary"] { background: transparent; border: none; padding: 0 16px; }
QPushButton[kind="ghost"], QPushButton[kind="action"] {
  background: transparent; color: @soft; border: 1px solid transparent; padding: 0 9px; }
QPushButton[kind="action"] { color: @accent; }
QPushButton[kind="ghost"]:hover, QPushButton[kind="action"]:hover { background: @hover; }
QPushButton[kind="ghost"]:pressed, QPushButton[kind="action"]:pressed { background: @press; }
QPushButton[kind="ghost"]:focus, QPushButton[kind="action"]:focus { border: 2px solid @accent; padding: 0 8px; }
QPushButton[kind="ghost"]:disabled, QPushButton[kind="action"]:disabled {
  background: transparent; border: 1px solid transparent; color: @edge; }
QPushButton[kind="danger"] { color: @danger; border-color: @danger; }
QPushButton[kind="danger"]:hover { background: @danger_tint; }
QPushButton[kind="danger"]:focus { border: 2px solid @danger; }
QPushButton[kind="danger"]:disabled { color: @edge; border-color: @line; }
QDialogButtonBox QPushButton, QFileDialog QLineEdit, QFileDialog QComboBox { min-height: 28px; }
QFileDialog QToolButton { min-width: 24px; min-height: 24px; }
QPushButton[square="true"], QPushButton[square="true"]:focus { padding: 0; }
QPushButton[flush="true"], QPushButton[flush="true"]:focus { padding-left: 0; padding-right: 0; }
QListView, QTableView, QTreeView { background: transparent; border: none; outline: 0;
  selection-background-color: @select; selection-color: @select_text; }
QListView:focus, QTableView:focus, QTreeView:focus { border: none; }
QTableView { gridline-color: @line; }
QHeaderView::section { background: transparent; color: @soft; border: none;
  border-bottom: 1px solid @line; padding: 4px 8px; }
QScrollArea, QScrollArea > QWidget > QWidget[ground=""] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @press; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @raised; color: @text; border: 1px solid @line; border-radius: @card; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: @field; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @select; color: @select_text; }
QMenu::item:disabled { color: @edge; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @toast; color: @toast_text; border: none; padding: 4px 8px; }
QSplitter::handle { background: @line; }
"""

_HIGH_SHEET = """
QScrollBar::handle { background: @edge; }
QMenu { border: 1px solid @edge; }
QMenu::item:selected { border: 2px solid @accent; }
QSplitter::handle { background: @edge; }
"""
