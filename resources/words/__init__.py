"""Words to make a passphrase of: 1,296 common ones a language, chosen for Kreis, so that four dice can name one.

German words have neither umlauts nor ß, so that every keyboard has them. Six words drawn at random are worth
6 x log2(1296) = 62 bits.
"""

from functools import cache
from pathlib import Path

LANGUAGES = ("en", "de")


@cache
def load(language: str) -> tuple[str, ...]:
    """The words of a language by its code or locale name ("de_AT.UTF-8" reads "de"); English for others."""
    code = language[:2].lower()
    name = code if code in LANGUAGES else "en"
    return tuple(Path(__file__).with_name(f"{name}.txt").read_text(encoding="ascii").split())
