"""Tables of sharing: what has history and what has not."""

from app.store.tables import sharing


def test_what_was_handed_over_has_no_history() -> None:
    assert not {"delivery", "envelope", "identity", "quarantine", "tombstone"} & set(sharing.NOTED)


def test_each_table_says_whom_it_concerns() -> None:
    made = {statement.split()[2] for statement in sharing.DDL if statement.split()[1] == "TABLE"}
    assert made | {"referral_search"} == set(sharing.KINDS)
