"""Statements: what makes the other side owe a reply, and that a log prints no words of anybody."""

from app.records.statement import Said, StatementKind


def test_who_gets_what_owes_a_reply() -> None:
    assert {kind for kind in StatementKind if kind.owed} == {"interest", "question", "introduce", "ask"}
    assert {kind for kind in StatementKind if kind.replies} == {"answer", "grant"}


def test_no_words_are_printed() -> None:
    said = Said(kind=StatementKind.INTRODUCE, author="a", claim="b", words="Geheim", name="Geheim", reach="Geheim")
    assert "Geheim" not in repr(said)
