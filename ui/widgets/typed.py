"""What was typed into a form since it began: the part of it that a lock must not lose."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

from PySide6.QtWidgets import QCheckBox

from ui.widgets.choice import Choice


class Part(Protocol):
    """A control whose state can be written as text."""

    def text(self) -> str: ...

    def set_text(self, text: str) -> None: ...


class Chosen[Value: StrEnum]:
    """A choice among codes, as text."""

    def __init__(self, choice: Choice[Value], codes: type[Value]) -> None:
        self._choice, self._codes = choice, codes

    def text(self) -> str:
        value = self._choice.value()
        return "" if value is None else value.value

    def set_text(self, text: str) -> None:
        self._choice.choose(self._codes(text) if text in self._codes else None)


class Ticked:
    """A tick, as text."""

    def __init__(self, box: QCheckBox) -> None:
        self._box = box

    def text(self) -> str:
        return "yes" if self._box.isChecked() else ""

    def set_text(self, text: str) -> None:
        self._box.setChecked(bool(text))


class Typed:
    """The parts of one form by name, and how they stood when it began."""

    def __init__(self, parts: Mapping[str, Part]) -> None:
        self._parts = dict(parts)
        self._begun: dict[str, str] = {}

    def begin(self, *, blank: bool = False) -> None:
        """From now on only what differs counts as typed; ``blank``: all that is not empty does."""
        self._begun = {} if blank else {name: part.text() for name, part in self._parts.items()}

    def changed(self) -> dict[str, str]:
        """What was typed, by the names of the parts; empty where the form stands as it began."""
        shown = {name: part.text() for name, part in self._parts.items()}
        return {name: text for name, text in shown.items() if text != self._begun.get(name, "")}

    def put(self, typed: object) -> None:
        """Show again what ``changed`` gave; a part that is not there any more is passed over."""
        for name, text in typed.items() if isinstance(typed, dict) else ():
            if name in self._parts and isinstance(text, str):
                self._parts[name].set_text(text)
