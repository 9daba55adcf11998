"""Drafts replace those before and come back in their order."""

from app.records.draft import Draft
from app.store import drafts
from app.workspace import Workspace
from tests.support.people import NOW


def test_they_come_back_in_order_and_replace_one_another(space: Workspace) -> None:
    database = space._database
    for places in (["people", "leads", "people"], ["imports"]):
        with database.transaction("test", NOW, noted=False):
            drafts.replace_all(database, [Draft(place=place, content='{"ä": "ö"}') for place in places], 1)
        assert drafts.all_of(database) == tuple(Draft(place=place, content='{"ä": "ö"}') for place in places)
