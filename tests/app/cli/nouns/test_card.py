"""``kreis-cli card``: show, export, and the secret only after two yeses."""

import io
from pathlib import Path

import pytest

from tests.support.command import Cli


def test_a_card_is_made_once_and_exported(cli: Cli, tmp_path: Path) -> None:
    shown = cli.json("card", "show", "--name", "Anna Berger", "--part", "hr")
    card = shown["card"]
    assert (card["name"], card["part"], card["number"]) == ("Anna Berger", "hr", 1)
    exported = cli.json("card", "export", str(tmp_path / "anna.card"))
    assert Path(exported["file"]).read_text() == shown["text"]
    assert exported["card"] == card
    assert "Anna Berger" in cli.run("card", "show")[1]


def test_a_card_without_a_name_says_so(cli: Cli, tmp_path: Path) -> None:
    code, _, err = cli.run("card", "export", str(tmp_path / "a.card"))
    assert code == 0
    assert "--name" in err


@pytest.mark.parametrize(("answers", "code"), [("", 1), ("yes\n", 1), ("yes\nno\n", 1), ("yes\nja\n", 0)])
def test_the_secret_is_asked_for_twice(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: str, code: int
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(answers))
    key = tmp_path / "key.txt"
    assert cli.run("card", "secret", str(key))[0] == code
    assert key.exists() == (code == 0)


def test_the_secret_for_scripts(cli: Cli, tmp_path: Path) -> None:
    file = cli.json("card", "secret", str(tmp_path / "key.txt"), "--yes")["file"]
    assert Path(file).read_text().startswith("AGE-SECRET-KEY-1")
