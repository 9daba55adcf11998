"""Rounds in their tables: one charter each, one voice of each two identities, and what moves with an identity."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import NotFound
from app.records.ids import PeerId, RoundId
from app.records.round import Charter, Deed, Voice
from app.store import former, rounds
from app.store.database import Database
from tests.support.pairs import NOW, new_vault, pair

A, B, C = ("a" * 64, "b" * 64, "c" * 64)
CHARTER = Charter(uid="7f" * 16, founder=A, number=1, name="x", passed_on="", kept="", needed=1, issued_at=NOW)


def voice(deed: Deed, author: str, member: str, number: int = 1) -> Voice:
    return Voice(
        uid=CHARTER.uid, founder=A, deed=deed, author=author, member=member, number=number, name="n", charter=1
    )


def said(database: Database, number: RoundId) -> list[tuple[Deed, str, str, int]]:
    found = (one.voice for one in rounds.voices(database, number))
    return [(one.deed, one.author[0], one.member[0], one.number) for one in found]


def test_the_newest_of_each_stays(tmp_path: Path) -> None:
    space = new_vault(tmp_path / "a")
    database = space._database
    with database.transaction("test", NOW, noted=False):
        number = rounds.put(database, CHARTER, "s", NOW)
        assert rounds.put(database, replace(CHARTER, number=2, name="y"), "t", NOW) == number
        rounds.say(database, number, voice(Deed.JOIN, B, B), "1", NOW)
        first = rounds.newest(database, number)
        rounds.say(database, number, voice(Deed.LEAVE, B, B, 2), "2", NOW)
    kept = rounds.find(database, A, CHARTER.uid)
    assert kept is not None
    assert (kept.charter.name, kept.signed, rounds.all_of(database)) == ("y", "t", (kept,))
    assert said(database, number) == [(Deed.LEAVE, "b", "b", 2)]
    assert rounds.newest(database, number) > first
    space.close()


def test_another_identity_takes_over_and_the_newer_holds(tmp_path: Path) -> None:
    space = new_vault(tmp_path / "a")
    database = space._database
    with database.transaction("test", NOW, noted=False):
        number = rounds.put(database, CHARTER, "s", NOW)
        for one in (
            voice(Deed.JOIN, B, B),
            voice(Deed.VOUCH, B, C),
            voice(Deed.VOUCH, C, B),
            voice(Deed.VOUCH, A, B, 3),
            voice(Deed.STOP, A, C, 2),
            voice(Deed.JOIN, A, A),
        ):
            rounds.say(database, number, one, "x", NOW)
        rounds.rename(database, B, C)
        assert sorted(said(database, number)) == [
            (Deed.JOIN, "a", "a", 1),
            (Deed.JOIN, "c", "c", 1),
            (Deed.VOUCH, "a", "c", 3),
        ]
        rounds.rename(database, A, B)
    assert rounds.get(database, number).charter.founder == B
    space.close()


def test_what_was_chosen_and_told_goes_with_a_joined_peer(tmp_path: Path) -> None:
    space, one, other = (new_vault(tmp_path / name, name) for name in ("a", "b", "c"))
    database = space._database
    first, second = pair(space, one)[0].id, pair(space, other)[0].id
    with database.transaction("test", NOW, noted=False):
        number = rounds.put(database, CHARTER, "s", NOW)
        for peer in (first, second):
            rounds.stop(database, number, peer)
            rounds.stop(database, number, peer)
            rounds.put_told(database, number, peer, voice=3, charter=1)
        rounds.put_told(database, number, second, voice=1, charter=2)
        assert rounds.told(database, number)[second] == (3, 2)
        former.move(database, first, second)
    assert rounds.stopped(database, number) == {second}
    assert rounds.told(database, number) == {second: (3, 2)}
    with database.transaction("test", NOW, noted=False):
        rounds.resume(database, number, second)
        for least in (2, 3):
            rounds.put_rule(database, number, least)
    assert (rounds.stopped(database, number), rounds.show_with(database, number)) == (frozenset(), 3)
    for vault in (space, one, other):
        vault.close()


def test_whoever_is_erased_leaves_nothing_in_rounds(tmp_path: Path) -> None:
    space = new_vault(tmp_path / "a")
    database = space._database
    with database.transaction("test", NOW):
        number = rounds.put(database, CHARTER, "s", NOW)
        rounds.say(database, number, voice(Deed.JOIN, B, B), "1", NOW)
        rounds.say(database, number, voice(Deed.VOUCH, A, B), "1", NOW)
        rounds.say(database, number, voice(Deed.JOIN, A, A), "1", NOW)
    with database.transaction("test", NOW):
        rounds.remove(database, number)
    space.history.undo(now=NOW)
    with database.transaction("test", NOW, noted=False):
        rounds.forget_person(database, [B])
    assert said(database, number) == [(Deed.JOIN, "a", "a", 1)]
    images = "SELECT count(*) FROM before_image WHERE instr(image, ?)"
    assert database.value(images, (B,)) == 0
    space.close()


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    space = new_vault(tmp_path / "a")
    database = space._database
    assert (rounds.find(database, A, "x"), rounds.held(database, RoundId(1)), rounds.ruled(database)) == (None, 0, ())
    for act in (lambda: rounds.get(database, RoundId(7)), lambda: rounds.remove(database, RoundId(7))):
        with pytest.raises(NotFound), database.transaction("test", NOW):
            act()
    assert rounds.told(database, RoundId(1)).get(PeerId(1)) is None
    space.close()
