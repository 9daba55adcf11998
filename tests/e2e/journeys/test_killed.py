"""``kreis-cli import`` killed at random moments: the vault is sound, the same import goes on to the same end."""

import contextlib
import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]
import pytest

from app import workspace
from app.workspace import Cost
from tests.support.command import NOW, PASSPHRASE
from tests.support.data import ROOT, shared
from tests.support.mailboxes import ME, mbox, message
from tests.support.tables import tables

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no SIGKILL on Windows")


class Vaults:
    """Copies of one empty vault, and the command line over them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secret = folder / "passphrase"
        self.secret.write_text(PASSPHRASE, encoding="utf-8")
        self.secret.chmod(0o600)
        made = workspace.create(folder / "empty", PASSPHRASE, now=datetime.fromisoformat(NOW), cost=Cost.CHEAP)
        made.workspace.close()

    def fresh(self, name: str) -> Path:
        return shutil.copytree(self.folder / "empty", self.folder / name)

    def command(self, vault: Path, *words: str) -> list[str]:
        common = ["--vault", str(vault), "--passphrase-file", str(self.secret), "--now", NOW, "--lang", "en", "--json"]
        return [sys.executable, "-m", "app.cli", *common, *words]

    def json(self, vault: Path, *words: str) -> Any:
        done = subprocess.run(self.command(vault, *words), cwd=ROOT, capture_output=True, check=False)
        assert done.returncode == 0
        assert not done.stderr or done.stderr.startswith(b"This is a copy"), done.stderr  # as these vaults are
        return json.loads(done.stdout)

    def kill_at(self, vault: Path, moment: float, *words: str) -> bool:
        """Kill a command after so many seconds, and see its workers end; whether it was still running."""
        with subprocess.Popen(self.command(vault, *words), cwd=ROOT, stdout=subprocess.DEVNULL) as run:
            try:
                run.wait(moment)
            except subprocess.TimeoutExpired:
                _kill(run)
                return True
        return False

    def kill_after(self, vault: Path, steps: int, *words: str) -> bool:
        """Kill a command when it has shown so many steps of its progress, which it does on a terminal."""
        terminal, end = os.openpty()
        command = [word for word in self.command(vault, *words) if word != "--json"]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=end) as run:
            os.close(end)
            shown = b""
            with contextlib.suppress(OSError):  # the other end was closed: the command has come to its end
                while shown.count(b"\r") <= steps and (more := os.read(terminal, 1)):
                    shown += more
            os.close(terminal)
            _kill(run)
        return shown.count(b"\r") > steps


def _kill(run: subprocess.Popen[bytes]) -> None:
    children = psutil.Process(run.pid).children(recursive=True) if run.poll() is None else []
    run.kill()
    _gone, alive = psutil.wait_procs(children, timeout=60)
    assert alive == []


def killed(folder: Path, words: list[str], moments: Iterable[float | int]) -> int:
    """Kill this import at each of these shares of its time, or after so many steps, each time in a vault of its own;
    all must end as if undisturbed.

    Gives how many kills fell into the import itself, between its first and its last commit.
    """
    vaults = Vaults(folder)
    started = time.perf_counter()
    undisturbed = vaults.json(vaults.fresh("whole"), "import", *words)
    seconds = time.perf_counter() - started
    whole = tables(folder / "whole", PASSPHRASE)
    inside = 0
    for number, moment in enumerate(moments):
        vault = vaults.fresh(str(number))
        if isinstance(moment, float):
            running = vaults.kill_at(vault, moment * seconds, "import", *words)
        else:
            running = vaults.kill_after(vault, moment, "import", *words)
        assert vaults.json(vault, "vault", "check")["sound"] is True
        begun = tables(vault, PASSPHRASE)
        assert begun.keys() == whole.keys()
        for place, column in (("exchange", 2), ("card", 3)):  # what is there is the beginning of the whole
            keys = [row[column] for row in begun[place]]
            assert keys == [row[column] for row in whole[place][: len(keys)]]
        again = vaults.json(vault, "import", *words)
        if any(row[4] for row in begun["batch"]):  # it had come to its end
            assert (again["taken"], again["people"]) == (0, 0)
            assert begun == whole
            continue
        inside += running and bool(begun["exchange"] or begun["card"])
        assert tables(vault, PASSPHRASE) == whole, f"killed at {moment} of {seconds:.1f} s"
        assert {**again, "seconds": 0} == {**undisturbed, "seconds": 0}
        shutil.rmtree(vault)
    return inside


def moments(count: int, seed: int) -> list[float]:
    """Shares of the time that an undisturbed import takes, its process's start included."""
    chosen = random.Random(seed)
    return [chosen.uniform(0.1, 1.05) for _ in range(count)]


def letters(file: Path, count: int) -> Path:
    return mbox(file, [message(n, subject=f"Sache {n}", answers=n - 1 if n % 5 else None) for n in range(count)])


def book(file: Path, count: int) -> Path:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Person {0}\nEMAIL:p{1}@x.example\nORG:Firma {1}\nEND:VCARD\n"
    file.write_text("".join(card.format(n, n % 1900) for n in range(count)), encoding="utf-8")
    return file


def test_mail_killed_a_few_times(tmp_path: Path) -> None:
    steps = random.Random(3).sample(range(2, 9), 2)  # of about 30; a kill may come later than its step was shown
    assert killed(tmp_path, ["--me", ME, str(letters(tmp_path / "m.mbox", 8000))], steps)


def test_an_address_book_killed_a_few_times(tmp_path: Path) -> None:
    steps = random.Random(4).sample(range(2, 14), 2)  # of about 24
    assert killed(tmp_path, [str(book(tmp_path / "b.vcf", 2000))], steps)


@pytest.mark.deep
def test_a_real_mailbox_killed_at_fifty_moments(tmp_path: Path) -> None:
    words = ["--me", "ariel@oz.engr.sgi.com", str(_mailbox(tmp_path / "all.mbox"))]
    inside = killed(tmp_path, words, moments(50, seed=5))
    print(f"{inside} of 50 inside the import")
    assert inside >= 15


@pytest.mark.deep
def test_real_address_books_killed_at_fifty_moments(tmp_path: Path) -> None:
    files = [str(file) for file in sorted(shared("vcard").rglob("*.vcf"))]
    inside = killed(tmp_path, files, moments(50, seed=6))
    print(f"{inside} of 50 inside the import")
    assert inside >= 15


def _mailbox(file: Path) -> Path:
    """Two public archives, 5,048 messages, as one mailbox."""
    with file.open("wb") as out:
        for one in sorted(shared("mail", "linux-mips-archive").glob("*.mbox")):
            out.write(one.read_bytes().rstrip(b"\n") + b"\n\n")
        for one in sorted(shared("mail", "spamassassin-public-corpus").rglob("*.txt")):
            data = one.read_bytes()
            start = b"" if data.startswith(b"From ") else b"From x Thu Jan  1 00:00:00 2002\n"
            out.write(start + data.rstrip(b"\n") + b"\n\n")
    return file
