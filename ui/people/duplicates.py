"""Who is here twice? Pairs at the left, both people side by side at the right, with what speaks for and against it."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.changes import Kind as RecordKind
from app.records.batch import Progress
from app.records.contact import Contact
from app.records.duplicate import Choice, Fact, Level, Pair
from ui.models.row_list import RowList
from ui.people import words
from ui.people.side_by_side import SideBySide
from ui.runtime import birthdays, i18n
from ui.runtime.rows import Look, Row, Section
from ui.runtime.session import Session, Work
from ui.runtime.type_roles import grown
from ui.widgets.avatar import initials
from ui.widgets.button import Button, Kind
from ui.widgets.choice import Choice as DropDown
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.page import Page
from ui.widgets.pane import ListPane, Scrolled, beside, stack
from ui.widgets.pill import Pill, Tone
from ui.widgets.record_list import RecordList
from ui.widgets.row_delegate import RowAction

_WIDTH = 416
_MERGED_WIDTH = 600
_MERGE, _PART = "merge", "part"


def fact_name(fact: Fact) -> str:
    translate = QCoreApplication.translate
    return {
        Fact.GIVEN: translate("DuplicatesPage", "Given name"),
        Fact.FAMILY: translate("DuplicatesPage", "Family name"),
        Fact.MAIL: translate("DuplicatesPage", "Mail address"),
        Fact.PHONE: translate("DuplicatesPage", "Telephone number"),
        Fact.PROFILE: translate("DuplicatesPage", "Profile"),
        Fact.BIRTHDAY: translate("DuplicatesPage", "Birthday"),
        Fact.PLACE: translate("DuplicatesPage", "Address"),
        Fact.ORGANISATION: translate("DuplicatesPage", "Employer"),
    }[fact]


def choice_name(choice: Choice) -> str:
    translate = QCoreApplication.translate
    return {
        Choice.NAME: translate("DuplicatesPage", "Name"),
        Choice.ORGANISATION: translate("DuplicatesPage", "Employer"),
        Choice.ROLE: translate("DuplicatesPage", "Position"),
        Choice.BIRTHDAY: translate("DuplicatesPage", "Birthday"),
        Choice.NOTES: translate("DuplicatesPage", "Notes"),
        Choice.HOW_WE_MET: translate("DuplicatesPage", "How we met"),
    }[choice]


class PairView(QWidget):
    """``merged(pair, taken)`` and ``parted(pair)``."""

    merged = Signal(object, object)
    parted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: Pair | None = None
        self._choices: dict[Choice, DropDown[str]] = {}
        self._head = Head(detail=True)
        self.part = Button(self.tr("Not the same"), key="N")
        self.part.setObjectName("duplicates.part")
        self.merge = Button(self.tr("Merge"), Kind.PRIMARY, key="M")
        self.merge.setObjectName("duplicates.merge")
        for button in (self.part, self.merge):
            self._head.add(button)
        self._pills = Flow()
        self.facts = SideBySide()
        self._ask = Text(self.tr("What shall hold where they differ?"), strong=True)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(12)
        self._after = Text(
            self.tr("Addresses, numbers, labels, messages and everything else of both is kept. It can be taken back."),
            ink="soft",
        )
        self._lay_out()
        self.merge.clicked.connect(self.take)
        self.part.clicked.connect(self.leave)

    def _lay_out(self) -> None:
        below = QWidget()
        below.setMaximumWidth(grown(_MERGED_WIDTH))
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._ask)
        column.addLayout(self._fields)
        column.addWidget(self._after)
        body = Scrolled(top=20)
        body.column.setSpacing(24)
        body.column.addWidget(self._pills)
        body.column.addWidget(self.facts)
        body.column.addWidget(below)
        body.column.addStretch(1)
        stack(self, self._head, body)

    def clear(self) -> None:
        self._pair = None
        self._head.set_texts("")
        self._pills.clear()
        self.facts.show_facts(())
        self._forget_fields()

    def show_pair(self, pair: Pair) -> None:
        self._pair = pair
        self._head.set_texts(pair.one.name, self.tr("and %1: one person?").replace("%1", pair.other.name))
        self._pills.clear()
        for fact, level in pair.reasons:
            how = self.tr("the same") if level is Level.SAME else self.tr("alike")
            self._pills.add(Pill(f"{fact_name(fact)}: {how}", Tone.GOOD))
        another = self.tr("another")
        for fact in pair.doubts:
            self._pills.add(Pill(f"{fact_name(fact)}: {another}", Tone.OUTLINE))
        both = zip(self._labels(), _said_of(pair.one), _said_of(pair.other), strict=True)
        self.facts.show_facts(tuple(both))
        self._forget_fields()
        for choice in pair.differing:
            options = [getattr(one, choice) for one in (pair.one, pair.other)]
            if choice in (Choice.NOTES, Choice.HOW_WE_MET):
                options.insert(0, "\n".join(options))
            shown = [(value, " ".join(value.split())[:80]) for value in options]
            self._choices[choice] = DropDown(choice_name(choice), shown)
            self._fields.addWidget(self._choices[choice])
        self._ask.setVisible(bool(self._choices))

    def take(self) -> None:
        if self._pair is not None:
            taken = {choice: value for choice, box in self._choices.items() if (value := box.value())}
            self.merged.emit(self._pair, taken)

    def leave(self) -> None:
        if self._pair is not None:
            self.parted.emit(self._pair)

    def _forget_fields(self) -> None:
        for box in self._choices.values():
            box.hide()
            box.setParent(None)
            box.deleteLater()
        self._choices = {}

    def _labels(self) -> tuple[str, ...]:
        """What ``_said_of`` says of each, in its order."""
        return (
            self.tr("Name"),
            self.tr("Standing"),
            self.tr("Work"),
            self.tr("Reachable"),
            self.tr("Birthday"),
            self.tr("Labels"),
            self.tr("Notes"),
        )


def _said_of(contact: Contact) -> tuple[str, ...]:
    return (
        contact.name,
        words.ring_name(contact.ring) if contact.ring else words.standing_name(contact.standing),
        words.second_line(contact),
        "\n".join(one.value for one in contact.channels),
        birthdays.shown(contact.birthday),
        ", ".join(contact.labels),
        contact.notes[:200],
    )


class DuplicatesPage(Page):
    """Looks for pairs each time it is opened; what was decided stays decided."""

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset({RecordKind.CONTACT})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._pairs: dict[int, Pair] = {}
        self._work: Work | None = None
        self._head = Head(self.tr("Who is here twice?"))
        self._model = RowList()
        merge = RowAction(code=_MERGE, icon="peers", name=self.tr("Merge"), key="M")
        part = RowAction(code=_PART, icon="close", name=self.tr("Not the same"), key="N")
        self._list = RecordList(self.tr("Pairs who may be one person"), (merge, part))
        self._list.setObjectName("duplicates.list")
        self._list.setModel(self._model)
        self._list.chosen.connect(self._on_chosen)
        self._list.acted.connect(self._on_acted)
        self.view = PairView()
        self.view.merged.connect(self._on_merged)
        self.view.parted.connect(self._on_parted)
        self._empty = EmptyState(
            self.tr("Nobody is here twice."),
            self.tr("Names, addresses and numbers were compared. Nothing is ever merged by itself."),
            self.tr("To the people"),
            icon="people",
        )
        self._empty.button.clicked.connect(lambda: self.session.seek("people"))
        self._side = QStackedWidget()
        self._side.addWidget(self._empty)
        self._side.addWidget(self.view)
        pane = ListPane(_WIDTH)
        pane.column.addWidget(self._head)
        pane.column.addWidget(self._list, 1)
        beside(self, pane, self._side)
        self.enter_at(self._list)

    def reload(self) -> None:
        if self._work is not None:
            self._work.cancel()
        if not self._pairs:
            self._head.set_texts(self.tr("Who is here twice?"), self.tr("Comparing …"))
        self._work = self.session.work(
            lambda workspace: workspace.contacts.duplicates.find(),
            owner=self,
            progress=self._on_progress,
            then=self._on_found,
            refused=lambda _: None,  # cancelled by the next look
        )

    def clear(self) -> None:
        self._pairs, self._work = {}, None
        self._model.show([])
        self.view.clear()
        self._side.setCurrentWidget(self._empty)

    def _on_progress(self, progress: Progress) -> None:
        if not self._pairs:
            text = self.tr("Comparing %n person(s) …", "", progress.done)
            self._head.set_texts(self.tr("Who is here twice?"), text)

    def _on_found(self, pairs: tuple[Pair, ...]) -> None:
        self._work = None
        place = max(1, self._list.currentIndex().row())
        self._pairs = dict(enumerate(pairs, 1))
        self._head.set_texts(
            self.tr("Who is here twice?"),
            self.tr("%n pair(s), the likeliest first", "", len(pairs)) if pairs else self.tr("Nobody, as it seems"),
        )
        section = Section(title=self.tr("Pairs"), count=i18n.number(len(pairs)))
        self._model.show([section, *(self._row(id, pair) for id, pair in self._pairs.items())] if pairs else [])
        self._list.choose(min(place, len(pairs)) if pairs else None)
        self._side.setCurrentWidget(self.view if pairs else self._empty)

    def _row(self, id: int, pair: Pair) -> Row:
        said = ", ".join(fact_name(fact) for fact, _ in pair.reasons)
        return Row(
            id=id,
            look=Look(id=pair.one.id, initials=initials(pair.one.name)),
            title=pair.one.name,
            beside=pair.other.name,
            sentence=said,
            spoken=f"{pair.one.name}, {pair.other.name}: {said}",
        )

    def _on_chosen(self, id: int) -> None:
        if id in self._pairs:
            self.view.show_pair(self._pairs[id])

    def _on_acted(self, code: str, id: int) -> None:
        self._on_chosen(id)
        (self.view.take if code == _MERGE else self.view.leave)()

    def _on_merged(self, pair: Pair, taken: Mapping[Choice, str]) -> None:
        now = self.session.now()
        said = self.tr("%1 and %2 are one person now.").replace("%1", pair.one.name).replace("%2", pair.other.name)
        self.session.run(
            lambda workspace: workspace.contacts.duplicates.merge(pair.one.id, pair.other.id, taken=taken, now=now),
            owner=self,
            then=lambda _: self.session.say(said, undoable=True),
        )

    def _on_parted(self, pair: Pair) -> None:
        now = self.session.now()
        said = self.tr("%1 and %2 stay two people.").replace("%1", pair.one.name).replace("%2", pair.other.name)
        self.session.run(
            lambda workspace: workspace.contacts.duplicates.apart(pair.one.id, pair.other.id, now=now),
            owner=self,
            then=lambda _: self.session.say(said, undoable=True),
        )
