"""Settings: the program's own, and those that are kept in the vault, in sections beside a list that names them all."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.changes import Kind as RecordKind
from app.errors import AppError
from app.records import short_answers
from app.records.choices import Choices
from app.records.contact import CAPACITY, Ring
from app.settings import Settings
from ui.models.row_list import RowList
from ui.preferences.appearance import Appearance
from ui.preferences.locks import Locks
from ui.preferences.reminding import Reminding
from ui.preferences.ring_limits import RingLimits, RingTouch
from ui.preferences.sections import Section, SectionView
from ui.runtime import autostart, regions, sentences
from ui.runtime.keys import caption
from ui.runtime.session import Session
from ui.runtime.type_roles import control_height, font
from ui.widgets.button import Button
from ui.widgets.drop_down import DropDown
from ui.widgets.field import Field
from ui.widgets.head import Head
from ui.widgets.number_box import NumberBox
from ui.widgets.page import Page
from ui.widgets.pane import ListPane, beside
from ui.widgets.paragraph import Paragraph
from ui.widgets.parts import Parts
from ui.widgets.record_list import RecordList

_LIST_WIDTH = 336
_MOST_DAYS = 60


class SettingsPage(Page):
    """``appearance``, ``reminding`` and ``locks`` tell what was changed there; ``presented`` hides names and texts; the
    rest is written when it changes. Sections are chosen by their place in the list, from 0.
    """

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset({RecordKind.CHOICES, RecordKind.SOURCE})

    presented = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._choices: Choices | None = None
        self._all_regions = False
        self.appearance, self.locks, self.reminding = Appearance(self), Locks(self), Reminding(self)
        self.region = DropDown()
        self.region.setObjectName("settings.region")
        for code, name in regions.choices():
            self.region.addItem(name, code)
        self.region.setFont(font())
        self.region.setMinimumContentsLength(16)
        self.region.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.region.setMinimumHeight(control_height())
        self.mine, self.theirs, self.rings = NumberBox(0, _MOST_DAYS), NumberBox(0, _MOST_DAYS), RingLimits()
        self.touch, self.holds = RingTouch(), NumberBox(1, CAPACITY[Ring.WIDER])
        self.addresses = Field("")
        self.addresses.line.setObjectName("settings.addresses")
        self.addresses.line.setAccessibleName(self.tr("My mail addresses"))
        self.answers = Paragraph("", lines=3, placeholder=self.tr("One below another, with a blank line between"))
        self.answers.edit.setObjectName("settings.answers")
        self.answers.edit.setAccessibleName(self.tr("Own short answers"))
        self.name = Field("")
        self.name.line.setAccessibleName(self.tr("My name"))
        self.present = Button(self.tr("Hide names and texts"), icon="hide", key=caption("Ctrl+Shift+P"))
        self.present.setObjectName("settings.present")
        self._sections = self._made()
        self._model, self._side = RowList(), Parts(self)
        self.list = RecordList(self.tr("Settings"))
        self.list.setObjectName("settings.list")
        self.list.letters = False
        self.list.setModel(self._model)
        self._model.show([section.row(number) for number, section in enumerate(self._sections)])
        self._views: dict[int, SectionView] = {}
        pane = ListPane(_LIST_WIDTH, self)
        pane.column.addWidget(Head(self.tr("Settings"), self.tr("On this computer only")))
        pane.column.addWidget(self.list, 1)
        beside(self, pane, self._side)
        self.enter_at(self.list)
        self._connect()
        self.choose(0)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_section)
        self.list.opened.connect(lambda _: self.focusNextChild())
        self.present.clicked.connect(self.presented)
        for part in (self.reminding, self.rings, self.touch):
            part.changed.connect(self._on_changed_here)
        self.region.activated.connect(self._on_changed_here)
        for box in (self.holds, self.mine, self.theirs):
            box.editingFinished.connect(self._on_changed_here)
        self.answers.left.connect(self._on_changed_here)
        self.name.line.editingFinished.connect(self._on_changed_here)
        self.addresses.line.editingFinished.connect(self._on_addresses)

    def choose(self, id: int) -> None:
        """Shows a section by its place in the list."""
        self.list.choose(id)

    def _on_section(self, id: int) -> None:
        """A section is laid out when somebody first goes there, so that no turn of the window takes long."""
        if id not in self._views:
            self._views[id] = self._side.take(SectionView(self._sections[id], self._side))
        self._side.setCurrentWidget(self._views[id])

    def _leading(self, place: str, text: str, icon: str, key: str = "") -> Button:
        """A button that leads to another place."""
        button = Button(text, icon=icon, key=key)
        button.setObjectName(f"settings.{place}")
        button.clicked.connect(lambda: self.session.seek(place))
        return button

    def _made(self) -> tuple[Section, ...]:
        return tuple(
            Section(icon=icon, title=title, second=second, rows=rows)
            for icon, title, second, rows in (
                (
                    "screen",
                    self.tr("Appearance"),
                    self.tr("Language, colours, size of text"),
                    self._appearance_rows(),
                ),
                ("reply", self.tr("Replies"), self.tr("Working days, holidays, answers"), self._reply_rows()),
                ("into-circle", self.tr("Circle"), self.tr("How many, how often in touch"), self._circle_rows()),
                ("snooze", self.tr("Reminders"), self.tr("Notices, quiet hours, sign-in"), self._reminding_rows()),
                ("person", self.tr("About me"), self.tr("Name and mail addresses"), self._my_rows()),
                ("mails", self.tr("People and mail"), self.tr("Imports, mailboxes, history"), self._people_rows()),
                ("lock", self.tr("Safety"), self.tr("Lock, keys, backups"), self._safety_rows()),
                ("help", self.tr("Help"), self.tr("Handbook, protection, version"), self._help_rows()),
            )
        )

    def _my_rows(self) -> tuple[tuple[str, str, QWidget], ...]:
        return (
            (self.tr("My name"), "", self.name),
            (self.tr("My mail addresses"), self.tr("With commas between them"), self.addresses),
        )

    def _appearance_rows(self) -> tuple[tuple[str, str, QWidget], ...]:
        part = self.appearance
        return (
            (self.tr("Language"), "", part.language),
            (self.tr("Colours"), self.tr("System follows your desktop"), part.scheme),
            (self.tr("Contrast"), self.tr("High: clear edges, no pale text"), part.contrast),
            (self.tr("Size of text"), self.tr("Of the size your desktop uses"), part.size),
        )

    def _reply_rows(self) -> tuple[tuple[str, str, QWidget], ...]:
        return (
            (self.tr("I answer within"), self.tr("Working days"), self.mine),
            (self.tr("Others answer within"), self.tr("Working days"), self.theirs),
            (self.tr("By ring"), self.tr("Working days; – as for all"), self.rings),
            (self.tr("Public holidays"), self.tr("They are no working days"), self.region),
            (self.tr("Own short answers"), self.tr("{day} and {name} are filled in"), self.answers),
        )

    def _circle_rows(self) -> tuple[tuple[str, str, QWidget], ...]:
        again = self._leading("proposals", self.tr("Propose the circle again"), "into-circle")
        return (
            (self.tr("In touch every"), self.tr("Days of silence at most; – never"), self.touch),
            (self.tr("The circle holds"), self.tr("People, 150 at most"), self.holds),
            (self.tr("Whom to take in"), self.tr("By real exchange both ways"), again),
        )

    def _people_rows(self) -> tuple[tuple[str, str, QWidget], ...]:
        imports = self._leading("imports", self.tr("Show imports"), "download")
        boxes = self._leading("mailboxes", self.tr("Show the mailboxes"), "mails")
        done = self._leading("history", self.tr("Show what you did"), "undo")
        return (
            (self.tr("What was taken in"), self.tr("Each import can be taken back"), imports),
            (self.tr("Mailboxes on servers"), self.tr("Only read, never changed"), boxes),
            (self.tr("History"), self.tr("Older changes are taken back there"), done),
        )

    def _safety_rows(self) -> tuple[tuple[str, str, QWidget], ...]:
        keys = self._leading("keys", self.tr("Show the keys"), "key")
        backups = self._leading("backups", self.tr("Show the backups"), "archive")
        return (
            (self.tr("Backups"), self.tr("Here, and outside this computer"), backups),
            (self.tr("What opens it"), self.tr("Passphrase, recovery code, this computer"), keys),
            (self.tr("Lock after"), self.tr("Minutes with nobody at this computer"), self.locks.minutes),
            (self.tr("Lock as well"), self.tr("Always with the screen and in sleep"), self.locks.minimised),
            (self.tr("Presentation"), self.tr("While others see your screen"), self.present),
        )

    def _help_rows(self) -> tuple[tuple[str, str, QWidget], ...]:
        handbook = self._leading("handbook", self.tr("Open the handbook"), "help", key="F1")
        protected = self._leading("protection", self.tr("Read it"), "info")
        accuracy = self._leading("accuracy", self.tr("Show the figures"), "question")
        about = self._leading("about", self.tr("About Kreis"), "info")
        return (
            (self.tr("Handbook"), self.tr("All of it lies on this computer"), handbook),
            (self.tr("What is protected"), self.tr("And what is not, in plain words"), protected),
            (self.tr("How often it is right"), self.tr("Measured, the misses too"), accuracy),
            (self.tr("Kreis"), self.tr("Version, parts and licences"), about),
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
        self.appearance.show_settings(kept)
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
