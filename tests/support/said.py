"""Single sentences with what they do, and what the program hears in them."""

from datetime import date
from pathlib import Path

from app.reading.asks import sentences
from app.records.exchange import Speech

_CORPUS = Path(__file__).resolve().parents[1] / "corpora" / "sentences"
_LETTERS = {Speech.ASKS: "A", Speech.PROMISES: "P", Speech.DEFERS: "P", Speech.SETTLES: "S"}
ON = date(2026, 3, 10)


def lines(language: str, letter: str) -> list[str]:
    """The sentences of a language that do what a letter says; "-" for those that do nothing that counts."""
    text = (_CORPUS / f"{language}.txt").read_text("utf-8")
    return [line[2:] for line in text.splitlines() if line.startswith(f"{letter} ")]


def heard(text: str) -> str:
    """What the program hears in a text, as letters in their order; "-" for nothing."""
    return "".join(sorted({_LETTERS[one.speech] for one in sentences(text, ON) if one.speech in _LETTERS})) or "-"
