"""The command line's words in one language, from the sentences that both faces share.

Tables of its own: ``help`` (one line for each noun, verb and option), ``cli`` (headings and messages), ``hints`` (what
to add to an error's sentence).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.errors import AppError
from resources.sentences import load, number, say


@dataclass(frozen=True, slots=True)
class Sentences:
    """Asks for sentences in one language; an unknown code is shown as it is."""

    language: str

    def error(self, error: AppError) -> str:
        """The sentence of an expected failure: of its own class, else of the nearest class above that has one; and the
        option that helps, where there is one.
        """
        tables = load(self.language)
        names = [kind.__name__ for kind in type(error).__mro__]
        code = next((name for name in names if name in tables["errors"]), names[0])
        hint = next((tables["hints"][name] for name in names if name in tables["hints"]), "")
        return f"{say(self.language, 'errors', code, error.data)} {hint}".rstrip()

    def text(self, table: str, code: str, **data: object) -> str:
        return say(self.language, table, code, data)

    def word(self, code: str, **data: object) -> str:
        """A heading or message of the command line's own."""
        return say(self.language, "cli", code, data)

    def number(self, value: int) -> str:
        """A count as the language writes it."""
        return number(self.language, value)

    def size(self, count: int) -> str:
        """Bytes as people read them, in millions."""
        return f"{number(self.language, count / 1e6, 1)} MB"

    def help(self, code: str) -> str:
        """One line of help; ``%`` is argparse's own sign and is doubled."""
        return say(self.language, "help", code).replace("%", "%%")


def spoken(environment: Mapping[str, str]) -> str:
    """The language that the environment asks for, in the order in which POSIX reads its variables."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "de" if value.lower().startswith("de") else "en"
    return "en"
