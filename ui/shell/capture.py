"""Capture (Ctrl+N): one line is written down, and what was recognised in it can be put right before it is kept.

It stands in front of the pages like the palette and is a part of their stack, so presentation mode covers it too.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.errors import AppError, Invalid
from app.records.calendar import add_working_days
from app.records.capture import Captured, CaptureKind, Kept
from app.records.obligation import Level
from ui.runtime import i18n, icons, sentences
from ui.runtime.session import Session
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, font, grown
from ui.shell.front import FIELD, Front
from ui.shell.whom import Whom
from ui.widgets.button import Button, Kind
from ui.widgets.keycap import Keycap
from ui.widgets.label import Label, Text
from ui.widgets.segmented import Segmented

KEY = "Ctrl+N"
_WIDTH, _EDGE, _LABEL = 640, 20, 64
_KINDS = tuple(CaptureKind)


class _Line(QLineEdit):
    """The line; Enter keeps, Esc leaves."""

    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        icons.paint(painter, "note", tokens().soft, 0, (self.height() - icons.LINE) // 2)
        painter.end()


class CaptureCard(Front):
    """Over the pages in ``under`` while ``beside`` rests too; ``kept(Kept)`` when a line was written down."""

    kept = Signal(object)

    def __init__(self, session: Session, under: QWidget, beside: QWidget) -> None:
        super().__init__(session, under, beside)
        self._read: Captured | None = None
        self._fixed: dict[str, object] = {}  # what the user put right: it outlives further typing
        self._read_of, self._hurry = "", False  # the line that was read; whether Enter came before it
        self._region = ""
        self.line = _Line()
        self.kind = Segmented((self.tr("I owe"), self.tr("Owed to me"), self.tr("Note"), self.tr("Lead")))
        self.whom = Whom(session)
        self.when = Button(self.tr("No day"), icon="calendar", opens=True)
        self.keep = Button(self.tr("Write down"), Kind.PRIMARY, key=self.tr("Enter"))
        self._said = Text("", Role.SMALL, ink="soft")
        self._whom_label = Label(self.tr("With"), Role.SMALL, ink="soft")
        self._parts = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.line.setProperty("bare", "true")
        self.line.setTextMargins(28, 0, 0, 0)
        self.line.setFont(font(Role.LEAD))
        self.line.setAccessibleName(self.tr("One line to write down"))
        self.line.setPlaceholderText(self.tr("Mrs Berger called, wants an answer by Friday"))
        self.line.setMinimumHeight(grown(FIELD))
        self.line.setMaxLength(2000)
        self.kind.setAccessibleName(self.tr("What it becomes"))
        self.when.setAccessibleDescription(self.tr("When it reminds"))
        above = QHBoxLayout()
        above.setContentsMargins(_EDGE, 0, 16, 0)
        above.addWidget(self.line, 1)
        above.addWidget(Keycap("Esc"))
        grid = QGridLayout(self._parts)
        grid.setContentsMargins(_EDGE, 12, _EDGE, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, _LABEL)
        rows = ((Label(self.tr("Becomes"), Role.SMALL, ink="soft"), self.kind), (self._whom_label, self.whom))
        for number, (label, part) in enumerate((*rows, (Label(self.tr("When"), Role.SMALL, ink="soft"), self.when))):
            grid.addWidget(label, number, 0)
            grid.addWidget(part, number, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_EDGE, 8, _EDGE, 16)
        foot.setSpacing(16)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 1)
        column.setSpacing(0)
        column.addLayout(above)
        column.addSpacing(1)
        column.addWidget(self._parts)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.line.textEdited.connect(self._on_edited)
        self.line.taken.connect(self._on_keep)
        self.keep.clicked.connect(self._on_keep)
        self.kind.chosen.connect(self._on_kind)
        self.whom.changed.connect(self._on_whom)
        self.whom.line.returnPressed.connect(self._on_keep)
        self.when.clicked.connect(self._on_when)

    # Coming and going

    def begin(self, line: str = "") -> None:
        """Come up with an empty line, or with one that was being typed."""
        self._read, self._fixed, self._hurry = None, {}, False
        self.line.setText(line)
        self._session.read(lambda workspace: workspace.choices.get().region, owner=self, then=self._on_region)
        self.come_up()
        self._ask()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.end(False)

    def _forget(self) -> None:
        self._read, self._fixed = None, {}
        self.line.clear()
        self.whom.clear()

    def draft(self) -> Mapping[str, object] | None:
        """What is being typed, for the vault to keep over a lock."""
        return {"line": self.line.text()} if self.is_up() and self.line.text().strip() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # Reading

    def _on_region(self, region: str) -> None:
        self._region = region

    def _on_edited(self) -> None:
        self._hurry = False
        self._ask()

    def _ask(self) -> None:
        text, now = self.line.text(), self._session.now()
        if not text.strip():
            self._read, self._fixed = None, {}
            self._show()
            return
        self._session.read(
            lambda workspace: workspace.replies.capture.read(text, now=now),
            owner=self,
            then=partial(self._on_read, text),
            refused=lambda _: None,
            slot="capture",
        )

    def _on_read(self, text: str, read: Captured) -> None:
        if text == self.line.text() and self.is_up():
            self._read, self._read_of = replace(read, **self._fixed), text  # type: ignore[arg-type]
            self._show()
            if self._hurry:
                self._on_keep()

    def _show(self) -> None:
        read = self._read
        self._parts.setVisible(read is not None)
        self.keep.setVisible(read is not None)
        if read is None:
            self._said.setText(self.tr("Who, what, until when: one line, in German or English."))
        else:
            self.kind.choose(_KINDS.index(read.kind))
            lead = read.kind is CaptureKind.LEAD
            self._whom_label.setText(self.tr("Told by") if lead else self.tr("With"))
            if "name" not in self._fixed:
                self.whom.show_person(read.contact_id, read.name, read.others)
            self.when.setText(self._day(read))
            self._said.setText(self._outcome(read))
        self._place()

    def _day(self, read: Captured) -> str:
        if read.due_on is None:
            return self.tr("No day")
        hour = f", {read.due_at:%H:%M}" if read.due_at is not None else ""
        return f"{i18n.long_day(read.due_on)}{hour}"

    def _outcome(self, read: Captured) -> str:
        """What keeping it would do, as a sentence."""
        if read.kind is CaptureKind.LEAD:
            return " · ".join(part for part in (read.title or read.line, read.organisation) if part)
        if not read.name:
            return self.tr("Say with whom.")
        if read.kind is CaptureKind.NOTE:
            return self.tr("Stands on the page of %1.").replace("%1", read.name)
        said = self.tr("You owe %1 an answer.") if read.kind is CaptureKind.MINE else self.tr("%1 owes you an answer.")
        return said.replace("%1", read.name)

    # Correcting

    def _fix(self, **changes: object) -> None:
        self._fixed |= changes
        if self._read is not None:
            self._read = replace(self._read, **changes)  # type: ignore[arg-type]
            self._show()

    def _on_kind(self, index: int) -> None:
        kind = _KINDS[index]
        level = self._read.level if self._read is not None and self._read.kind is kind else Level.ASKED
        self._fix(kind=kind, level=level)

    def _on_whom(self, contact_id: object, name: str) -> None:
        self._fix(contact_id=contact_id, name=name)

    def _on_when(self) -> None:
        self.when_menu().popup(self.when.mapToGlobal(self.when.rect().bottomLeft()))

    def when_menu(self) -> QMenu:
        """Days that make sense from now on, and none."""
        today = self._session.now().astimezone().date()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, day in self._days(today):
            action = QAction(name if day is None else f"{name}\t{i18n.weekday(day)} {i18n.day(day)}", menu)
            action.triggered.connect(lambda _=False, day=day: self._fix(due_on=day, due_at=None))
            menu.addAction(action)
        return menu

    def _days(self, today: date) -> tuple[tuple[str, date | None], ...]:
        monday = today + timedelta(days=7 - today.weekday())
        return (
            (self.tr("Today"), today),
            (self.tr("Tomorrow"), today + timedelta(days=1)),
            (self.tr("In three working days"), add_working_days(today, 3, self._region)),
            (self.tr("Next week"), monday),
            (self.tr("In two weeks"), today + timedelta(days=14)),
            (self.tr("No day"), None),
        )

    # Keeping

    def _on_keep(self) -> None:
        """Whoever types faster than is read keeps the whole line, once it is."""
        self._hurry = bool(self.line.text().strip()) and self._read_of != self.line.text()
        if self._read is None or self._hurry:
            return
        read, now = self._read, self._session.now()
        if read.kind is not CaptureKind.LEAD and not read.name.strip():
            self.whom.focus()
            return
        self._session.run(
            lambda workspace: workspace.replies.capture.keep(read, now=now),
            owner=self,
            then=partial(self._on_kept, read, now),
            refused=self._on_refused,
        )

    def _on_kept(self, read: Captured, now: datetime, kept: Kept) -> None:
        self.leave()
        if read.kind is CaptureKind.LEAD:
            said = self.tr("Lead noted: %1.").replace("%1", read.title or read.line)
        elif read.due_on is not None and read.due_on > now.astimezone().date():
            said = self.tr("Written down: %1. Comes on %2.").replace("%2", i18n.long_day(read.due_on))
        else:
            said = self.tr("Written down: %1.")
        self._session.say(said.replace("%1", read.name), undoable=True)
        self.kept.emit(kept)

    def _on_refused(self, error: AppError) -> None:
        if isinstance(error, Invalid) and error.data.get("field") == "person":
            self.whom.focus()
        self._said.setText(sentences.of_error(error))

    # Painting

    def _fit(self) -> None:
        self.setFixedWidth(min(grown(_WIDTH), self._under.width() - 32))
        self.adjustSize()

    def _rules(self) -> tuple[int, ...]:
        return (grown(FIELD),)
