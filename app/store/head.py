"""The mark of the newest state of a vault that this computer saw, against older states put back unnoticed.

It lies in the machine's state folder and so not where the vault is copied from or restored to: one file for each
vault and folder, named by the vault's random id and a hash, with the counts of all writers and an HMAC under the
vault's key: whoever can write there can remove but not forge it. A copy in another folder is a state of its own and is
never refused; that another folder's mark is ahead of it is a fact to tell.
"""

import base64
import binascii
import json
import os
import re
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from app import paths
from app.crypto import box
from app.errors import AppError, UncertainVault
from app.store.epochs import Seen
from app.store.whole import write_whole

FOLDER = "heads"
#: Seconds between two writings while commits come quickly; the last one is written by ``keep``.
PACE = 1.0
VERSION = 1
_MAC_PURPOSE = "kreis head mac v1"
_MOST_BYTES = 64 * 1024
_MACHINE = re.compile(r"[0-9a-f]{32}")


class Head:
    """The mark of one vault in one folder."""

    def __init__(self, uid: str, key: bytes, folder: Path, *, seconds: Callable[[], float] = time.monotonic) -> None:
        self._uid = uid
        self._name = f"{uid}.{sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
        self._mac_key = box.derive(key, _MAC_PURPOSE)
        self._next_key: bytes | None = None  # while the vault is about to have another key
        self._path = paths.state_folder() / FOLDER / self._name
        self._seconds = seconds
        self._written_at: float | None = None
        self._waiting: Seen | None = None

    def seen(self) -> Seen | None:
        """None where this computer never saw the vault. Raises ``UncertainVault`` for what cannot be believed."""
        return self._read(self._path)

    def others(self) -> tuple[Seen, ...]:
        """What this computer saw of the same vault in other folders; a mark under another key says nothing."""
        seen = []
        for path in sorted(self._path.parent.glob(f"{self._uid}.*")):
            try:
                found = self._read(path) if path.name != self._name else None
            except UncertainVault:
                continue
            if found is not None:
                seen.append(found)
        return tuple(seen)

    def _read(self, path: Path) -> Seen | None:
        try:
            with path.open("rb") as file:
                content = file.read(_MOST_BYTES + 1)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise UncertainVault from error
        try:
            fields = json.loads(content)
            seen = Seen(
                epoch=fields["epoch"], writers=dict(fields["writers"]), behind=fields.get("behind", False) is True
            )
            self._check(path.name, seen, fields["mac"], fields.get("next"))
        except (ValueError, KeyError, TypeError, RecursionError, binascii.Error, box.BadSeal) as error:
            raise UncertainVault from error
        return seen

    def note(self, seen: Seen) -> None:
        """A commit: written now if the last writing is a second ago, else kept for ``keep`` or the next commit."""
        self._waiting = seen
        if self._written_at is None or self._seconds() - self._written_at >= PACE:
            self.keep()

    def write(self, seen: Seen) -> None:
        """Write a mark now, whenever the last one was written."""
        self._waiting = seen
        self.keep()

    def expect(self, key: bytes, seen: Seen) -> None:
        """Write a mark that holds under another key too: killed on the way to it, the vault has one or the other."""
        self._next_key = box.derive(key, _MAC_PURPOSE)
        self._waiting = seen
        self.keep()

    def go_on(self, key: bytes) -> None:
        """From now on marks hold under this key alone."""
        self._mac_key, self._next_key = box.derive(key, _MAC_PURPOSE), None
        self._written_at = None  # the next mark is written at once

    def keep(self) -> None:
        """Write what waits. A state folder that cannot be written costs this protection and nothing else."""
        if self._waiting is None:
            return
        fields = _fields(self._waiting) | {"mac": self._mac(self._mac_key, self._waiting)}
        if self._next_key is not None:
            fields["next"] = self._mac(self._next_key, self._waiting)
        try:
            paths.make_private(self._path.parent)
            write_whole(self._path, json.dumps(fields).encode("ascii"))
        except (OSError, AppError):
            return
        self._waiting = None
        self._written_at = self._seconds()

    def _mac(self, key: bytes, seen: Seen) -> str:
        return base64.b64encode(box.mark(key, _marked(self._name, seen))).decode("ascii")

    def _check(self, name: str, seen: Seen, mac: str, following: str | None) -> None:
        """Under this vault's key there is a mark: its own, or one that was made on the way to this key."""
        marked = _marked(name, seen)
        try:
            box.check_mark(self._mac_key, marked, base64.b64decode(mac, validate=True))
        except box.BadSeal:
            if following is None:
                raise
            box.check_mark(self._mac_key, marked, base64.b64decode(following, validate=True))


def machine() -> str:
    """This computer's random id, made when it is first asked for; zeros where the state folder cannot be written."""
    path = paths.state_folder() / "machine"
    try:
        known = path.read_bytes()[:64].decode("ascii", "replace").strip()
        if _MACHINE.fullmatch(known):
            return known
    except OSError:
        pass
    made = os.urandom(16).hex()
    try:
        paths.write_private(path, made.encode("ascii"))
    except OSError:
        return "0" * 32
    return made


def _marked(name: str, seen: Seen) -> bytes:
    return json.dumps({"vault": name} | _fields(seen), sort_keys=True, separators=(",", ":")).encode()


def _fields(seen: Seen) -> dict[str, Any]:
    fields: dict[str, Any] = {"v": VERSION, "epoch": seen.epoch, "writers": dict(seen.writers)}
    return fields | {"behind": True} if seen.behind else fields
