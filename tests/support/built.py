"""The frozen program, for tests over what was built."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.support.data import ROOT

BUNDLE = ROOT / "dist" / "kreis"


def built() -> Path:
    """The folder of the frozen program; the test is skipped, with the reason, where none was built."""
    if not sys.platform.startswith("linux"):
        pytest.skip("a bundle of Linux")
    if not (BUNDLE / "kreis").exists():
        pytest.skip("not built: python packaging/develop.py build")
    if not shutil.which("objdump"):
        pytest.skip("objdump is not here")
    return BUNDLE
