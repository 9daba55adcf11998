"""One document in front of its page: a picture or a text shown by the window itself, of all else what it is.

Nothing is written to a temporary file and no other program is started: whoever wants one saves a copy.
"""

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.records.document import Document, Showing, Shown
from ui.runtime import i18n
from ui.runtime.theme import tokens
from ui.runtime.tokens import INSET, RADIUS_PALETTE
from ui.runtime.type_roles import Role, font
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.field import Line
from ui.widgets.flow import Flow
from ui.widgets.label import Elided, Label
from ui.widgets.notice import Notice
from ui.widgets.paint import ring, rounded
from ui.widgets.scrim import Scrim

_WIDEST, _MARGIN = 760, 32
#: Points at each edge of a picture that is decoded: more than any screen of today shows.
_MOST_EDGE = 4096


def read_picture(data: bytes) -> QImage:
    """A picture made small enough to be shown while it is read; null where the decoder does not take it."""
    bytes_ = QByteArray(data)
    buffer = QBuffer(bytes_)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _MOST_EDGE:
        reader.setScaledSize(size.scaled(_MOST_EDGE, _MOST_EDGE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    buffer.close()
    return image


class _Picture(QWidget):
    """The whole picture, never larger than it is."""

    def __init__(self, image: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())
        painter.drawImage(area, self._image)
        painter.end()


class DocumentView(QWidget):
    """Over ``under``; ``left`` on Esc or a click beside it, ``saved``, ``renamed(name)`` and ``removed`` by button."""

    left = Signal()
    saved = Signal()
    renamed = Signal(str)
    removed = Signal()

    def __init__(self, document: Document, shown: Shown, size: str, under: QWidget) -> None:
        super().__init__(under)
        self.document, self._under = document, under
        self.setObjectName("document.view")
        self.scrim = Scrim(under)
        self.name = Elided(document.name, Role.LEAD, strong=True)
        added = self.tr("%1, added on %2").replace("%1", size).replace("%2", i18n.long_day(document.added_at))
        self._second = Label(added, Role.SMALL, ink="soft")
        self.close_button = IconButton("close", self.tr("Close"))
        self.save_button = Button(self.tr("Save a copy …"), Kind.PRIMARY, icon="download")
        self.rename_button = Button(self.tr("Rename"), icon="note")
        self.remove_button = Button(self.tr("Remove"), icon="erase")
        self.line = Line(self.tr("New name"))
        self.line.hide()
        self.content = self._content(shown)
        self._lay_out(shown.showing)
        self.close_button.clicked.connect(self.left)
        self.scrim.pressed.connect(self.left)
        self.save_button.clicked.connect(self.saved)
        self.remove_button.clicked.connect(self.removed)
        self.rename_button.clicked.connect(self._on_rename)
        self.line.returnPressed.connect(self._on_named)
        esc = QShortcut(Qt.Key.Key_Escape, self)
        esc.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        esc.activated.connect(self.left)
        under.installEventFilter(self)
        self.hide()

    def _content(self, shown: Shown) -> QWidget:
        image = read_picture(shown.picture) if shown.showing is Showing.PICTURE else QImage()
        if not image.isNull():
            return _Picture(image, self.document.name)
        if shown.showing is Showing.TEXT:
            text = QPlainTextEdit(shown.text)
            text.setReadOnly(True)
            text.setFont(font())
            text.setAccessibleName(self.document.name)
            text.setTabChangesFocus(True)
            return text
        said = self.tr("Kreis shows pictures and plain text itself. For all else, save a copy and open it there.")
        return Notice(said, icon="file")

    def _lay_out(self, showing: Showing) -> None:
        above, names = QHBoxLayout(), QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.name)
        names.addWidget(self.line)
        names.addWidget(self._second)
        above.addLayout(names, 1)
        above.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons = Flow()
        for button in (self.save_button, self.rename_button, self.remove_button):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, INSET, INSET, INSET)
        column.setSpacing(16)
        column.addLayout(above)
        column.addWidget(self.content, 1 if showing is not Showing.NOTHING else 0)
        column.addWidget(buttons)

    def begin(self) -> None:
        """Come up in front of the page, with the keyboard."""
        self.scrim.cover()
        self._place()
        self.show()
        self.raise_()
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Go for good."""
        for part in (self, self.scrim):
            part.hide()
            part.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._under.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        width = min(_WIDEST, room.width())
        high = isinstance(self.content, _Picture | QPlainTextEdit)
        height = room.height() if high else min(room.height(), self.heightForWidth(width))
        self.resize(width, height)
        self.move((self._under.width() - width) // 2, (self._under.height() - height) // 2)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def _on_rename(self) -> None:
        """Type the name anew in its place."""
        self.line.setText(self.document.name)
        self.line.show()
        self.name.hide()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.setSelection(0, len(self.document.name.rpartition(".")[0]) or len(self.document.name))

    def _on_named(self) -> None:
        name = self.line.text().strip()
        self.line.hide()
        self.name.show()
        if name and name != self.document.name:
            self.name.setText(name)
            self.renamed.emit(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        rounded(painter, area, table.page, RADIUS_PALETTE)
        ring(painter, area, table.line, 1, RADIUS_PALETTE)
        painter.end()
