"""Parts of a page that go for good before others take their place."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLayout, QWidget


def take_away(layout: QLayout, parts: Iterable[QWidget]) -> None:
    """Take some parts out of their layout."""
    for part in parts:
        layout.removeWidget(part)
        part.hide()  # a part that its layout is about to show would come up as a window
        part.setParent(None)
        part.deleteLater()


def empty(layout: QLayout) -> None:
    """Take everything out of a layout that holds parts and spaces, no further layouts."""
    while (item := layout.takeAt(0)) is not None:
        part = item.widget()
        if part is not None:
            take_away(layout, [part])
