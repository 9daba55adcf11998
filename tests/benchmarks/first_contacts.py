"""Whom Today's line of new people would show of a mailbox full of spam, with nobody known: SpamAssassin's corpus.

    python -m tests.benchmarks.first_contacts [--show]

Every sender is a stranger and every message is to me, by the rules of ``app.store.knocks`` and ``app.store.screener``.
``--show`` lists whom the line shows and whose letters it holds back, to be judged by hand.
"""

import sys
from collections import defaultdict

from app.judging.screening import told
from app.reading.reader import NoMessage, read_message
from app.records.exchange import MASS, PITCHED, PITCHES_IN, Nature, Reading, Reason
from tests.support.data import DATA

FOLDERS = ("spam-1", "spam-2", "easy-ham-1", "easy-ham-2", "hard-ham-1")
type Told = tuple[str, Reading, Reason]


def read() -> dict[str, list[Told]]:
    """What each sender wrote: where it lies, the message, its reason."""
    found: dict[str, list[Told]] = defaultdict(list)
    for folder in FOLDERS:
        for path in sorted((DATA / "mail" / "spamassassin-public-corpus" / folder).iterdir()):
            try:
                reading = read_message(path.read_bytes())
            except NoMessage:
                continue
            found[reading.sender.key].append((f"{folder}/{path.name[:5]}", reading, told(reading)[0]))
    return found


def shown(letters: list[Told]) -> list[Told]:
    """The letters for which the line shows their writer."""
    human = [one for one in letters if one[1].nature is Nature.HUMAN]
    if sum(reason in PITCHED for _, _, reason in human) * PITCHES_IN > len(human):
        return []
    return [one for one in human if one[2] not in {*MASS, Reason.UNKNOWN}]


def _line(where: str, reading: Reading, reason: Reason) -> str:
    sender = f"{reading.sender.name} <{reading.sender.key}>"
    return f"{where} {reason} {sender} {reading.subject[:60]!r}: {' '.join(reading.excerpt.split())[:150]}"


def main() -> None:
    found = read()
    spam = {key for key, letters in found.items() if any(where.startswith("spam") for where, *_ in letters)}
    line = {key: last[-1] for key, letters in found.items() if (last := shown(letters))}
    junk = len(spam & line.keys())
    print(
        f"{len(found)} senders, {len(spam)} of spam; the line shows {len(line)}, "
        f"{junk} of spam ({junk / len(spam):.1%})"
    )
    human = {
        key: letters
        for key, letters in found.items()
        if key not in spam and any(reading.nature is Nature.HUMAN for _, reading, _ in letters)
    }
    print(f"of {len(human)} senders of ham that no header tells as a machine, a list or a campaign, it shows "
          f"{len(human.keys() & line.keys())}")  # fmt: skip
    if "--show" in sys.argv:
        for _, newest in sorted(line.items()):
            print(" +", _line(*newest))
        for key in sorted(human.keys() - line.keys()):
            print(" -", _line(*human[key][-1]))


if __name__ == "__main__":
    main()
