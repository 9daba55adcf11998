"""Help and errors of the parser are in the user's language."""

import pytest

from app.cli.arguments import parse
from app.cli.sentences import Sentences
from app.cli.usage import said
from tests.support.command import Cli

GERMAN = Sentences("de")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["peers", "number"], "Es fehlt: PEER"),
        (["leads", "move", "1", "weg"], "stage: 'weg' gibt es nicht. Möglich sind: "),
        (["vault", "info", "--laut"], "Unbekannt: --laut"),
        (["vault", "info", "--now"], "--now: Dahinter fehlt eine Angabe."),
        (["vault", "info", "--now", "gestern"], "--now: gestern geht nicht."),
        (["vault", "history", "--limit", "x"], "--limit: 'x' geht nicht."),
        (["referrals", "vet", "1", "--expires", "x"], "--expires: 'x' geht nicht."),
    ],
)
def test_wrong_usage_is_said_in_german(arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(arguments, GERMAN)
    assert end.value.code == 2
    usage, _, told = capsys.readouterr().err.rpartition("kreis-cli ")
    assert usage.startswith("Aufruf: ")
    assert sentence in told


def test_what_is_not_recognised_is_shown_as_it_is() -> None:
    assert said("something new", GERMAN) == "something new"


def test_help_is_in_one_language(capsys: pytest.CaptureFixture[str]) -> None:
    for language, words in (("de", ("Aufruf: ", "Angaben:", "Optionen:", "diese Hilfe")), ("en", ("Usage: ",))):
        with pytest.raises(SystemExit) as end:
            parse(["contacts", "find", "--help"], Sentences(language))
        assert end.value.code == 0
        out = capsys.readouterr().out
        assert all(word in out for word in words)
        assert ("show this help" in out, "positional" in out) == (False, False)


def test_a_language_that_is_not_spoken_is_refused(cli: Cli) -> None:
    code, out, err = cli.run("--lang", "xx", "vault", "info")
    assert (code, out) == (2, "")
    assert "xx" in err
