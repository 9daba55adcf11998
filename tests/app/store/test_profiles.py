"""Profiles in their tables: variants by name, and one telling each way of each peer."""

from pathlib import Path

import pytest

from app.errors import NotFound
from app.records.ids import ProfileId
from app.records.profile import Profile, ProfileText
from app.store import profiles
from tests.support.pairs import NOW, new_vault, pair

TEXT = ProfileText(about="Eva", vouches="Ole")


def test_one_telling_each_way(tmp_path: Path) -> None:
    space, other = new_vault(tmp_path / "a"), new_vault(tmp_path / "b")
    peer, _ = pair(space, other)
    database = space._database
    with database.transaction("test", NOW, noted=False):
        for number in (1, 2):
            profiles.share(database, peer.id, "c", number, TEXT, NOW, mine=True)
        profiles.share(database, peer.id, "d", 1, TEXT, NOW, mine=False)
    (mine,) = profiles.told(database)
    (theirs,) = profiles.heard(database)
    assert (mine.number, mine.text, theirs.claim, mine.peer_name) == (2, TEXT, "d", peer.name)
    with database.transaction("test", NOW, noted=False):
        assert not profiles.withdraw(database, peer.id, "x", NOW, mine=True)
        assert profiles.withdraw(database, peer.id, "c", NOW, mine=True)
        assert not profiles.withdraw(database, peer.id, "c", NOW, mine=True)
    gone = profiles.find(database, peer.id, mine=True)
    assert gone is not None
    assert (gone.open, gone.text.empty, gone.number) == (False, True, 2)
    space.close()
    other.close()


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    space = new_vault(tmp_path / "a")
    database, gone = space._database, ProfileId(7)
    for act in (
        lambda: profiles.get(database, gone),
        lambda: profiles.put(database, Profile(id=gone, name="x", text=TEXT, changed_at=NOW), NOW),
        lambda: profiles.remove(database, gone),
    ):
        with pytest.raises(NotFound), database.transaction("test", NOW):
            act()
    space.close()
