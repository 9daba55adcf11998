"""Epochs, writers and the second place are the vault's own books and have no history."""

from app.store.tables import keeping


def test_every_table_is_known() -> None:
    made = {line.split()[2] for line in keeping.DDL if line.split()[:2] == ["CREATE", "TABLE"]}
    assert made | {"sqlite_sequence"} == set(keeping.KINDS)  # SQLite's own, written when all of a vault comes in
    assert keeping.NOTED == ()
