"""What all pages share: they reload when a commit touched their kinds of record, and forget all when the vault locks.

A page that is not seen goes stale and reloads when it is shown.
"""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from app.changes import ChangeSet, Kind
from ui.runtime.session import Session
from ui.widgets.entrance import Entrance

#: What a page's open editor holds: names and values that JSON knows.
type Draft = Mapping[str, object]


class Page(Entrance):
    """Derive, name ``KINDS``, and say in ``reload`` what to read and in ``clear`` what to forget."""

    KINDS: ClassVar[frozenset[Kind]] = frozenset()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale = True
        self.setProperty("ground", "page")
        session.changed.connect(self._on_changed)
        session.locked.connect(self._on_locked)

    def reload(self) -> None:
        """Reads what the page shows; called when it is shown and after each commit that touched its kinds."""

    def clear(self) -> None:
        """Forgets everything private; called when the vault locks."""

    def on_key(self, keys: QKeySequence | str, act: object, within: QWidget | None = None) -> None:
        """``act`` on this key wherever the keyboard is on the page, or ``within`` a part of it."""
        shortcut = QShortcut(QKeySequence(keys), within or self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def draft(self) -> Draft | None:
        """What is being typed here and not yet kept, or a job under way; None where a lock would lose nothing."""
        return None

    def restore(self, draft: Draft) -> None:
        """Show again what ``draft`` gave before the lock; what makes no sense any more is passed over."""

    def refresh(self) -> None:
        """Reloads now if the page is seen, otherwise when it is shown next."""
        if self.isVisible() and self.session.is_open:
            self._stale = False
            self.reload()
        else:
            self._stale = True

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(self.KINDS):
            self.refresh()

    def _on_locked(self) -> None:
        self._stale = True
        self.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
