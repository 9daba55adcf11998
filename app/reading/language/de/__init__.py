"""German, with Sie and du."""

from app.reading.language.de.courtesies import CLOSING, OFFERS, RHETORICAL
from app.reading.language.de.settles import NO_REPLY, SETTLES
from app.reading.language.de.turns import ANSWERED, ELLIPTIC, FUTURE, SALUTATION
from app.reading.language.de.words import CLASSES, CUES, LETTER

__all__ = [
    "ANSWERED",
    "CLASSES",
    "CLOSING",
    "CUES",
    "ELLIPTIC",
    "FUTURE",
    "LETTER",
    "NO_REPLY",
    "OFFERS",
    "RHETORICAL",
    "SALUTATION",
    "SETTLES",
]
