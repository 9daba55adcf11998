"""Which questions want an answer."""

import pytest

from tests.support.said import heard


@pytest.mark.parametrize(
    "text",
    ["You are coming, right?", "You won't forget, will you?", "The blue one?", "Who can bring a ladder?"],
)
def test_wants_an_answer(text: str) -> None:
    assert heard(text) == "A"


@pytest.mark.parametrize(
    "text",
    ["Lovely, eh?", "It is a shame, isn't it?", "The outcome? Nobody came.", "Who cares?", "Don't you just hate that?"],
)
def test_wants_none(text: str) -> None:
    assert heard(text) == "-"


@pytest.mark.parametrize(
    "text",
    [
        "Were we late? We were not.",
        "Does he ever write? He does not, and he never will.",
        "Why is the inner berth closed? Because the worm has eaten the piles.",
        "Is everything in the shed? Yes.",
    ],
)
def test_what_its_writer_answers_is_no_longer_asked(text: str) -> None:
    assert heard(text) == "-"


@pytest.mark.parametrize(
    "text",
    [
        "Do you want the tractor or not? No hard feelings whichever way.",
        "Were you late? We were not.",
        "Where can I fetch it? I can be there at noon.",
        "Is Friday still right, or shall we say Monday? It is fine either way.",
    ],
)
def test_what_only_the_reader_can_answer_stays_asked(text: str) -> None:
    assert heard(text) == "A"


@pytest.mark.parametrize(
    ("letter", "text"),
    [
        ("A", "I'd go for it, but I need your OK by four."),
        ("A", "So, on that basis, I'd be glad of a price per stem including the ferry."),
        ("A", "You are requested to submit a corrected drawing, in duplicate."),
        ("A", "There was no film with it, so please forward the panorex from her last visit by Friday."),
        ("A", "I need the stand on Monday so can you bring the hammer"),
        ("A", "We would like to receive it from you by 13 March."),
        ("A", "And the sister in law?"),
        ("A", "How about we pivot to an indoor plan instead?"),
        ("A", "So, what do you think, is the grey one too cold for the hall"),
        ("A", "Please let me know."),
        ("A", "For this purpose kindly provide the updated composition statement."),
        ("A", "I ask you to prepare such letter and send it by e-mail, original is not necessary."),
        ("A", "Let me know if you'd rather be at the front."),
        ("A", "Would you tell me if it still makes sense to somebody who hasn't read the rest?"),
        ("A", "Please send the amended schedule to both of us."),
        ("A", "Let's confirm the car rental and arrival times."),
        ("-", "Let's talk soon!"),
        ("P", "You will receive our decision in about four weeks."),
        ("P", "You have the contract on Monday, my director must sign first."),
        ("P", "I'm waiting on one figure and I'll get the full list over to you on Monday."),
    ],
)
def test_asks_or_promises_in_so_many_words(letter: str, text: str) -> None:
    assert heard(text) == letter
