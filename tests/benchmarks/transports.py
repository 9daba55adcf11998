"""How long the ways to a shared folder take: 100,000 files that are none of ours, a thousand outboxes, one file.

    python -m tests.benchmarks.transports

A folder on the disk, and a real Apache on the loopback over TLS (Debian's apache2; left out where it is missing).
Printed are milliseconds: of the processor for listing, of the clock for requests.
"""

import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app.sync.transports.base import Transport
from app.sync.transports.folder import Folder
from tests.support.transport_contract import OUTBOX, named
from tests.support.webdav_servers import apache

_JUNK, _OUTBOXES, _FILES = 100_000, 1_000, 10
_DATA = b"x" * 2048


def _junk(root: Path) -> None:
    (root / OUTBOX).mkdir(parents=True)
    for number in range(_JUNK // 2):
        (root / OUTBOX / f"junk {number}").touch()
        (root / OUTBOX / named(b"", number + 1)).touch()


def _many(root: Path) -> list[str]:
    names = [f"{number:032x}" for number in range(_OUTBOXES)]
    for name in names:
        (root / name).mkdir(parents=True)
        for number in range(_FILES):
            (root / name / named(_DATA, number + 1)).write_bytes(_DATA)
    return names


def _taken(clock: Callable[[], float], act: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = clock()
    act()
    return (clock() - begun) * 1000


def _told(way: Transport, what: str, names: list[str]) -> None:
    crowded = _taken(time.process_time, lambda: way.listing(OUTBOX))
    print(f"{what}: an outbox with {_JUNK:,} files, half of them junk by name: {crowded:.0f} ms of the processor")
    begun = time.monotonic()
    there = way.outboxes()
    each = [_taken(time.monotonic, partial(way.listing, name)) for name in names]
    all_of = (time.monotonic() - begun) * 1000
    print(f"{what}: {len(there)} outboxes of {_FILES} files: {all_of:.0f} ms, {statistics.median(each):.2f} ms each")
    new = [named(_DATA, 100 + number) for number in range(50)]
    written = [_taken(time.monotonic, partial(way.publish, names[0], name, _DATA)) for name in new]
    read = [_taken(time.monotonic, partial(way.read, names[0], name, limit=2048)) for name in new]
    print(f"{what}: one file written {statistics.median(written):.1f} ms, read {statistics.median(read):.1f} ms")


def main() -> None:
    root = Path(tempfile.mkdtemp(prefix="kreis-transports-"))
    try:
        way = Folder(str(root))
        way.prepare()
        _junk(root / "v1")
        _told(way, "folder", _many(root / "v1"))
    finally:
        shutil.rmtree(root)
    try:
        with apache() as server:
            name = server.new_folder()
            web = server.way(name, patience=120)
            web.prepare()
            _junk(server.shown / name / "v1")
            names = _many(server.shown / name / "v1")
            server.own()
            _told(web, "Apache", names)
            web.close()
    except pytest.skip.Exception as reason:
        print(reason)


if __name__ == "__main__":
    main()
