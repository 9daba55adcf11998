"""Several people are chosen: what can be done to all of them, each time as one action that one undo takes back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from app.records.contact import MOST_TOUCH, Ring, Standing
from ui.people import words
from ui.runtime.type_roles import grown
from ui.widgets.button import Button, Kind
from ui.widgets.field import Line
from ui.widgets.flow import Flow
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.notice import Mood, Notice
from ui.widgets.number_box import NumberBox
from ui.widgets.pane import Scrolled, SectionTitle, stack

_RINGS = (Ring.INNER, Ring.CLOSE, Ring.ACTIVE, Ring.WIDER)
_LABEL_WIDTH, _DAYS_WIDTH, _DAYS = 240, 88, 90
_NAMED = 12


class SeveralView(QWidget):
    """What the user wants of those chosen goes out as signals."""

    moved = Signal(object)  # a Ring
    placed = Signal(object)  # a Standing
    labelled = Signal(str)
    unlabelled = Signal(str)
    touched = Signal(object)  # days, or None for what the ring says
    saved = Signal()
    printed = Signal()
    removed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Head(detail=True)
        self.leave = Button(self.tr("Choose one"), Kind.GHOST, key=self.tr("Esc"))
        self.print = Button(self.tr("Print contact sheet …"), icon="print")
        self.save = Button(self.tr("Save as vCard …"), icon="upload")
        self._head.add(self.leave)
        self.problem = Notice("", Mood.CAUTION)
        self._names = Text("", ink="soft")
        self.rings = {ring: Button(words.ring_name(ring)) for ring in _RINGS}
        self.known = Button(self.tr("Out of the circle, stays known"), icon="person")
        self.out = Button(self.tr("Keep out"), icon="keep-out")
        self.label = Line(self.tr("Label"), self.tr("Label"))
        self.give, self.take = Button(self.tr("Give")), Button(self.tr("Take away"))
        self.days = NumberBox(0, MOST_TOUCH, self.tr("In touch every … days"))
        self.set_days, self.as_ring = Button(self.tr("Set")), Button(self.tr("As for the ring"))
        self.remove = Button(self.tr("Remove from the address book"), icon="close")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.label.setFixedWidth(grown(_LABEL_WIDTH))
        self.days.setValue(_DAYS)
        body = Scrolled(top=20)
        body.column.addWidget(self.problem)
        body.column.addWidget(self._names)
        body.column.addSpacing(24)
        for title, parts in (
            (self.tr("Into a ring"), tuple(self.rings.values())),
            (self.tr("Or out of the circle"), (self.known, self.out)),
            (self.tr("Label"), (self.label, self.give, self.take)),
            (self.tr("In touch every … days"), (self.days, self.set_days, self.as_ring)),
            (self.tr("Take along"), (self.print, self.save)),
            (self.tr("Away"), (self.remove,)),
        ):
            body.column.addWidget(SectionTitle(title))
            body.column.addSpacing(8)
            body.column.addWidget(_line(parts))
            body.column.addSpacing(24)
        body.column.addStretch(1)
        stack(self, self._head, body)

    def _connect(self) -> None:
        for ring, button in self.rings.items():
            button.clicked.connect(lambda _=False, ring=ring: self.moved.emit(ring))
        self.known.clicked.connect(lambda: self.placed.emit(Standing.KNOWN))
        self.out.clicked.connect(lambda: self.placed.emit(Standing.OUT))
        self.give.clicked.connect(lambda: self._on_label(self.labelled))
        self.take.clicked.connect(lambda: self._on_label(self.unlabelled))
        self.label.returnPressed.connect(self.give.click)
        self.set_days.clicked.connect(lambda: self.touched.emit(self.days.value()))
        self.as_ring.clicked.connect(lambda: self.touched.emit(None))
        for button, signal in (
            (self.leave, self.left),
            (self.save, self.saved),
            (self.print, self.printed),
            (self.remove, self.removed),
        ):
            button.clicked.connect(signal)

    def show_chosen(self, names: Sequence[str], count: int, labels: Sequence[str]) -> None:
        """How many they are, some of their names, and the labels there are to choose from."""
        self.problem.hide()
        self._head.set_texts(self.tr("%n people chosen", "", count), self.tr("One undo for each change"))
        text = ", ".join(names[:_NAMED])
        rest = count - min(len(names), _NAMED)
        others = self.tr("and %n other(s)", "", rest)
        self._names.setText(f"{text} {others}" if rest else text)
        completer = QCompleter(list(labels), self.label)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.label.setCompleter(completer)

    def refuse(self, sentence: str) -> None:
        """Says why nothing was changed."""
        self.problem.tell(sentence)
        self.problem.show()

    def clear(self) -> None:
        self._head.set_texts("")
        self._names.setText("")
        self.label.clear()
        self.label.setCompleter(None)  # type: ignore[arg-type]
        self.problem.hide()

    def title(self) -> str:
        return self._head.title()

    def _on_label(self, signal: object) -> None:
        if text := self.label.text().strip():
            signal.emit(text)  # type: ignore[attr-defined]


def _line(parts: Sequence[QWidget]) -> Flow:
    """What has no room beside the others goes on in the next line."""
    flow = Flow()
    for part in parts:
        flow.add(part)
    return flow
