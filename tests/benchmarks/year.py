"""A web of people over one shared folder: ``python -m tests.benchmarks.year [PEOPLE DEGREE REFERRALS DAYS]``.

A hundred people with eight neighbours each, ten thousand referrals, 365 days, unless other numbers are given; folder
and vaults are in memory, keys, seals and signatures are real. Fails if anything was lost, doubled or told wrongly.
"""

import sys
from collections.abc import Sequence

from tests.support.simulated_year import Told, lived


def main(arguments: Sequence[str]) -> int:
    people, degree, referrals, days = map(int, arguments or ("100", "8", "10000", "365"))
    told = lived(people, degree, referrals, days)
    print(
        f"{people} people, {people * degree // 2} pairs, {days} days: {told.given} given, {told.taken_back} taken back"
    )
    print(f"lost {told.lost}, told wrongly {told.wrong}; silent after {told.rounds} rounds of looks")
    print(f"first meeting: {told.meeting} rounds of looks until all knew all their outboxes")
    _costs(told, people)
    return 1 if told.lost or told.wrong else 0


def _costs(told: Told, people: int) -> None:
    print(
        f"{told.written} files written, {told.files} left of {told.size / 2**20:.1f} MiB, {told.most_in_outbox} in one"
    )
    print(f"kept in a vault: {told.vault / 2**20:.2f} MiB of sealed files at most")
    print(f"{told.seconds:.0f} s of the processor in all, {told.seconds / people:.1f} a person; {told.looks} looks")
    quarters = ", ".join(f"{seconds * 1000:.1f}" for seconds in told.look_seconds[1:5])
    print(f"a look in each quarter of the time: {quarters} ms")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
