"""A value that nobody can read is found by reading once."""

import pytest

from app.store.proof import Unprovable, prove
from app.workspace import Workspace
from tests.support.people import NOW, add, letter


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE exchange SET medium = 'pigeon'",
        "UPDATE exchange SET sentences = '[oops'",
        'UPDATE exchange SET sentences = \'[["sings", "la", null]]\'',
        "UPDATE before_image SET place = 'moon' WHERE place = 'contact'",
        "INSERT INTO choices (id, value) VALUES (1, '{')",
        "INSERT INTO batch (kind, name, started_at) VALUES ('stone', 'x', 1)",
        "INSERT INTO lead (title, stage, added_at, changed_at) VALUES ('x', 'dreamt', 1, 1)",
    ],
)
def test_each_kind_of_nonsense_is_found(space: Workspace, sql: str) -> None:
    add(space, "Anna", "anna@x.example")
    letter(space, "anna@x.example", text="Kommst du?")
    prove(space._database)
    with space._database.transaction("test", NOW, noted=False):
        space._database.write(sql)
    with pytest.raises(Unprovable):
        prove(space._database)
