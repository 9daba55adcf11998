"""The sentences of the labelled conversations that no longer measure anything, with what each does to its reader.

``tests/corpora/replies/README.md`` says how they were labelled; ``packaging/learn.py`` learns from them.
"""

from collections.abc import Iterator

from app.reading.splitting import sentences_of
from app.records.exchange import Nature
from tests.support.replies import CASES, Case, cases, readings_of

LABELS = CASES / "sentences.tsv"
#: A report half teaches nothing until its errors have been looked at; what came after these cases is not labelled yet.
_SPENT = ("tune", "spent")
_LAST = {"de": 3060, "en": 3300}
type Message = list[tuple[str, str]]


def messages() -> Iterator[Message]:
    """The messages of people as (label, sentence): A asks, P promises, - neither, ? could not be told."""
    rows = (line.split("\t") for line in LABELS.read_text("utf-8").splitlines())
    labels = {(place, sentence): letter for place, letter, sentence in rows}
    for case in _labelled():
        for number, reading in enumerate(readings_of(case)):
            found = sentences_of(reading.excerpt) if reading.nature is Nature.HUMAN else []
            if found:
                place = f"{case['id']}/{number}"
                yield [(labels.get((place, one), "-"), one) for one in found]


def _labelled() -> Iterator[Case]:
    for half in _SPENT:
        yield from (case for case in cases(half) if int(case["id"][3:]) <= _LAST[case["language"]])


def strangers() -> Iterator[tuple[bool, str]]:
    """Letters of people whom the reader does not know, subject first, and whether they were written for many."""
    for case in _labelled():
        if case["expected"]["personal"] is not None:
            strange = {key.lower() for key, standing in case["people"].items() if standing == "screened"}
            for reading in readings_of(case):
                if reading.nature is Nature.HUMAN and reading.sender.key in strange:
                    yield not case["expected"]["personal"], f"{reading.subject}\n{reading.excerpt}"
