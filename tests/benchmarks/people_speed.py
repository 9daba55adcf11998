"""5,000 cards: parsed and taken into an encrypted vault, beside vobject's parsing alone; 600 rows of LinkedIn and back.

``python -m tests.benchmarks.people_speed [rounds]``, with vobject where it is installed (``uv run --with
vobject==0.9.9``). The import is the whole of it in one process: reading, who is known already by UID, address and name,
people, ways, employers, cards, history, search index, one commit for each slice; then, as the window does it, who of
them may be in the vault twice by anything that makes two people alike. A window or ``kreis-cli`` reads and compares in
a worker process, so that there it takes less. Each round does all three in turn; medians are printed, with the
ratio to vobject's, and how long the steps on the core thread took (aim: 15 ms).
"""

import importlib
import importlib.util
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from app.formats.vcard import read
from app.records.batch import Report
from app.records.contact import Standing
from app.records.job import Elsewhere
from app.workspace import Workspace
from tests.benchmarks.search import FAMILY, GIVEN, SYLLABLES
from tests.support.jobs import finish
from tests.support.people import NOW, make

_CARDS, _ROWS = 5_000, 600
_TOWNS = ("Berlin", "Bremen", "Hamburg", "Köln", "Leipzig", "Ulm")


def cards() -> str:
    """People of whom a third has a given name, and a sixth a family name, that many have."""
    dice = random.Random(5)
    return "".join(_card(dice, number) for number in range(_CARDS))


def _card(dice: random.Random, number: int) -> str:
    given = dice.choice(GIVEN) if dice.random() < 1 / 3 else _word(dice, 2)
    family = dice.choice(FAMILY) if dice.random() < 1 / 6 else _word(dice, 3)
    firm, street = f"{dice.choice(FAMILY)}{dice.choice(SYLLABLES)}", _word(dice, 2)
    born = date(1945, 1, 1) + timedelta(days=dice.randrange(22_000))
    return (
        f"BEGIN:VCARD\nVERSION:3.0\nUID:u{number}\nN:{family};{given};;;\nFN:{given} {family}\nORG:{firm} GmbH\n"
        f"EMAIL;TYPE=work:{given}.{family}@{firm}.example\nTEL;TYPE=cell:+49 170 {number:07}\n"
        f"ADR;TYPE=work:;;{street}weg {dice.randrange(1, 90)};{dice.choice(_TOWNS)};;{dice.randrange(10_000, 99_000)};"
        f"Deutschland\nBDAY:{born}\nEND:VCARD\n"
    )


def _word(dice: random.Random, syllables: int) -> str:
    return "".join(dice.choices(SYLLABLES, k=syllables)).capitalize()


def connections() -> str:
    head = 'Notes:\n\n"x"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
    line = "Eva{0},Muster{0},https://www.linkedin.com/in/eva-{0},,Firma {0},Leitung,08 Feb 2026\n"
    return head + "".join(line.format(number) for number in range(_ROWS))


def seconds(action: Callable[[], object]) -> tuple[float, float]:
    """By the clock, and of the processor."""
    started, busy = time.perf_counter(), time.process_time()
    action()
    return time.perf_counter() - started, time.process_time() - busy


def steps(space: Workspace, book: Path) -> list[float]:
    """The processor's milliseconds of each step of an import on the core thread."""
    job = space.imports.run([book], now=NOW)
    spans: list[float] = []
    answer: object = None
    while True:
        started = time.process_time()
        try:
            step = job.send(answer)
        except StopIteration:
            return spans
        finally:
            spans.append((time.process_time() - started) * 1000)
        answer = step.function(*step.arguments) if isinstance(step, Elsewhere) else None


def round_of(folder: Path, book: Path, measured: dict[str, list[tuple[float, float]]]) -> list[float]:
    """Everything once; gives the steps of a second import."""
    data = book.read_bytes()
    measured.setdefault("cards parsed", []).append(seconds(lambda: list(read(data))))
    space = make(folder / "vault").workspace
    taken = seconds(lambda: finish(space.imports.run([book], now=NOW)))
    assert space.contacts.counts()[Standing.KNOWN] == _CARDS
    (batch,) = space.imports.batches()
    alike = seconds(lambda: finish(space.contacts.duplicates.find(batch.id)))
    measured.setdefault("cards into the vault", []).append(taken)
    measured.setdefault("whom there may be twice", []).append(alike)
    measured.setdefault("both", []).append((taken[0] + alike[0], taken[1] + alike[1]))
    measured.setdefault("the same cards again", []).append(seconds(lambda: finish(space.imports.run([book], now=NOW))))
    space.close()
    if importlib.util.find_spec("vobject"):
        vobject = importlib.import_module("vobject")
        text = book.read_text()
        measured.setdefault("vobject, parsed alone", []).append(seconds(lambda: list(vobject.readComponents(text))))
    space = make(folder / "second").workspace
    spans = steps(space, book)
    space.close()
    return spans


def linkedin(folder: Path) -> None:
    space = make(folder / "linkedin").workspace
    rows = folder / "Connections.csv"
    rows.write_text(connections())
    (report,) = finish(space.imports.run([rows], now=NOW))
    assert isinstance(report, Report)
    counts, due = space.contacts.counts(), len(space.replies.list(now=NOW))
    print(f"LinkedIn: {counts[Standing.KNOWN]} known, {counts[Standing.CIRCLE]} in the circle, {due} reminders")
    assert report.batch_id is not None
    space.imports.undo(report.batch_id, now=NOW)
    left = {
        place: space._database.value(f"SELECT count(*) FROM {place}")
        for place in ("contact", "address", "card", "organisation", "batch")
    }
    print("after undo:", left)
    space.close()


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    measured: dict[str, list[tuple[float, float]]] = {}
    spans: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        book = Path(name) / "book.vcf"
        book.write_text(cards())
        for number in range(rounds):
            spans += round_of(Path(name) / str(number), book, measured)
        linkedin(Path(name))
    theirs = statistics.median(busy for _, busy in measured.get("vobject, parsed alone", [(0, 0)]))
    for what, some in measured.items():
        clock, busy = (statistics.median(column) for column in zip(*some, strict=True))
        print(f"{what:23} {clock:5.2f} s, of the processor {busy:5.2f} s, {theirs / busy:5.2f} times vobject's speed")
    cuts = statistics.quantiles(spans, n=100)
    print(f"steps: median {statistics.median(spans):.1f}, p95 {cuts[94]:.1f}, most {max(spans):.1f} ms")


if __name__ == "__main__":
    main()
