"""Sealed files beside those whom they are for: a short code names the file, and no name stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.referral import Sealed
from ui.runtime import i18n
from ui.runtime.type_roles import Role, font, is_large, row_height
from ui.widgets.avatar import INLINE, Avatar, look
from ui.widgets.label import Elided, Label, Text, rule
from ui.widgets.taking_away import empty


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """One file: for whom, its name, and when it was handed over. ``in_folder``: through the shared folder;
    ``acked_at``: when the peer's program said that it came.
    """

    peer_id: int
    peer_name: str = field(repr=False)
    file: str
    at: datetime
    in_folder: bool = False
    acked_at: datetime | None = None


def of_sealed(one: Sealed, at: datetime) -> Handed:
    """A file that was sealed now."""
    return Handed(peer_id=one.peer_id, peer_name=one.peer_name, file=one.name, at=at, in_folder=one.in_folder)


class SealedFiles(QWidget):
    """One line a recipient."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Handed, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_files(self, files: Sequence[Handed]) -> None:
        self._shown = tuple(files)
        empty(self._column)
        for number, one in enumerate(files):
            if number:
                self._column.addWidget(rule())
            self._column.addWidget(self._line(one))

    def files(self) -> tuple[Handed, ...]:
        return self._shown

    def _line(self, one: Handed) -> QWidget:
        line = QWidget()
        line.setMinimumHeight(row_height())
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(Avatar(look(one.peer_id, one.peer_name), INLINE))
        name = Elided(one.peer_name, strong=True)
        file = Label("" if one.in_folder else one.file)
        fixed = font(Role.NUMBER)
        fixed.setPointSizeF(font().pointSizeF() if font().pointSizeF() > 0 else fixed.pointSizeF())
        file.setFont(fixed)
        file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said = self._said(one)
        when = Text(said, Role.SMALL, ink="faint") if is_large() else Label(said, Role.SMALL, ink="faint")
        if is_large():
            below = QVBoxLayout()
            across.addLayout(below, 1)
            for part in (name, file, when):
                below.addWidget(part)
        else:
            across.addWidget(name, 1)
            across.addWidget(file)
            across.addWidget(when)
        line.setAccessibleName(f"{one.peer_name}: {one.file}, {said}")
        return line

    def _said(self, one: Handed) -> str:
        """How it went, or goes by itself."""
        if one.acked_at is not None:
            return self.tr("arrived, as of %1").replace("%1", i18n.stamp(one.acked_at))
        if one.in_folder:
            return self.tr("through the shared folder, since %1").replace("%1", i18n.stamp(one.at))
        return self.tr("handed over at %1").replace("%1", i18n.stamp(one.at))
