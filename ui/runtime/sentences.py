"""The sentences of the core's codes in the window's language."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from app.errors import AppError
from resources import sentences


def prepare(language: str) -> None:
    """Read the file of a language, which takes a while; on any thread, before somebody waits for a sentence."""
    sentences.load(language)


def of_error(error: AppError) -> str:
    """What to tell the user about an expected failure. The text may be private: for the screen only."""
    return sentences.say(QLocale().name(), "errors", type(error).__name__, error.data)


def of_code(table: str, code: str, data: Mapping[str, object] | None = None) -> str:
    """The sentence of a code, such as ``of_code("why", "you_were_asked")``."""
    return sentences.say(QLocale().name(), table, code, data)
