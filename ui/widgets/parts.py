"""What stands beside a list, one part at a time: a person, her form, a question.

Most of these parts are seldom seen, and making them was most of what a page took when it was first shown. So a page
keeps a part as a ``cached_property``, which makes it when somebody first wants it, and has ``Parts`` take it. A part is
made with ``Parts`` as its parent: Qt goes through all children of what is handed to another parent later, and each
step up from the part to the window would cost that again.
"""

from PySide6.QtWidgets import QStackedWidget, QWidget


class Parts(QStackedWidget):
    """Shows one of its parts; those that were never wanted are not there."""

    def take[P: QWidget](self, part: P) -> P:
        """One part more, which is not shown yet."""
        self.addWidget(part)
        return part

    def shows(self, *kinds: type[QWidget]) -> bool:
        """Whether a part of one of these kinds is shown; asking makes none."""
        return isinstance(self.currentWidget(), kinds)

    def clear(self) -> None:
        """Forgets what all parts hold that are there."""
        for place in range(self.count()):
            forget = getattr(self.widget(place), "clear", None)
            if forget is not None:
                forget()
