"""Which messages belong together: by Message-ID, References and In-Reply-To, else by people, subject and time.

After Jamie Zawinski's algorithm as far as groups go: whoever names a message belongs to it, whether that message is
there or not, in whatever order they come. An answer that names no parent joins the same people's conversation of the
same topic within thirty days (see ``joins``); two letters that merely share a subject stay apart.
"""

from collections.abc import Iterable, Set
from dataclasses import dataclass, field

from app.reading.compact import Row

#: Days within which an answer without references is looked for by its subject.
DAYS = 30
_SPAN = DAYS * 86400


@dataclass(slots=True)
class Thread:
    """One conversation while it grows; ``headless``: begun by an answer whose parent nobody names."""

    keys: list[str] = field(default_factory=list)
    people: set[str] = field(default_factory=set)
    topic: int | None = None
    headless: bool = False
    first_at: int = 0
    last_at: int = 0


def people(row: Row, mine: Set[str] = frozenset()) -> set[str]:
    """Everybody a message names."""
    return persons({row[4], *(key for key, _ in row[6]), *(key for key, _ in row[7])}, mine)


def persons(keys: set[str], mine: Set[str]) -> set[str]:
    """Whose addresses these are: all of mine are one person's, so that I may answer from another."""
    return keys if mine.isdisjoint(keys) else (keys - mine) | {""}


def joins(row: Row, *, headless: bool, first_at: int, last_at: int) -> bool:
    """Whether a message without references may join a conversation of its topic by time: an answer joins any, a letter
    only one that was begun by an answer to it."""
    if not (row[10] or headless):
        return False
    return first_at - _SPAN <= row[3] <= last_at + _SPAN


def threads(rows: Iterable[Row], mine: Set[str] = frozenset()) -> list[list[str]]:
    """Groups of Message-IDs, each group in order of time, groups by their first message; ``mine`` are my addresses."""
    by_digest: dict[int, Thread] = {}
    by_topic: dict[int, list[Thread]] = {}
    times: dict[str, int] = {}
    for row in rows:
        if row[0] in times:
            continue
        times[row[0]] = row[3]
        found = _found(row, by_digest)
        if not found and not row[11] and row[9] is not None:
            found = [one for one in by_topic.get(row[9], ()) if one.keys and _same(row, one, mine)][-1:]
        thread = _united(found, by_digest)
        _add(row, thread, mine)
        for one in (row[1], *row[11]):
            by_digest[one] = thread
        if row[9] is not None and thread not in by_topic.setdefault(row[9], []):
            by_topic[row[9]].append(thread)
    groups = {id(thread): thread for thread in by_digest.values()}
    answer = [sorted(group.keys, key=lambda key: (times[key], key)) for group in groups.values() if group.keys]
    return sorted(answer, key=lambda group: (times[group[0]], group[0]))


def _found(row: Row, by_digest: dict[int, Thread]) -> list[Thread]:
    found = {id(t): t for one in (row[1], *row[11]) if (t := by_digest.get(one)) is not None}
    return list(found.values())


def _same(row: Row, thread: Thread, mine: Set[str]) -> bool:
    found = people(row, mine)
    return joins(row, headless=thread.headless, first_at=thread.first_at, last_at=thread.last_at) and bool(
        len(found & thread.people) >= min(2, len(found))
    )


def _united(found: list[Thread], by_digest: dict[int, Thread]) -> Thread:
    """One thread of several; the others are emptied into it."""
    if not found:
        return Thread()
    thread = max(found, key=lambda one: len(one.keys))
    for other in found:
        if other is not thread:
            thread.keys += other.keys
            thread.people |= other.people
            thread.headless = thread.headless and other.headless
            thread.first_at = min(thread.first_at, other.first_at)
            thread.last_at = max(thread.last_at, other.last_at)
            for key, value in by_digest.items():
                if value is other:
                    by_digest[key] = thread
            other.keys = []
    return thread


def _add(row: Row, thread: Thread, mine: Set[str]) -> None:
    if not thread.keys:
        thread.headless = row[10] and not row[11]
        thread.first_at = thread.last_at = row[3]
    thread.keys.append(row[0])
    thread.people |= people(row, mine)
    thread.first_at = min(thread.first_at, row[3])
    thread.last_at = max(thread.last_at, row[3])
