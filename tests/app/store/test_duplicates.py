"""People in slices, and what hangs on somebody handed over."""

from app.store import duplicates as store
from app.workspace import Workspace
from tests.support.people import NOW, add


def test_slices_hold_everybody_once(space: Workspace) -> None:
    everybody = {add(space, f"P {number}").id for number in range(7)}
    parts = [[row["id"] for row in part] for part in store.slices(space._database, 3)]
    assert [len(part) for part in parts] == [3, 3, 1]
    assert {number for part in parts for number in part} == everybody


def test_addresses_go_over_and_stay_one_row_each(space: Workspace) -> None:
    stays, gone = add(space, "Eva", "eva@a.example"), add(space, "Eva", "eva@b.example")
    with space._database.transaction("test", NOW):
        store.hand_over(space._database, gone.id, stays.id)
    assert {one.key for one in space.contacts.get(stays.id).channels} == {"eva@a.example", "eva@b.example"}
    assert space.contacts.get(gone.id).channels == ()
