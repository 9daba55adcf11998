"""Favours in their table: in order, and refused where there is none."""

from datetime import date

import pytest

from app.errors import NotFound
from app.records.favour import Way
from app.records.ids import FavourId
from app.store import favours
from app.workspace import Workspace
from tests.support.people import NOW, add


def test_the_latest_stands_first(space: Workspace) -> None:
    eva, ole = add(space, "Eva Berger"), add(space, "Ole Nord")
    with space._database.transaction("test", NOW):
        for day, words in ((3, "dritter"), (9, "neunter"), (5, "fünfter")):
            favours.add(space._database, eva.id, Way.GIVEN, words, date(2026, 9, day))
    assert [one.words for one in favours.of(space._database, eva.id)] == ["neunter", "fünfter", "dritter"]
    assert favours.of(space._database, ole.id) == ()


def test_what_is_not_there_is_not_found(space: Workspace) -> None:
    with pytest.raises(NotFound):
        favours.get(space._database, FavourId(7))
    with pytest.raises(NotFound), space._database.transaction("test", NOW):
        favours.remove(space._database, FavourId(7))
