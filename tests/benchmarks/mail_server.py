"""A mailbox on a real Dovecot, many mails in many folders, read by ``kreis-cli``: first run, again, killed, renumbered.

    python -m tests.benchmarks.mail_server [--mails N] [--folders N]

Dovecot runs on the loopback over TLS and keeps a raw log of all it is told and says; it needs Debian's dovecot-imapd
and root. Printed are seconds and bytes over the wire of each visit. It fails if a command was sent that is not among
the allowed ones, a flag of any message changed, a message is missing or double, or a refusal is not what it should be.
"""

import argparse
import json
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.support import dovecot
from tests.support.command import PASSPHRASE
from tests.support.dovecot import ALLOWED, PASSWORD, Server
from tests.support.mailboxes import ME, message

ROOT = Path(__file__).resolve().parents[2]
#: One in so many has an attachment of 300 kB, of which no more is fetched than the text needs.
_ATTACHED = 100
_WRITING = re.compile(
    rb"(?im)^[\d.]+ \S+ (?:uid )?(?:select|store|copy|move|append|expunge|create|delete|rename|subscribe|unsubscribe|"
    rb"setacl|setmetadata|close)\b|body\["
)


class Visits:
    """One vault, one server, and the command line between them."""

    def __init__(self, server: Server, folder: Path, say: Callable[[str], None]) -> None:
        self.server, self.folder, self.say = server, folder, say
        self.secret, self.password = folder / "secret", folder / "password"
        for file, text in ((self.secret, PASSPHRASE), (self.password, PASSWORD)):
            file.write_text(text + "\n", encoding="utf-8")
            file.chmod(0o600)

    def command(self, *words: str) -> list[str]:
        vault = ["--vault", str(self.folder / "vault"), "--passphrase-file", str(self.secret), "--json", "--lang", "en"]
        return [sys.executable, "-m", "app.cli", *vault, *words]

    def run(self, *words: str) -> tuple[int, Any, str]:
        """Exit code, document and message of one command."""
        done = subprocess.run(self.command(*words), cwd=ROOT, capture_output=True, text=True, check=False)
        return done.returncode, json.loads(done.stdout or "null"), done.stderr

    def add(self, password: str = PASSWORD) -> tuple[int, Any, str]:
        self.password.write_text(password + "\n", encoding="utf-8")
        account = self.server.account()
        way = ["--user", ME, "--host", account.host, "--port", str(account.port), "--authority", account.authority]
        return self.run("import", "imap", "add", *way, "--password-file", str(self.password))

    def visit(self, what: str) -> dict[str, Any]:
        """Read the mailbox; what came of it, how long it took, and how much the server sent."""
        self.server.forget_log()
        started = time.monotonic()
        code, document, error = self.run("import", "imap", "run")
        seconds = time.monotonic() - started
        assert code == 0, error
        (taken,) = document["mailboxes"]
        self.look()
        self.say(
            f"{what}: {taken['taken']} taken, {taken['known']} known, {seconds:.1f} s, "
            f"{self.server.received():,} bytes over the wire"
        )
        found: dict[str, Any] = taken | {"seconds": seconds, "bytes": self.server.received()}
        return found

    def look(self) -> None:
        """The raw log holds nothing that could change a mailbox."""
        assert self.server.told() <= ALLOWED, self.server.told() - ALLOWED
        for file in (self.server.root / "raw").glob("*.in"):
            writing = _WRITING.search(file.read_bytes())
            assert writing is None, writing

    def killed(self, after: int) -> int:
        """Begin a visit and kill its process once so many messages are in the vault; how many commands it had sent."""
        self.server.forget_log()
        process = subprocess.Popen(self.command("import", "imap", "run"), cwd=ROOT, stdout=subprocess.DEVNULL)
        while self._fetched() * 100 < after:
            assert process.poll() is None, "it ended before it could be killed"
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
        process.wait()
        return self._fetched()

    def _fetched(self) -> int:
        raw = (self.server.root / "raw").glob("*.in")
        return sum(file.read_bytes().count(b"UID FETCH") for file in raw)


def fill(server: Server, mails: int, folders: int) -> None:
    """Conversations of three in each folder, some of them in the sent one; every hundredth has an attachment."""
    names = ["", "Gesendet", *(f"Projekt.Teil{n}" for n in range(folders - 2))]
    share = mails // folders
    for place, name in enumerate(names):
        letters = []
        for n in range(share if place else mails - share * (folders - 1)):
            number = place * 1_000_000 + n
            other = f"Person {number % 997} <p{number % 997}@firma{number % 89}.example>"
            sender, to = (f"Ich <{ME}>", other) if name == "Gesendet" else (other, ME)
            text = (
                f"Sache {number}: könnten Sie mir bis Freitag antworten?\n\n" + "Viele Worte über dies und das. " * 40
            )
            more = "Content-Language: de"
            if n % _ATTACHED == 7:
                text += "\n" + "QUJDREVGR0g=" * 25_000
            answers = number - n % 3 if n % 3 else None
            letters.append(
                message(
                    number, sender=sender, to=to, subject=f"Sache {number - n % 3}", text=text, answers=answers,
                    days=n / share * 300, more=more,
                )
            )  # fmt: skip
        server.put(name, letters, first=place * 1_000_000)


def check(mails: int, folders: int, say: Callable[[str], None] = print) -> None:
    """All visits, one after the other."""
    with dovecot.running() as server, tempfile.TemporaryDirectory(prefix="kreis-mail-server-") as name:
        fill(server, mails, folders)
        visits = Visits(server, Path(name), say)
        before = server.names()
        say(f"{len(before):,} messages in {folders} folders")
        assert visits.run("vault", "create")[0] == 0
        _refusals(visits)
        first = visits.visit("first run")
        assert (first["taken"], server.names() == before) == (mails, True)
        nothing = visits.visit("again, nothing new")
        assert (nothing["taken"], nothing["batch"]) == (0, None)
        server.put("", [message(90_000_000 + n, subject=f"Neu {n}") for n in range(10)], first=90_000_000)
        before = server.names()
        newer = visits.visit("again, 10 new")
        assert (newer["taken"], newer["bytes"] < 300_000) == (10, True)
        server.renumber()
        renumbered = visits.visit("all folders numbered anew")
        assert (renumbered["taken"], renumbered["known"]) == (0, mails + 10)
        _kill(visits, mails + 10)
        assert server.names() == before, "a flag was changed"
        server.stop()
        code, _, error = visits.run("import", "imap", "run")
        say(f"server gone: {error.strip()}")
        assert (code, "connection" in error) == (1, True)
        status = visits.run("import", "imap", "status")[1]["mailboxes"][0]
        assert status["failed"] == "ServerGone"


def _refusals(visits: Visits) -> None:
    """A wrong password keeps nothing; so does a certificate whose time is over, to which no password is sent."""
    code, _, error = visits.add("falsch")
    visits.say(f"wrong password: {error.strip()}")
    assert (code, "refuses the name" in error) == (1, True)
    with dovecot.running(expired=True) as old:
        new, visits.server = visits.server, old
        code, _, error = visits.add()
        visits.say(f"expired certificate: {error.strip()}")
        assert (code, old.told()) == (1, set())
        visits.server = new
    assert visits.add()[0] == 0


def _kill(visits: Visits, mails: int) -> None:
    """A second vault whose first visit is killed in the middle, twice, and gone on with."""
    shutil.rmtree(visits.folder / "vault")
    assert visits.run("vault", "create")[0] == 0
    assert visits.add()[0] == 0
    begun = [visits.killed(mails // 3), visits.killed(mails // 3)]
    rest = visits.visit(f"killed twice, after {begun[0]} and {begun[1]} requests; the rest")
    assert rest["taken"] == mails
    assert len(visits.run("import", "list")[1]["batches"]) == 1


def main() -> None:
    parser = argparse.ArgumentParser(description="Reads a large mailbox on a real server.")
    parser.add_argument("--mails", type=int, default=50_000)
    parser.add_argument("--folders", type=int, default=40)
    given = parser.parse_args()
    check(given.mails, given.folders)


if __name__ == "__main__":
    main()
