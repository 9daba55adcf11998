"""5,000 cards into an encrypted vault beside vobject's parsing alone, and 600 rows of LinkedIn in and out again.

``python -m tests.benchmarks.people_speed``, with vobject where it is installed (``uv run --with vobject==0.9.9``).
On two busy cores: 23.6 s into the vault, vobject 4.0 s for parsing alone; of LinkedIn's 600
rows 600 known, nobody in the circle, no reminder, and nothing left of them after undo.
"""

import importlib
import importlib.util
import tempfile
import time
from pathlib import Path

from app.records.contact import Standing
from tests.support.jobs import finish
from tests.support.people import NOW, make

_CARDS, _ROWS = 5_000, 600


def cards() -> str:
    return "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nUID:u{number}\nN:Muster{number};Eva;;;\nFN:Eva Muster{number}\n"
        f"ORG:Firma {number % 300}\n"
        f"EMAIL;TYPE=work:eva{number}@firma{number % 300}.example\nTEL;TYPE=cell:+49 170 {number:07}\n"
        f"ADR;TYPE=work:;;Weg {number};Ulm;;89073;Deutschland\nBDAY:19{number % 90 + 10}-03-14\nEND:VCARD\n"
        for number in range(_CARDS)
    )


def connections() -> str:
    head = 'Notes:\n\n"x"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
    line = "Eva{0},Muster{0},https://www.linkedin.com/in/eva-{0},,Firma {0},Leitung,08 Feb 2026\n"
    return head + "".join(line.format(number) for number in range(_ROWS))


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        space = make(folder / "vault").workspace
        book = folder / "book.vcf"
        book.write_text(cards())
        started = time.perf_counter()
        (report,) = finish(space.imports.run([book], now=NOW))
        print(f"ours: {report.people} cards into the encrypted vault in {time.perf_counter() - started:.2f} s")
        if importlib.util.find_spec("vobject"):
            vobject = importlib.import_module("vobject")
            started = time.perf_counter()
            count = sum(1 for _ in vobject.readComponents(book.read_text()))
            print(f"vobject: {count} cards parsed alone in {time.perf_counter() - started:.2f} s")
        space.close()
        space = make(folder / "second").workspace
        rows = folder / "Connections.csv"
        rows.write_text(connections())
        (report,) = finish(space.imports.run([rows], now=NOW))
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


if __name__ == "__main__":
    main()
