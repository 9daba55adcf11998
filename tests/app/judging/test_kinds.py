"""The kinds of requests, and what answers hold of them."""

import pytest

from app.judging.kinds import Held, asked


@pytest.mark.parametrize(
    ("request_", "kind"),
    [
        ("wann beginnt das seminar?", "when"),
        ("how long will it take?", "when"),
        ("wie viele teller brauchen wir?", "many"),
        ("what does it cost?", "price"),
        ("who took the key?", "who"),
        ("wo kann ich parken?", "where"),
        ("und hast du noch den schlafsack?", "yes or no"),
        ("and do you need the flooring?", "yes or no"),
        ("soll ich sechs oder acht bestellen?", "choice"),
        ("schicken sie mir die liste.", "thing"),
    ],
)
def test_a_request_is_of_a_kind(request_: str, kind: str) -> None:
    assert kind in asked(request_)


def test_what_is_of_no_known_kind_asks_something() -> None:
    assert asked("hm") == {"something"}


@pytest.mark.parametrize(
    ("answer", "held"),
    [
        ("ja, gern.", "first yes"),
        ("leider nicht.", "first no"),
        ("am dienstag um acht.", "time"),
        ("siebenundzwanzig", "number"),
        ("£95 with a train.", "sum"),
        ("attached, all nine pages.", "given"),
        ("haha, weißt du noch!", "aside"),
        ("opposite the station", "place"),
    ],
)
def test_an_answer_holds_things(answer: str, held: str) -> None:
    assert held in Held(answer).kinds


def test_what_the_request_said_itself_is_no_news() -> None:
    held = Held("donnerstag, gut.")
    assert "time" in held.beside("wann kommst du?")
    assert "time" not in held.beside("kommst du am donnerstag?")


def test_an_answer_fits_the_request_whose_kind_it_holds() -> None:
    held = Held("um neun, kaffee gibt es ab halb.")
    when, where = "wann beginnt es?", "wo schlafe ich?"
    assert held.fits(when, asked(when)) > held.fits(where, asked(where))


def test_pieces_are_counted_up_to_some() -> None:
    assert Held("ja.").pieces == 1
    assert Held("eins. zwei. drei. vier. fünf. sechs.").pieces == 4
