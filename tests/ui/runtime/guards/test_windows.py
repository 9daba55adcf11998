"""Windows' messages and its counter; what calls the system itself runs there alone."""

import sys

import pytest

from ui.runtime.guards import windows
from ui.runtime.guards.reasons import Reason
from ui.runtime.guards.windows import reason_of, since


@pytest.mark.parametrize(
    ("message", "word", "reason"),
    [
        (0x02B1, 0x7, Reason.SESSION),
        (0x02B1, 0x8, None),  # unlocked
        (0x02B1, 0x2, Reason.SWITCH),
        (0x02B1, 0x4, Reason.SWITCH),
        (0x0218, 0x4, Reason.SLEEP),
        (0x0218, 0x7, None),  # awake
        (0x0200, 0x4, None),  # the pointer moved
    ],
)
def test_which_messages_lock(message: int, word: int, reason: Reason | None) -> None:
    assert reason_of(message, word) is reason


def test_the_lock_screen_is_passed() -> None:
    assert windows.is_passed(0x02B1, 0x8)
    assert not windows.is_passed(0x02B1, 0x7)


def test_the_counter_begins_anew_every_fifty_days() -> None:
    assert since(5_000, 2_000) == 3.0
    assert since(500, 2**32 - 500) == 1.0


@pytest.mark.skipif(sys.platform != "win32", reason="asks Windows")
def test_windows_says_when_the_last_input_was() -> None:
    said = getattr(windows, "LastInput")().seconds()  # noqa: B009 - it exists there alone
    assert said is not None
    assert said >= 0
