"""Sentences that want something of their reader."""

from app.reading.requests import is_request


def test_questions_and_promises_concern_the_reader_and_statements_do_not() -> None:
    assert is_request("Could you send me the draft?")
    assert is_request("I'll send you the draft tomorrow.")
    assert not is_request("The draft was long.")
    assert not is_request("Got it, thanks!")
