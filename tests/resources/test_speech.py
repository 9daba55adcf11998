"""The weights are what ``packaging/learn.py`` makes of the corpora, and they carry over to what it never saw."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from resources import speech

_LEARN = Path(__file__).resolve().parents[2] / "packaging" / "learn.py"


def _run(command: str) -> list[float]:
    """Precision and recall of asking, then of promising, on the messages kept apart, by who wrote them."""
    done = subprocess.run([sys.executable, _LEARN, command], capture_output=True, text=True, check=True)
    return [float(number) for number in re.findall(r"(?:precision|recall) ([\d.]+)", done.stdout)]


def test_messages_never_learnt_from_are_understood() -> None:
    first, many_voices, later = (0.85, 0.78, 0.85, 0.64), (0.65, 0.5, 0.85, 0.5), (0.85, 0.72, 0.85, 0.74)
    for figure, least in zip(_run("check"), first + many_voices + later, strict=True):
        assert figure >= least


@pytest.mark.deep
def test_learning_again_gives_the_same() -> None:
    before = speech.weights(), speech.outcomes(), speech.mass()
    _run("learn")
    assert (speech.weights(), speech.outcomes(), speech.mass()) == before
