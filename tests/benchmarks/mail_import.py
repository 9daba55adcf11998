"""Import of a large Maildir by ``kreis-cli``, ``notmuch new`` and ``mu index``, side by side: speed and peak memory.

    python -m tests.benchmarks.mail_import [--copies N] [--rounds N] [--only kreis]

The Maildir is made of two public archives, repeated with new Message-IDs that are kept consistent in References, in a
temporary folder. Printed are messages a second and the peak of resident memory of all processes, medians of the rounds
taken in turn; then a second run with nothing new.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parents[2]
MAIL = ROOT.parent / "shared" / "data" / "mail"
ME = "ralf@uni-koblenz.de"
_IDS = re.compile(rb"(?im)^(message-id|references|in-reply-to)[ \t]*:.*(?:\r?\n[ \t].*)*")


def originals() -> list[bytes]:
    """The messages of both archives, without From lines."""
    found = []
    for file in sorted((MAIL / "spamassassin-public-corpus").rglob("*.txt")):
        data = file.read_bytes()
        found.append(data.partition(b"\n")[2] if data.startswith(b"From ") else data)
    for file in sorted((MAIL / "linux-mips-archive").glob("*.mbox")):
        found += [part for part in re.split(rb"(?m)^From mboxrd@z .*\n", file.read_bytes()) if part]
    return found


def renamed(data: bytes, copy: int) -> bytes:
    """The message with its ids, and those it refers to, made those of one copy."""
    head, mark, body = data.partition(b"\n\n")
    head = _IDS.sub(lambda hit: hit[0].replace(b"<", b"<c%d." % copy), head)
    return head + mark + body


def build(folder: Path, copies: int) -> int:
    """Write the Maildir; gives how many messages it has."""
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True)
    count = 0
    messages = originals()
    for copy in range(copies):
        for data in messages:
            (folder / "cur" / f"{1_000_000_000 + count}.{count}.bench:2,S").write_bytes(renamed(data, copy))
            count += 1
    return count


def measured(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds and peak megabytes (resident memory of the process and all its children, summed, every 20 ms)."""
    peak = 0.0
    around = {**os.environ, **environment}
    around.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at every start
    start = time.perf_counter()
    with subprocess.Popen(command, env=around, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as run:
        ended = threading.Event()

        def watch() -> None:
            nonlocal peak
            process = psutil.Process(run.pid)
            while not ended.wait(0.02):
                total = 0
                for one in (process, *_children(process)):
                    try:
                        total += one.memory_info().rss
                    except psutil.Error:
                        continue
                peak = max(peak, total / 1e6)

        watcher = threading.Thread(target=watch)
        watcher.start()
        output = run.communicate()[0]
        seconds = time.perf_counter() - start
        ended.set()
        watcher.join()
    if run.returncode:
        raise SystemExit(f"{command}: {output.decode()[-2000:]}")
    return seconds, peak


def _children(process: psutil.Process) -> list[psutil.Process]:
    try:
        return list(process.children(recursive=True))
    except psutil.Error:
        return []


def kreis(maildir: Path, work: Path) -> list[tuple[float, float]]:
    """First import, then again with nothing new."""
    secret = work / "passphrase"
    secret.write_text("korrekt pferd batterie klammer")
    secret.chmod(0o600)
    base = [sys.executable, "-m", "app.cli", "--vault", str(work / "vault"), "--passphrase-file", str(secret), "--json"]
    environment = {"PYTHONPATH": str(ROOT)}
    measured([*base, "vault", "create"], environment)
    runs = [measured([*base, "import", str(maildir), "--me", ME], environment) for _ in range(2)]
    unlock = measured([*base, "vault", "info"], environment)[0]
    print(f"    of it opening the vault (key derivation): {unlock:.2f} s")
    return runs


def notmuch(maildir: Path, work: Path) -> list[tuple[float, float]]:
    config = work / "notmuch-config"
    config.write_text(f"[database]\npath={maildir}\n[user]\nname=x\nprimary_email={ME}\n[new]\ntags=new\n")
    shutil.rmtree(maildir / ".notmuch", ignore_errors=True)
    runs = [measured(["notmuch", "--config", str(config), "new", "--quiet"], {}) for _ in range(2)]
    shutil.rmtree(maildir / ".notmuch", ignore_errors=True)
    return runs


def mu(maildir: Path, work: Path) -> list[tuple[float, float]]:
    home = work / "mu"
    measured(["mu", "init", f"--muhome={home}", f"--maildir={maildir}"], {})
    return [measured(["mu", "index", f"--muhome={home}", "--quiet"], {}) for _ in range(2)]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--copies", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--only", choices=["kreis", "notmuch", "mu"])
    chosen = parser.parse_args()
    programs = {"kreis": kreis, "notmuch": notmuch, "mu": mu}
    with tempfile.TemporaryDirectory(prefix="kreis-bench-") as folder:
        maildir = Path(folder) / "mail"
        count = build(maildir, chosen.copies)
        print(f"{count} messages")
        speeds: dict[str, list[float]] = {}
        for _ in range(chosen.rounds):
            for name, program in programs.items():
                if (chosen.only and name != chosen.only) or (name != "kreis" and not shutil.which(name)):
                    continue
                work = Path(tempfile.mkdtemp(dir=folder))
                first, second = program(maildir, work)
                speeds.setdefault(name, []).append(count / first[0])
                print(
                    f"{name:8} {count / first[0]:7.0f} messages/s {first[0]:6.1f} s peak {first[1]:4.0f} MB; "
                    f"again {second[0]:5.2f} s",
                    flush=True,
                )
        for name, some in speeds.items():
            print(f"{name:8} median {statistics.median(some):.0f} messages/s")


if __name__ == "__main__":
    main()
