"""The tables of what peers say."""

from app.store.tables.statements import DDL, KINDS


def test_every_table_says_what_it_concerns() -> None:
    assert [statement.split()[2] for statement in DDL if "CREATE TABLE" in statement] == list(KINDS)
