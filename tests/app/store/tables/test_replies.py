"""What is decided is noted, what is derived is not."""

from app.store.tables import KINDS, NOTED, replies


def test_decisions_have_history_and_obligations_none() -> None:
    assert "decision" in NOTED
    assert "obligation" not in NOTED
    assert replies.KINDS.keys() <= KINDS.keys()
