"""What a message does to what is open, and that this carries over to conversations nothing was learnt from."""

import pytest

from app.judging.outcomes import Outcome, Said, odds, traits
from tests.support import conversations, fates

ASK = {"de": "Könnten Sie mir sagen, wann die Halle frei ist?", "en": "Could you tell me when the hall is free?"}
WELL = {
    Outcome.ANSWERS: 0.75,
    Outcome.KEEPS: 0.65,
    Outcome.CALLS_OFF: 0.8,
}


@pytest.mark.parametrize("outcome", list(Outcome))
def test_conversations_never_learnt_from_are_understood(outcome: Outcome) -> None:
    said = [(one.happened, one.odds() > 0) for one in conversations.cases(apart=True) if one.outcome is outcome]
    assert sum(happened == told for happened, told in said) >= WELL[outcome] * len(said)


@pytest.mark.parametrize(
    ("language", "answer", "other"),
    [
        ("de", "Dienstags und donnerstags ab acht.", "Ach, wie schön, dass Ihr Verein so wächst!"),
        ("en", "Tuesdays and Thursdays from eight.", "How lovely that your club is growing!"),
    ],
)
def test_an_answer_is_told_from_what_passes_over_the_question(language: str, answer: str, other: str) -> None:
    assert odds(Outcome.ANSWERS, ASK[language], Said(answer)) > 0
    assert odds(Outcome.ANSWERS, ASK[language], Said(other)) < 0


@pytest.mark.parametrize(("kept", "other"), [("Anbei die Liste.", "Ach, hier schneit es."), ("Here it is.", "Snow!")])
def test_a_promise_kept_is_told_from_chatter(kept: str, other: str) -> None:
    assert odds(Outcome.KEEPS, "Die Liste schicke ich morgen.", Said(kept)) > odds(
        Outcome.KEEPS, "Die Liste schicke ich morgen.", Said(other)
    )


def test_a_greeting_is_not_looked_at() -> None:
    assert Said("Liebe Frau Otto, um acht.").traits == Said("um acht.").traits
    assert Said("").traits


def test_of_two_questions_it_is_seen_which_is_spoken_of() -> None:
    said = Said("Die Wohnung hat 72 Quadratmeter.")
    size, pets = "Wie groß ist die Wohnung?", "Sind Haustiere erlaubt?"
    assert "beside, more" in traits(size, said, [pets])
    assert "beside, less" in traits(pets, said, [size])


@pytest.mark.parametrize(
    ("outcome", "least"), [(Outcome.ANSWERS, 0.65), (Outcome.KEEPS, 0.7), (Outcome.CALLS_OFF, 0.85)]
)
def test_whole_exchanges_never_learnt_from_are_understood(outcome: Outcome, least: float) -> None:
    cases = [one for exchange, _ in fates.written(apart=True) for one in exchange.cases() if one.outcome is outcome]
    assert sum(one.happened == (one.odds() > 0) for one in cases) >= least * len(cases)


@pytest.mark.parametrize(("answer", "much"), [("Um acht.", "nothing"), ("Die Halle ist frei.", "most")])
def test_it_is_seen_how_much_of_a_request_is_taken_up(answer: str, much: str) -> None:
    assert f"takes up {much}" in traits("Ist die Halle frei?", Said(answer))
