"""A disk that is nearly full or read-only, and what the command line says when it is to write there.

The vault, its backups, the computer's marks and everything else of Kreis's lie on that disk.
"""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app import workspace
from app.cli.sentences import Sentences
from app.errors import CannotWrite, DiskFull
from app.records.job import Halt
from app.store import backups
from app.store.migrations import LATEST
from tests.support.data import ROOT
from tests.support.jobs import finish
from tests.support.kills import ALL_ACTS, names
from tests.support.people import NOW, PASSPHRASE, add, make
from tests.support.stored_vaults import FOLDER

ACTS = ALL_ACTS
#: Bytes left on a disk of six megabytes: none, too few to begin, enough to begin.
LEFT = (0, 50_000, 200_000)
_NEW = "vierzehn leise zwerge backen brot"
_SENTENCES = {Sentences("en").error(kind()): kind.__name__ for kind in (DiskFull, CannotWrite)}


class NoMounting(Exception):
    """Only root may mount a small disk."""


@contextmanager
def small_disk(place: Path) -> Iterator[None]:
    """A file system of 6 MB at ``place``. Raises ``NoMounting``."""
    place.mkdir()
    if sys.platform != "linux":
        raise NoMounting
    command = ["mount", "-t", "tmpfs", "-o", "size=6m", "none", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        raise NoMounting
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def _remount(place: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(place)], check=True)


class Trial:
    """One act on a disk of its own; the environment must name ``place/state`` as the folder of states."""

    def __init__(self, act: str, place: Path) -> None:
        assert os.environ["XDG_STATE_HOME"] == str(place / "state")
        self.act, self.place, self.vault = act, place, place / "vault"
        if act == "migrate":
            shutil.copytree(FOLDER / str(LATEST - 1), self.vault)
            self.people, self.backups = {"Anna Müller"}, 0
            return
        space = make(self.vault).workspace
        for number in range(50):
            add(space, f"Person {number}")
        finish(space.backups.make(now=NOW))
        self.people, self.backups = names(space), 1
        space.close()

    def on_a_full_disk(self, left: int) -> str:
        """How it ended with so many bytes left: *done*, or the error that was told; asserts that nothing is lost."""
        room = os.statvfs(self.place)
        (self.place / "ballast").write_bytes(b"x" * max(0, room.f_bavail * room.f_frsize - left))
        said = self._attempt()
        (self.place / "ballast").unlink()
        self._check(said)
        return said

    def where_nothing_may_be_written(self) -> str:
        _remount(self.place, "ro")
        try:
            said = self._attempt()
        finally:
            _remount(self.place, "rw")
        self._check(said)
        return said

    def _attempt(self) -> str:
        elsewhere = self.place.parent
        command = [sys.executable, "-m", "app.cli", "--vault", str(self.vault), "--now", NOW.isoformat(), "--lang=en"]
        command += ["--passphrase-file", _secret(elsewhere / "old", PASSPHRASE), *self._words(elsewhere)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return "done"
        said = done.stderr.strip()
        assert (done.returncode, done.stdout) == (1, ""), (done.stdout, said)
        return _SENTENCES[said]

    def _words(self, elsewhere: Path) -> list[str]:
        new = ["--new-passphrase-file", _secret(elsewhere / "new", _NEW)]
        book = elsewhere / "book.vcf"
        cards = [f"BEGIN:VCARD\nVERSION:3.0\nFN:New {n}\nNOTE:{'x' * 2000}\nEND:VCARD\n" for n in range(400)]
        book.write_text("".join(cards))
        return {
            "save": ["contacts", "add", "--name", "One more", "--notes", "x" * 120_000],
            "import": ["import", str(book)],
            "backup": ["vault", "backup"],
            "restore": ["vault", "restore", str(self.vault / "backups" / str(NOW.date()))],
            "migrate": ["contacts", "list"],
            "passphrase": ["vault", "passphrase", *new],
            "rotate": ["vault", "revoke", "passphrase", *new],
        }[self.act]

    def _check(self, said: str) -> None:
        """The vault opens, is sound and holds everybody, and so do the backups it had."""
        other = said == "done" and self.act in ("passphrase", "rotate")
        space = workspace.open(self.vault, passphrase=_NEW if other else PASSPHRASE, now=NOW)
        assert space.keys.check() == ()
        assert self.people <= names(space)
        assert {"One more"} <= names(space) or self.act != "save" or said != "done"
        key = space._vault._key
        space.close()
        kept = backups.found(self.vault / "backups")
        assert len(kept) >= self.backups
        if self.act != "rotate" or said != "done":  # then it is under the key that was revoked
            assert all(backups.examine(one, key, Halt()).sound for one in kept)
        left = {one.name for one in self.vault.iterdir()}
        assert not left & {"vault.db.next", "vault.keys.new"}, left


def _secret(file: Path, text: str) -> str:
    with contextlib.suppress(FileNotFoundError):
        file.unlink()
    file.touch(0o600)
    file.write_text(text + "\n", encoding="utf-8")
    return str(file)
