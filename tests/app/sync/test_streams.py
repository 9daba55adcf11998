"""Sequences: gaps and forks are found, and nothing honest is called one."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.sync.streams import Link, first, following, forked, missing, number_of, renewed


def _links(count: int) -> list[Link]:
    names = ["", *(f"{number:064x}" for number in range(1, count + 1))]
    return [Link(seq, prev, digest) for seq, (prev, digest) in enumerate(pairwise(names), start=1)]


@given(st.data(), st.integers(1, 12))
def test_any_honest_files_in_any_order_are_no_fork(data: st.DataObject, count: int) -> None:
    links = _links(count)
    came = data.draw(st.lists(st.sampled_from(links)))
    assert not forked(came)
    numbers = {link.seq for link in came}
    assert missing(came) == (numbers != set(range(1, max(numbers, default=0) + 1)))


@given(st.data(), st.integers(1, 12))
def test_a_second_file_in_one_place_is_a_fork(data: st.DataObject, count: int) -> None:
    links = _links(count)
    twin = data.draw(st.sampled_from(links))
    assert forked([*links, Link(twin.seq, twin.prev, "ff" * 32)])


def test_a_wrong_link_is_a_fork() -> None:
    assert forked([*_links(2), Link(3, "ee" * 32, "dd" * 32)])
    assert forked([Link(1, "ee" * 32, "dd" * 32)])


def test_places_follow_each_other() -> None:
    place = first()
    assert (place.seq, place.prev, len(place.stream)) == (1, "", 32)
    after = following(place.stream, place.epoch, Link(1, "", "ab" * 32))
    assert (after.stream, after.epoch, after.seq, after.prev) == (place.stream, place.epoch, 2, "ab" * 32)
    assert first().stream != place.stream


def test_a_restored_vault_begins_anew_in_the_same_stream() -> None:
    place = first(3)
    again = renewed(place.stream, 4)
    assert (again.stream, again.seq, again.prev) == (place.stream, 1, "")
    assert (number_of(place.epoch), number_of(again.epoch)) == (3, 4)
