"""Both languages are complete: no string of the window is untranslated, missing or out of date."""

import subprocess
import sys

from tests.support.data import ROOT


def test_every_string_of_the_window_is_translated_and_compiled() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "translations.py", "check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
