"""What the parts of the keys' page share: a title, what holds now, things to do, and a form that opens below."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.runtime.type_roles import Role, grown
from ui.widgets.button import Button, in_line
from ui.widgets.label import Label, Text
from ui.widgets.notice import Mood, Notice

#: Forms are no wider than this.
WIDTH = 560


class Card(QWidget):
    """``title`` and ``state`` are set by whoever derives; ``form`` takes the parts that ``open_form`` shows, and
    ``tell`` says what came of it; ``below`` takes what stands under all that.
    """

    def __init__(self, *buttons: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", Role.LEAD, strong=True)
        self.state = Text("", ink="soft")
        self.told = Notice("")
        self.told.hide()
        self._form = QWidget()
        self._form.setMaximumWidth(grown(WIDTH))
        self.form = QVBoxLayout(self._form)
        self.form.setContentsMargins(0, 4, 0, 8)
        self.form.setSpacing(12)
        self._form.hide()
        self.below = QVBoxLayout()
        self.below.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 16)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.state)
        column.addLayout(in_line(*buttons))
        across = QHBoxLayout()  # it asks the form for its height at the width that it really gets
        across.addWidget(self._form, 1)
        across.addStretch(0)
        column.addLayout(across)
        column.addWidget(self.told)
        column.addLayout(self.below)

    def open_form(self, focus: QWidget) -> None:
        """Show the form and forget what was told before."""
        self.told.hide()
        self._form.show()
        focus.setFocus()

    def close_form(self) -> None:
        self._form.hide()

    def form_is_open(self) -> bool:
        return self._form.isVisibleTo(self)

    def tell(self, text: str, mood: Mood = Mood.PLAIN) -> None:
        self.told.set_mood(mood)
        self.told.tell(text)
        self.told.setVisible(bool(text))
