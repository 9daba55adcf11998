"""``kreis-cli help``: pages listed, found and read, with no vault at all."""

import json
from pathlib import Path

import pytest

from resources.handbook import PAGES
from tests.support.command import Cli


@pytest.fixture
def bare(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    """A command line without a vault."""
    return Cli(tmp_path, capsys)


def test_pages_are_listed_and_found(bare: Cli) -> None:
    listed = bare.json("help")["pages"]
    assert tuple(one["page"] for one in listed) == PAGES
    assert bare.json("help", "--find", "recovery code forgotten")["pages"][0]["page"] == "backup"
    _, out, _ = bare.run("help")
    assert "replies" in out
    assert "Replies and reminders" in out
    assert not (bare.folder / "vault").exists()


@pytest.mark.parametrize("name", PAGES)
def test_every_page_fits_a_terminal(bare: Cli, name: str) -> None:
    code, out, _ = bare.run("--lang", "de", "help", name)
    assert code == 0
    prose = [line for line in out.splitlines() if not line.startswith("    ")]
    assert max(map(len, prose)) <= 80
    assert "**" not in out
    assert ".md)" not in out  # a link that was not read


def test_a_page_as_people_read_it(bare: Cli) -> None:
    _, out, _ = bare.run("help", "keys")
    lines = out.splitlines()
    assert lines[:2] == ["Keys", "===="]
    assert "In lists\n--------\n\n" in out
    assert any(line.endswith("“No reply needed”") for line in lines)
    assert "„Keine Antwort nötig“" in bare.run("--lang", "de", "help", "keys")[1]
    assert any(line.startswith("  Ctrl+K") and line.endswith("commands") for line in lines)
    _, steps, _ = bare.run("help", "teams")
    assert "\n  1. Everybody sets up Kreis" in steps
    assert "\n  2. Everybody gives" in steps
    assert json.loads(bare.run("--json", "help", "keys")[1])["text"] == out.rstrip("\n")


def test_a_page_that_is_not_there_is_wrong_usage(bare: Cli) -> None:
    code, out, err = bare.run("help", "nothing")
    assert (code, out) == (2, "")
    assert "replies" in err
