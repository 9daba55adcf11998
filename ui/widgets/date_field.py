"""A day to type: as one writes it in either language, or as 2026-12-18."""

import re
from datetime import date

from PySide6.QtWidgets import QWidget

from ui.widgets.field import Field

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_GERMAN = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{2}|\d{4})?")


class NoDay(ValueError):
    """What stands there is no day."""


class DateField(Field):
    """``day()`` gives what was typed, None where nothing was; raises ``NoDay``."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent=parent)
        self.line.setPlaceholderText(self.tr("such as 18.12.2026"))
        self._today = date.min

    def show_day(self, day: date | None, today: date) -> None:
        """``today`` decides which year a day without one belongs to."""
        self._today = today
        self.set_text(self._spell(day) if day is not None else "")
        self.accept()

    def day(self) -> date | None:
        text = self.text()
        if not text:
            return None
        try:
            if found := _ISO.fullmatch(text):
                return date(*map(int, found.groups()))
            if found := _GERMAN.fullmatch(text):
                return self._near(*found.groups())
        except ValueError:
            pass  # 31 February and its like: said below with all the rest
        raise NoDay

    def refuse_day(self) -> None:
        """Say that this is no day."""
        self.refuse(self.tr("This is not a date. Write it like 18.12.2026."))

    def _spell(self, day: date) -> str:
        return f"{day.day}.{day.month}.{day.year}"

    def _near(self, day: str, month: str, year: str | None) -> date:
        """A day without a year is the next one of that name."""
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
        this = date(self._today.year, int(month), int(day))
        return this if this >= self._today else this.replace(year=this.year + 1)
