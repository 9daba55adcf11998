"""The own keys: made once, kept, and not to be taken back."""

from pathlib import Path

from app.records.peer import Part
from app.store import identity
from tests.support.pairs import NOW, new_vault


def test_made_once_with_a_card_that_changes(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    database = vault._database
    assert identity.get(database) is None
    with database.transaction("test", NOW, noted=False):
        own = identity.ensure(database, NOW)
        assert identity.ensure(database, NOW) == own
        identity.put_card(database, name="Anna", part=Part.HR, number=2, card=b"card")
    kept = identity.get(database)
    assert kept is not None
    assert (kept.keys, kept.name, kept.part, kept.number, kept.card) == (own.keys, "Anna", Part.HR, 2, b"card")
    assert "Anna" not in repr(kept)
    vault.close()
