"""German, with Sie and du."""

from app.reading.language.de.asks import ASKS, CLOSING
from app.reading.language.de.asks import SAID as ASKED
from app.reading.language.de.promises import FUTURE, NOT_PROMISES, PROMISES
from app.reading.language.de.promises import SAID as PROMISED
from app.reading.language.de.questions import ANSWERED, ELLIPTIC, RHETORICAL, SALUTATION
from app.reading.language.de.settles import NO_REPLY, SETTLES
from app.reading.language.de.words import CLASSES, CUES
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
