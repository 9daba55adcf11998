"""What columns mean, remembered by their names."""

from app.store import mappings
from app.workspace import Workspace
from tests.support.people import NOW


def test_the_last_word_holds_and_case_and_blanks_do_not_count(space: Workspace) -> None:
    database = space._database
    assert mappings.get(database, ("Wer", "Wo")) == {}
    with database.transaction("test", NOW, noted=False):
        mappings.put(database, ("Wer", "Wo"), {"Wer": "name"}, NOW)
        mappings.put(database, ("wer ", "WO"), {"Wer": "name", "Wo": "mail"}, NOW)
    assert mappings.get(database, ("Wer", "Wo")) == {"Wer": "name", "Wo": "mail"}
    assert mappings.get(database, ("Wo", "Wer")) == {}
