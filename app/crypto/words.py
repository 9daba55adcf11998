"""A passphrase for somebody who has none: six words drawn at random, 62 bits (``resources.words``).

That is 4 x 10^18 possibilities, where 10^10 guesses are asked for: at ten tries a second, which Argon2id leaves to one
strong machine, it takes seven thousand million years on average.
"""

import secrets

from app.crypto.passphrase import LEAST_GUESSES, guesses
from resources.words import load

COUNT = 6


def six_words(language: str) -> str:
    """Fresh words of a language with blanks between them; such as a guesser would not put together."""
    while True:
        words = " ".join(secrets.choice(load(language)) for _ in range(COUNT))
        if guesses(words) >= LEAST_GUESSES:
            return words
