"""Which changes a state of a vault holds, counted by who wrote them."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as some

from app.records.vault import Epoch
from app.store import epochs
from app.workspace import Workspace
from tests.support.people import NOW

HERE, THERE = "a" * 32, "b" * 32
counts = some.dictionaries(some.sampled_from("abcd"), some.integers(0, 9))


@given(counts, counts)
def test_nothing_is_missing_exactly_if_all_that_was_seen_is_there(seen: dict[str, int], there: dict[str, int]) -> None:
    lost = epochs.missing(seen, there)
    assert (lost == 0) == all(there.get(writer, 0) >= count for writer, count in seen.items())
    assert lost <= sum(seen.values())


def test_two_states_that_went_apart_miss_each_others_changes() -> None:
    assert epochs.missing({"a": 5, "b": 1}, {"a": 3, "b": 9}) == 2
    assert epochs.missing({"a": 3, "b": 9}, {"a": 5, "b": 1}) == 8


def test_an_epoch_begins_above_all_others_and_counts_itself(space: Workspace) -> None:
    database = space._database
    with database.transaction("test", NOW):
        epochs.begin(database, Epoch.RESTORED, HERE, NOW, after=6)
    assert epochs.number(database) == 7
    before = {name: count for name, count in epochs.vector(database).items() if not name.endswith(HERE)}
    assert epochs.missing(epochs.vector(database), before) == 1


def test_another_computer_is_noticed_if_it_was_here_later(space: Workspace) -> None:
    database = space._database
    with database.transaction("test", NOW):
        epochs.begin(database, Epoch.CREATED, HERE, NOW)
        assert epochs.join(database, HERE, NOW).elsewhere_at is None
        later = NOW + timedelta(days=1)
        assert epochs.join(database, THERE, later).elsewhere_at == NOW
        again = epochs.join(database, HERE, NOW + timedelta(days=2))
        assert again.elsewhere_at == later
        assert epochs.join(database, HERE, NOW + timedelta(days=3)).elsewhere_at is None
        epochs.count(database, again)
    assert epochs.vector(database)[again.name] == 2


@given(counts, counts)
def test_neither_of_two_states_lacks_what_is_common(one: dict[str, int], other: dict[str, int]) -> None:
    both = epochs.common(epochs.Seen(epoch=1, writers=one), epochs.Seen(epoch=2, writers=other))
    assert both.epoch == 2
    assert epochs.missing(both.writers, one) == epochs.missing(both.writers, other) == 0
