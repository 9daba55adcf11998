"""Sentences of real letters that lie beside the project, with labels of our own.

Nothing of the letters is kept here: ``tests/corpora/real/labels.txt`` has checksums of sentences, and what each does.
"""

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from app.reading.quoting import new_text
from app.reading.reader import NoMessage, read_message
from app.reading.splitting import sentences_of
from app.records.exchange import Nature
from tests.support.data import DATA

LABELS = Path(__file__).resolve().parents[1] / "corpora" / "real" / "labels.txt"
#: Of the single sentences that measure, what each of three readers tells.
_TOLD = LABELS.with_name("apart.txt")
_LETTERS = DATA / "mail" / "quagga-enron-asf" / "Enron"
_POST = DATA / "mail" / "spamassassin-public-corpus"
_INBOX = DATA / "mail" / "label-inbox-gaia" / "inbox.jsonl"
_SENTENCES = DATA / "mail" / "label-email-intent" / "Ask0729-fixed.txt"
#: Of a letter this much is looked at; what is longer or shorter is no sentence.
_LOOKED_AT, _SHORTEST, _LONGEST = 3000, 3, 400
#: The same letter is looked at once, told by its beginning.
_SAME = 200
#: Every so many-th of the single sentences is kept to measure with (``tests.benchmarks.replies``).
APART = 5
type Message = list[tuple[str, str]]


def is_here() -> bool:
    """Whether the letters lie beside the project."""
    return all(path.exists() for path in (_LETTERS, _SENTENCES, _POST, _INBOX))


def messages() -> Iterator[Message]:
    """The letters as (label, sentence), then the single sentences one by one; "?" before what could not be told."""
    labels = dict(line.split() for line in LABELS.read_text("utf-8").splitlines())
    for found in (*_letters(), *_singles()):
        if found:
            yield [(labels.get(checksum(text), "-"), text) for text in found]


def posted() -> Iterator[tuple[bool, str]]:
    """Real letters, subject first, and whether they were written for many: of two collections the halves that are not
    measured (``tests.benchmarks.replies``).
    """
    for folder in ("spam-1", "spam-2", "easy-ham-1", "easy-ham-2"):
        for path in sorted((_POST / folder).iterdir()):
            if share(path.name, 2) == 0:
                try:
                    reading = read_message(path.read_bytes())
                except NoMessage:
                    continue
                if reading.nature in (Nature.HUMAN, Nature.LIST):
                    yield folder.startswith("spam"), f"{reading.subject}\n{reading.excerpt}"
    for line in _INBOX.read_text("utf-8").splitlines():
        mail = json.loads(line)
        if share(mail["id"], 2) == 0:
            yield mail["category"] == "PROMOTIONAL", f"{mail['subject']}\n{mail['body']}"


def told_apart() -> dict[str, bool]:
    """Whether the sentences that measure ask or promise, by their checksums, as most of three readers tell."""
    rows = (line.split() for line in _TOLD.read_text("utf-8").splitlines())
    return {place: sum(letter in "AP" for letter in letters) * 2 > len(letters) for place, letters in rows}


def share(text: str, parts: int) -> int:
    """Which of so many parts a text belongs to, told by its checksum."""
    return int(sha256(text.encode("utf-8", "replace")).hexdigest(), 16) % parts


def checksum(text: str) -> str:
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:12]


def _letters() -> Iterator[list[str]]:
    seen: set[str] = set()
    for path in sorted(_LETTERS.rglob("*.txt")):
        body = new_text(path.read_text("utf-8", "replace").partition("\n\n")[2])
        if body[:_SAME] not in seen:
            seen.add(body[:_SAME])
            yield _sentences(sentences_of(body[:_LOOKED_AT]))


def _singles() -> Iterator[list[str]]:
    for line in _SENTENCES.read_text("utf-8", "replace").splitlines():
        _, _, text = line.lstrip("\ufeff").partition("\t")
        if share(text, APART):
            yield _sentences([text])


def _sentences(parts: Iterator[str] | list[str]) -> list[str]:
    flat = [re.sub(r"\s+", " ", part).strip() for part in parts]
    return [part for part in flat if _SHORTEST <= len(part) < _LONGEST]
