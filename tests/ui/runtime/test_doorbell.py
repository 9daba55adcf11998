"""A second start reaches the window, and nobody else does."""

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.data import ROOT
from ui.runtime.doorbell import MOST_BYTES, Call, Doorbell, Spoiled, dump, parse, ring

CALL = Call(files=(Path("/home/eva/7F3K.referral"), Path("/tmp/Ä ö")), capture=True, quiet=True, token="kwin-1")


RING = (
    "import sys; from ui.runtime.doorbell import parse, ring; sys.exit(ring(sys.argv[1], parse(sys.argv[2].encode())))"
)


class _House:
    """A bell, what it heard, and others who ring."""

    def __init__(self, qtbot: QtBot, path: str) -> None:
        self.path, self._qtbot = path, qtbot
        self.bell = Doorbell(path)
        self.heard: list[Call] = []
        self.bell.rung.connect(self.heard.append)

    def rings(self, call: Call) -> bool:
        """Another process does; whether it was answered."""
        command = [sys.executable, "-c", RING, self.path, dump(call).decode()]
        with subprocess.Popen(command, cwd=ROOT) as caller:
            self._qtbot.waitUntil(lambda: caller.poll() is not None, timeout=30_000)
            return caller.returncode == 1

    def says(self, document: bytes) -> bytes:
        """What a stranger to our protocol gets back."""
        answers: list[bytes] = []

        def speak() -> None:
            with socket.socket(socket.AF_UNIX) as caller:
                caller.settimeout(10)
                caller.connect(self.path)
                try:
                    caller.sendall(document)
                    answers.append(caller.recv(100))
                except (BrokenPipeError, ConnectionResetError):
                    answers.append(b"")

        speaker = threading.Thread(target=speak)
        speaker.start()
        self._qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
        speaker.join()
        return answers[0]


@pytest.fixture
def house(qtbot: QtBot, home: Path) -> Iterator[_House]:
    made = _House(qtbot, str(home / "run" / "kreis-1.socket"))
    yield made
    made.bell.close()


def test_a_call_is_heard_and_answered(house: _House) -> None:
    assert house.bell.listens
    assert house.rings(CALL)
    assert house.rings(Call())
    assert house.heard == [CALL, Call()]


unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows guards its pipes itself")


@unix
def test_only_the_user_may_enter(house: _House) -> None:
    assert os.stat(house.path).st_mode & 0o077 == 0


@unix
@pytest.mark.parametrize("document", [b"\n", b"hello\n", b"x" * (MOST_BYTES + 10), dump(CALL).replace(b"true", b"1")])
def test_what_is_no_call_is_not_answered(house: _House, document: bytes) -> None:
    assert house.says(document) == b""
    assert house.heard == []


@unix
def test_a_call_in_pieces_is_one_call(house: _House) -> None:
    assert house.says(dump(CALL)) == b"taken\n"
    assert house.heard == [CALL]


def test_a_bell_that_is_closed_by_the_call_does_not_say_that_it_was_taken(house: _House) -> None:
    house.bell.rung.connect(house.bell.close)
    assert not house.rings(CALL)


def test_nobody_there_is_told_at_once(home: Path) -> None:
    assert not ring("", CALL)
    assert not ring(str(home / "run" / "nothing.socket"), CALL)


@unix
def test_a_socket_left_by_a_killed_process_is_swept_away(qtbot: QtBot, home: Path) -> None:
    path = str(home / "run" / "kreis-2.socket")
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(path)
    assert not ring(path, CALL)
    house = _House(qtbot, path)
    assert house.rings(CALL)
    house.bell.close()
    assert not os.path.exists(path)


@unix
def test_a_file_in_its_place_is_left_alone(qtbot: QtBot, home: Path) -> None:
    path = home / "run" / "kreis-3.socket"
    path.write_text("mine")
    assert not Doorbell(str(path)).listens
    assert not ring(str(path), CALL)
    assert path.read_text() == "mine"


@unix
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() != 0, reason="only root can make another's socket")
def test_nothing_is_sent_to_another_users_socket(qtbot: QtBot, home: Path) -> None:
    path = str(home / "run" / "kreis-4.socket")
    house = _House(qtbot, path)
    os.chown(path, 65534, 65534)
    assert not house.rings(CALL)
    assert house.heard == []
    house.bell.close()


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
        json.dumps({"files": [], "capture": False, "quiet": False}).encode(),
        json.dumps({"files": [], "capture": False, "quiet": False, "token": "", "more": 1}).encode(),
        json.dumps({"files": ["relative"], "capture": False, "quiet": False, "token": ""}).encode(),
        json.dumps({"files": ["/a\0b"], "capture": False, "quiet": False, "token": ""}).encode(),
        json.dumps({"files": [1], "capture": False, "quiet": False, "token": ""}).encode(),
        json.dumps({"files": ["/a"] * 1001, "capture": False, "quiet": False, "token": ""}).encode(),
        json.dumps({"files": "/a", "capture": False, "quiet": False, "token": ""}).encode(),
        json.dumps({"files": [], "capture": 1, "quiet": False, "token": ""}).encode(),
        json.dumps({"files": [], "capture": False, "quiet": False, "token": "a\n"}).encode(),
        json.dumps({"files": [], "capture": False, "quiet": False, "token": "a" * 1000}).encode(),
    ],
)
def test_anything_but_a_call_is_spoiled(document: bytes) -> None:
    with pytest.raises(Spoiled):
        parse(document)


@unix
def test_names_that_are_no_text_survive() -> None:
    call = Call(files=(Path(os.fsdecode(b"/tmp/\xff.vcf")),))
    assert parse(dump(call)) == call
