"""Conversations straight from mail files, without a vault: for comparing threading with other programs."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from app.errors import Unreadable
from app.reading.compact import Row
from app.reading.threads import threads
from app.sources import folders, slices


def threads_of(paths: Iterable[Path]) -> tuple[tuple[str, ...], ...]:
    """Groups of Message-IDs, each in order of time, groups by their first message. Raises ``Unreadable``."""
    return tuple(tuple(group) for group in threads(_rows(paths)))


def _rows(paths: Iterable[Path]) -> Iterator[Row]:
    for path in paths:
        if not path.exists():
            raise Unreadable(file=str(path), reason="missing")
        for unit in folders.units(str(path)):
            names = [name for name, _ in folders.names_of(unit.path, unit.kind)] if unit.kind != "mbox" else []
            yield from slices.rows_of(unit.path, unit.kind, names)
