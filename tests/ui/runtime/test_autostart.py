"""The entry for the computer's session: there only when it is wished, and nothing in it but how to start."""

import configparser
import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from app import paths
from ui.runtime import autostart, children

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the registry of whoever runs the tests is not theirs")


@pytest.fixture(autouse=True)
def own_folders(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))


def test_it_is_there_only_while_it_is_wished(home: Path) -> None:
    assert not autostart.is_on()
    autostart.switch(False, home / "vault")
    autostart.switch(True, home / "vault")
    assert autostart.is_on()
    assert autostart.file().is_relative_to(home)
    autostart.switch(False, home / "vault")
    assert not autostart.is_on()


def test_it_starts_the_vault_in_the_background(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KREIS_VAULT", raising=False)
    assert autostart.command(paths.vault_folder()) == [*children.program(), "--background"]
    assert autostart.command(home / "x")[-2:] == ["--vault", str(home / "x")]
    monkeypatch.setenv("KREIS_VAULT", str(home / "y"))  # the session may not know it
    assert autostart.command(home / "y")[-2:] == ["--vault", str(home / "y")]


@pytest.mark.parametrize("word", ["plain", "with space", 'a"b', "a\\b", "100%", "$HOME`x`"])
def test_a_desktop_reads_each_word_as_it_was(word: str) -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(autostart.desktop_file(["kreis", word]).decode())
    entry = parser["Desktop Entry"]
    assert entry["type"] == "Application"
    once = entry["exec"].replace("\\\\", "\\").replace("%%", "%")  # a value of the file, then field codes
    said = subprocess.run(["sh", "-c", f"printf '%s|' {once}"], capture_output=True, text=True, check=True).stdout
    assert said == f"kreis|{word}|"


def test_an_agent_of_macos_is_a_property_list() -> None:
    read = plistlib.loads(autostart.agent(["kreis", "--background"]))
    assert read["ProgramArguments"] == ["kreis", "--background"]
    assert read["RunAtLoad"] is True


def test_a_folder_that_cannot_be_written_is_told(home: Path) -> None:
    (home / "config").mkdir(exist_ok=True)
    (home / "config" / "autostart").write_text("")
    if sys.platform == "linux":
        with pytest.raises(OSError):
            autostart.switch(True, home / "vault")
