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


@pytest.mark.parametrize(
    ("language", "value", "decimals", "written"),
    [
        ("de", 48213, 0, "48.213"),
        ("en_GB", 48213, 0, "48,213"),
        ("de_AT", 1234.56, 1, "1.234,6"),
        ("en", 0.4, 1, "0.4"),
    ],
)
def test_numbers_are_written_as_the_language_does(language: str, value: float, decimals: int, written: str) -> None:
    assert sentences.number(language, value, decimals) == written


def test_counts_in_sentences_are_grouped_and_what_was_given_is_not() -> None:
    assert "12.345" in sentences.say("de", "errors", "OlderVault", {"missing": 12345})
    assert "20260 " in sentences.say("de", "errors", "ChannelTaken", {"value": 20260})
