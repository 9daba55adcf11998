"""One word among 100,000 people of ours, and by ``khard list`` among 5,000: ``python -m tests.benchmarks.find_people``.

khard (``--khard PATH``, else in the path) reads its folder of cards at each start. Ours is told in three ways, because
it has to open an encrypted vault: in the open program (what a letter typed into the search costs), by ``kreis-cli`` as
a whole process without what the passphrase's derivation takes on purpose, and with it. Medians of the words' answers.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from app import workspace
from app.workspace import Cost
from tests.benchmarks.people_speed import cards
from tests.benchmarks.search import FAMILY, NOW, fill

ROOT = Path(__file__).resolve().parents[2]
_PASSPHRASE = "korrekt pferd batterie klammer"
_PEOPLE, _CARDS = 100_000, 5_000


def median(answers: Sequence[Callable[[], object]]) -> float:
    """Seconds of the answers."""
    spans = []
    for answer in answers:
        started = time.perf_counter()
        answer()
        spans.append(time.perf_counter() - started)
    return statistics.median(spans)


def khard(program: str, folder: Path) -> float:
    """``khard list WORD`` over a folder of 5,000 cards, each a file."""
    book = folder / "book"
    book.mkdir()
    for number, text in enumerate(cards().split("END:VCARD\n")[:-1]):
        (book / f"{number}.vcf").write_text(f"{text}END:VCARD\n")
    settings = folder / "khard.conf"
    settings.write_text(f"[addressbooks]\n[[book]]\npath = {book}\n[general]\ndefault_action = list\n")
    return median([_run([program, "-c", str(settings), "list", word]) for word in FAMILY[:3]])


def _run(command: list[str]) -> Callable[[], object]:
    around = {**os.environ, "PYTHONPATH": str(ROOT)}
    around.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at every start
    return lambda: subprocess.run(command, env=around, stdout=subprocess.PIPE, check=True)


def ours(folder: Path, cost: Cost | None) -> tuple[float, float]:
    """``find`` in the open program and by ``kreis-cli``, in a vault of 100,000."""
    vault, secret = folder / f"vault{cost}", folder / "passphrase"
    secret.write_text(_PASSPHRASE)
    secret.chmod(0o600)
    more = {} if cost is None else {"cost": cost}
    space = workspace.create(vault, _PASSPHRASE, now=NOW, **more).workspace
    fill(space, _PEOPLE)
    reader = space.reader().contacts
    typed = [name[:count] for name in FAMILY for count in range(1, len(name) + 1)]
    inside = median([partial(reader.find, text) for text in typed])
    space.close()
    base = [sys.executable, "-m", "app.cli", "--vault", str(vault), "--passphrase-file", str(secret)]
    _run([*base, "contacts", "find", FAMILY[0]])()
    return inside, median([_run([*base, "contacts", "find", name]) for name in FAMILY[:5]])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--khard", default=shutil.which("khard"))
    program = parser.parse_args().khard
    with tempfile.TemporaryDirectory() as name:
        inside, process = ours(Path(name), Cost.CHEAP)
        print(f"ours, {_PEOPLE} people: {inside * 1000:.1f} ms in the open program, {process:.2f} s as kreis-cli")
        print(f"ours, with the key derived as usual: {ours(Path(name), None)[1]:.2f} s as kreis-cli")
        if program:
            theirs = khard(program, Path(name))
            print(f"khard list, {_CARDS} cards: {theirs:.2f} s, {theirs / inside:,.0f} times as long as in ours")
        else:
            print("khard is not installed", file=sys.stderr)


if __name__ == "__main__":
    main()
