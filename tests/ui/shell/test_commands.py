"""Every place can be gone to by name, and every command does something."""

from pytestqt.qtbot import QtBot

from ui.shell.commands import doing, going
from ui.shell.places import ALL


def test_each_place_has_a_name_of_its_own_and_leads_there(qtbot: QtBot) -> None:
    gone: list[str] = []
    found = going(gone.append)
    for one in found:
        one.act()
    assert gone == list(ALL)
    assert len({one.name for one in found}) == len(ALL)
    assert all(one.name for one in found)


def test_acts_are_named_with_their_keys(qtbot: QtBot) -> None:
    (lock,) = doing([("lock", lambda: None)])
    assert (lock.name, lock.key) == ("Lock", "Ctrl+L")
