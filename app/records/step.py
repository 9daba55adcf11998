"""What has to be done about a lead, in the order in which it has to be done."""

from dataclasses import dataclass, field
from datetime import date

from app.records.ids import StepId


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: ``due_on`` the day by which it should be taken, ``done_on`` the day on which it was."""

    id: StepId
    words: str = field(repr=False)
    due_on: date | None = None
    done_on: date | None = None

    @property
    def order(self) -> tuple[bool, date, int]:
        """What is done stands first, by its day; then what is open, the nearest first, those without a day last."""
        day = self.due_on if self.done_on is None else self.done_on
        return self.done_on is None, day or date.max, self.id
