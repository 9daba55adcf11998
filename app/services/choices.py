"""The user's settings that are kept in the vault."""

from dataclasses import replace
from datetime import datetime

from app.errors import Invalid
from app.records.calendar import is_region
from app.records.choices import Choices as Values
from app.records.contact import CAPACITY, MOST_PATIENCE, MOST_TOUCH, Ring
from app.records.reminder import zone
from app.records.short_answers import LONGEST, MOST
from app.store import choices as store
from app.store.database import Database


class Choices:
    """Read and write them as one value."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self) -> Values:
        return store.get(self._database)

    def change(self, values: Values, *, now: datetime) -> None:
        """Raises ``Invalid`` for a region nobody knows, a number out of bounds, or an hour of another time zone."""
        if not is_region(values.region):
            raise Invalid(field="region", value=values.region)
        for name, number, most in (
            ("patience_mine", values.patience_mine, MOST_PATIENCE),
            ("patience_theirs", values.patience_theirs, MOST_PATIENCE),
            ("patience_inner", values.patience_inner or 0, MOST_PATIENCE),
            ("patience_close", values.patience_close or 0, MOST_PATIENCE),
            ("patience_active", values.patience_active or 0, MOST_PATIENCE),
            ("patience_wider", values.patience_wider or 0, MOST_PATIENCE),
            ("touch_inner", values.touch_inner, MOST_TOUCH),
            ("touch_close", values.touch_close, MOST_TOUCH),
            ("touch_active", values.touch_active, MOST_TOUCH),
            ("touch_wider", values.touch_wider, MOST_TOUCH),
            ("notices_a_day", values.notices_a_day, 50),
            ("circle_capacity", values.circle_capacity, CAPACITY[Ring.WIDER]),
        ):
            if not 0 <= number <= most:
                raise Invalid(field=name, value=number)
        if len(values.short_answers) > MOST:
            raise Invalid(field="short_answers", value=len(values.short_answers))
        for text in values.short_answers:
            if not text.strip() or len(text) > LONGEST:
                raise Invalid(field="short_answers", value=len(text))
        for name, hour in (
            ("digest_at", values.digest_at),
            ("quiet_from", values.quiet_from),
            ("quiet_until", values.quiet_until),
        ):
            if hour.tzinfo is not None:
                raise Invalid(field=name, value=hour)
        with self._database.transaction("choices.change", now):
            store.put(self._database, values)

    def reviewed(self, *, now: datetime) -> None:
        """The week was looked through today; nothing that anybody takes back."""
        values = store.get(self._database)
        today = now.astimezone(zone(values)).date()
        with self._database.transaction("choices.reviewed", now, noted=False):
            store.put(self._database, replace(values, reviewed_on=today.isoformat()))
