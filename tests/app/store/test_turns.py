"""Messages as judging needs them."""

from datetime import UTC, datetime

from app.records.exchange import Sentence, Speech
from app.store import turns
from app.workspace import Workspace
from tests.support.letters import ME, letter, person

NOW = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
ASKS = Sentence(speech=Speech.ASKS, text="Wann?", due_on=None)


def test_turns_are_of_the_conversations_asked_for(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", NOW)
    one, other = letter(space, ruth, NOW, "Wann?", ASKS), letter(space, ruth, NOW, "Gut.", sent=True)
    found = turns.of(space._database, [one])
    ((_, turn),) = found[one]
    assert (turn.sent, turn.to_me, turn.sentences) == (False, "to", (ASKS,))
    ((_, mine),) = turns.of(space._database, [other])[other]
    assert mine.recipients == (ruth.channels[0].key,)
    assert turns.mine(space._database)[0] == {ME}


def test_of_a_request_to_several_it_is_told_what_they_are_called(space: Workspace) -> None:
    ruth, ina = person(space, "Ruth Kern", NOW), person(space, "Ina Wolf", NOW)
    number = letter(space, ruth, NOW, "Wann passt es?", ASKS)
    with space._database.transaction("test", NOW, noted=False):
        space._database.write("UPDATE exchange SET recipients = recipients || ' ' || ?", (ina.channels[0].key,))
    ((_, turn),) = turns.of(space._database, [number])[number]
    assert turn.beside == {"ina", "wolf"}
