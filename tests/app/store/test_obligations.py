"""Obligations on disk."""

from datetime import UTC, datetime

import pytest

from app.errors import NotFound
from app.records.exchange import Sentence, Speech
from app.records.ids import ObligationId
from app.store import obligations
from app.workspace import Workspace
from tests.support.letters import ME, letter, person

NOW = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
ASKS = Sentence(speech=Speech.ASKS, text="Wann?", due_on=None)


def test_turns_are_of_the_conversations_asked_for(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", NOW)
    one, other = letter(space, ruth, NOW, "Wann?", ASKS), letter(space, ruth, NOW, "Gut.", sent=True)
    found = obligations.turns(space._database, [one])
    ((_, turn),) = found[one]
    assert (turn.sent, turn.to_me, turn.sentences) == (False, "to", (ASKS,))
    ((_, mine),) = obligations.turns(space._database, [other])[other]
    assert mine.recipients == (ruth.channels[0].key,)
    assert obligations.mine(space._database)[0] == {ME}


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
