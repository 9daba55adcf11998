"""Invented first letters of strangers, each with what it is."""

from pathlib import Path
from typing import NamedTuple

_CORPUS = Path(__file__).resolve().parents[1] / "corpora" / "first_contacts"


class Letter(NamedTuple):
    """``junk`` is written for many."""

    junk: bool
    subject: str
    body: str


def letters(language: str) -> list[Letter]:
    """All letters of a language."""
    made = []
    for block in (_CORPUS / f"{language}.txt").read_text("utf-8").split("\n%%\n"):
        head, _, body = block.strip().partition("\n")
        kind, _, subject = head.partition(": ")
        made.append(Letter(kind == "junk", subject, body))
    return made
