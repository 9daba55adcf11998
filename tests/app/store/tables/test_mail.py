"""The tables of mail."""

from app.store.tables import mail


def test_every_table_says_which_pages_it_concerns() -> None:
    made = {line.split("TABLE", 1)[1].split("(")[0].strip() for line in mail.DDL if "CREATE TABLE" in line}
    assert made == set(mail.KINDS)


def test_imports_are_taken_back_by_batch_and_not_noted() -> None:
    assert not mail.NOTED
