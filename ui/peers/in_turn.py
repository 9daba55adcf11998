"""What is kept, written and shown in turn below one head: a list, its form, and what else there is of one of them."""

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.runtime.session import Session
from ui.runtime.type_roles import grown
from ui.widgets.head import Head
from ui.widgets.page import Draft
from ui.widgets.pane import Scrolled, stack
from ui.widgets.typed import Typed

_WIDTH = 680


class Numbered(Protocol):
    @property
    def id(self) -> int: ...


class InTurn(QWidget):
    """Shows one of its parts at a time; the first at the beginning. ``typed`` is what the ``form`` among them holds."""

    def __init__(
        self, session: Session, parts: tuple[QWidget, ...], form: QWidget, typed: Typed, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._parts, self._form, self._typed = session, parts, form, typed
        self._head = Head(detail=True)
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for part in parts:  # no stack, in which each would be as high as the highest
            column.addWidget(part)
        self.shown = parts[0]
        InTurn._show(self, self.shown)
        body = Scrolled(top=24)
        body.narrow(inner)
        body.column.addStretch(1)
        stack(self, self._head, body)

    def _show(self, shown: QWidget) -> None:
        self.shown = shown
        for part in self._parts:
            part.setVisible(part is shown)

    def _written(self, name: str, before: Numbered | None) -> Draft | None:
        """What is being written, of which one."""
        typed = self._typed.changed() if self.shown is self._form else {}
        return {name: typed, "id": None if before is None else before.id} if typed else None

    def _write_on[One: Numbered](
        self, name: str, draft: Draft, found: Iterable[One], write: Callable[[One | None], None]
    ) -> None:
        """Go on with what was being written; as a new one if that of before is gone."""
        write(next((one for one in found if one.id == draft.get("id")), None))
        self._typed.put(draft[name])
