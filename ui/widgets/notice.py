"""One sentence that stands where it belongs, with at most two things to do about it."""

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_CARD, Tokens
from ui.runtime.type_roles import grown, large_control_height
from ui.widgets.button import Button, Kind
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Text
from ui.widgets.paint import rounded

#: Pixels that the sentence keeps with its icon and the insets around.
_NARROWEST = 210
_ANY_WIDTH = 16_777_215  # Qt knows no other way to say it


class Mood(StrEnum):
    """What the notice is about; its icon and ground follow."""

    PLAIN = "plain"
    CAUTION = "caution"
    GOOD = "good"
    DANGER = "danger"


_ICONS = {Mood.PLAIN: "info", Mood.CAUTION: "warning", Mood.GOOD: "person-check", Mood.DANGER: "error"}
_INKS = {Mood.PLAIN: "soft", Mood.CAUTION: "caution", Mood.GOOD: "good", Mood.DANGER: "danger"}


def _ground(mood: Mood, table: Tokens) -> str:
    return {
        Mood.PLAIN: table.sunken,
        Mood.CAUTION: table.caution_tint,
        Mood.GOOD: table.good_tint,
        Mood.DANGER: table.danger_tint,
    }[mood]


class Notice(QWidget):
    """A bar with an icon, one sentence or a strong line and a second one, and buttons."""

    def __init__(
        self,
        sentence: str = "",
        mood: Mood = Mood.PLAIN,
        *,
        title: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mood = mood
        self._buttons: list[Button] = []
        self._sign = IconLabel(icon or _ICONS[mood], _INKS[mood])
        self._title = Text(title, strong=True, parent=self)
        self._sentence = Text(sentence, ink="soft" if title else "")
        for text in (self._title, self._sentence):
            text.setMaximumWidth(_ANY_WIDTH)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._sentence)
        self._title.setVisible(bool(title))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        said, self._acts = QHBoxLayout(), QHBoxLayout()
        across = 12 if title else 8
        self._row.setContentsMargins(12, across, 12, across)
        for row in (self._row, said, self._acts):
            row.setSpacing(10)
        upper = Qt.AlignmentFlag.AlignTop if title else Qt.AlignmentFlag.AlignVCenter
        said.addWidget(self._sign, 0, upper)
        said.addLayout(texts, 1)
        self._row.addLayout(said, 1)
        self._row.addLayout(self._acts)
        self.setMinimumHeight(large_control_height() + 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._say(title, sentence)

    def tell(self, sentence: str, title: str = "") -> None:
        self._sentence.setText(sentence)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._say(title, sentence)

    def sentence(self) -> str:
        return self._sentence.text()

    def title(self) -> str:
        return self._title.text()

    def set_mood(self, mood: Mood, icon: str = "") -> None:
        self._mood = mood
        self._sign.set_icon(icon or _ICONS[mood], _INKS[mood])
        self.update()

    def add(self, text: str, kind: Kind = Kind.ACTION, *, key: str = "") -> Button:
        """Adds something to do and returns its button; ``key`` is the caption of its shortcut."""
        button = Button(text, kind, key=key)
        self._buttons.append(button)
        self._acts.addWidget(button)
        self._arrange()
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """What can be done stands beside the sentence, below it where that would become a column of single words."""
        acts = sum(one.sizeHint().width() + 10 for one in self._buttons if not one.isHidden())
        below = acts > 0 and self.width() - acts < grown(_NARROWEST)
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not way:
            self._row.setDirection(way)
            self._row.setAlignment(self._acts, Qt.AlignmentFlag.AlignRight if below else Qt.AlignmentFlag(0))
            self.updateGeometry()

    def _say(self, title: str, sentence: str) -> None:
        self.setAccessibleName(f"{title}: {sentence}" if title else sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded(painter, QRectF(self.rect()), _ground(self._mood, tokens()), RADIUS_CARD)
        painter.end()
