"""The way through the tour: a line above the pages says what they are, a bar below has a sentence for each station."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.sample import Sampled
from ui.runtime.keys import caption
from ui.runtime.session import Session
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role
from ui.shell.desk import Desk
from ui.widgets.button import Button, Kind
from ui.widgets.label import Label, Text
from ui.widgets.notice import Notice
from ui.widgets.paint import hairline

#: They lead on and back from wherever the keyboard is.
ON_KEY, BACK_KEY = "Alt+Right", "Alt+Left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """One sentence, and what ``show`` brings before the eyes."""

    text: str
    show: Callable[[], None]


def stations(desk: Desk, session: Session, found: Sampled) -> tuple[Station, ...]:
    """Six of them, in the order in which one comes to know the program."""
    translate = QCoreApplication.translate

    def seek(place: str, number: int | None) -> Callable[[], None]:
        return lambda: session.seek(place, number)

    return (
        Station(
            text=translate("Tour", "Each morning Today shows whom you owe a reply, and who owes you one."),
            show=lambda: desk.go("today"),
        ),
        Station(
            text=translate(
                "Tour", "Choose a row and you see why: the sentence that asks or promises, and how long it has waited."
            ),
            show=seek("today", found.reply),
        ),
        Station(
            text=translate(
                "Tour",
                "The circle holds the few for whom you vouch, the closest in the middle; whoever is silent fades.",
            ),
            show=lambda: _show_circle(desk),
        ),
        Station(
            text=translate(
                "Tour",
                "A peer vouches for a job they know first-hand and seals it for you; taken over, it is a lead.",
            ),
            show=seek("referrals", found.referral),
        ),
        Station(
            text=translate(
                "Tour",
                "In a round, peers who vouch for one another pass such jobs on; each decides who counts.",
            ),
            show=seek("rounds", found.round) if found.round is not None else lambda: desk.go("peers"),
        ),
        Station(
            text=translate(
                "Tour", "Here your own mail and address book come in, once you have left the tour and made your vault."
            ),
            show=lambda: desk.go("imports"),
        ),
    )


def _show_circle(desk: Desk) -> None:
    from ui.people.page import PeoplePage

    desk.go("people")
    page = desk.page("people")
    assert isinstance(page, PeoplePage)
    page.show_way(1)


class TourLine(Notice):
    """Stands over the pages as long as the tour lasts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", icon="info", parent=parent)
        self.tell(self.tr("Sample data: nobody here exists, and nothing stays of what you try out."))
        self.leave = self.add(self.tr("Leave the tour"))
        self.leave.setObjectName("tour.leave")


class Guide(QWidget):
    """Leads from one station to the next; ``moved(at)`` at each, ``ended`` when it is put away, ``left`` at the end."""

    moved = Signal(int)
    ended = Signal()
    left = Signal()

    def __init__(self, way: tuple[Station, ...], at: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way, self.at = way, at
        self._count = Label("", Role.SMALL, ink="faint", strong=True)
        self._said = Text("")
        self.back = Button(self.tr("Back"), Kind.GHOST, icon="back", key=caption(BACK_KEY))
        self.on = Button("", Kind.SECONDARY, key=caption(ON_KEY))
        self.away = Button(self.tr("Without a guide"), Kind.GHOST)
        for button, name in ((self.back, "back"), (self.on, "on"), (self.away, "away")):
            button.setObjectName(f"tour.{name}")
        self.back.clicked.connect(lambda: self.go(self.at - 1))
        self.on.clicked.connect(lambda: self.go(self.at + 1))
        self.away.clicked.connect(self.ended)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._count)
        texts.addWidget(self._said)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 16, 12)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        for button in (self.back, self.on, self.away):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def sentence(self) -> str:
        return self._said.text()

    def go(self, at: int) -> None:
        """Show a station and say its sentence; beyond the last one the tour is left."""
        if at >= len(self._way):
            self.left.emit()
            return
        led = self.on.hasFocus() or self.back.hasFocus()
        self.at = max(0, at)
        station, last = self._way[self.at], self.at == len(self._way) - 1
        number, count = (QLocale().toString(one) for one in (self.at + 1, len(self._way)))
        self._count.setText(self.tr("Station %1 of %2").replace("%1", number).replace("%2", count))
        self._said.setText(station.text)
        self.on.setText(self.tr("Leave the tour") if last else self.tr("Next"))
        self.back.setEnabled(self.at > 0)
        self.moved.emit(self.at)
        station.show()
        if led:  # the page took the keyboard
            self.on.setFocus()
        said = f"{self._count.text()}. {station.text}"
        self.setAccessibleName(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().list))
        hairline(painter, QRect(0, 0, self.width(), 1), tokens().line)
        painter.end()
