"""How well duplicates are told: ``python -m tests.benchmarks.duplicates``.

Three public sets whose truth is known, at the one threshold of the program. Groups fall into two halves by a checksum
of their number; the weights were learnt on the first, figures are of the second, of pairs within it. What a person is
known by in Kreis was taken from the columns: names, day of birth, address or city, mail; FEBRL's social security number
was left out, since nobody's address book has one.
"""

import csv
import os
import resource
import time
import zlib
from collections import Counter
from collections.abc import Callable
from math import comb

from app.matching import duplicates
from app.matching.described import Described
from app.store.folding import fold
from tests.support.data import DATA

type Truth = dict[int, str]
type Set = tuple[list[Described], Truth]

_PLACE = ("street_number", "address_1", "address_2", "suburb", "postcode")


def febrl(number: int) -> Set:
    people, truth = [], {}
    with (DATA / "dedup" / "febrl" / f"dataset{number}.csv").open(newline="", encoding="utf-8") as file:
        for place, cells in enumerate(csv.DictReader(file, skipinitialspace=True)):
            row = {name.strip(): (cell or "").strip() for name, cell in cells.items()}
            day = row["date_of_birth"]
            people.append(
                Described(
                    id=place,
                    given=fold(row["given_name"]),
                    family=fold(row["surname"]),
                    birthday=f"{day[:4]}-{day[4:6]}-{day[6:]}" if day else "",
                    place=fold(" ".join(row[name] for name in _PLACE if row[name])),
                )
            )
            truth[place] = row["rec_id"].split("-")[1]
    return people, truth


def splink() -> Set:
    people, truth = [], {}
    with (DATA / "dedup" / "splink-fake" / "fake_20000.csv").open(newline="", encoding="utf-8") as file:
        for place, row in enumerate(csv.DictReader(file)):
            people.append(
                Described(
                    id=place,
                    given=fold(row["first_name"]),
                    family=fold(row["surname"]),
                    birthday=row["dob"],
                    place=fold(row["city"]),
                    mails=frozenset({row["email"].lower()} - {""}),
                )
            )
            truth[place] = row["group"]
    return people, truth


SETS: dict[str, Callable[[], Set]] = {"FEBRL 1": lambda: febrl(1), "FEBRL 2": lambda: febrl(2), "splink": splink}


def held_out(name: str, group: str) -> bool:
    return zlib.crc32(f"{name}/{group}".encode()) % 2 == 1


def measure(name: str) -> str:
    people, truth = SETS[name]()
    started = time.perf_counter()
    candidates = sum(1 for _ in duplicates.pairs(people))
    found = duplicates.find(people)
    seconds = time.perf_counter() - started
    rest = {number for number, group in truth.items() if held_out(name, group)}
    told = [truth[one.one] == truth[one.other] for one in found if one.one in rest and one.other in rest]
    true = sum(comb(count, 2) for count in Counter(truth[number] for number in rest).values())
    right, precision, recall = sum(told), sum(told) / len(told), sum(told) / true
    best = 2 * precision * recall / (precision + recall)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return (
        f"{name:8} {len(people):6} records, {candidates:7} pairs compared, {right} of {true} true pairs: precision "
        f"{precision:.3f}, recall {recall:.3f}, F1 {best:.3f}; {seconds:.1f} s, {memory} MB at most so far"
    )


def main() -> None:
    os.nice(5)
    for name in SETS:
        print(measure(name), flush=True)


if __name__ == "__main__":
    main()
