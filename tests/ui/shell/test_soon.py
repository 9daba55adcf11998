"""What is loaded ahead is all that the first pages need."""

import subprocess
import sys

from tests.support.data import ROOT
from ui.shell.places import PLACES

CODE = """
import sys
from importlib import import_module
from ui.shell import soon
for name in soon.DESK:
    import_module(name)
print(*sys.modules)
"""
#: Where the page of a place lies; the handbook and what is reached from a page come later.
PAGES = {place.name: f"ui.{place.name}.page" for place in PLACES} | {"settings": "ui.preferences.page"}


def _loaded() -> set[str]:
    done = subprocess.run([sys.executable, "-c", CODE], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_before_unlocking_the_desk_and_today_are_loaded_and_no_other_page() -> None:
    loaded = _loaded()
    assert {"ui.shell.desk", PAGES["today"]} <= loaded
    assert not loaded & set(PAGES.values()) - {PAGES["today"]}
    assert "sqlcipher3" not in loaded
