"""The tables of mail."""

from app.store.tables import mail


def test_every_table_says_which_pages_it_concerns() -> None:
    made = {line.split("TABLE", 1)[1].split("(")[0].strip() for line in mail.DDL if "CREATE TABLE" in line}
    assert made == set(mail.KINDS)


def test_only_what_is_written_by_hand_is_noted() -> None:
    assert mail.NOTED == ("exchange",)  # and of that no row of an import: see the triggers
