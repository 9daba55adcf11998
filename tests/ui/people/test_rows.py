"""People as rows, ring by ring."""

from datetime import timedelta

from app.records.contact import Contact, Ring, Standing
from app.records.ids import ContactId
from tests.support.windows import NOW
from ui.people import rows
from ui.runtime.rows import Row, Section


def contact(number: int, ring: Ring) -> Contact:
    return Contact(
        id=ContactId(number),
        name=f"Person {number}",
        standing=Standing.CIRCLE,
        ring=ring,
        organisation="Nordlicht",
        last_exchange_at=NOW - timedelta(days=3),
    )


def test_rings_stand_inner_first_and_empty_ones_are_left_out() -> None:
    entries = rows.circle([contact(1, Ring.WIDER), contact(2, Ring.INNER), contact(3, Ring.WIDER)], NOW, {2: "fragt"})
    assert [entry.title for entry in entries] == ["Inner circle", "Person 2", "Wider circle", "Person 1", "Person 3"]
    inner, wider = entries[1], entries[3]
    assert isinstance(inner, Row)
    assert isinstance(wider, Row)
    assert inner.sentence == "fragt"
    assert wider.sentence == "Nordlicht"
    assert wider.look.warmth == 0
    assert "Person 1, Nordlicht, 3" in wider.spoken


def test_heads_count() -> None:
    assert rows.known_head(571).count == "571"
    assert isinstance(rows.found_head(2), Section)
