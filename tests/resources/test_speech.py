"""The weights are what ``packaging/learn.py`` makes of the corpora, and they carry over to what it never saw."""

import re
import subprocess
import sys
from pathlib import Path
from zlib import crc32

import pytest

from resources import speech

_APP = Path(__file__).resolve().parents[2] / "app"
_LEARN = Path(__file__).resolve().parents[2] / "packaging" / "learn.py"


def _run(command: str) -> list[float]:
    """Precision and recall of asking, then of promising, on the messages kept apart, by who wrote them."""
    done = subprocess.run([sys.executable, _LEARN, command], capture_output=True, text=True, check=True)
    return [float(number) for number in re.findall(r"(?:precision|recall) ([\d.]+)", done.stdout)]


def test_messages_never_learnt_from_are_understood() -> None:
    first, many_voices, later = (0.9, 0.78, 0.92, 0.65), (0.78, 0.52, 0.94, 0.51), (0.88, 0.72, 0.93, 0.75)
    for figure, least in zip(_run("check"), first + many_voices + later, strict=True):
        assert figure >= least


def test_a_change_of_the_rules_is_noted() -> None:
    """Else a vault would not be judged anew by them: ``python packaging/learn.py rules`` notes it."""
    modules = sorted(path for name in ("reading", "judging") for path in (_APP / name).rglob("*.py"))
    told = crc32("\n".join(path.read_text("utf-8") for path in modules).encode())
    assert Path(speech.__file__).with_name("rules.txt").read_text("utf-8") == f"{told:08x}\n"


@pytest.mark.deep
def test_learning_again_gives_the_same() -> None:
    before = speech.weights(), speech.outcomes(), speech.mass()
    _run("learn")
    assert (speech.weights(), speech.outcomes(), speech.mass()) == before
