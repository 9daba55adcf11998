"""After a lock no process of the program holds what was on the screen, the passphrase or the key in its memory."""

import os
import re
import secrets
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import pytest
from pytestqt.qtbot import QtBot

from app import workspace
from app.records.contact import ContactDraft
from app.workspace import Cost
from tests.support.data import ROOT
from tests.support.people import NOW, mails
from tests.support.remains import processes, remaining, texts

pytestmark = [
    pytest.mark.deep,
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows a process's memory as a file"),
]
PEOPLE = 200
#: Seconds from the lock until nothing is left.
AT_ONCE = 1.0


class Secrets:
    """A vault of people whose texts stand nowhere else, and how to recognise them."""

    def __init__(self, folder: Path) -> None:
        self.mark = f"q{secrets.token_hex(8)}"
        self.passphrase = f"vier {secrets.token_hex(6)} bunte {secrets.token_hex(6)}"
        space = workspace.create(folder, self.passphrase, now=NOW, cost=Cost.CHEAP).workspace
        for number in range(PEOPLE):
            word = f"{self.mark}{number:03}"
            draft = ContactDraft(name=f"{word} Vogel", notes=f"{word}n", channels=mails(f"{word}@post.example"))
            space.contacts.add(draft, now=NOW)
        key = space._vault._key
        space.close()
        ways = (re.escape(self.mark.encode(way)) + number for way, number in _NUMBERED)
        self.patterns = {
            "records": b"|".join(ways),
            "passphrase": texts(self.passphrase),
            "key": re.escape(key) + b"|" + texts(key.hex(), key.hex().upper()),
        }


_NUMBERED = (
    ("utf-8", rb"\d{3}"),
    ("utf-16-le", rb"(?:\d\0){3}"),
    ("utf-32-le", rb"(?:\d\0\0\0){3}"),
)


@contextmanager
def window(how: str, kept: Secrets) -> Iterator[subprocess.Popen[str]]:
    """The window of somebody who has looked at everybody; ended with all that it started."""
    command = [sys.executable, "-m", "tests.support.window_at_work", "show", how, str(PEOPLE)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdin is not None
        assert run.stdout is not None
        try:
            run.stdin.write(f"{kept.passphrase}\n")
            run.stdin.flush()
            assert run.stdout.readline() == "shown\n"
            yield run
        finally:
            for number in processes("KREIS_VAULT", os.environ["KREIS_VAULT"]):
                psutil.Process(number).terminate()


def _tell(what: str, found: dict[str, int]) -> None:
    print(f"{what}: {found['records']} of {PEOPLE} records, passphrase {found['passphrase']}, key {found['key']}")


def test_a_new_process_leaves_nothing(home: Path, qtbot: QtBot) -> None:
    kept = Secrets(home / "vault")
    with window("new", kept) as run:
        before = remaining([run.pid], kept.patterns)
        _tell("open", before)
        assert (before["records"], before["key"] > 0) == (PEOPLE, True)
        assert run.stdin is not None
        run.stdin.write("lock\n")
        run.stdin.flush()
        begun = time.monotonic()
        assert run.wait(60) == 0
        ended = time.monotonic() - begun
        living = processes("KREIS_VAULT", os.environ["KREIS_VAULT"])
        left = remaining(living, kept.patterns)
        searched = time.monotonic() - begun
        _tell(
            f"locked by a new process, {len(living)} living, ended after {ended:.2f} s, searched {searched:.2f} s", left
        )
        assert living
        assert set(left.values()) == {0}
        assert ended < AT_ONCE
        # It listens for second starts, which it does after its first picture.
        qtbot.waitUntil(lambda: bool(list((home / "run").glob("*.socket"))), timeout=60_000)
        living = processes("KREIS_VAULT", os.environ["KREIS_VAULT"])
        left = remaining(living, kept.patterns)
        _tell(f"its unlock page stands, {len(living)} living", left)
        assert set(left.values()) == {0}


def test_a_lock_in_the_same_process_leaves_most(home: Path) -> None:
    """Why locking ends the process; and that the search finds what is there."""
    kept = Secrets(home / "vault")
    with window("same", kept) as run:
        assert run.stdin is not None
        assert run.stdout is not None
        run.stdin.write("lock\n")
        run.stdin.flush()
        assert run.stdout.readline() == "locked\n"
        left = remaining(processes("KREIS_VAULT", os.environ["KREIS_VAULT"]), kept.patterns)
        _tell("locked in the same process", left)
        assert left["records"] > PEOPLE // 2
