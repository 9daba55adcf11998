"""English."""

from app.reading.language.en.courtesies import CLOSING, OFFERS, RHETORICAL
from app.reading.language.en.settles import NO_REPLY, SETTLES
from app.reading.language.en.turns import (
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
from app.reading.language.en.words import CLASSES, CUES, LETTER

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
