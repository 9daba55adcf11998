"""The tables of the shared folder."""

from app.store.tables.outboxes import DDL, KINDS


def test_every_table_says_what_it_concerns() -> None:
    assert [statement.split()[2] for statement in DDL if "CREATE TABLE" in statement] == list(KINDS)
