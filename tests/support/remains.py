"""What is in the memory of living processes, as ``/proc/PID/mem`` shows it to their user or to root."""

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

_CHUNK, _OVERLAP = 1 << 22, 256
_ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")


def processes(variable: str, value: str) -> list[int]:
    """The processes that were started with a variable of this value; ended ones that nobody waited for hold nothing."""
    wanted = f"{variable}={value}".encode()
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and int(folder.name) != os.getpid():
            try:
                if wanted in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
            except OSError:
                continue  # ended meanwhile, or somebody else's
    return found


def texts(*wanted: str) -> bytes:
    """A pattern for any of some texts, in each way in which Python and Qt hold text."""
    return b"|".join(re.escape(text.encode(encoding)) for text in wanted for encoding in _ENCODINGS)


def remaining(numbers: Iterable[int], patterns: Mapping[str, bytes]) -> dict[str, int]:
    """How many different finds of each pattern there are in the memory of these processes, all together."""
    finds: dict[str, set[bytes]] = {name: set() for name in patterns}
    compiled = {name: re.compile(pattern, re.DOTALL) for name, pattern in patterns.items()}
    for number in numbers:
        for chunk in _memory(number):
            for name, pattern in compiled.items():
                finds[name].update(hit.replace(b"\0", b"") for hit in pattern.findall(chunk))
    return {name: len(found) for name, found in finds.items()}


def _memory(number: int) -> Iterable[bytes]:
    """All that can be read of a process, piece by piece; pieces overlap."""
    try:
        areas = Path(f"/proc/{number}/maps").read_text().splitlines()
        memory = os.open(f"/proc/{number}/mem", os.O_RDONLY)
    except OSError:
        return
    try:
        for area in areas:
            span, rights = area.split()[:2]
            if "r" not in rights or area.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
                continue
            first, last = (int(end, 16) for end in span.split("-"))
            for at in range(first, last, _CHUNK):
                try:
                    yield os.pread(memory, min(_CHUNK + _OVERLAP, last - at), at)
                except (OSError, OverflowError):
                    break  # a device's, or gone meanwhile
    finally:
        os.close(memory)
