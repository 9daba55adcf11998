"""A whole session of the command line and of the window, as one program of its own to be watched.

    python -m tests.support.session_at_work FOLDER

The window's vault is where the environment says; that of the command line and what is exported lies in ``FOLDER``.
Says "passed" at the end; whatever fails ends it with an error.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from app import paths
from tests.support.data import ROOT
from tests.support.mailboxes import ME, mbox, message
from tests.support.remains import processes

PASSPHRASE = "fahrrad laterne quittung bergziege"
CARDS = "".join(
    f"BEGIN:VCARD\nVERSION:3.0\nFN:Person {number}\nEMAIL:p{number}@post.example\nEND:VCARD\n" for number in range(30)
)
#: Words of the command line, in the order in which somebody could type them.
COMMANDS = (
    ("vault", "create"),
    ("import", "{book}"),
    ("import", "--me", ME, "{box}"),
    ("import", "again"),
    ("contacts", "list"),
    ("contacts", "add", "--name", "Sabine Berger", "--mail", "sabine@post.example", "--ring", "inner"),
    ("contacts", "find", "sab"),
    ("screener", "list"),
    ("replies", "list"),
    ("leads", "add", "--title", "Assistenz", "--organisation", "Nordlicht"),
    ("leads", "list"),
    ("card", "show"),
    ("peers", "list"),
    ("referrals", "list"),
    ("insight", "loss"),
    ("export", "contacts", "{folder}/out.vcf"),
    ("export", "all", "{folder}/all.json"),
    ("vault", "words"),
    ("vault", "backup"),
    ("vault", "check"),
    ("vault", "history"),
    ("vault", "undo"),
    ("vault", "info"),
)


def commands(folder: Path) -> None:
    secret, book = folder / "passphrase", folder / "book.vcf"
    secret.touch(0o600)
    secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    book.write_text(CARDS, encoding="utf-8")
    box = mbox(folder / "box.mbox", [message(n, subject=f"Sache {n}", text="Passt es Ihnen?") for n in range(40)])
    common = ["--vault", str(folder / "vault"), "--passphrase-file", str(secret), "--json"]
    for words in COMMANDS:
        given = [word.format(book=book, box=box, folder=folder) for word in words]
        command = [sys.executable, "-m", "app.cli", *common, *given]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{words}: {done.stderr}")


def window(folder: Path) -> None:
    """A first day, a lock, a second start that the new process answers, and the end of the computer's session."""
    command = [sys.executable, "-m", "tests.support.window_at_work", "day", str(folder / "book.vcf")]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdin is not None
        assert run.stdout is not None
        run.stdin.write(f"{PASSPHRASE}\n")
        run.stdin.flush()
        said = run.stdout.readline()  # not to its end: the new process has it too
        if (run.wait(240), said) != (0, "seen\n"):
            raise SystemExit(f"the window ended with {run.returncode}: {said}")
    until = time.monotonic() + 120
    while not list(Path(os.environ["XDG_RUNTIME_DIR"]).glob("*.socket")):
        if time.monotonic() > until:
            raise SystemExit("nobody followed the lock")
        time.sleep(0.05)
    subprocess.run([sys.executable, "-P", "-m", "ui", str(folder / "book.vcf")], cwd=folder, timeout=120, check=True)
    if not end():
        raise SystemExit("the new process is gone")


def end() -> int:
    """End the windows that followed a lock, as the end of the computer's session does; gives how many."""
    windows = [psutil.Process(one) for one in processes("KREIS_VAULT", os.environ["KREIS_VAULT"])]
    windows = [one for one in windows if "--locked" in one.cmdline()]
    for one in windows:
        one.terminate()
        one.wait(60)
    return len(windows)


def main(folder: Path) -> None:
    commands(folder)
    try:
        window(folder)
    finally:
        end()
    assert paths.has_vault(paths.vault_folder())
    print("passed")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
