"""Where the files that ship with the program lie, in a clone and in the frozen program alike."""

from pathlib import Path

import resources

ROOT = Path(resources.__file__).parent


def path(*parts: str) -> Path:
    """The path of a shipped file or folder; it need not exist."""
    return ROOT.joinpath(*parts)
