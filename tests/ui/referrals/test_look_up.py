"""The list in windows: whichever way it is read, it holds the same lines in the same places."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.records.ids import PeerId
from app.workspace import Workspace
from tests.support.many import given, received
from tests.support.pairs import NOW, new_vault, pair
from ui.models.row_list import WINDOW
from ui.referrals.look_up import look_at, look_on, look_up
from ui.runtime.rows import Entry, Section


@pytest.fixture
def space(tmp_path: Path) -> Iterator[Workspace]:
    with closing(new_vault(tmp_path / "anna", "Anna")) as mine, closing(new_vault(tmp_path / "b", "Bernd")) as other:
        pair(mine, other)
        yield mine


def whole(space: Workspace, words: str = "") -> list[Entry]:
    found = look_up(space, words, NOW.date())
    entries = list(found.entries)
    for offset in range(0, found.rest, WINDOW):
        entries += look_on(space, words, NOW.date(), offset)
    assert len(entries) == len(found.entries) + found.rest
    return entries


def test_few_are_read_at_once_under_their_heads(space: Workspace) -> None:
    assert whole(space) == []
    given(space, 2)
    assert [isinstance(one, Section) for one in whole(space)] == [True, False, False]
    received(space, PeerId(1), 1)
    assert [isinstance(one, Section) for one in whole(space)] == [True, False, True, False, False]
    assert look_up(space, "", NOW.date()).rest == 0


@pytest.mark.parametrize(("more", "mine"), [(1199, 300), (1000, 0), (0, 1200), (199, 1000)])
def test_many_are_read_in_windows_and_every_line_once(space: Workspace, more: int, mine: int) -> None:
    received(space, PeerId(1), more)
    given(space, mine)
    found = look_up(space, "", NOW.date())
    assert (len(found.entries), found.received, found.given) == (WINDOW, more, mine)
    entries = whole(space)
    heads = [place for place, one in enumerate(entries) if isinstance(one, Section)]
    assert heads == [place for place, count in ((0, more), (more + 1 if more else 0, mine)) if count]
    numbers = [one.id for one in entries if not isinstance(one, Section)]
    assert len(numbers) == len(set(numbers)) == more + mine


def test_words_narrow_the_list_but_not_the_counts(space: Workspace) -> None:
    received(space, PeerId(1), 1100)
    found = look_up(space, "empfang 702", NOW.date())
    assert (len(found.entries), found.rest, found.received) == (2, 0, 1100)
    assert len(whole(space, "firma")) == 1101


def test_one_is_read_whole_when_it_is_opened(space: Workspace) -> None:
    received(space, PeerId(1), 1)
    seen = look_at(space, space.referrals.list()[0].id)
    assert (seen.referral.names, seen.since) == (("Bernd",), NOW)
    assert seen.behind.record is not None
    assert seen.behind.record.received == 1
