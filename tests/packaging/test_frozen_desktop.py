"""The frozen window, used by keyboard: the mail program that it starts gets the environment that it was given."""

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.support.built import built
from tests.support.screens import screen

pytestmark = pytest.mark.real

PASSPHRASE = "sieben Zwerge tanzen leise"
GIVEN = "/nonexistent/given"
MAIL = """From anna@example.org Mon Nov 16 09:00:00 2026
From: Anna Muster <anna@example.org>
To: Eva Beispiel <eva@example.com>
Date: Mon, 16 Nov 2026 09:00:00 +0000
Message-ID: <1@example.org>
Subject: Friday

Dear Eva,
could you send me the minutes by Friday?

"""
CARD = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Muster\r\nEMAIL:anna@example.org\r\nEND:VCARD\r\n"


def _made(home: Path, told: Path) -> dict[str, str]:
    """An environment in which whatever opens links writes down its own, and a vault with one open question."""
    programs = home / "programs"
    programs.mkdir()
    for name in ("xdg-open", "xdg-email"):
        (programs / name).write_text(f'#!/bin/sh\nenv > "{told}.new"; mv "{told}.new" "{told}"\n', encoding="utf-8")
        (programs / name).chmod(0o755)
    environment = {"HOME": str(home), "PATH": f"{programs}:{os.environ['PATH']}", "LANG": "C.UTF-8"}
    key = home / "passphrase"
    key.touch(0o600)
    key.write_text(PASSPHRASE, encoding="utf-8")
    (home / "mail.mbox").write_text(MAIL, encoding="utf-8")
    (home / "anna.vcf").write_text(CARD, encoding="utf-8")
    command = [str(built() / "kreis-cli"), "--passphrase-file", str(key)]
    for words in (
        ["vault", "create"],
        ["import", str(home / "anna.vcf"), "--standing", "circle"],
        ["import", str(home / "mail.mbox"), "--me", "eva@example.com"],
    ):
        subprocess.run([*command, *words], env=environment, check=True, capture_output=True)
    return environment


def _press(environment: dict[str, str], *words: str) -> None:
    subprocess.run(["xdotool", *words], env=environment, check=False, capture_output=True)


def test_the_mail_program_gets_the_environment_that_kreis_was_given(home: Path) -> None:
    if not shutil.which("xdotool"):
        pytest.skip("xdotool is missing: sudo apt install xdotool")
    told = home / "told"
    environment = _made(home, told)
    with screen() as display:
        around = {**environment, "DISPLAY": display}
        started = {**around, "LD_LIBRARY_PATH": GIVEN}
        with subprocess.Popen([built() / "kreis"], env=started, start_new_session=True) as process:
            try:
                _press(around, "search", "--sync", "--onlyvisible", "--class", "kreis", "windowfocus", "--sync")
                time.sleep(1)  # another program's window: nothing tells when its field takes keys
                _press(around, "type", "--delay", "30", PASSPHRASE)
                _press(around, "key", "Return")
                before = time.monotonic()
                while not told.exists() and time.monotonic() - before < 60:
                    time.sleep(1)
                    _press(around, "key", "r")
            finally:
                os.killpg(process.pid, signal.SIGKILL)
    lines = told.read_text(encoding="utf-8").splitlines()
    assert f"LD_LIBRARY_PATH={GIVEN}" in lines
    assert not [line for line in lines if line.startswith(("_PYI", "_MEI", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH_ORIG"))]
