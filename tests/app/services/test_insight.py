"""What would I lose, how answers come and go, who fades away, and the week to look through."""

from datetime import timedelta
from pathlib import Path

from app.records.contact import Ring
from app.records.exchange import Sentence, Speech
from tests.support import exports, week
from tests.support.jobs import finish
from tests.support.letters import letter as letter_of
from tests.support.letters import person
from tests.support.people import NOW, letter, make


def test_who_would_be_lost(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    assert space.insight.loss().contacts == 0
    finish(space.imports.run([exports.linkedin(tmp_path / "x.zip")], now=NOW))
    people = {one.name: one for one in space.contacts.list()}
    letter(space, "p0@firma.example")
    letter(space, "p0@firma.example", sent=True)
    space.circle.move(people["Vor5 Nach5"].id, Ring.INNER, now=NOW)
    space.circle.move(people["Vor0 Nach0"].id, Ring.INNER, now=NOW)
    found = space.insight.loss()
    assert (found.contacts, found.both_ways) == (12, 2)
    assert [one.name for one in found.circle] == ["Vor5 Nach5"]
    assert [one.name for one in found.ask] == ["Vor5 Nach5", "Vor2 Nach2"]
    space.close()


def test_how_answers_come_and_go(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    ruth = person(space, "Ruth Kern", NOW, ring=Ring.INNER)
    for number in range(3):
        at = NOW - timedelta(days=7 * number + 10)
        asked = letter_of(space, ruth, at, "Haben Sie Zeit?")
        letter_of(space, ruth, at + timedelta(hours=5), "Ja.", sent=True, conversation=asked)
        letter_of(space, ruth, at + timedelta(hours=8), "Danke, und wann?", conversation=asked)
    found = space.insight.answering(now=NOW)
    assert (found.mine, found.theirs, found.mine_before) == (5, 3, None)
    assert [(one.name, one.mine, one.theirs, one.exchanges) for one in found.people] == [("Ruth Kern", 5, 3, 9)]
    assert len(found.weeks) == 12
    assert found.weeks[-1].day == NOW.date()
    space.circle.leave(ruth.id, now=NOW)
    assert space.insight.answering(now=NOW).people == ()  # times are those of the circle
    space.close()


def test_who_fades_away_because_of_me(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    ask = Sentence(speech=Speech.ASKS, text="Haben Sie Zeit?")
    people = {
        name: person(space, name, NOW, ring=Ring.CLOSE) for name in ("Ida Alt", "Bea Neu", "Cem Gut", "Dora Fern")
    }
    conversations = []
    for name, days in (("Ida Alt", 40), ("Bea Neu", 5), ("Cem Gut", 40), ("Dora Fern", 120)):
        conversations.append(letter_of(space, people[name], NOW - timedelta(days=days), "Haben Sie Zeit?", ask))
    letter_of(space, people["Cem Gut"], NOW - timedelta(days=3), "Ich rufe an.", sent=True)  # in another conversation
    space.replies.judge(conversations, NOW)
    assert [(one.contact.name, one.days, one.dormant) for one in space.insight.fading(now=NOW)] == [
        ("Dora Fern", 120, True),
        ("Ida Alt", 40, False),
    ]
    space.close()


def test_a_week_is_looked_through_once(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    week.fill(space, NOW)
    quiet = person(space, "Ida Leise", NOW, ring=Ring.WIDER)
    said = letter_of(space, quiet, NOW - timedelta(days=6), "Sehr gern.", sent=True)
    letter_of(space, quiet, NOW - timedelta(days=5), "Schönes Wochenende.", conversation=said)
    space.replies.judge([said], NOW)
    found = space.insight.review(now=NOW)
    assert "Sabine Berger" in {one.name for one in found.mine}
    assert [one.name for one in found.silent] == ["Ida Leise"]
    assert "Nadine Pohl" in {one.name for one in found.theirs}
    listed = [one.id for group in (found.mine, found.silent, found.theirs) for one in group]
    assert len(listed) == len(set(listed))
    assert space.choices.get().reviewed_on == ""
    space.choices.reviewed(now=NOW)
    assert space.choices.get().reviewed_on == NOW.date().isoformat()
    space.replies.waive(found.silent[0].id, now=NOW)
    assert space.insight.review(now=NOW).silent == ()
    space.close()
