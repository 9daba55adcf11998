"""What somebody else says to the one who asked me, what only forbids, and what opens a conversation."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.records.exchange import Sentence, Speech
from tests.app.judging.test_conversation import (
    ME,
    MINE_ASKED,
    MINE_PROMISED,
    THEIRS_ASKED,
    THEIRS_PROMISED,
    THEM,
    THIRD,
    found,
    turn,
)

BOTH = (ME, THIRD)


@pytest.fixture(autouse=True)
def _first_hour() -> None:
    turn.count = 0  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("ask", "answer", "thanks"),
    [
        (
            "Can it be in place by All Souls?",
            "Ina is out at the quarry. Yes, we set it on the 27th.",
            "God bless you, they will be glad.",
        ),
        (
            "Habt ihr am 4. noch einen Tisch?",
            "Ina ist im Urlaub. Ja, am 4. ist ein Tisch für Sie frei.",
            "Prima, dann bis dahin.",
        ),
    ],
)
def test_who_thanks_another_for_the_answer_waits_no_more(ask: str, answer: str, thanks: str) -> None:
    asked = turn(THEM, ask, to=BOTH)
    other = turn(THIRD, answer, to=(THEM, ME), to_me="cc")
    assert MINE_ASKED not in found(asked, other, turn(THEM, thanks, to=BOTH))


def test_who_still_counts_on_me_does_wait() -> None:
    asked = turn(THEM, "Habt ihr am 4. noch einen Tisch?", to=BOTH)
    other = turn(THIRD, "Ina hat das Buch, ich glaube, am 4. ist noch ein Tisch frei.", to=(THEM, ME), to_me="cc")
    assert MINE_ASKED in found(asked, other, turn(THEM, "Gut, dann warte ich auf Ina.", to=BOTH))


@pytest.mark.parametrize("text", ["Bitte zahlen Sie bis dahin nichts.", "Please don't pay it yet."])
def test_what_only_forbids_asks_nothing(text: str) -> None:
    assert found(turn(THEM, text)) == []


@pytest.mark.parametrize(
    ("to_somebody", "to_me"),
    [
        ("Den Bericht legen wir dann in vierfacher Ausfertigung vor.", "Den Bericht schicke ich Ihnen morgen."),
        ("The driver will phone an hour before.", "I'll send you the report tomorrow."),
    ],
)
def test_who_opens_a_conversation_promises_only_to_its_reader(to_somebody: str, to_me: str) -> None:
    assert found(turn(THEM, to_somebody)) == []
    assert found(turn(THEM, to_me)) == [THEIRS_PROMISED]


@pytest.mark.parametrize(
    ("promise", "more"),
    [
        ("Ich schick Ihnen morgen den Preis rüber.", "Eiche ist übrigens teurer als lackiert."),
        ("will get the price over to you tomorrow", "Have a nice evening!"),
    ],
)
def test_what_is_added_at_once_keeps_no_promise(promise: str, more: str) -> None:
    given = turn(THEM, promise)
    added = replace(turn(THEM, more), at=given.at + timedelta(minutes=1))
    assert THEIRS_PROMISED in found(given, added)


@pytest.mark.parametrize(
    ("asks", "answer", "called"),
    [
        (
            "Paul, wann legt der Boden los? Ina, schicken Sie mir bitte die Liste.",
            "Der Boden wird am 28. gelegt.",
            True,
        ),
        ("Wann legt der Boden los?", "Der Boden wird am 28. gelegt.", False),
        (
            "Kann einer von euch den Tisch holen? Ina, du schriebst die Geschichte. Bitte sag mir, ob sie so geht.",
            "Den Tisch habe ich schon im Wagen.",
            True,
        ),
        (
            "Clock is stopped again. Ina: I'd like you to count the cones and send me the number.",
            "Clock, yes, I will look at it.",
            True,
        ),
        ("Ina, Paul, das Lager ist voll. Könnt ihr sagen, wo der Schlüssel liegt?", "Der liegt im Schrank.", False),
    ],
)
def test_to_each_their_own_where_several_are_asked_by_name(asks: str, answer: str, called: bool) -> None:
    asked = turn(THEM, asks, to=BOTH)
    other = turn(THIRD, answer, to=(THEM, ME), to_me="cc")
    assert (MINE_ASKED in found(asked, other)) is called


def test_what_another_promises_to_who_asked_us_both_is_not_owed_to_me() -> None:
    asked = turn(THEM, "Könnte das einer von euch am Dienstag übernehmen?", to=BOTH)
    assert found(asked, turn(THIRD, "Mach ich, hab am Dienstag sowieso frei.", to=(THEM, ME))) == []


@pytest.mark.parametrize(
    ("ask", "yes"),
    [
        ("Please send me the dean's biography by Friday.", "Will do. She laughed out loud about Leeds."),
        ("Bitte tauschen Sie das Schild bis Freitag.", "Wird erledigt."),
    ],
)
def test_saying_yes_to_a_task_promises_it(ask: str, yes: str) -> None:
    assert MINE_PROMISED in found(turn(THEM, ask), turn(ME, yes))


def test_yes_to_an_instruction_with_its_day_is_a_promise() -> None:
    told = turn(ME, "Tragen Sie beides bis zum 30. November ein.")
    assert THEIRS_PROMISED in found(told, turn(THEM, "Wird erledigt!"))


@pytest.mark.parametrize(
    ("ask", "more", "vague", "aside", "on"),
    [
        (
            "Kannst du am Samstag die Jungs fahren?",
            "Und wo liegt der Schlüssel vom Schuppen?",
            "Ach, die Jungs!",
            "Meine Schwester hat gestern erzählt, dass die Halle einen neuen Boden hat.",
            "Endlich, der alte war glatt wie Eis.",
        ),
        (
            "Could you drive the boys on Saturday?",
            "And where do you keep the key to the shed?",
            "Ah, the boys!",
            "Have you seen the new floor in the hall!!",
            "At last, the old one was like ice.",
        ),
    ],
)
@pytest.mark.parametrize("mine", [True, False])
def test_who_asked_one_thing_and_goes_on_after_a_reply_has_an_answer(
    ask: str, more: str, vague: str, aside: str, on: str, mine: bool
) -> None:
    asker, other, owed = (THEM, ME, MINE_ASKED) if mine else (ME, THEM, THEIRS_ASKED)
    assert owed in found(turn(asker, ask), turn(other, aside))
    assert owed not in found(turn(asker, ask), turn(other, vague), turn(asker, on))
    # I know what I answered, but what plainly passes over my question leaves me waiting
    assert (owed in found(turn(asker, ask), turn(other, aside), turn(asker, on))) is not mine
    assert owed in found(turn(asker, f"{ask} {more}"), turn(other, aside), turn(asker, on))


@pytest.mark.parametrize(
    "text",
    [
        "Sind in den 60 Seiten die Bildunterschriften schon mit drin?",
        "Where are the keys of the shed?",
    ],
)
def test_a_question_to_nobody_counts_where_i_wrote_it(text: str) -> None:
    asking = replace(turn(ME, text), sentences=(Sentence(speech=Speech.MAY_ASK, text=text),))
    assert found(asking) == [THEIRS_ASKED]
    theirs = replace(turn(THEM, text), sentences=(Sentence(speech=Speech.MAY_ASK, text=text),))
    assert found(theirs) == []


def test_to_each_their_own_where_several_are_called_by_name() -> None:
    asked = turn(
        THEM,
        "Dear both, Ina, can you confirm by Wednesday that the insurers agree? "
        "Nasreen, I gather the school would like to come. Would you find out how many?",
        to=BOTH,
    )
    asked = replace(asked, beside=frozenset({"nasreen", "malik"}))
    answer = turn(THIRD, "Spoke to Mrs Hale at the gate. Two classes, so around 55.", to=(THEM, ME))
    assert found(asked, answer) == [MINE_ASKED]


@pytest.mark.parametrize(
    ("text", "mine"), [("Ina, wird die Hilfe verlängert?", True), ("Wird die Hilfe verlängert?", False)]
)
def test_a_question_to_nobody_counts_where_it_calls_me_by_name(text: str, mine: bool) -> None:
    asking = replace(turn(THEM, text), sentences=(Sentence(speech=Speech.MAY_ASK, text=text),))
    assert found(asking) == ([MINE_ASKED] if mine else [])


def test_thanks_to_another_answer_nothing_that_i_was_asked_by_name() -> None:
    asked = turn(THEM, "Could one of you find a tenor? And Ina, would you check the muffles of the bells?", to=BOTH)
    answer = turn(THIRD, "Hugh, have got young Felix from Thornby for the tenor.", to=(THEM, ME))
    thanks = turn(THEM, "Splendid, well done.", to=(THIRD, ME))
    assert found(asked, answer, thanks) == [MINE_ASKED]
