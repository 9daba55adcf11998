"""Parts of a person's page: open replies with a mark of who owes, and ways to reach somebody."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.contact import Channel
from app.records.obligation import Obligation, Side
from ui.people import words
from ui.runtime import birthdays, i18n
from ui.runtime.media import OF_CHANNEL
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, metrics
from ui.widgets.button import Button
from ui.widgets.button import Kind as ButtonKind
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Elided, Label, Text
from ui.widgets.paint import rounded
from ui.widgets.taking_away import empty, take_away

#: Open replies that are shown of one person before the rest is asked for.
_SHOWN = 12


class _OpenReply(QWidget):
    """One open reply: the sentence, why and since when, and the button that answers or asks again."""

    def __init__(self, obligation: Obligation, days: int, button: Button) -> None:
        super().__init__()
        self._mine = obligation.side is Side.MINE
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Text(i18n.begun(obligation.sentence or obligation.subject)))
        texts.addWidget(Text(words.owed(obligation, days), Role.SMALL, ink="soft"))
        across = QHBoxLayout(self)
        across.setContentsMargins(15, 0, 0, 0)
        across.setSpacing(16)
        across.addLayout(texts, 1)
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded(painter, QRectF(0, 0, 3, self.height()), table.due if self._mine else table.owed, 1.5)
        painter.end()


class OpenReplies(QWidget):
    """``answered(obligation)`` when the user wants to write about it."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)

    def show_open(self, obligations: Sequence[Obligation], none: str, waited: Mapping[int, int] | None = None) -> None:
        """``waited`` holds the working days by the obligation's id, ``none`` is said where nothing is open.

        Of very many the longest waiting are shown; the rest follows when it is asked for, a portion at a time.
        """
        empty(self._column)
        self._add(obligations, waited or {})
        if not obligations and none:
            self._column.addWidget(Text(none, ink="soft"))

    def _add(self, obligations: Sequence[Obligation], waited: Mapping[int, int]) -> None:
        for obligation in obligations[:_SHOWN]:
            mine = obligation.side is Side.MINE
            button = Button(self.tr("Reply") if mine else self.tr("Ask again"))
            button.clicked.connect(lambda _=False, one=obligation: self.answered.emit(one))
            self._column.addWidget(_OpenReply(obligation, waited.get(obligation.id, 0), button))
        rest = obligations[_SHOWN:]
        if rest:
            more = Button(self.tr("%n more", "", len(rest)), ButtonKind.ACTION)
            more.setObjectName("person.more_open")
            more.clicked.connect(lambda: self._on_more(more, rest, waited))
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_more(self, button: QWidget, rest: Sequence[Obligation], waited: Mapping[int, int]) -> None:
        take_away(self._column, [button])
        self._add(rest, waited)


class Reach(QWidget):
    """Lines of an icon and words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_channels(self, channels: Sequence[Channel]) -> None:
        self.show_lines(tuple((OF_CHANNEL[one.kind], one.value, words.way(one.label)) for one in channels))

    def show_lines(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Icon, words, and a faint word at the right."""
        empty(self._column)
        for icon, value, label in lines:
            line = QWidget()
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(10)
            across.addWidget(IconLabel(icon))
            value_label = Elided(value)
            value_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            across.addWidget(value_label, 1)
            if label:
                across.addWidget(Label(label, Role.SMALL, ink="faint"))
            line.setMinimumHeight(metrics().lineSpacing() + 4)
            self._column.addWidget(line)


class CardLines(QWidget):
    """Lines of a card: an icon in its ink, words that go on in the next line, a faint word at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_lines(self, lines: Sequence[tuple[str, str, str, str]]) -> None:
        """Icon, its ink, words, and the word at the right."""
        empty(self._column)
        self._said = tuple(said for _, _, said, _ in lines)
        for icon, ink, said, beside in lines:
            line = QWidget()
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(10)
            across.addWidget(IconLabel(icon, ink), 0, Qt.AlignmentFlag.AlignTop)
            across.addWidget(Text(said), 1)
            if beside:
                across.addWidget(Label(beside, Role.SMALL, ink="faint"), 0, Qt.AlignmentFlag.AlignTop)
            self._column.addWidget(line)

    def said(self) -> tuple[str, ...]:
        return self._said


def describe_birthday(birthday: str) -> tuple[tuple[str, str, str], ...]:
    """A birthday as its line: "14. März", with the year where it is known; other texts as they are."""
    return (("birthday", birthdays.shown(birthday), ""),) if birthday else ()
