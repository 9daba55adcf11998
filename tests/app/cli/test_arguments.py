"""The parser: every noun and verb explained in both languages, options before or after the noun."""

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from app.cli.arguments import language, moment, parse, parser
from app.cli.sentences import Sentences
from resources.sentences import LANGUAGES, load


def _all(whole: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in whole._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            yield from action._choices_actions
            for inner in action.choices.values():
                yield from _all(inner)


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_everything_has_its_help(spoken: str) -> None:
    sentences = set(load(spoken)["help"].values())
    for action in _all(parser(Sentences(spoken))):
        if action.dest not in {"help", "noun", "verb"}:
            assert (action.help or "").replace("%%", "%") in sentences, action


def test_options_for_all_stand_before_or_after_the_noun() -> None:
    english = Sentences("en")
    before = parse(["--vault", "x", "--json", "vault", "info"], english)
    after = parse(["vault", "info", "--vault", "x", "--json"], english)
    assert (before.vault, before.json) == (after.vault, after.json) == ("x", True)
    assert parse(["vault", "info"], english).vault is None


def test_the_language_is_known_before_the_parser_is_made() -> None:
    assert language(["vault", "--lang", "de", "--help"], "en") == "de"
    assert language(["vault"], "en") == "en"


def test_now_without_a_zone_is_utc() -> None:
    assert moment("2026-11-24T10:00:00") == datetime(2026, 11, 24, 10, tzinfo=UTC)
    assert moment("2026-11-24T10:00:00+01:00") == datetime(2026, 11, 24, 9, tzinfo=UTC)
    with pytest.raises(argparse.ArgumentTypeError):
        moment("tomorrow")
