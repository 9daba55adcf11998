"""Putting another vault's files in the place of the present ones, which are set aside, never deleted.

Two files and their logs cannot be renamed at once. So a journal says first what is to happen; whatever stops the
program, the next opening finds the journal and finishes. Until then there is a vault in the folder for everybody who
asks, though perhaps none of its files.
"""

import json
import re
import shutil
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from app.errors import DamagedVault
from app.store.place import FILE, KEYS, NEXT, SWAP
from app.store.whole import expected, sync_folder, write_whole

ASIDE, FRESH = "aside", ".new-"
#: The logs go first: a vault never stands beside the log of another. What a killed rotation left belongs to its keys.
_OUT = (f"{FILE}-shm", f"{FILE}-wal", NEXT, FILE, KEYS)
_IN = (FILE, KEYS)
_NAMES = re.compile(r"\.new-[0-9a-f]{8}"), re.compile(r"\d{4}-\d\d-\d\d(-\d{1,4})?|")
_MOST = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class _Swap:
    """``fresh``: the folder the new files come from; ``aside``: the one the present go to, none where there are none;
    ``out``: these are all moved.
    """

    fresh: str
    aside: str
    out: bool


def exchange(folder: Path, fresh: Path, day: date) -> Path | None:
    """Put the files of ``fresh``, a folder inside ``folder``, in place; gives where the present ones went.

    Whoever calls holds the vault's lock. Raises ``DiskFull``, ``CannotWrite``: then it is finished later.
    """
    aside = ""
    if any((folder / name).exists() for name in _OUT):
        number = 1
        while (folder / ASIDE / (aside := f"{day}-{number}" if number > 1 else f"{day}")).exists():
            number += 1
    _note(folder, _Swap(fresh=fresh.name, aside=aside, out=False))
    finish(folder)
    return folder / ASIDE / aside if aside else None


def finish(folder: Path) -> None:
    """Finish what a journal says, if there is one. Raises ``DamagedVault`` for one that makes no sense."""
    swap = _read(folder)
    if swap is None:
        return
    fresh = folder / swap.fresh
    with expected():
        if not swap.out:
            if swap.aside:
                aside = folder / ASIDE / swap.aside
                aside.mkdir(mode=0o700, parents=True, exist_ok=True)
                for name in _OUT:
                    _move(folder / name, aside / name)
                sync_folder(aside)
                sync_folder(folder)
            _note(folder, _Swap(fresh=swap.fresh, aside=swap.aside, out=True))
        for name in _IN:
            _move(fresh / name, folder / name)
        sync_folder(folder)
        (folder / SWAP).unlink()
        sync_folder(folder)
    shutil.rmtree(fresh, ignore_errors=True)


def tidy(folder: Path) -> None:
    """Remove what was prepared and never put in place; who calls holds the vault's lock and finished the journal."""
    for one in folder.glob(f"{FRESH}*"):
        if one.is_dir() and not one.is_symlink():
            shutil.rmtree(one, ignore_errors=True)


def _move(source: Path, target: Path) -> None:
    if source.exists():
        source.replace(target)


def _note(folder: Path, swap: _Swap) -> None:
    write_whole(folder / SWAP, json.dumps(asdict(swap)).encode("ascii"))


def _read(folder: Path) -> _Swap | None:
    try:
        with (folder / SWAP).open("rb") as file:
            content = file.read(_MOST)
    except OSError:
        return None
    try:
        fields = json.loads(content)
        swap = _Swap(fresh=fields["fresh"], aside=fields["aside"], out=fields["out"])
        for pattern, name in zip(_NAMES, (swap.fresh, swap.aside), strict=True):
            if not pattern.fullmatch(name):
                raise ValueError("not a name of ours")
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedVault from error
    return swap
