"""The command line's words: every class of error, and the language of the environment."""

import pytest

from app.cli.sentences import Sentences, spoken
from app.errors import AppError, Unreadable


class Torn(Unreadable):
    """An error without a sentence of its own."""


def test_an_error_without_its_own_sentence_says_that_of_its_kind() -> None:
    assert Sentences("en").error(Torn(file="a.vcf")) == Sentences("en").error(Unreadable(file="a.vcf"))
    assert Sentences("en").error(AppError()) == "AppError"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LC_MESSAGES": "de_AT", "LANG": "en_GB"}, "de"),
        ({}, "en"),
    ],
)
def test_the_environment_says_the_language(environment: dict[str, str], language: str) -> None:
    assert spoken(environment) == language


def test_help_doubles_percent_signs_for_argparse() -> None:
    assert Sentences("en").help("100 %") == "100 %%"


def test_numbers_and_sizes_follow_the_language() -> None:
    assert (Sentences("de").number(12345), Sentences("de").size(412_345)) == ("12.345", "0,4 MB")
    assert (Sentences("en").number(12345), Sentences("en").size(412_345)) == ("12,345", "0.4 MB")
