"""Actions print their code and not of whom."""

from datetime import UTC, datetime

from app.records.action import Action, Undone


def test_of_whom_is_not_printed() -> None:
    action = Action(id=1, name="contact.add", detail="Anna", at=datetime(2026, 1, 1, tzinfo=UTC))
    assert "contact.add" in repr(action)
    assert "Anna" not in repr(Undone(action=action, rows=1))
