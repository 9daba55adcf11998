"""Reasons are codes."""

from ui.runtime.guards.reasons import Reason


def test_a_reason_travels_as_text() -> None:
    assert [Reason(reason.value) for reason in Reason] == list(Reason)
