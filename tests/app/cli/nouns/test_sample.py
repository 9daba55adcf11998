"""``kreis-cli sample``: a vault of invented people, and its end."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.command import Cli


@pytest.fixture
def empty(cli: Cli, tmp_path: Path) -> Cli:
    (tmp_path / "elsewhere").mkdir()
    return replace(cli, folder=tmp_path / "elsewhere")


def test_invented_people_come_and_go(empty: Cli) -> None:
    made = empty.json("sample", "create", "--language", "de")
    assert made["contacts"]["circle"] == 28
    names = {one["name"] for one in empty.json("replies", "due")["obligations"]}
    assert {"Sabine Berger", "Nadine Pohl"} <= names
    assert "empty folder" in empty.refused("sample", "create")
    assert empty.json("sample", "remove") == {"removed": True}
    assert not (empty.folder / "vault").exists()


def test_they_speak_the_language_of_the_sentences(empty: Cli) -> None:
    code, out, _ = empty.run("sample", "create")
    assert code == 0
    assert "nobody of them exists" in out
    assert "Eleanor Marsh" in empty.run("contacts", "list", "--standing", "circle")[1]
    assert "are gone" in empty.run("sample", "remove")[1]


def test_a_vault_of_ones_own_is_left_alone(cli: Cli) -> None:
    assert "empty folder" in cli.refused("sample", "create")
    assert "not deleted" in cli.refused("sample", "remove")
    assert cli.json("contacts", "list") == {"contacts": []}
