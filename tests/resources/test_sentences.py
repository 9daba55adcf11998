"""The sentences of both languages: same keys, same placeholders, lenient filling."""

from string import Formatter

import pytest

from resources import sentences


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_both_languages_have_the_same_codes() -> None:
    english, german = sentences.load("en"), sentences.load("de")
    assert {table: set(codes) for table, codes in english.items()} == {
        table: set(codes) for table, codes in german.items()
    }


def test_a_sentence_has_the_same_placeholders_in_both_languages() -> None:
    english, german = sentences.load("en"), sentences.load("de")
    for table, codes in english.items():
        for code, text in codes.items():
            assert _placeholders(text) == _placeholders(german[table][code]), f"{table}.{code}"


def test_no_sentence_is_empty() -> None:
    for language in sentences.LANGUAGES:
        for table, codes in sentences.load(language).items():
            assert all(text.strip() for text in codes.values()), (language, table)


@pytest.mark.parametrize("locale", ["de", "de_AT.UTF-8", "DE"])
def test_a_locale_name_reads_its_language(locale: str) -> None:
    assert sentences.load(locale) is not sentences.load("en")
    assert sentences.load(locale) == sentences.load("de")


def test_another_language_reads_english() -> None:
    assert sentences.load("fr_FR") == sentences.load("en")


def test_a_missing_value_and_a_missing_code_do_not_fail() -> None:
    assert sentences.say("en", "errors", "Invalid") == "This value cannot be taken: …."
    assert sentences.say("en", "errors", "Invalid", {"field": "ring"}).endswith("ring.")
    assert sentences.say("en", "errors", "NoSuchError") == "NoSuchError"
