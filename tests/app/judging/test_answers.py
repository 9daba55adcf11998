"""What an answer leaves open, and when it cannot be told."""

import pytest

from app.judging.answers import Wording, awaits, forbids, left_open, passes_on, speaks_to


@pytest.mark.parametrize(
    ("asks", "answer", "left"),
    [
        (["Passt der Freitag noch?", "Wie viele Stühle brauchst du?"], "Freitag passt, ich freue mich.", [1]),
        (["Passt der Freitag noch?", "Wie viele Stühle brauchst du?"], "Ja, passt. Zwölf wären gut.", []),
        (["When do you arrive?", "Please send me a copy of the lease."], "On Monday at noon.", [1]),
        (["When do you arrive?", "Please send me a copy of the lease."], "On Monday. The lease is attached.", []),
        (["What would you charge?", "Is the lift working?"], "About £40.", [1]),
        (["What would you charge?", "Is the lift working?"], "About £40, and yes.", []),
        (["Who has the key?", "Is the lift working?"], "Both are sorted.", []),
        (["Hast du die Gasdruckfeder?", "Was kostet sie?"], "Die Feder ist da.", [1]),
        (["Wann kommst du?"], "Mal sehen.", []),
        (["Wann kommst du?", "Und wer noch?"], "Hm.", []),
        (["Wann kommst du?", "Und wer noch?"], "", []),
    ],
)
def test_what_is_left_open(asks: list[str], answer: str, left: list[int]) -> None:
    assert left_open([(one, " ".join(asks)) for one in asks], answer) == left


def test_a_pronoun_means_the_sentence_before() -> None:
    text = "The new battery was ordered in May. Has it come? And how much was the old ladder?"
    asks = [("Has it come?", text), ("And how much was the old ladder?", text)]
    assert left_open(asks, "The battery came yesterday.") == [1]


@pytest.mark.parametrize(
    "text", ["Hi Ann, not me, Tom has it.", "Ich war das nicht, frag Jan.", "Keine Ahnung, sorry."]
)
def test_passes_on(text: str) -> None:
    assert passes_on(text)
    assert not passes_on("Liegt im Schrank, zweites Fach.")


@pytest.mark.parametrize(
    "text",
    ["Bitte schicken Sie mir die Liste.", "Which one?", "Please confirm by Friday.", "Kindly specify green or blue."],
)
def test_awaits_something(text: str) -> None:
    assert awaits(text)


@pytest.mark.parametrize(
    "text",
    [
        "Höhen bitte vor Ort nachmessen.",
        "Please skip the hall this week.",
        "Check the version and the file dates.",
        "Einfach den Stecker ziehen.",
    ],
)
def test_advice_awaits_nothing(text: str) -> None:
    assert not awaits(text)


@pytest.mark.parametrize("text", ["Call me.", "Holler when they are in.", "Sagt Ruth, ob es reicht.", "Is it in?"])
def test_what_wants_an_answer_awaits_it(text: str) -> None:
    assert awaits(text)


@pytest.mark.parametrize("text", ["Zahlen Sie bis dahin bitte nichts.", "Please don't pay it yet."])
def test_what_is_done_by_silence_is_forbidden(text: str) -> None:
    assert forbids(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bitte vergiss die Noten nicht.",
        "Please don't leave before you've told me.",
        "Magst du bitte nicht zahlen?",
        "Bitte nicht vor neun kommen und sag mir Bescheid, ob es geht.",
        "Please do not pay it yet and let me know who signed.",
    ],
)
def test_what_may_not_be_left_undone_is_not(text: str) -> None:
    assert not forbids(text)


def test_a_promise_speaks_to_its_reader() -> None:
    assert speaks_to("Ich schicke Ihnen die Zahlen.")
    assert not speaks_to("We'll see the report through.")


def test_a_wording_is_held_against_a_request() -> None:
    wording = Wording("der saal ist am 4. frei, der halbe tag kostet 180 euro.")
    assert wording.shares("ist der saal frei?") == 2
    assert wording.shares("wer singt?") == 0
    assert wording.gives("was kostet er?") == ("a price", True)
    assert wording.gives("wie viele plätze hat er am 4.?") == ("a number", True)
    assert wording.gives("schicken sie mir bitte eine kopie.") == ("a thing", False)
    assert wording.gives("hm") == ("something", False)
