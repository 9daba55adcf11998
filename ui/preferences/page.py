"""Settings: the program's own, and those that are kept in the vault."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from app.changes import Kind as RecordKind
from app.errors import AppError
from app.records import short_answers
from app.records.choices import Choices
from app.records.contact import CAPACITY, Ring
from app.settings import Settings
from app.settings import Theme as Scheme
from ui.preferences.locks import Locks
from ui.preferences.reminding import Reminding
from ui.preferences.ring_limits import RingLimits, RingTouch
from ui.runtime import autostart, regions, sentences
from ui.runtime.i18n import Language
from ui.runtime.keys import caption
from ui.runtime.session import Session
from ui.runtime.tokens import INSET
from ui.runtime.type_roles import Role, control_height, font
from ui.widgets.button import Button
from ui.widgets.drop_down import DropDown
from ui.widgets.field import Field
from ui.widgets.head import Head
from ui.widgets.label import Label, Text, rule
from ui.widgets.page import Page
from ui.widgets.pane import Scrolled
from ui.widgets.paragraph import Paragraph
from ui.widgets.segmented import Segmented

_WIDTH = 680
_LABEL = 220
_SCHEMES = (Scheme.SYSTEM, Scheme.LIGHT, Scheme.DARK)


class SettingsPage(Page):
    """``spoken(code)`` and ``themed(scheme)`` take effect at once, ``presented`` hides names and texts; ``reminding``
    and ``locks`` tell what was changed there; the rest is written when it changes.
    """

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset({RecordKind.CHOICES, RecordKind.SOURCE})

    spoken = Signal(str)
    themed = Signal(str)
    presented = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._choices: Choices | None = None
        self._all_regions = False
        self.language = Segmented(tuple(language.own_name for language in Language))
        self.language.setAccessibleName(self.tr("Language"))
        self.scheme = Segmented((self.tr("System"), self.tr("Light"), self.tr("Dark")))
        self.scheme.setAccessibleName(self.tr("Appearance"))
        self.region = DropDown()
        self.region.setObjectName("settings.region")
        for code, name in regions.choices():
            self.region.addItem(name, code)
        self.mine, self.theirs, self.rings = _days(), _days(), RingLimits()
        self.touch, self.holds = RingTouch(), _days(1, CAPACITY[Ring.WIDER])
        self.addresses = Field("")
        self.addresses.line.setObjectName("settings.addresses")
        self.addresses.line.setAccessibleName(self.tr("My mail addresses"))
        self.answers = Paragraph("", lines=3, placeholder=self.tr("One below another, with a blank line between"))
        self.answers.edit.setObjectName("settings.answers")
        self.answers.edit.setAccessibleName(self.tr("Own short answers"))
        self.name = Field("")
        self.name.line.setAccessibleName(self.tr("My name"))
        self.locks = Locks(self)
        self.reminding = Reminding(self)
        self.reminding.changed.connect(self._on_changed_here)
        self.present = Button(self.tr("Hide names and texts"), icon="hide", key=caption("Ctrl+Shift+P"))
        self.present.setObjectName("settings.present")
        self.present.clicked.connect(self.presented)
        self.keys = Button(self.tr("Show the keys"), icon="key")
        self.keys.setObjectName("settings.keys")
        self.accuracy = Button(self.tr("Show the figures"), icon="question")
        self.accuracy.setObjectName("settings.accuracy")
        self.accuracy.clicked.connect(lambda: self.session.seek("accuracy"))
        self.backups = Button(self.tr("Show the backups"), icon="archive")
        self.backups.setObjectName("settings.backups")
        self.about = Button(self.tr("About Kreis"), icon="info")
        for control in (self.region, self.mine, self.theirs, self.holds):
            control.setFont(font())
            control.setMinimumHeight(control_height())
        self.handbook = Button(self.tr("Open the handbook"), icon="help", key="F1")
        self.handbook.setObjectName("settings.handbook")
        self.handbook.clicked.connect(lambda: self.session.seek("handbook"))
        self._arrange()
        self._connect()

    def _connect(self) -> None:
        self.language.chosen.connect(lambda index: self.spoken.emit(list(Language)[index].value))
        self.scheme.chosen.connect(lambda index: self.themed.emit(_SCHEMES[index].value))
        self.region.activated.connect(self._on_changed_here)
        self.rings.changed.connect(self._on_changed_here)
        self.touch.changed.connect(self._on_changed_here)
        self.holds.editingFinished.connect(self._on_changed_here)
        self.mine.editingFinished.connect(self._on_changed_here)
        self.theirs.editingFinished.connect(self._on_changed_here)
        self.answers.left.connect(self._on_changed_here)
        self.name.line.editingFinished.connect(self._on_changed_here)
        self.addresses.line.editingFinished.connect(self._on_addresses)

    def _arrange(self) -> None:
        body = Scrolled(top=8, left=INSET)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        imports = Button(self.tr("Show imports"), icon="download")
        imports.clicked.connect(lambda: self.session.seek("imports"))
        again = Button(self.tr("Propose the circle again"), icon="into-circle")
        again.clicked.connect(lambda: self.session.seek("proposals"))
        done = Button(self.tr("Show what you did"), icon="undo")
        done.clicked.connect(lambda: self.session.seek("history"))
        protected = Button(self.tr("Read it"), icon="info")
        protected.clicked.connect(lambda: self.session.seek("protection"))
        self.backups.clicked.connect(lambda: self.session.seek("backups"))
        self.about.setObjectName("settings.about")
        self.about.clicked.connect(lambda: self.session.seek("about"))
        self.keys.clicked.connect(lambda: self.session.seek("keys"))
        for number, (title, rows) in enumerate(self._sections(imports, again, done, protected)):
            if number:
                column.addWidget(rule())
            column.addWidget(Label(title, Role.LEAD, strong=True))
            for label, second, control in rows:
                column.addLayout(_row(label, second, control))
        body.narrow(inner)
        body.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Head(self.tr("Settings"), self.tr("Kept in your vault, on this computer only")))
        outer.addWidget(body, 1)

    def _sections(
        self, imports: QWidget, again: QWidget, done: QWidget, protected: QWidget
    ) -> tuple[tuple[str, tuple[tuple[str, str, QWidget], ...]], ...]:
        """Titles, and under each its rows: label, second line, control."""
        return (
            (
                self.tr("Appearance"),
                (
                    (self.tr("Language"), "", self.language),
                    (self.tr("Colours"), self.tr("System follows your desktop"), self.scheme),
                ),
            ),
            (
                self.tr("Replies"),
                (
                    (self.tr("I answer within"), self.tr("Working days"), self.mine),
                    (self.tr("Others answer within"), self.tr("Working days"), self.theirs),
                    (self.tr("By ring"), self.tr("Working days; – as for all"), self.rings),
                    (self.tr("Public holidays"), self.tr("They are no working days"), self.region),
                    (self.tr("Own short answers"), self.tr("{day} and {name} are filled in"), self.answers),
                ),
            ),
            (self.tr("Circle"), self._circle_rows()),
            (self.tr("Reminders"), self._reminding_rows()),
            (
                self.tr("About me"),
                (
                    (self.tr("My name"), "", self.name),
                    (self.tr("My mail addresses"), self.tr("With commas between them"), self.addresses),
                ),
            ),
            (
                self.tr("People and mail"),
                (
                    (self.tr("What was taken in"), self.tr("Each import can be taken back"), imports),
                    (self.tr("Circle"), self.tr("By real exchange both ways"), again),
                    (self.tr("History"), self.tr("Older changes are taken back there"), done),
                ),
            ),
            (
                self.tr("Keys of the vault"),
                ((self.tr("What opens it"), self.tr("Passphrase, recovery code, this computer"), self.keys),),
            ),
            (
                self.tr("Safety"),
                self._safety_rows(protected),
            ),
            (self.tr("Help"), ((self.tr("Handbook"), self.tr("All of it lies on this computer"), self.handbook),)),
            (self.tr("This program"), ((self.tr("Kreis"), self.tr("Version, parts and licences"), self.about),)),
        )

    def _circle_rows(self) -> tuple[tuple[str, str, QWidget], ...]:
        return (
            (self.tr("In touch every"), self.tr("Days of silence at most; – never"), self.touch),
            (self.tr("The circle holds"), self.tr("People, 150 at most"), self.holds),
        )

    def _safety_rows(self, protected: QWidget) -> tuple[tuple[str, str, QWidget], ...]:
        return (
            (self.tr("Lock after"), self.tr("Minutes with nobody at this computer"), self.locks.minutes),
            (self.tr("Lock as well"), self.tr("Always with the screen and in sleep"), self.locks.minimised),
            (self.tr("Presentation"), self.tr("While others see your screen"), self.present),
            (self.tr("Backups"), self.tr("Here, and outside this computer"), self.backups),
            (self.tr("What is protected"), self.tr("And what is not, in plain words"), protected),
            (self.tr("How often it is right"), self.tr("Measured, the misses too"), self.accuracy),
        )

    def _reminding_rows(self) -> tuple[tuple[str, str, QWidget], ...]:
        part = self.reminding
        return (
            (self.tr("Notices"), self.tr("Never names while locked"), part.notices),
            (self.tr("Notice at"), self.tr("Of what falls due that day"), part.at),
            (self.tr("Quiet hours"), self.tr("Free days are quiet too"), part.quiet),
            (self.tr("Most a day"), self.tr("Then one digest"), part.most),
            (self.tr("Names"), self.tr("A number only, otherwise"), part.names),
            (self.tr("Closed window"), self.tr("Where the desktop has such a place"), part.in_tray),
            (self.tr("Sign-in"), self.tr("Writes one entry for it, until switched off"), part.autostart),
        )

    def show_settings(self, kept: Settings) -> None:
        """What is kept outside the vault."""
        now = Language(self.locale().name()[:2]) if self.locale().name()[:2] in Language else Language.EN
        self.language.choose(list(Language).index(Language(kept.language) if kept.language else now))
        self.scheme.choose(_SCHEMES.index(kept.theme))
        self.locks.show_settings(kept)
        self.reminding.show_settings(kept, starts=autostart.is_on())

    def reload(self) -> None:
        if not self._all_regions:
            self.session.read(lambda _: regions.others(), owner=self, then=self._on_regions, slot="regions")
        self.session.read(
            lambda workspace: (workspace.choices.get(), workspace.imports.own_addresses()),
            owner=self,
            then=lambda found: self._on_read(*found),
            slot="choices",
        )

    def _on_regions(self, others: list[tuple[str, str]]) -> None:
        self._all_regions = True
        for code, name in others:
            if self.region.findData(code) < 0:
                self.region.addItem(name, code)

    def clear(self) -> None:
        self._choices = None
        self.name.set_text("")
        self.answers.set_text("")
        self.addresses.set_text("")

    def _on_read(self, choices: Choices, addresses: tuple[str, ...]) -> None:
        self._choices = choices
        if self.region.findData(choices.region) < 0:  # the others are still being looked up, or are gone
            self.region.addItem(regions.native(choices.region), choices.region)
        self.region.setCurrentIndex(self.region.findData(choices.region))
        self.mine.setValue(choices.patience_mine)
        self.theirs.setValue(choices.patience_theirs)
        self.rings.show_choices(choices)
        self.touch.show_choices(choices)
        self.holds.setValue(choices.circle_capacity)
        self.reminding.show_choices(choices)
        self.name.set_text(choices.my_name)
        if not self.answers.edit.hasFocus():
            self.answers.set_text(short_answers.joined(choices.short_answers))
        self.addresses.set_text(", ".join(addresses))

    def _on_changed_here(self) -> None:
        if self._choices is None:
            return
        wanted = replace(
            self.touch.taken(self.rings.taken(self.reminding.taken(self._choices))),
            circle_capacity=self.holds.value(),
            region=self.region.currentData(),
            patience_mine=self.mine.value(),
            patience_theirs=self.theirs.value(),
            my_name=self.name.text(),
            short_answers=short_answers.parted(self.answers.text()),
        )
        if wanted == self._choices:
            return
        self._choices = wanted
        now = self.session.now()
        self.session.run(lambda workspace: workspace.choices.change(wanted, now=now), owner=self)

    def _on_addresses(self) -> None:
        addresses = tuple(one.strip() for one in self.addresses.text().split(",") if one.strip())
        wrong = next((one for one in addresses if "@" not in one), None)
        if wrong is not None:
            self.addresses.refuse(self.tr("This is not a mail address: %1").replace("%1", wrong))
            return
        now = self.session.now()
        self.session.run(
            lambda workspace: workspace.imports.set_own_addresses(addresses, now=now),
            owner=self,
            refused=self._on_refused,
        )

    def _on_refused(self, error: AppError) -> None:
        self.addresses.refuse(sentences.of_error(error))


def _days(least: int = 0, most: int = 60) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setFixedWidth(72)
    box.lineEdit().setProperty("bare", True)  # the box has the frame
    box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return box


def _row(label: str, second: str, control: QWidget) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(2)
    text = Text(label)
    text.setBuddy(control)
    words.addWidget(text)
    if second:
        words.addWidget(Text(second, Role.SMALL, ink="soft"))
    left = QWidget()
    left.setFixedWidth(_LABEL)
    left.setLayout(words)
    words.setContentsMargins(0, 0, 0, 0)
    if not control.accessibleName():
        control.setAccessibleName(label)
    row = QHBoxLayout()
    row.setSpacing(16)
    tall = isinstance(control, Paragraph)
    row.addWidget(left, 0, Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter)
    wide = isinstance(control, Field | Paragraph)
    row.addWidget(control, 1 if wide else 0)
    if not wide:
        row.addStretch(1)
    return row
