"""Exports as their programs hand them out: a zip, a folder, or one file of it. Nothing is ever unpacked to disk.

A zip says itself how large its members are, and lies where somebody means harm: names are only compared and never
used as paths, and of a member no more is read than ``MOST``, whatever it says.
"""

import os
import re
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

from app.errors import Unreadable

#: Bytes of one file of an export: a hundred times what ten years of a lively mailbox come to.
MOST = 128 * 1024 * 1024
_MOST_MEMBERS = 50_000
#: Text shrinks to a tenth, repeated text to a fiftieth; what shrinks more, and is large, was made to burst.
_MOST_SHRUNK = 250
_LARGE = 16 * 1024 * 1024
_BLOCK = 1024 * 1024
_ODD = re.compile(r"[\s_()-]+")


def plain_name(path: str) -> str:
    """A file's own name without folder, blanks, underscores and case, as exports vary them."""
    return _ODD.sub("", path.replace("\\", "/").rpartition("/")[2].lower())


def is_zip(path: str) -> bool:
    """Whether a file begins as a zip does."""
    try:
        with open(path, "rb") as file:
            return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
    except OSError:
        return False


def names(path: str) -> tuple[str, ...]:
    """What an export holds: members of a zip, files of a folder and of those below it, or the file itself.

    Raises ``Unreadable``.
    """
    if os.path.isdir(path):
        root = Path(path)
        found = sorted(str(file.relative_to(root)) for file in (*root.glob("*"), *root.glob("*/*")) if file.is_file())
        return tuple(found[:_MOST_MEMBERS])
    if not is_zip(path):
        return (os.path.basename(path),)
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Unreadable(file=path, reason="damaged_archive") from error
    if len(members) > _MOST_MEMBERS:
        raise Unreadable(file=path, reason="too_large")
    return tuple(one.filename for one in members if not one.is_dir())


def read(path: str, name: str) -> bytes:
    """The bytes of one file that ``names`` gave. Raises ``Unreadable`` for what is missing, damaged or too large."""
    try:
        if os.path.isdir(path):
            return _file(path, Path(path) / name)
        if not is_zip(path):
            return _file(path, Path(path))
        return _member(path, name)
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, KeyError) as error:
        raise Unreadable(file=path, reason="damaged_archive") from error


def of_names(path: str, wanted: Iterable[str]) -> dict[str, str]:
    """Which of the wanted plain names an export holds, with the name to read each by; the first one of a name."""
    chosen = frozenset(wanted)
    found: dict[str, str] = {}
    for name in names(path):
        if (plain := plain_name(name)) in chosen:
            found.setdefault(plain, name)
    return found


def _file(path: str, file: Path) -> bytes:
    if file.stat().st_size > MOST:
        raise Unreadable(file=path, reason="too_large")
    with file.open("rb") as opened:
        return opened.read(MOST)


def _member(path: str, name: str) -> bytes:
    with zipfile.ZipFile(path) as archive:
        member = archive.getinfo(name)
        if member.flag_bits & 1:
            raise Unreadable(file=path, reason="encrypted_archive")
        shrunk = member.file_size > _LARGE and member.file_size > member.compress_size * _MOST_SHRUNK
        if member.file_size > MOST or shrunk:
            raise Unreadable(file=path, reason="too_large")
        parts: list[bytes] = []
        size = 0
        with archive.open(member) as opened:
            while block := opened.read(_BLOCK):
                size += len(block)
                if size > MOST:
                    raise Unreadable(file=path, reason="too_large")
                parts.append(block)
    return b"".join(parts)
