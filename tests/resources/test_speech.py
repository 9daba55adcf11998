"""The weights are what ``packaging/learn.py`` makes of the corpora, and they carry over to what it never saw."""

import re
import subprocess
import sys
from pathlib import Path
from zlib import crc32

import pytest

from resources import speech
from tests.support import spoken

_APP = Path(__file__).resolve().parents[2] / "app"
_LEARN = Path(__file__).resolve().parents[2] / "packaging" / "learn.py"


def _run(command: str) -> list[float]:
    """Precision and recall of asking, then of promising, on the messages kept apart, by who wrote them.

    First where neither kind of error is preferred, then where something is rather missed, then as the program judges.
    """
    done = subprocess.run([sys.executable, _LEARN, command], capture_output=True, text=True, check=True)
    return [float(number) for number in re.findall(r"(?:precision|recall) ([\d.]+)", done.stdout)]


def test_messages_never_learnt_from_are_understood() -> None:
    first, many_voices, later = (0.94, 0.85, 0.96, 0.75), (0.85, 0.54, 1, 0.72), (0.87, 0.8, 0.93, 0.79)
    even = first + many_voices + later + (0.82, 0.86, 0.9, 0.76) + (0.88, 0.82, 0.9, 0.7)  # the latest, exchanges
    first, many_voices, later = (0.97, 0.69, 0.97, 0.71), (0.86, 0.4, 1, 0.68), (0.94, 0.62, 0.94, 0.74)
    careful = first + many_voices + later + (0.93, 0.71, 0.92, 0.72) + (0.96, 0.61, 0.93, 0.68)
    first, many_voices, later = (0.98, 0.66, 0.99, 0.62), (0.91, 0.34, 1, 0.45), (0.95, 0.57, 0.96, 0.7)
    own = first + many_voices + later + (0.95, 0.66, 0.95, 0.64) + (0.97, 0.57, 0.98, 0.67)
    for figure, least in zip(_run("check"), even + careful + own, strict=True):
        assert figure >= least


def test_sentences_that_were_labelled_are_those_that_are_read() -> None:
    """A change in how letters are split would leave labels behind."""
    told = sum(letter != "-" for message in spoken.messages() for letter, _ in message)
    assert told == len(spoken.LABELS.read_text("utf-8").splitlines())


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
