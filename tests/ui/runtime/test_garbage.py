"""The cycle collector runs on the UI thread only."""

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.runtime.garbage import INTERVAL, LONGEST, Garbage


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    keeper = Garbage()
    yield keeper
    keeper.stop()


class _Knot:
    def __init__(self, seen: list[str]) -> None:
        self.me = self
        self._seen = seen

    def __del__(self) -> None:
        self._seen.append(threading.current_thread().name)


def test_no_other_thread_collects(garbage: Garbage) -> None:
    seen: list[str] = []

    def litter() -> None:
        for _ in range(5000):
            _Knot(seen)

    thread = threading.Thread(target=litter, name="litter")
    thread.start()
    thread.join()
    assert seen == []
    while garbage.look() >= 0:
        pass
    assert set(seen) == {threading.main_thread().name}


def test_nothing_due_collects_nothing(garbage: Garbage) -> None:
    gc.collect()
    assert garbage.look() == -1


def test_who_finds_nothing_looks_less_often(garbage: Garbage) -> None:
    timer = garbage._timer
    while garbage.look() >= 0:
        pass
    for _ in range(5):
        timer.timeout.emit()
    assert timer.interval() == LONGEST
    litter = [_Knot([]) for _ in range(5000)]
    timer.timeout.emit()
    assert timer.interval() == INTERVAL
    del litter


def test_what_stays_for_good_is_not_looked_at_again(garbage: Garbage) -> None:
    knot, seen = _Knot([]), len(gc.get_objects())
    garbage.settle()
    assert len(gc.get_objects()) < seen // 10
    assert not any(one is knot for one in gc.get_objects())
    garbage.stop()
    assert any(one is knot for one in gc.get_objects())


def test_stopping_gives_the_collector_back(qtbot: QtBot) -> None:
    garbage = Garbage()
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()
