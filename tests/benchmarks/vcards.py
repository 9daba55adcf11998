"""Our vCard reader beside vobject, the library one would otherwise take, on every ``.vcf`` of the test data.

Run with a Python that has vobject for both columns, such as ``uv run --with vobject==0.9.9 python -m
tests.benchmarks.vcards``; without it only ours is measured. vobject wants text: each file is decoded for it as well as
a careful caller can, by its byte order mark, else UTF-8, else Windows-1252.
"""

import importlib
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.formats.vcard import Refused, decoding, read

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "vcard"

type Reader = Callable[[bytes], Iterator[object]]


def ours(data: bytes) -> Iterator[object]:
    for one in read(data):
        if isinstance(one, Refused):
            raise ValueError(one.reason)
        yield one


def theirs() -> Reader | None:
    """vobject's reader of a file's bytes, where vobject is installed."""
    try:
        vobject = importlib.import_module("vobject")
    except ImportError:
        return None

    def reader(data: bytes) -> Iterator[object]:
        data = decoding.unwrap(data)
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = data.decode("cp1252", errors="replace")
        yield from (one for one in vobject.readComponents(text) if one.name == "VCARD")

    return reader


def measure(name: str, reader: Reader) -> str:
    cards, refused = 0, 0
    started = time.perf_counter()
    for file in sorted(DATA.rglob("*.vcf")):
        try:
            for _ in reader(file.read_bytes()):
                cards += 1
        except Exception:
            refused += 1
    seconds = time.perf_counter() - started
    return f"{name:8} {cards:5} cards, {refused:3} files refused, {seconds:.2f} s, {cards / seconds:,.0f} cards/s"


def main() -> None:
    files = sorted(DATA.rglob("*.vcf"))
    begins = sum(decoding.unwrap(file.read_bytes()).upper().count(b"BEGIN:VCARD") for file in files)
    print(f"{len(files)} files, {begins} times BEGIN:VCARD")
    print(measure("ours", ours))
    if reader := theirs():
        print(measure("vobject", reader))
    else:
        print("vobject is not installed", file=sys.stderr)


if __name__ == "__main__":
    main()
