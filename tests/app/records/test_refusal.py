"""Refusals: each has a sentence in both languages."""

from app.records.refusal import Refusal
from resources.sentences import LANGUAGES, load, say


def test_each_has_a_sentence_of_its_own() -> None:
    for language in LANGUAGES:
        sentences = load(language)["refused"]
        assert len({sentences[refusal] for refusal in Refusal}) == len(Refusal)


def test_an_errors_reason_shows_as_its_sentence() -> None:
    said = say("en", "errors", "FileRefused", {"reason": Refusal.OTHER_RECIPIENT})
    assert said == "This file was not opened: It was sealed for somebody else."
