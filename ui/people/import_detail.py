"""One import: under way with its steps and report, foreseen, finished, or in need of an answer."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.records.batch import Progress, Refusal, Report
from app.records.table import Columns
from ui.people import import_words
from ui.people.import_columns import ColumnsView
from ui.runtime import sentences
from ui.runtime.i18n import number
from ui.runtime.type_roles import Role, grown
from ui.widgets.button import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.field import Field
from ui.widgets.head import Head
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Elided, Label, Text, rule
from ui.widgets.pane import Scrolled, SectionTitle
from ui.widgets.progress import ProgressPanel, Step, StepState
from ui.widgets.taking_away import empty

#: Refusals shown one by one.
_SHOWN = 50
_QUESTION_WIDTH = 600


class ReportLines(QWidget):
    """Counts and what they count, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnMinimumWidth(0, 56)
        self._grid.setColumnStretch(1, 1)

    def show_report(self, report: Report | None, *, foreseen: bool = False) -> None:
        empty(self._grid)
        lines = import_words.lines(report, foreseen=foreseen) if report is not None else []
        for row, (count, words, bad) in enumerate(lines):
            figure = Label(count, strong=True, ink="due" if bad else "", tabular=True)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(figure, row, 0)
            self._grid.addWidget(Elided(words, ink="soft"), row, 1)


class Refusals(QWidget):
    """What was not taken in, each with its reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = SectionTitle("")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 24, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._column.addLayout(self._rows)

    def show_refused(self, refused: Sequence[Refusal]) -> None:
        empty(self._rows)
        self.setVisible(bool(refused))
        self._title.tell(self.tr("What you should look at"), number(len(refused)))
        for place, refusal in enumerate(refused[:_SHOWN]):
            if place:
                self._rows.addWidget(rule())
            self._rows.addWidget(_Refused(refusal))


class _Refused(QWidget):
    def __init__(self, refusal: Refusal) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        row.addWidget(IconLabel("warning", "caution"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Elided(sentences.of_code("refused", refusal.reason)))
        where = self.tr("%1, line %2") if refusal.line else "%1"
        words.addWidget(
            Elided(
                where.replace("%2", str(refusal.line)).replace("%1", PurePath(refusal.file).name),
                Role.SMALL,
                ink="soft",
            )
        )
        row.addLayout(words, 1)


class Question(QWidget):
    """Whose mailbox is this? ``answered(addresses)``."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[CheckBox] = []
        self._choice = QVBoxLayout()
        self.setMaximumWidth(grown(_QUESTION_WIDTH))
        self.other = Field(self.tr("Another address or name of mine"))
        self.button = Button(self.tr("These are mine"), Kind.PRIMARY)
        self.button.setObjectName("imports.mine")
        self.button.clicked.connect(self._answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(self.tr("Which of these is you?"), Role.LEAD, strong=True))
        column.addWidget(Text(self.tr("Kreis must know who is you, to see who owes whom a reply."), ink="soft"))
        column.addLayout(self._choice)
        column.addWidget(self.other)
        column.addWidget(self.button)

    def ask(self, candidates: Sequence[str]) -> None:
        empty(self._choice)
        self._boxes = [CheckBox(one) for one in candidates]
        for box in self._boxes:
            self._choice.addWidget(box)
        self.other.set_text("")

    def first(self) -> QWidget:
        """Where one begins to answer."""
        return self._boxes[0] if self._boxes else self.other

    def _answer(self) -> None:
        chosen = [box.text() for box in self._boxes if box.isChecked()]
        if other := self.other.text().strip():
            chosen.append(other)
        if chosen:
            self.answered.emit(tuple(chosen))
        else:
            self.other.refuse(self.tr("Choose at least one, or type yours."))


class ImportDetail(QWidget):
    """``cancelled`` while one runs, ``taking`` to go on after a preview, ``undone`` for a finished one."""

    cancelled = Signal()
    taking = Signal()
    undone = Signal()
    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Head(detail=True)
        self.cancel = Button(self.tr("Cancel"), Kind.SECONDARY, icon="close", key=self.tr("Esc"))
        self.take = Button(self.tr("Take in"), Kind.PRIMARY)
        self.take.setObjectName("imports.take")
        self.undo = Button(self.tr("Take back"), Kind.SECONDARY, icon="undo")
        self.undo.setObjectName("imports.undo")
        for button in (self.cancel, self.undo, self.take):
            self.head.add(button)
        self.cancel.clicked.connect(self.cancelled)
        self.take.clicked.connect(self.taking)
        self.undo.clicked.connect(self.undone)
        self.progress = ProgressPanel()
        self._steps: dict[str, Step] = {}
        self._step_column = QVBoxLayout()
        self._step_column.setSpacing(0)
        self._step_title = SectionTitle(self.tr("Steps"))
        self._report_title = SectionTitle("")
        self._report = ReportLines()
        self._refusals = Refusals()
        self.columns = ColumnsView()
        self.question = Question()
        self.question.answered.connect(self.answered)
        self._arrange()

    def _arrange(self) -> None:
        self._left = QWidget()
        self._left.setFixedWidth(320)
        steps = QVBoxLayout(self._left)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(9)
        steps.addWidget(self._step_title)
        steps.addLayout(self._step_column)
        steps.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._report_title)
        right.addWidget(self._report)
        right.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(48)
        across.addWidget(self._left)
        across.addLayout(right, 1)
        body = Scrolled(top=24)
        self._above = QWidget()  # takes no room when there is neither
        above = QVBoxLayout(self._above)
        above.setContentsMargins(0, 0, 0, 28)
        above.addWidget(self.progress)
        above.addWidget(self.question)
        body.column.addWidget(self._above)
        body.column.addLayout(across)
        body.column.addWidget(self.columns)
        body.column.addWidget(self._refusals)
        body.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(body, 1)

    def _mode(
        self, *, running: bool = False, preview: bool = False, finished: bool = False, asks: bool = False
    ) -> None:
        self.cancel.setVisible(running or preview or asks)
        self.take.setVisible(preview)
        self.undo.setVisible(finished)
        self.progress.setVisible(running)
        self._above.setVisible(running or asks)
        self._left.setVisible(running)
        self.question.setVisible(asks)
        self._report_title.setVisible(not asks)
        self._report.setVisible(not asks)
        if not preview:
            self.columns.hide()

    def begin(self, title: str, second: str, steps: Sequence[str]) -> None:
        """One starts; its steps are known by their codes."""
        self.head.set_texts(title, second)
        empty(self._step_column)
        self._steps = {code: Step(sentences.of_code("progress", code)) for code in steps}
        for step in self._steps.values():
            self._step_column.addWidget(step)
        self.progress.tell(self.tr("Looking at what there is …"), 0.0)
        self._show_report(None)
        self._report_title.tell(self.tr("Report so far"))
        self._mode(running=True)

    def show_progress(self, progress: Progress, rest: str) -> None:
        share = progress.done / progress.total if progress.total else 0.0
        kept = self.tr("You can go on working; cancelling leaves nothing half done.")
        where = self.tr("“%1”.").replace("%1", progress.detail) if progress.detail else ""
        self.progress.tell(import_words.so_far(progress), share, rest, f"{where} {kept}".strip())
        reached = False
        for code, step in self._steps.items():
            if code == progress.step:
                step.set_state(StepState.RUNNING, number(import_words.read(progress)))
                reached = True
            elif not reached:
                step.set_state(StepState.FINISHED)
        if progress.report is not None:
            self._show_report(progress.report)

    def show_preview(self, title: str, report: Report, columns: Columns | None = None) -> None:
        self.head.set_texts(title, self.tr("This would be taken in; nothing has changed yet."))
        self._report_title.tell(self.tr("Preview"))
        self._show_report(report, foreseen=True)
        self._mode(preview=True)
        self.columns.show_columns(columns)

    def show_finished(self, title: str, second: str, report: Report) -> None:
        self.head.set_texts(title, second)
        self._report_title.tell(self.tr("Report"))
        self._show_report(report)
        self._mode(finished=True)

    def ask(self, title: str, candidates: Sequence[str]) -> None:
        self.head.set_texts(title, self.tr("One question before it begins"))
        self.question.ask(candidates)
        self._show_report(None)
        self._mode(asks=True)

    def focus(self) -> None:
        """To what the user is asked for."""
        part = self.question.first() if self.question.isVisibleTo(self) else self.take
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_report(self, report: Report | None, *, foreseen: bool = False) -> None:
        self._report.show_report(report, foreseen=foreseen)
        self._refusals.show_refused(report.refused if report is not None else ())
