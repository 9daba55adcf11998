"""Test data that lies beside the project, not in it: the real files that users bring."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"


def shared(*parts: str) -> Path:
    """A file or folder of the shared test data; the test is skipped, with the reason, where it is missing."""
    path = DATA.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"test data not here: ../shared/data/{'/'.join(parts)}")
    return path
