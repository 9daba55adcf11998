"""The program's code compiled beforehand, as that of the program one installs, so that times of starting are true."""

import compileall
import sys
from pathlib import Path

from tests.support.data import ROOT


def compile_into(folder: Path) -> None:
    """Into ``folder``, from which this process takes it from now on; nothing is written into the tree."""
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(folder)
    for part in ("app", "ui"):
        compileall.compile_dir(ROOT / part, quiet=2)
