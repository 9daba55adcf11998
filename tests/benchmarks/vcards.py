"""Our vCard reader beside vobject, the library one would otherwise take, on every ``.vcf`` of the test data.

Run with a Python that has vobject for all lines, such as ``uv run --with vobject==0.9.9 python -m
tests.benchmarks.vcards``; without it only ours is measured. vobject wants text: each file is UTF-8, else Windows-1252,
and is read as a whole with ``allowQP``, since 2.1 is quoted-printable; a file in which it raises gives no card. The
third line helps it as far as it goes: UTF-16 is decoded for it, and it may leave out lines that it cannot read.

What it did (201 files, 2,777 beginnings of cards, of which 2 are nested and 1 more card has an end alone):

    ours               2776 cards,   1 files refused (one that holds no card)
    vobject            2246 cards,  30 files refused
    vobject, helped    2758 cards,  17 files refused
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


def measure(name: str, reader: Reader) -> str:
    cards, refused = 0, 0
    started = time.perf_counter()
    for file in sorted(CARDS.rglob("*.vcf")):
        try:
            cards += len(list(reader(file.read_bytes())))
        except Exception:
            refused += 1
    seconds = time.perf_counter() - started
    return f"{name:16} {cards:5} cards, {refused:3} files refused, {seconds:.2f} s, {cards / seconds:,.0f} cards/s"


def main() -> None:
    files = sorted(CARDS.rglob("*.vcf"))
    begins = sum(decoding.unwrap(file.read_bytes()).upper().count(b"BEGIN:VCARD") for file in files)
    print(f"{len(files)} files, {begins} times BEGIN:VCARD")
    print(measure("ours", ours))
    if (plain := theirs(helped=False)) and (helped := theirs(helped=True)):
        logging.getLogger("vobject.base").setLevel(logging.CRITICAL)
        print(measure("vobject", plain))
        print(measure("vobject, helped", helped))
    else:
        print("vobject is not installed", file=sys.stderr)


if __name__ == "__main__":
    main()
