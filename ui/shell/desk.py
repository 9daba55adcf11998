"""What one works at once the vault is open: the rail, the page of the place, and the toast."""

import json
from functools import cached_property
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.changes import ChangeSet, Kind
from app.errors import AppError
from app.records.action import Undone
from app.records.draft import Draft
from app.settings import Settings
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.runtime.ticker import Ticker
from ui.shell import capture, commands, palette, presenting
from ui.shell.capture import CaptureCard
from ui.shell.commands import Command
from ui.shell.counts import Counts, count
from ui.shell.front import Front
from ui.shell.keeping import Keeping
from ui.shell.looking import Looking
from ui.shell.palette import Palette
from ui.shell.places import ALL
from ui.shell.presenting import Presenting
from ui.shell.rail import Rail
from ui.shell.rereading import Rereading
from ui.shell.watching import Watching
from ui.widgets.page import Page
from ui.widgets.toast import Toast

_COUNTED = frozenset({Kind.CONTACT, Kind.EXCHANGE, Kind.OBLIGATION, Kind.CHOICES, Kind.REFERRAL})

#: Endings of job adverts as they are saved.
_ADVERTS = frozenset({".html", ".htm", ".jsonld", ".json", ".txt", ".eml"})


@runtime_checkable
class Choosing(Protocol):
    """A page that can show one of its records."""

    def choose(self, id: int) -> None: ...


@runtime_checkable
class Arriving(Protocol):
    """A page that shows something else according to where one was."""

    def arrive_from(self, place: str) -> None: ...


class Desk(QWidget):
    """Pages are made when somebody first goes there.

    ``locking`` asks for the lock, ``restoring`` for a backup in the vault's place; ``moved(folder)``: the vault goes on
    in a copy there; ``spoken(code)``, ``themed(scheme, contrast, percent)``, ``guarded(minutes, minimised)``,
    ``stayed(on)`` and ``started(on)`` pass on what was chosen under Settings; ``toured`` asks for the tour.
    """

    locking = Signal()
    spoken = Signal(str)
    themed = Signal(str, str, int)
    restoring = Signal()
    moved = Signal(object)
    guarded = Signal(int, bool)
    stayed = Signal(bool)
    started = Signal(bool)
    toured = Signal()

    def __init__(self, session: Session, ticker: Ticker | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._pages: dict[str, Page] = {}
        self._drafts_on_the_way = False
        self._place = ""
        self._settings = Settings()
        self.rail = Rail(self)
        self._stack = QStackedWidget(self)
        self._fronts: list[Front] = []
        self.presenting = Presenting(session, self._stack, self)
        across = QHBoxLayout(self)
        self._column = column = QVBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        for layout in (across, column):
            layout.setSpacing(0)
        column.addWidget(self.presenting.sign)
        column.addWidget(self._stack, 1)
        across.addWidget(self.rail)
        across.addLayout(column, 1)
        self.toast = Toast(self._stack, key="Ctrl+Z")
        self.keeping = Keeping(session, ticker, self)
        self._recount = QTimer(self, singleShot=True, interval=150)
        self._recount.timeout.connect(self._count)
        self.rail.chosen.connect(self.go)
        self.rail.locking.connect(self.locking)
        session.changed.connect(self._on_changed)
        session.said.connect(self._on_said)
        session.declined.connect(self._on_declined)
        session.sought.connect(self._on_sought)
        if ticker is not None:
            ticker.dawned.connect(self._on_dawned)
            ticker.ticked.connect(self._recount.start)
        for place in ALL.values():
            if place.key:
                self._key(place.key, lambda name=place.name: self.go(name))
        self.rereading = Rereading(session, ticker, self)
        self.watching = Watching(session, self)
        self.looking = Looking(session, ticker, self)
        self.watching.heard.connect(self.rereading.once_more)
        for keys in (palette.KEY, palette.MAP_KEY):
            self._key(keys, self._find)
        self._key(capture.KEY, self.capture)
        self._key("F5", self.rereading.now)
        self._key("Ctrl+L", self.locking.emit)
        self._key("Ctrl+Z", self.take_back)
        self._key(presenting.KEY, self.presenting.toggle)

    def frame(self, above: QWidget | None, below: QWidget | None) -> None:
        """Let something stand above or below the pages, wherever one goes."""
        for place, part in ((0, above), (-1, below)):
            if part is not None:
                self._column.insertWidget(place, part)
                part.show()

    @cached_property
    def finder(self) -> Palette:
        finder = Palette(self.session, self._stack, self.rail, commands=self._commands, making=self._making)
        self._fronts.append(finder)
        return finder

    @cached_property
    def capturing(self) -> CaptureCard:
        card = CaptureCard(self.session, self._stack, self.rail)
        self._fronts.append(card)
        return card

    def _clear_front(self) -> None:
        for front in self._fronts:
            front.leave()

    def _key(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)

    @property
    def place(self) -> str:
        """The name of the place that is shown."""
        return self._place

    def page(self, name: str) -> Page:
        """The page of a place, made now if nobody was there yet."""
        if name not in self._pages:
            page = ALL[name].make(self.session, self._stack)
            page.setObjectName(name)
            self._pages[name] = page
            self._stack.addWidget(page)
            if name == "settings":
                self._connect_settings(page)
            if name == "backups":
                self._connect_backups(page)
        return self._pages[name]

    def go(self, name: str) -> None:
        """Show a place; one that does not exist is Today."""
        name = name if name in ALL else "today"
        page = self.page(name)
        self._clear_front()
        before, self._place = self._place, name
        self.rail.choose(ALL[name].within or name)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        if not self._recount.isActive():
            self._recount.start()
        if isinstance(page, Arriving):
            page.arrive_from(before)

    def _connect_backups(self, page: Page) -> None:
        from ui.preferences.backups_page import BackupsPage

        assert isinstance(page, BackupsPage)
        page.moving.moved.connect(self.moved)

    def _connect_settings(self, page: Page) -> None:
        from ui.preferences.page import SettingsPage

        assert isinstance(page, SettingsPage)
        page.appearance.spoken.connect(self.spoken)
        page.appearance.themed.connect(self.themed)
        page.locks.changed.connect(self.guarded)
        page.reminding.stayed.connect(self.stayed)
        page.reminding.started.connect(self.started)
        page.presented.connect(self.presenting.begin)
        page.show_settings(self._settings)

    def show_settings(self, kept: Settings) -> None:
        """What the settings page shows of the program's own settings."""
        self._settings = kept
        if "settings" in self._pages:
            from ui.preferences.page import SettingsPage

            page = self._pages["settings"]
            assert isinstance(page, SettingsPage)
            page.show_settings(kept)

    def take_in(self, paths: list[Path]) -> None:
        """A referral goes to the referrals, a card to the peers, an advert to the leads, all else is imported.

        A text or a mail is an advert only where the leads are shown.
        """
        kinds = {path.suffix.lower() for path in paths}
        if kinds == {".referral"}:
            from ui.referrals.page import ReferralsPage

            self.go("referrals")
            referrals = self.page("referrals")
            assert isinstance(referrals, ReferralsPage)
            referrals.open_files(paths)
            return
        if kinds == {".card"}:
            from ui.peers.page import PeersPage

            self.go("peers")
            peers = self.page("peers")
            assert isinstance(peers, PeersPage)
            peers.take_card(paths[0])
            return
        if kinds <= _ADVERTS and (self._place == "leads" or kinds <= {".html", ".htm", ".jsonld"}):
            from ui.leads.page import LeadsPage

            self.go("leads")
            leads = self.page("leads")
            assert isinstance(leads, LeadsPage)
            leads.take_advert(paths[0])
            return
        from ui.people.imports import ImportsPage

        self.go("imports")
        page = self.page("imports")
        assert isinstance(page, ImportsPage)
        page.take_in(paths)

    def _find(self) -> None:
        for front in self._fronts:
            if front is not self.finder:
                front.leave()
        self.finder.toggle()

    def capture(self, line: str = "") -> None:
        """Write one line down, from wherever one is."""
        self._clear_front()
        self.capturing.begin(line)

    def add_person(self, name: str = "") -> None:
        """The form of somebody new."""
        from ui.people.page import PeoplePage

        self.go("people")
        page = self.page("people")
        assert isinstance(page, PeoplePage)
        page.add_person(name)

    def _commands(self) -> list[Command]:
        """What the palette offers whatever is typed."""
        acts = (
            ("capture", self.capture),
            ("add_person", self.add_person),
            ("add_lead", self._add_lead),
            ("reread", self.rereading.now),
            ("undo", self.take_back),
            ("present", self.presenting.toggle),
            ("tour", self.toured.emit),
            ("lock", self.locking.emit),
        )
        return [*commands.doing(acts), *commands.going(self.go)]

    def _making(self, text: str) -> list[Command]:
        """What the palette offers to make of a text."""
        line = self.tr("Write down “%1”")
        person, lead = self.tr("Add “%1” as a contact"), self.tr("Note “%1” as a lead")
        return [
            Command(name=person.replace("%1", text), icon="person-add", act=lambda: self.add_person(text)),
            Command(name=lead.replace("%1", text), icon="leads", act=lambda: self._add_lead(text)),
            Command(name=line.replace("%1", text), icon="note", act=lambda: self.capture(text)),
        ]

    def _add_lead(self, title: str = "") -> None:
        from ui.leads.page import LeadsPage

        self.go("leads")
        page = self.page("leads")
        assert isinstance(page, LeadsPage)
        page.add()
        if title:
            page.restore({"id": None, "typed": {"title": title}})

    def drafts(self) -> tuple[Draft, ...] | None:
        """What the editors of all pages hold, for the vault to keep over a lock; None while theirs are on the way."""
        if self._drafts_on_the_way:
            return None
        held = [(name, page.draft()) for name, page in self._pages.items()]
        held += [("capture", front.draft()) for front in self._fronts if isinstance(front, CaptureCard)]
        return tuple(Draft(place=name, content=json.dumps(draft)) for name, draft in held if draft is not None)

    def take_up_drafts(self, typed: tuple[Draft, ...] | None = None) -> None:
        """Give the editors back what they held at the last lock, or what is ``typed`` since."""
        if typed is not None:
            self._on_drafts(typed)
            return
        self._drafts_on_the_way = True
        self.session.read(lambda workspace: workspace.history.drafts.held(), owner=self, then=self._on_drafts)

    def _on_drafts(self, drafts: tuple[Draft, ...]) -> None:
        self._drafts_on_the_way = False
        for draft in drafts:
            if draft.place == "capture":
                self.capture(json.loads(draft.content)["line"])
            elif draft.place in ALL:
                self.page(draft.place).restore(json.loads(draft.content))

    def take_back(self) -> None:
        """Undo the last action and say what it was."""
        now = self.session.now()
        self.session.run(lambda workspace: workspace.history.undo(now=now), owner=self, then=self._on_undone)

    def _on_undone(self, undone: Undone | None) -> None:
        if undone is None:
            self.toast.tell(self.tr("There is nothing to take back."))
        else:
            what = sentences.of_code("actions", undone.action.name)
            self.toast.tell(self.tr("Taken back: %1.").replace("%1", what))

    def _on_said(self, text: str, undoable: bool) -> None:
        if undoable:
            self.toast.tell(text, self.tr("Undo"), self.take_back)
        else:
            self.toast.tell(text)

    def _show_round(self, id: int) -> None:
        """A round stands on the page of peers."""
        from ui.peers.page import PeersPage

        self.go("peers")
        peers = self.page("peers")
        assert isinstance(peers, PeersPage)
        peers.open_round(id)

    def _on_declined(self, error: AppError) -> None:
        self.toast.tell(sentences.of_error(error))

    def _on_sought(self, name: str, id: object) -> None:
        if name == "restore":
            self.restoring.emit()
        if name == "rounds" and isinstance(id, int):
            self._show_round(id)
        if name not in ALL:
            return
        self.go(name)
        page = self.page(name)
        if isinstance(id, int) and isinstance(page, Choosing):
            page.choose(id)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(_COUNTED) and not self._recount.isActive():
            self._recount.start()

    def _on_dawned(self, _now: object) -> None:
        for page in self._pages.values():
            page.refresh()

    def _count(self) -> None:
        now = self.session.now()
        self.session.read(lambda workspace: count(workspace, now), owner=self, then=self._on_counted, slot="counts")

    def _on_counted(self, counts: Counts) -> None:
        self.rail.set_count("today", counts.owing)
        self.rail.set_count("screener", counts.waiting)
        self.rail.set_count("referrals", counts.received)
