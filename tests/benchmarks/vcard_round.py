"""Address books through a vault and out again: import, an edit of everybody, export; and who judges what came out.

``python -m tests.benchmarks.vcard_round``, with vobject where it is installed (``uv run --with vobject==0.9.9``).
Three judges that share nothing with the program: a plain tokeniser (``tests/support/vcard_judge.py``) looks for every
property, parameter and group; the twins that other programs wrote of the same cards (KDE's ``.ref``, Gammu's
``.backup``, Kolab's ``.mime``) are searched in the export value by value; vobject reads what it can of a file and of
its export. What it did on 201 files (4.0 and 3.0 alike):

    10,033 properties, 3,887 parameters, 159 groups: lost 14 properties, no parameter, no group
    the 14 stand in the five cards that the report names as refused, because nothing in them names or reaches anybody
    Gammu .backup 77 of 84, KDE .ref 70 of 80, Kolab .mime 28 of 30 values in the export
    vobject finds 5,945 of the 5,959 properties that it reads in the files
"""

import importlib
import importlib.util
import logging
import quopri
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.records.query import ContactQuery
from app.workspace import ContactFormat
from tests.support import people, vcard_judge
from tests.support.data import DATA
from tests.support.jobs import finish

CARDS = DATA / "vcard"
WITH_VOBJECT = importlib.util.find_spec("vobject") is not None
FORMS = (ContactFormat.VCARD_4, ContactFormat.VCARD_3)
_LETTERS = re.compile(r"[^\W_]+")


def through(file: Path, folder: Path) -> tuple[dict[ContactFormat, bytes], Counter[str]]:
    """The exports of a vault that holds this file and in which everybody was edited, and what the import refused."""
    space = people.make(folder).workspace
    (report,) = finish(space.imports.run([file], now=people.NOW))
    for contact in space.contacts.list(ContactQuery(limit=1_000_000)):
        space.contacts.change(replace(contact, labels=(*contact.labels, "Round"), how_we_met="x"), now=people.NOW)
    out = {form: space.transfers.contacts(form) for form in FORMS}
    space.close()
    return out, Counter(one.reason for one in report.refused)


def twin(file: Path) -> Iterator[tuple[str, str]]:
    """What another program wrote of this file: the name of the set and each value."""
    for ending in (".ref", ".2_1ref"):
        if (beside := file.with_name(file.name + ending)).exists():
            for _, told in vcard_judge.cards(beside.read_bytes()):
                yield from (("KDE .ref", one.full_print) for one in told if one.name not in {"PRODID", "CATEGORIES"})
    if (beside := file.with_suffix(".backup")).exists():
        raw = beside.read_bytes()
        text = raw.decode("utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", errors="replace")
        for number, value in re.findall(r'^Entry(\d+)Text = "(.*)"', text, re.MULTILINE):
            kind = re.search(rf"^Entry{number}Type = (\w+)", text, re.MULTILINE)
            if kind and kind[1] not in {"Category", "Private"}:
                yield "Gammu .backup", "".join(_LETTERS.findall(value.replace("\\n", " ")))
    if (beside := file.with_name(file.name + ".mime")).exists():
        body = quopri.decodestring(beside.read_bytes()).decode("utf-8", errors="replace")
        body = body.partition("<contact")[2].partition("</contact>")[0]
        for tag, value in re.findall(r"<([\w-]+)>([^<>]+)</", body):
            if tag not in {"product-id", "last-modification-date", "sensitivity", "picture", "preferred-address"}:
                yield "Kolab .mime", "".join(_LETTERS.findall(value))


def by_vobject(data: bytes) -> Counter[str] | None:
    """How many properties of each name vobject reads, nothing where it gives up."""
    vobject = importlib.import_module("vobject")
    logging.getLogger("vobject.base").setLevel(logging.CRITICAL)
    names: Counter[str] = Counter()
    try:
        for card in vobject.readComponents(data.decode("utf-8"), allowQP=True, ignoreUnreadable=False):
            names.update(line.name for line in card.lines() if line.name not in {"VERSION", "CATEGORIES"})
    except Exception:  # a judge may give up in any way
        return None
    return names


@dataclass(slots=True)
class OfSet:
    """What became of one set of files: by the tokeniser, and of what vobject reads."""

    counted: dict[ContactFormat, vcard_judge.Counted] = field(
        default_factory=lambda: {form: vcard_judge.Counted() for form in FORMS}
    )
    read: int = 0
    fewer: int = 0


def judge(file: Path, out: dict[ContactFormat, bytes], total: OfSet, seen: Counter[tuple[str, bool]]) -> None:
    """One file against its exports, by all judges."""
    before = [one for _, told in vcard_judge.cards(file.read_bytes()) for one in told]
    after = {form: [one for _, told in vcard_judge.cards(out[form]) for one in told] for form in FORMS}
    for form in FORMS:
        total.counted[form] += vcard_judge.missing([one for one in before if one.name != "CATEGORIES"], after[form])
    everything = " ".join(one.full_print for one in after[ContactFormat.VCARD_4])
    seen.update((name, value in everything) for name, value in twin(file) if value)
    if WITH_VOBJECT and (names := by_vobject(file.read_bytes())):
        again = by_vobject(out[ContactFormat.VCARD_3]) or Counter()
        total.read += names.total()
        total.fewer += (names - again).total()


def main() -> None:
    sets: dict[str, OfSet] = {}
    seen: Counter[tuple[str, bool]] = Counter()
    refused: Counter[str] = Counter()
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        for number, file in enumerate(sorted(CARDS.rglob("*.vcf"))):
            out, reasons = through(file, Path(folder) / str(number))
            refused += reasons
            judge(file, out, sets.setdefault(file.relative_to(CARDS).parts[0], OfSet()), seen)
    counted = {form: vcard_judge.Counted() for form in FORMS}
    for name, one_set in sorted(sets.items()):
        four, three = (one_set.counted[form] for form in FORMS)
        theirs = f"; vobject {one_set.read - one_set.fewer} of {one_set.read}" if WITH_VOBJECT else ""
        kept = f"{four.properties - len(four.lost)} and {three.properties - len(three.lost)} of {four.properties}"
        print(f"{name:24} {kept} properties in 4.0 and 3.0{theirs}")
        for form in FORMS:
            counted[form] += one_set.counted[form]
    for form, one in counted.items():
        said = f"{one.properties} properties, {one.parameters} parameters, {one.groups} groups"
        print(f"{form}: {said}: {len(one.lost)} lost")
        print("   ", ", ".join(f"{name} {times}" for name, times in Counter(one.lost).most_common()))
    print("refused by the import, in its report:", dict(refused))
    for name in sorted({name for name, _ in seen}):
        print(f"{name}: {seen[name, True]} of {seen[name, True] + seen[name, False]} values in the export")
    if WITH_VOBJECT:
        read, fewer = (sum(getattr(one, name) for one in sets.values()) for name in ("read", "fewer"))
        print(f"vobject: of {read} properties that it reads in the files it finds {read - fewer} in the exports")
    print(f"{time.perf_counter() - started:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
