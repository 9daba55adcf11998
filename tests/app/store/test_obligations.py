"""Obligations on disk."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.errors import NotFound
from app.records.contact import Standing
from app.records.exchange import Sentence, Speech
from app.records.ids import ObligationId
from app.records.obligation import Level
from app.store import obligations
from app.workspace import Workspace
from tests.support.letters import letter, person

NOW = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
ASKS = Sentence(speech=Speech.ASKS, text="Wann?", due_on=None)


def test_obligations_go_with_their_exchange(space: Workspace) -> None:
    conversation = letter(space, person(space, "Ruth Kern", NOW), NOW, "Wann?", ASKS)
    space.replies.judge([conversation], NOW)
    database = space._database
    assert database.value("SELECT count(*) FROM obligation") == 1
    with database.transaction("test", NOW, noted=False):
        database.write("DELETE FROM exchange WHERE conversation_id = ?", (conversation,))
    assert database.value("SELECT count(*) FROM obligation") == 0


def test_nobody_is_found_by_a_number_that_is_not_there(space: Workspace) -> None:
    with pytest.raises(NotFound):
        obligations.get(space._database, ObligationId(7))


def test_vetted_keys_are_those_of_the_circle(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", NOW)
    assert obligations.vetted_keys(space._database) == {ruth.channels[0].key}


def test_lively_are_conversations_of_vetted_people_since_a_moment(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", NOW)
    stranger = person(space, "Olaf Fremd", NOW, standing=Standing.SCREENED)
    day = timedelta(days=1)
    old = letter(space, ruth, NOW - 9 * day, "Wann?", ASKS)
    received = letter(space, ruth, NOW - day, "Wann?", ASKS)
    sent = letter(space, ruth, NOW - day, "Wann?", ASKS, sent=True)
    letter(space, ruth, NOW - day, "Gut.", sent=True)
    again = letter(space, ruth, NOW - 9 * day, "Wann?", ASKS)
    letter(space, stranger, NOW - day, "Auch ich.", conversation=again)
    letter(space, stranger, NOW - day, "Wann?", ASKS)
    assert set(obligations.lively(space._database, NOW - 2 * day)) == {received, sent, again}
    assert old in obligations.lively(space._database, NOW - 10 * day)


def test_open_ones_since_a_moment_or_with_one_person(space: Workspace) -> None:
    ruth, olga = person(space, "Ruth Kern", NOW), person(space, "Olga Petri", NOW)
    conversations = [
        letter(space, one, NOW - timedelta(days=days), "Wann?", ASKS) for one, days in ((ruth, 9), (olga, 8), (olga, 1))
    ]
    space.replies.judge(conversations, NOW)
    levels = (Level.ASKED,)
    database = space._database

    def names(**which: Any) -> list[str]:
        return [row["name"] for row in obligations.of_vetted(database, side=None, levels=levels, **which)]

    assert sorted(names()) == ["Olga Petri", "Olga Petri", "Ruth Kern"]
    assert names(since=NOW - timedelta(days=5)) == ["Olga Petri"]
    assert names(contacts=[ruth.id]) == ["Ruth Kern"]
    assert names(contacts=[ruth.id], since=NOW) == []
