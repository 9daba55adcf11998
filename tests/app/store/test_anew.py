"""What the vault keeps of messages, to be read anew."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.records.exchange import EXCERPT, Medium, Sentence, Speech
from app.store import anew
from app.workspace import Workspace
from resources import speech
from tests.support.letters import letter, person

NOW = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)


def test_conversations_come_in_the_order_of_their_last_messages(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", NOW)
    later, earlier, old = (letter(space, ruth, NOW - timedelta(days=days), "Ja.") for days in (1, 3, 9))
    database = space._database
    first = anew.some(database, anew.beginning(NOW - timedelta(days=5)), 1)
    assert [number for _, number in first] == [earlier]
    assert [number for _, number in anew.some(database, first[-1], 5)] == [later]
    assert old not in {number for _, number in first}


def test_what_is_written_is_what_is_kept(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", NOW)
    numbers = [letter(space, ruth, NOW, "Wann passt es?"), letter(space, ruth, NOW, "Notiz", medium=Medium.NOTE)]
    (kept,) = anew.kept(space._database, numbers)
    assert (kept.text, kept.sentences) == ("Wann passt es?", ())
    said = (Sentence(speech=Speech.ASKS, text="Wann passt es?", due_on=None),)
    with space._database.transaction("test", NOW, noted=False):
        anew.write(space._database, [(kept, replace(kept, sentences=said, mass=False))])
    assert anew.kept(space._database, numbers) == (replace(kept, sentences=said, mass=False),)


def test_of_what_is_only_kept_in_part_all_that_was_found_stands(space: Workspace) -> None:
    number = letter(space, person(space, "Ruth Kern", NOW), NOW, "x" * EXCERPT)
    assert anew.kept(space._database, [number]) == ()


def test_a_new_vault_is_judged_by_the_weights_of_its_program(space: Workspace) -> None:
    assert anew.judged_by(space._database) == speech.edition()
    with space._database.transaction("test", NOW, noted=False):
        anew.note(space._database, "older")
    assert anew.judged_by(space._database) == "older"
