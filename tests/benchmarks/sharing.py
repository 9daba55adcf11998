"""How long the pages of referrals and leads take with many: ``python -m tests.benchmarks.sharing [referrals] [leads]``.

Prints milliseconds (median, 95th percentile, most) of reading the list as the page does, a window deep down, each key
of a search, opening one whole, and the board of leads; and how many referrals a second come in.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.records.query import ReferralQuery
from app.records.referral import Direction
from tests.support.many import many_leads, received
from tests.support.pairs import NOW, new_vault, pair
from ui.leads.board import Board
from ui.referrals.look_up import look_at, look_on, look_up
from ui.shell.counts import count

_TYPED = ("assistenz der geschaeftsfuehrung 70", "dresden firma 12", "empfang", "bernd weber", "koeln projekt", "xyz")


def typed() -> list[str]:
    """What stands in the field after each key."""
    return [words[:length] for words in _TYPED for length in range(1, len(words) + 1)]


def measure(name: str, actions: list[Callable[[], object]]) -> None:
    spans = []
    for action in actions:
        started = time.perf_counter()
        action()
        spans.append((time.perf_counter() - started) * 1000)
    cut = statistics.quantiles(spans, n=20)[18]
    print(f"{name:30} median {statistics.median(spans):7.1f}  p95 {cut:7.1f}  most {max(spans):7.1f} ms")


def main(referrals: int, leads: int) -> None:
    application = QApplication.instance() or QApplication([])
    today = NOW.date()
    with tempfile.TemporaryDirectory() as folder:
        space, other = new_vault(Path(folder) / "a", "Anna"), new_vault(Path(folder) / "b", "Bernd Weber")
        peer, _ = pair(space, other)
        started = time.perf_counter()
        received(space, peer.id, referrals)
        print(f"{referrals} referrals, written at {referrals / (time.perf_counter() - started):.0f} a second")
        many_leads(space, leads)
        numbers = [one.id for one in space.referrals.lines(ReferralQuery(direction=Direction.RECEIVED, limit=100))]
        offsets = range(0, referrals, max(200, referrals // 50))
        measure("list, as the page reads it", [partial(look_up, space, "", today)] * 20)
        measure("window deep down", [partial(look_on, space, "", today, offset) for offset in offsets])
        measure("search, each key, page", [partial(look_up, space, words, today) for words in typed()])
        queries = [ReferralQuery(direction=Direction.RECEIVED, words=words) for words in typed()]
        measure("search, each key, service", [partial(space.referrals.lines, query) for query in queries])
        measure("one opened whole", [partial(look_at, space, number) for number in numbers])
        measure("counts of the rail", [partial(count, space, NOW)] * 20)
        measure("all, as before windows", [space.referrals.list] * 3)
        measure(f"{leads} leads read", [space.leads.list] * 20)
        found, board = space.leads.list(), Board()
        board.resize(1180, 780)
        board.show()
        application.processEvents()

        def draw() -> None:
            board.show_leads(found, today, None)
            board.grab()

        measure(f"{leads} leads on the board", [draw] * 5)
        space.close()
        other.close()


if __name__ == "__main__":
    main(*(int(one) for one in (*sys.argv[1:], *("10000", "1000")[len(sys.argv) - 1 :])))
