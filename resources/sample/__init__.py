"""The invented offices of the tour: a German and an English one, each a TOML file that says nothing of dates.

Nobody in them exists; addresses end in ``.example``, which nobody can ever have (RFC 2606), and telephone numbers are
of the ranges that are kept free for stories. Whoever makes a vault of one counts all days back from the present.
"""

from functools import cache
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "de")


@cache
def load(language: str) -> dict[str, Any]:
    """The office of a language by its code or locale name; the English one for others."""
    import tomllib

    code = language[:2].lower()
    name = code if code in LANGUAGES else "en"
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8"))
