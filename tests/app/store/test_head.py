"""The mark of the newest state: kept outside the vault, believed only under its key."""

from pathlib import Path

import pytest

from app import paths
from app.errors import UncertainVault
from app.store import head
from app.store.epochs import Seen
from app.store.head import Head, machine

KEY, UID, HERE = bytes(range(32)), "ab" * 16, Path("here")


def file() -> Path:
    """The only mark there is."""
    (found,) = (paths.state_folder() / head.FOLDER).iterdir()
    return found


def test_what_is_noted_is_seen_again() -> None:
    mark = Head(UID, KEY, HERE)
    assert mark.seen() is None
    mark.note(Seen(epoch=2, writers={"x": 7}))
    assert Head(UID, KEY, HERE).seen() == Seen(epoch=2, writers={"x": 7})
    assert Head(UID, KEY, Path("elsewhere")).seen() is None


def test_quick_commits_are_written_once_a_second_and_at_the_end() -> None:
    seconds = iter([0.0, 0.5, 0.9, 1.0, 1.0, 1.2, 1.2])
    mark = Head(UID, KEY, HERE, seconds=lambda: next(seconds))
    mark.note(Seen(epoch=1, writers={"x": 1}))  # written at 0.0
    mark.note(Seen(epoch=1, writers={"x": 2}))
    mark.note(Seen(epoch=1, writers={"x": 3}))
    assert Head(UID, KEY, HERE).seen() == Seen(epoch=1, writers={"x": 1})
    mark.note(Seen(epoch=1, writers={"x": 4}))  # a second later
    assert Head(UID, KEY, HERE).seen() == Seen(epoch=1, writers={"x": 4})
    mark.note(Seen(epoch=1, writers={"x": 5}))
    mark.keep()
    assert Head(UID, KEY, HERE).seen() == Seen(epoch=1, writers={"x": 5})


def test_every_flipped_byte_and_another_key_are_not_believed() -> None:
    Head(UID, KEY, HERE).note(Seen(epoch=1, writers={"x": 1}))
    content = file().read_bytes()
    for place in range(len(content)):
        file().write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        try:
            assert Head(UID, KEY, HERE).seen() == Seen(epoch=1, writers={"x": 1})  # the last bits of base64 say nothing
        except UncertainVault:
            continue
        assert content[place : place + 1] in b"=0123456789+/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    for bad in (b"", b"{}", b"[" * 100_000, b'{"epoch": 1, "writers": 3, "mac": ""}'):
        file().write_bytes(bad)
        with pytest.raises(UncertainVault):
            Head(UID, KEY, HERE).seen()
    file().write_bytes(content)
    with pytest.raises(UncertainVault):
        Head(UID, bytes(32), HERE).seen()
    file().rename(file().with_name(file().name.replace(UID, "cd" * 16)))
    with pytest.raises(UncertainVault):
        Head("cd" * 16, KEY, HERE).seen()


def test_a_state_folder_that_cannot_be_written_costs_the_mark_only(home: Path) -> None:
    (home / "state").write_bytes(b"a file where the folder should be")
    mark = Head(UID, KEY, HERE)
    mark.note(Seen(epoch=1, writers={"x": 1}))
    assert machine() == "0" * 32


def test_a_computer_keeps_its_id() -> None:
    assert len(machine()) == 32
    assert machine() == machine()


def test_on_the_way_to_another_key_the_mark_holds_under_both(home: Path, tmp_path: Path) -> None:
    old, new = bytes(32), bytes(range(32))
    seen = Seen(epoch=1, writers={"a.b": 3})
    head = Head("ab" * 16, old, tmp_path)
    head.expect(new, seen)
    for key in (old, new):
        assert Head("ab" * 16, key, tmp_path).seen() == seen
    with pytest.raises(UncertainVault):
        Head("ab" * 16, b"x" * 32, tmp_path).seen()
    head.go_on(new)
    head.note(seen)
    assert Head("ab" * 16, new, tmp_path).seen() == seen
    with pytest.raises(UncertainVault):
        Head("ab" * 16, old, tmp_path).seen()


def test_other_folders_of_the_same_vault_are_seen_too() -> None:
    Head(UID, KEY, HERE).note(Seen(epoch=1, writers={"x": 1}))
    Head(UID, KEY, Path("elsewhere")).note(Seen(epoch=2, writers={"x": 3}, behind=True))
    Head("cd" * 16, KEY, Path("elsewhere")).note(Seen(epoch=1, writers={"y": 9}))
    assert Head(UID, KEY, HERE).others() == (Seen(epoch=2, writers={"x": 3}, behind=True),)
    assert Head(UID, KEY, Path("new")).seen() is None
    assert len(Head(UID, KEY, Path("new")).others()) == 2
    assert Head(UID, bytes(32), HERE).others() == ()
    assert Head("ef" * 16, KEY, HERE).others() == ()
