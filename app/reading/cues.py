"""Signs that a sentence asks or promises, each with its weight, over the sentence's word classes.

No sign is proof: "please" stands in requests and in courtesies, so weights are added up and a sentence counts from a
threshold on. The weights were set by hand so that each test sentence falls on its side with room to spare.
"""

import re
from collections.abc import Set

#: From this weight on a sentence counts.
ENOUGH = 3
#: Where nothing stands in favour.
NOWHERE = 1_000


class Cues:
    """Signs as weight, letters of which one must occur (looked for first, because that is cheap), and pattern."""

    def __init__(self, *cues: tuple[int, str, str]) -> None:
        groups: dict[str, list[tuple[int, re.Pattern[str]]]] = {}
        for weight, needed, pattern in cues:
            groups.setdefault("".join(sorted(needed)), []).append((weight, re.compile(pattern)))
        self._groups = tuple((frozenset(needed), tuple(group)) for needed, group in groups.items())

    def weigh(self, tags: str, letters: Set[str]) -> tuple[int, int]:
        """What the cues of a sentence add up to, and where in its classes the first one in favour begins.

        ``letters``: the set of ``tags``, which the caller has at hand.
        """
        total, first = 0, NOWHERE
        for needed, group in self._groups:
            if needed.isdisjoint(letters):
                continue
            for weight, pattern in group:
                hit = pattern.search(tags)
                if hit is not None:
                    total += weight
                    if weight > 0 and hit.start() < first:
                        first = hit.start()
        return total, first
