"""Noting: the statements, for any table."""

from app.store.triggers import noting_triggers


def test_each_table_gets_three_triggers_after_the_state() -> None:
    statements = list(noting_triggers([("a", {"id": "INTEGER", "x": "TEXT"}), ("b", {"id": "INTEGER", "y": "BLOB"})]))
    created = [statement for statement in statements if "CREATE TEMP TRIGGER" in statement]
    assert len(created) == 6
    assert statements[0].startswith("CREATE TEMP TABLE")


def test_bytes_are_noted_in_hex() -> None:
    update = [one for one in noting_triggers([("b", {"id": "INTEGER", "y": "BLOB"})]) if "noting_b_update AFTER" in one]
    assert "'hex:y'" in update[0]
    assert "'id', OLD.id" in update[0]


def test_only_tables_with_batches_look_at_them() -> None:
    plain = "".join(noting_triggers([("a", {"id": "INTEGER"})]))
    batched = "".join(noting_triggers([("a", {"id": "INTEGER", "batch_id": "INTEGER"})]))
    assert "OLD.batch_id" not in plain.replace("'batch_id'", "")
    assert "batch_id IS NOT OLD.batch_id" in batched
