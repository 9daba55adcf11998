"""Whether one sentence asks or promises anything, to measure the rules against labelled request sentences.

The same rules that remind, with nothing added: courtesies ("if you have questions, please call"), which such sets label as
requests, are none here, so recall on them is low.
"""

from datetime import date

from app.reading.asks import sentences
from app.records.exchange import Speech

_ANY_DAY = date(2026, 1, 1)


def is_request(sentence: str) -> bool:
    """Whether the sentence asks, or promises, something between writer and reader."""
    return any(one.speech is not Speech.SETTLES for one in sentences(sentence, _ANY_DAY))
