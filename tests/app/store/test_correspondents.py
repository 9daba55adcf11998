"""My own addresses; how people are made is tested with the import."""

from app.store import correspondents
from app.workspace import Workspace
from tests.support.people import NOW


def test_own_addresses_are_these_and_no_others(space: Workspace) -> None:
    database = space._database
    for chosen in (["Ich@x.de", "ich@y.de"], ["ich@y.de"]):
        with database.transaction("own", NOW):
            correspondents.set_own(database, chosen)
        assert correspondents.own(database) == tuple(one.lower() for one in chosen)
