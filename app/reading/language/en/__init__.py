"""English."""

from app.reading.language.en.asks import ASKS, CLOSING
from app.reading.language.en.asks import SAID as ASKED
from app.reading.language.en.promises import FUTURE, NOT_PROMISES, PROMISES
from app.reading.language.en.promises import SAID as PROMISED
from app.reading.language.en.questions import ANSWERED, ELLIPTIC, RHETORICAL, SALUTATION
from app.reading.language.en.settles import NO_REPLY, SETTLES
from app.reading.language.en.words import CLASSES, CUES
from app.reading.phrases import telling
from app.records.exchange import Speech

#: What a sentence may do by its words alone.
TELLING = telling({Speech.SETTLES: SETTLES, Speech.ASKS: ASKED, Speech.PROMISES: PROMISED})

__all__ = [
    "ANSWERED",
    "ASKED",
    "ASKS",
    "CLASSES",
    "CLOSING",
    "CUES",
    "ELLIPTIC",
    "FUTURE",
    "NOT_PROMISES",
    "NO_REPLY",
    "PROMISED",
    "PROMISES",
    "RHETORICAL",
    "SALUTATION",
    "SETTLES",
    "TELLING",
]
