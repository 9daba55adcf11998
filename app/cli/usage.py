"""argparse in the user's language: its headings, and what it says of wrong usage.

argparse words its errors in English and hands over the finished text, so that text is recognised and said again in
ours; one that is not recognised (another Python words it anew) is shown as it is.
"""

import argparse
import re
import sys
from typing import Any, NoReturn

from app.cli.sentences import Sentences

_SAID = {
    "usage_missing": re.compile(r"the following arguments are required: (?P<names>.+)"),
    "usage_unknown": re.compile(r"unrecognized arguments: (?P<names>.+)"),
    "usage_choice": re.compile(r"argument (?P<name>.+?): invalid choice: (?P<value>.+) \(choose from (?P<names>.+)\)"),
    "usage_expected": re.compile(r"argument (?P<name>.+?): expected .*argument.*"),
    "usage_value": re.compile(r"argument (?P<name>.+?): (?:invalid \S+ value: )?(?P<value>.+)"),
}


def speaking(sentences: Sentences) -> type[argparse.ArgumentParser]:
    """The class of a parser, and of all under it, in the language of ``sentences``."""
    word = sentences.word
    heads = {
        "usage: ": f"{word('usage')}: ",
        "\npositional arguments:\n": f"\n{word('usage_arguments')}:\n",
        "\noptions:\n": f"\n{word('usage_options')}:\n",
    }

    class Parser(argparse.ArgumentParser):
        """A parser whose help and errors are in one language."""

        def __init__(self, *, add_help: bool = True, **options: Any) -> None:
            super().__init__(add_help=False, **options)
            if add_help:
                self.add_argument("-h", "--help", action="help", help=sentences.help("--help"))

        def format_usage(self) -> str:
            return _said(super().format_usage())

        def format_help(self) -> str:
            return _said(super().format_help())

        def error(self, message: str) -> NoReturn:
            self.print_usage(sys.stderr)
            self.exit(2, f"{self.prog}: {said(message, sentences)}\n")

    def _said(text: str) -> str:
        for head, ours in heads.items():
            text = text.replace(head, ours, 1)
        return text

    return Parser


def said(message: str, sentences: Sentences) -> str:
    """An error of argparse in our words."""
    for code, pattern in _SAID.items():
        if found := pattern.fullmatch(message):
            return sentences.word(code, **found.groupdict())
    return message
