"""Nouns and verbs register themselves; a call finds its vault."""

import argparse
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import paths
from app.cli.frame import Call, Nouns
from app.cli.output import Answer
from app.cli.sentences import Sentences
from tests.support.command import Cli

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def _answer(call: Call) -> Answer:
    return Answer(document={"who": call.arguments.who}, lines=[])


def test_a_noun_adds_verbs_and_a_bare_noun_is_its_own() -> None:
    whole = argparse.ArgumentParser()
    nouns = Nouns(whole, argparse.ArgumentParser(add_help=False), Sentences("en"))
    nouns.add("people").verb("greet", _answer).argument("who").argument("--loud", action="store_true")
    nouns.bare("greet", _answer).argument("who", nargs="+")
    given = whole.parse_args(["people", "greet", "Eva"])
    assert given.run is _answer
    assert given.who == "Eva"
    assert whole.parse_args(["greet", "a", "b"]).who == ["a", "b"]


def test_the_vault_is_the_named_folder_else_the_users(tmp_path: Path) -> None:
    def call(vault: str | None) -> Call:
        return Call(arguments=argparse.Namespace(vault=vault), now=NOW, sentences=Sentences("en"))

    assert call(str(tmp_path)).folder == tmp_path
    assert call(None).folder == paths.vault_folder()


def test_a_call_shows_nothing_private(tmp_path: Path) -> None:
    given = argparse.Namespace(vault=str(tmp_path), words=["Heide"])
    assert "Heide" not in repr(Call(arguments=given, now=NOW, sentences=Sentences("en")))


def test_a_noun_without_a_verb_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    whole = argparse.ArgumentParser()
    Nouns(whole, argparse.ArgumentParser(add_help=False), Sentences("en")).add("people").verb("greet", _answer)
    with pytest.raises(SystemExit) as end:
        whole.parse_args(["people"])
    assert end.value.code == 2
    assert "VERB" in capsys.readouterr().err


def test_what_endangers_the_vault_is_told_beside_the_answer(cli: Cli, home: Path) -> None:
    (cli.folder / ".stfolder").mkdir()
    shutil.rmtree(home / "state")
    code, _, err = cli.run("contacts", "list")
    assert code == 0
    assert "sync program" in err
    assert "Another computer opened this vault since: 2026-11-24T09:30:00Z" in err
    assert "Another computer" not in cli.run("contacts", "list")[2]
