"""Sentences for codes: what both faces say when the core speaks in error classes, reasons and kinds.

The core knows no language. It raises ``RingFull(ring=…)`` or counts ``automatic``; the table of the reader's language
turns that into a sentence. Tables: ``errors`` by class name, ``why`` by reason of a reminder, ``reasons`` of
the Screener, ``skipped`` and ``refused`` by code of an import. A code without a sentence is a bug that a test finds;
in the program it shows as the code itself, so that nothing hides.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Formatter

type Tables = Mapping[str, Mapping[str, str]]

LANGUAGES = ("en", "de")


@cache
def load(language: str) -> Tables:
    """All tables of a language by its code or locale name ("de_AT.UTF-8" reads "de"); English for others."""
    import tomllib  # the unlock page has nothing to say before somebody mistypes

    code = language[:2].lower()
    name = code if code in LANGUAGES else "en"
    tables: dict[str, dict[str, str]] = tomllib.loads(
        Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8")
    )
    return tables


def say(language: str, table: str, code: str, data: Mapping[str, object] | None = None) -> str:
    """The sentence for ``code`` with its placeholders filled; a placeholder without a value shows as an ellipsis.

    An error's ``reason`` that is a code of ``refused`` shows as its sentence. Whole numbers are counts and are written
    as the language groups them, but for ``value``, which shows what was given.
    """
    values = {
        name: number(language, value) if isinstance(value, int) and name != "value" else value
        for name, value in (data or {}).items()
    }
    sentences = load(language)
    if table == "errors" and (reason := sentences.get("refused", {}).get(str(values.get("reason")))):
        values["reason"] = reason
    return _Lenient().vformat(sentences.get(table, {}).get(code, code), (), values)


def number(language: str, value: float, decimals: int = 0) -> str:
    """A count or a measure as the language writes it: 48.213 and 0,4 in German, 48,213 and 0.4 in English."""
    written = f"{value:,.{decimals}f}"
    return written.translate(_SWAPPED) if language[:2].lower() == "de" else written


_SWAPPED = str.maketrans(".,", ",.")


class _Lenient(Formatter):
    """Fills what it has: a message about a failure must not fail itself."""

    def get_value(self, key: int | str, args: object, kwargs: Mapping[str, object]) -> object:
        value = kwargs.get(str(key))
        return "…" if value is None else value
