"""The table of cards: watched by the people's pages, and under history."""

from app.changes import Kind
from app.store.tables import DDL, KINDS, NOTED, cards


def test_cards_belong_to_the_vault_and_to_its_history() -> None:
    assert set(cards.DDL) <= set(DDL)
    assert KINDS["card"] == {Kind.CONTACT}
    assert "card" in NOTED
