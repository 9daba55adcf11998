"""The parser of the whole command line: options for all, then nouns and their verbs."""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime

from app.cli.frame import Nouns
from app.cli.nouns import register
from app.cli.sentences import Sentences
from app.cli.usage import speaking

#: What holds where an option was given neither before nor after the noun.
DEFAULTS = {
    "vault": None,
    "passphrase_file": None,
    "keyring": False,
    "now": None,
    "lang": None,
    "json": False,
    "accept": None,
}
_WITH_VALUE = frozenset(f"--{name.replace('_', '-')}" for name, default in DEFAULTS.items() if default is None)


def moment(text: str) -> datetime:
    """``--now``: ISO 8601; without a zone it is UTC, so that a result can be repeated anywhere."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(text) from error
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


def parser(sentences: Sentences, noun: str = "") -> argparse.ArgumentParser:
    """All nouns, or one, each with its verbs, in the given language."""
    shared = _shared(sentences)
    whole = speaking(sentences)(
        prog="kreis-cli", description=sentences.help("kreis-cli"), parents=[shared], allow_abbrev=False
    )
    nouns = Nouns(whole, shared, sentences)
    register(nouns, noun)
    return whole


def parse(arguments: Sequence[str], sentences: Sentences) -> argparse.Namespace:
    """Parse; wrong usage exits with code 2 as argparse does."""
    return parser(sentences, _noun(arguments)).parse_args(arguments, argparse.Namespace(**DEFAULTS))


def language(arguments: Sequence[str], spoken: str) -> str:
    """``--lang`` read ahead of the parser, whose help is already in that language."""
    early = speaking(Sentences(spoken))(prog="kreis-cli", add_help=False, allow_abbrev=False)
    early.add_argument("--lang", choices=("de", "en"), default=spoken)
    known, _ = early.parse_known_args([argument for argument in arguments if argument not in {"-h", "--help"}])
    return str(known.lang)


def _noun(arguments: Sequence[str]) -> str:
    """The noun of a command, read ahead of its parser; empty where help for all is wanted."""
    rest = iter(arguments)
    for argument in rest:
        if argument in _WITH_VALUE:
            next(rest, None)
        elif argument in {"-h", "--help"}:
            break
        elif not argument.startswith("-"):
            return argument
    return ""


def _shared(sentences: Sentences) -> argparse.ArgumentParser:
    """The options for all; they have no defaults here, so that one given before the noun is not lost after it."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS, allow_abbrev=False)
    shared.add_argument("--vault", metavar="DIR", help=sentences.help("--vault"))
    shared.add_argument("--passphrase-file", metavar="FILE", help=sentences.help("--passphrase-file"))
    shared.add_argument("--keyring", action="store_true", help=sentences.help("--keyring"))
    shared.add_argument("--now", metavar="ISO", type=moment, help=sentences.help("--now"))
    shared.add_argument("--lang", choices=("de", "en"), help=sentences.help("--lang"))
    shared.add_argument("--accept", action="append", choices=("older", "moved"), help=sentences.help("--accept"))
    shared.add_argument("--json", action="store_true", help=sentences.help("--json"))
    return shared
