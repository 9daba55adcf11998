"""Settings that are the user's own business and so are kept in the vault; those of the program are in app.settings."""

from dataclasses import dataclass, field
from datetime import time


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """``region`` is "DE-BY", "AT", "CH-ZH", a country or "" (no public holidays); patience is in working days.

    That of a ring holds for its people both ways; None leaves them to the side's.

    ``touch_…``: after so many days of silence with people of a ring it is time to write; 0 is never.
    ``notices``: the program reminds by itself, outside the quiet hours; what a day brings is told at ``digest_at``.
    """

    my_name: str = field(default="", repr=False)
    region: str = "DE"
    time_zone: str = ""  # "" is the computer's own
    quiet_from: time = time(18, 0)
    quiet_until: time = time(8, 0)
    patience_mine: int = 2
    patience_theirs: int = 3
    patience_inner: int | None = None
    patience_close: int | None = None
    patience_active: int | None = None
    patience_wider: int | None = None
    notices: bool = False
    notices_a_day: int = 5
    digest_at: time = time(8, 30)
    names_in_notices: bool = False
    circle_capacity: int = 150
    reviewed_on: str = ""  # ISO day of the last weekly review
    short_answers: tuple[str, ...] = field(default=(), repr=False)  # the user's own
    mail_at_once: bool = False  # keep a connection to each mail server while open, and be told of new mail
    touch_inner: int = 0
    touch_close: int = 0
    touch_active: int = 0
    touch_wider: int = 0
