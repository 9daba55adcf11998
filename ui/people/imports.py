"""Imports: the one under way, those before, and what each of them did."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.changes import Kind as RecordKind
from app.errors import AppError, Cancelled
from app.records.batch import Batch, Found, Progress, Report, SourceKind
from app.records.table import Columns
from ui.models.row_list import RowList
from ui.people import import_rows, import_words
from ui.people.alike import Alike
from ui.people.import_detail import ImportDetail
from ui.people.import_run import Run, together
from ui.runtime import i18n, sentences
from ui.runtime.session import Session, Work
from ui.widgets.button import IconButton, Kind
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_choice import choose_files, choose_folder
from ui.widgets.head import Head
from ui.widgets.notice import Mood, Notice
from ui.widgets.page import Draft, Page
from ui.widgets.pane import ListPane, beside
from ui.widgets.record_list import RecordList

if TYPE_CHECKING:
    from app.records.job import Job
    from app.workspace import Workspace

_WIDTH = 376


class ImportsPage(Page):
    """Batches at the left, one of them at the right."""

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset({RecordKind.SOURCE})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._batches: dict[int, Batch] = {}
        self._found: tuple[Found, ...] = ()
        self._run: Run | None = None
        self._work: Work | None = None
        self._foresight: Work | None = None
        self._first = False
        self._add = IconButton("add", self.tr("Take something in"), Kind.SECONDARY)
        self._add.setObjectName("imports.add")
        self._add.clicked.connect(self._on_add)
        head = Head(self.tr("Imports"), self.tr("Each of them can be taken back"))
        head.add(self._add)
        self._model = RowList()
        self._list = RecordList(self.tr("Imports"))
        self._list.setModel(self._model)
        self._list.setObjectName("imports.list")
        self.detail = ImportDetail()
        self.problem = Notice("", Mood.DANGER)
        self.problem.hide()
        self.alike = Alike(session)
        self._empty = EmptyState(
            self.tr("Nothing has been taken in yet."),
            self.tr("An address book, a mailbox or a folder with mail; Kreis only reads."),
            self.tr("Choose files"),
            icon="download",
        )
        self._empty.button.clicked.connect(self.choose_files)
        self._side = QStackedWidget()
        self._side.addWidget(self._empty)
        self._side.addWidget(self.detail)
        self._arrange(head)
        self._list.chosen.connect(self._on_chosen)
        self.detail.cancelled.connect(self._on_cancelled)
        self.detail.taking.connect(self._on_taking)
        self.detail.undone.connect(self._on_undone)
        self.detail.answered.connect(self._on_answered)
        self.detail.columns.changed.connect(self._on_columns)
        self.on_key("Esc", self._on_cancelled)
        self.enter_at(self._list)

    def _arrange(self, head: Head) -> None:
        pane = ListPane(_WIDTH)
        pane.column.addWidget(head)
        around = QVBoxLayout()  # takes no room while nothing is wrong
        around.setContentsMargins(12, 0, 12, 0)
        around.addWidget(self.problem)
        around.addWidget(self.alike)
        pane.column.addLayout(around)
        pane.column.addWidget(self._list, 1)
        beside(self, pane, self._side)

    # Beginning one.

    def _on_add(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Files: address book, mailbox, messages …"), self.choose_files)
        menu.addAction(self.tr("A folder with mail or cards …"), self.choose_folder)
        menu.addAction(self.tr("A mailbox on a server …"), lambda: self.session.seek("mailboxes"))
        for one in self._found:
            name = ", ".join(one.addresses) or one.name
            menu.addAction(self.tr("Thunderbird: %1").replace("%1", name)).triggered.connect(self._taker(one))
        if self._batches:
            menu.addAction(self.tr("Read the known mailboxes again"), self.read_again)
            menu.addAction(self.tr("Who could belong to the circle?"), lambda: self.session.seek("proposals"))
        if any(batch.kind is SourceKind.LINKEDIN for batch in self._batches.values()):
            menu.addAction(self.tr("What would I lose?"), lambda: self.session.seek("loss"))
        menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _taker(self, found: Found) -> Callable[[], None]:
        return lambda: self.take_in([Path(found.path)])

    def choose_files(self) -> None:
        choose_files(self, self.tr("Choose what to take in"), self.take_in)

    def choose_folder(self) -> None:
        choose_folder(self, self.tr("Choose a folder with mail or cards"), self.take_in)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Begin an import; address books and chats are shown before they are taken in. One at a time."""
        if self._run is not None or not paths:
            return
        run = Run(tuple(paths), self.session.now())
        self._look_at(replace(run, preview=run.shown_first))

    def _look_at(self, run: Run) -> None:
        """Begin at once, or with the columns of a table."""

        def begin(columns: Columns | None) -> None:
            if self._run is None:
                self._start(replace(run, columns=columns))

        table = run.table
        if table is None:
            begin(None)
            return
        self.session.read(
            lambda workspace: workspace.imports.columns(table),
            owner=self,
            then=begin,
            refused=lambda _: begin(None),  # the import itself says what is wrong
        )

    def read_again(self) -> None:
        """Read the known sources for what is new."""
        if self._run is not None:
            return
        now = self.session.now()
        run = Run((Path(self.tr("Known mailboxes")),), now, again=True)
        self._begin(run)
        self._work = self.session.work(
            lambda workspace: workspace.imports.again(now=now),
            owner=self,
            progress=self._on_progress,
            then=self._on_finished,
            refused=self._on_refused,
        )

    def _start(self, run: Run) -> None:
        self._begin(run)
        self._work = self.session.work(
            self._reading(run),
            owner=self,
            progress=self._on_progress,
            then=self._on_finished,
            refused=self._on_refused,
        )

    def _reading(self, run: Run) -> "Callable[[Workspace], Job[tuple[Report, ...]]]":
        return lambda workspace: workspace.imports.run(
            run.paths, now=run.began_at, me=run.me, preview=run.preview, columns=run.mapping
        )

    def _on_columns(self, said: Mapping[str, str]) -> None:
        """Foresee anew what would be taken in, while the columns stay in sight."""
        if self._run is None or self._run.foreseen is None:
            return
        self._forget_foresight()
        run = self._run = replace(self._run, said=said)

        def show(reports: tuple[Report, ...]) -> None:
            if self._run is run:
                self._run = replace(run, foreseen=together(reports))
                self._show_run()

        self._foresight = self.session.work(self._reading(run), owner=self, then=show, refused=lambda _: None)

    def _forget_foresight(self) -> None:
        if self._foresight is not None:
            self._foresight.cancel()
            self._foresight = None

    def _begin(self, run: Run) -> None:
        self._first = all(batch.kind in import_words.BOOKS for batch in self._batches.values())
        self._run = replace(run, shown=None, foreseen=None, asks=())
        self.problem.hide()
        self._show_list()
        self._list.choose(self._model.place_of(import_rows.RUNNING))
        self._show_run()
        self._side.setCurrentWidget(self.detail)

    def _show_run(self) -> None:
        """Where the import under way stands."""
        run = self._run
        if run is None:
            return
        if run.foreseen is not None:
            self.detail.show_preview(run.title, run.foreseen, run.columns)
        elif run.asks:
            self.detail.ask(run.title, run.asks)
        else:
            begun = self.tr("Begun at %1, only reading").replace("%1", i18n.time(run.began_at))
            self.detail.begin(run.title, begun, run.steps)
            if run.shown is not None:
                self.detail.show_progress(run.shown, self._rest(run.shown))

    def _wait(self, run: Run) -> None:
        """It goes on when the user says so."""
        self._run = run
        self._show_list()
        self._list.choose(self._model.place_of(import_rows.RUNNING))
        self._show_run()
        self.detail.focus()

    def draft(self) -> Draft | None:
        return self._run.draft() if self._run is not None else None

    def restore(self, draft: Draft) -> None:
        run = Run.of_draft(draft, self.session.now()) if self._run is None else None
        if run is not None and run.again:
            self.read_again()
        elif run is not None:
            self._look_at(run)

    # While it runs.

    def _on_progress(self, progress: Progress) -> None:
        if self._run is None:
            return
        self._run = replace(self._run, shown=progress)
        row = self._list.current_row()
        if row is None or row.id == import_rows.RUNNING:
            self.detail.show_progress(progress, self._rest(progress))
        self._show_list()

    def _rest(self, progress: Progress) -> str:
        """How long it will still take, once that can be said."""
        assert self._run is not None
        gone = (self.session.now() - self._run.began_at).total_seconds()
        if gone < 3 or not progress.total or progress.done < progress.total / 50:
            return ""
        minutes = round(gone * (progress.total - progress.done) / progress.done / 60)
        return self.tr("about %n minute(s) left", "", minutes) if minutes else self.tr("less than a minute left")

    def _on_cancelled(self) -> None:
        if self._run is not None and self._run.waits:
            self._forget_foresight()
            self._run = None
            self.reload()
        elif self._work is not None:
            self._work.cancel()

    def _on_refused(self, error: AppError) -> None:
        run, self._work = self._run, None
        candidates = error.data.get("candidates")
        if run is not None and isinstance(candidates, tuple):
            self._wait(replace(run, asks=candidates))
            return
        self._run = None
        if isinstance(error, Cancelled):
            self.session.say(sentences.of_error(error))
        else:
            self.problem.tell(sentences.of_error(error))
            self.problem.show()
        self.reload()

    def _on_answered(self, addresses: tuple[str, ...]) -> None:
        if self._run is not None:
            self._start(replace(self._run, me=addresses, began_at=self.session.now()))

    def _on_finished(self, reports: tuple[Report, ...]) -> None:
        run, self._work = self._run, None
        if run is None:
            return
        if run.preview:
            self._wait(replace(run, foreseen=together(reports)))
            return
        self._run = None
        told = together(reports)
        said = self.tr("%1: %2.").replace("%1", run.title)
        self.session.say(said.replace("%2", import_words.in_short(told)))
        self.reload()
        self.alike.look(reports)
        if told.kind is SourceKind.LINKEDIN and told.people:
            self.session.seek("loss")
        elif self._first and told.kind not in import_words.BOOKS and told.taken:
            self.session.seek("proposals")

    def _on_taking(self) -> None:
        if self._run is not None:
            self._forget_foresight()
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)  # before its button goes
            self._start(replace(self._run, preview=False, began_at=self.session.now()))

    def _on_undone(self) -> None:
        row = self._list.current_row()
        if row is None or row.id not in self._batches:
            return
        batch, now = self._batches[row.id], self.session.now()
        said = self.tr("%1 was taken back.").replace("%1", import_words.title(batch))
        self.session.run(
            lambda workspace: workspace.imports.undo(batch.id, now=now),
            owner=self,
            then=lambda _: self._on_taken_back(said),
        )

    def _on_taken_back(self, said: str) -> None:
        self.session.say(said)
        self.reload()

    # What is shown.

    def reload(self) -> None:
        self.session.read(
            lambda workspace: workspace.imports.found(), owner=self, then=self._on_profiles, slot="profiles"
        )
        self.session.read(lambda workspace: workspace.imports.batches(), owner=self, then=self._on_read, slot="batches")

    def _on_profiles(self, found: tuple[Found, ...]) -> None:
        self._found = found

    def clear(self) -> None:
        self._found = ()
        self._batches, self._run, self._work, self._foresight = {}, None, None, None
        self.detail.columns.show_columns(None)
        self._model.show([])
        self._side.setCurrentWidget(self._empty)

    def _on_read(self, batches: tuple[Batch, ...]) -> None:
        before = self._list.current_row()
        self._batches = {batch.id: batch for batch in batches}
        self._show_list()
        place = self._model.place_of(before.id) if before is not None else None
        if self._run is not None:
            place = self._model.place_of(import_rows.RUNNING)
        if place is None and batches:
            place = self._model.first_row()
        self._list.choose(place)
        self._side.setCurrentWidget(self.detail if self._run is not None or batches else self._empty)

    def _show_list(self) -> None:
        before = self._list.current_row()
        self._list.blockSignals(True)
        self._model.show(import_rows.entries(self._run, self._batches.values(), self.session.now().date()))
        if before is not None:
            self._list.choose(self._model.place_of(before.id))
        self._list.blockSignals(False)

    def _on_chosen(self, id: int) -> None:
        if id == import_rows.RUNNING:
            self._show_run()
            return
        if id not in self._batches:
            return
        batch = self._batches[id]
        when = i18n.moment(batch.started_at)
        second = f"{import_words.kind_name(batch.kind)}, {when}"
        if batch.finished_at is None:
            second = self.tr("%1, not finished").replace("%1", second)
        self.detail.show_finished(import_words.title(batch), second, batch.report)
