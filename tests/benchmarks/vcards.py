"""Our vCard reader beside vobject, the library one would otherwise take, on every ``.vcf`` of the test data.

Run with a Python that has vobject for all lines, such as ``uv run --with vobject==0.9.9 python -m
tests.benchmarks.vcards``; without it only ours is measured. vobject wants text: each file is UTF-8, else Windows-1252,
and is read as a whole with ``allowQP``, since 2.1 is quoted-printable; a file in which it raises gives no card. The
third line helps it as far as it goes: UTF-16 is decoded for it, and it may leave out lines that it cannot read.
Seconds are the processor's, of each file the best of five; the last column is of the files alone that vobject reads to
their end, since where it gives up it takes no time for the rest.

What it did (201 files, 2,777 beginnings of cards, of which 2 are nested and 1 more card has an end alone):

    ours               2776 cards,   1 files refused (one that holds no card)
    vobject            2246 cards,  30 files refused; ours is 6.7 times as fast on the others
    vobject, helped    2758 cards,  17 files refused; 5.6 times
"""

import importlib
import logging
import sys
import time
from collections.abc import Callable, Iterator

from app.formats.vcard import Refused, decoding, read
from tests.support.data import DATA

CARDS = DATA / "vcard"

type Reader = Callable[[bytes], Iterator[object]]


def ours(data: bytes) -> Iterator[object]:
    for one in read(data):
        if isinstance(one, Refused):
            raise ValueError(one.reason)
        yield one


def theirs(*, helped: bool) -> Reader | None:
    """vobject's reader of a file's bytes, where vobject is installed."""
    try:
        vobject = importlib.import_module("vobject")
    except ImportError:
        return None

    def reader(data: bytes) -> Iterator[object]:
        data = decoding.unwrap(data) if helped else data
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = data.decode("cp1252", errors="replace")
        yield from (
            one for one in vobject.readComponents(text, allowQP=True, ignoreUnreadable=helped) if one.name == "VCARD"
        )

    return reader


def _once(reader: Reader, data: bytes) -> tuple[float, int | None]:
    """The processor's seconds, and how many cards; nothing for a file that is refused."""
    started = time.process_time()
    try:
        cards = len(list(reader(data)))
    except Exception:  # another reader may give up in any way
        return time.process_time() - started, None
    return time.process_time() - started, cards


def measure(name: str, reader: Reader, files: list[bytes]) -> list[tuple[float, int | None]]:
    """The seconds and cards of each file, also told."""
    spans = [min(_once(reader, data) for _ in range(5)) for data in files]
    seconds, cards = sum(span for span, _ in spans), sum(count or 0 for _, count in spans)
    refused = sum(count is None for _, count in spans)
    print(f"{name:16} {cards:5} cards, {refused:3} files refused, {seconds:.3f} s, {cards / seconds:,.0f} cards/s")
    return spans


def main() -> None:
    paths = sorted(CARDS.rglob("*.vcf"))
    files = [path.read_bytes() for path in paths]
    begins = sum(decoding.unwrap(data).upper().count(b"BEGIN:VCARD") for data in files)
    print(f"{len(files)} files, {begins} times BEGIN:VCARD")
    own = measure("ours", ours, files)
    if theirs(helped=False) is None:
        print("vobject is not installed", file=sys.stderr)
        return
    logging.getLogger("vobject.base").setLevel(logging.CRITICAL)
    for name, helped in (("vobject", False), ("vobject, helped", True)):
        reader = theirs(helped=helped)
        assert reader is not None
        pairs = [
            (mine, other) for (mine, _), (other, cards) in zip(own, measure(name, reader, files), strict=True) if cards
        ]
        mine, other = (sum(column) for column in zip(*pairs, strict=True))
        print(f"    the {len(pairs)} files that it reads: ours is {other / mine:.1f} times as fast")


if __name__ == "__main__":
    main()
