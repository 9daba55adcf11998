"""German, with Sie and du."""

from app.reading.language.de.courtesies import CLOSING, OFFERS, RHETORICAL
from app.reading.language.de.settles import NO_REPLY, SETTLES
from app.reading.language.de.turns import (
    ACCEPTS,
    ANSWERED,
    BEGS,
    ECHOED,
    ELLIPTIC,
    FUTURE,
    PLEDGES,
    SALUTATION,
    TO_READER,
)
from app.reading.language.de.words import CLASSES, CUES, LETTER

__all__ = [
    "ACCEPTS",
    "ANSWERED",
    "BEGS",
    "CLASSES",
    "CLOSING",
    "CUES",
    "ECHOED",
    "ELLIPTIC",
    "FUTURE",
    "LETTER",
    "NO_REPLY",
    "OFFERS",
    "PLEDGES",
    "RHETORICAL",
    "SALUTATION",
    "SETTLES",
    "TO_READER",
]
