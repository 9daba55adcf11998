"""A newcomer looks around first: through all stations of the tour, out again, and nothing of it is left."""

import signal
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import paths
from tests.e2e.driver.person import SLOW, Person
from tests.support import windows
from ui.shell import touring
from ui.shell.guide import Guide

PASSPHRASE = "sieben Zwerge tanzen leise"


def _files(home: Path) -> list[Path]:
    """What lies on the disk of this user, but for the machine's own id."""
    return [path for path in home.rglob("*") if path.is_file() and path.name != "machine"]


def test_around_and_out_and_on_with_ones_own(person: Person, home: Path, qtbot: QtBot) -> None:
    before = _files(home)
    person.clicks("first_run.tour")
    person.goes_to("today")
    person.sees_people(
        *("Eleanor Marsh", "Henry Brandon", "Aisha Rahman", "Frances Loveday", "Toby Hale"),
        *("Nadia Poole", "Paul Ackroyd", "Matthew Croft", "Imogen Albright"),
        *("Assistant to the managing director", "Assistant to the board"),
    )
    guide = person.window.findChild(Guide)
    assert isinstance(guide, Guide)
    sentences = [guide.sentence()]
    for _ in range(5):
        person.clicks("tour.on")
        sentences.append(guide.sentence())
    assert len(set(sentences)) == 6
    person.clicks("tour.on")
    person.makes_a_vault(PASSPHRASE)
    assert not paths.tour_folder().exists()
    person.goes_to("people")
    person.sees_people()
    person.locks()
    person.window.close()
    left = set(_files(home)) - set(before)
    assert not [path for path in left if b"Marsh" in path.read_bytes()]
    assert len([path for path in left if path.parent.name == "heads"]) == 1  # the own vault's


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal to end a session")
def test_in_a_window_of_its_own(home: Path, qtbot: QtBot) -> None:
    """As it is opened beside a vault; the end of the session ends the tour."""
    other = touring.open_beside(windows.session())
    assert other is not None
    with other:
        folder = paths.tour_folder()
        qtbot.waitUntil(lambda: (folder / "invented-files" / "chat-2.txt").exists(), timeout=SLOW)
        other.send_signal(signal.SIGTERM)
        other.wait(60)
    assert not folder.exists()
