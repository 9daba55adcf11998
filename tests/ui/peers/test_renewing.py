"""Who may be the same person as before, and that nothing changes where no file can be written."""

from pathlib import Path

import pytest

from app.errors import Unreadable
from tests.support.pairs import NOW, new_vault, pair
from ui.peers import renewing


def test_nothing_changes_where_the_folder_takes_no_file(tmp_path: Path) -> None:
    mine = new_vault(tmp_path / "mine", "Eva")
    before = mine.peers.me()
    with pytest.raises(Unreadable):
        renewing.change_keys(mine, Path("/proc/none"), NOW, signing=True)
    assert mine.peers.me() == before
    assert renewing.change_keys(mine, tmp_path, NOW, signing=True) == ()
    assert mine.peers.me() != before
    mine.close()


def test_a_lost_one_of_the_same_name_or_the_one_that_the_card_names(tmp_path: Path) -> None:
    mine, other, new = (new_vault(tmp_path / name, name) for name in ("Eva", "Anna", "new"))
    old, _ = pair(mine, other)
    assert renewing.twin(old, mine.peers.list()) is None
    new.peers.card(NOW, name="Anna")
    fresh, _ = pair(mine, new)
    assert renewing.twin(fresh, mine.peers.list()) is None  # the other is alive: a namesake
    mine.peers.lost(old.id, NOW)
    earlier = renewing.twin(fresh, mine.peers.list())
    assert earlier is not None
    assert earlier.id == old.id
    other.peers.renewal.rotate(NOW)
    renewed = mine.peers.add(other.peers.card(NOW), NOW)
    assert renewing.twin(renewed, mine.peers.list()) is None  # not compared yet
    for one in (mine, other, new):
        one.close()
