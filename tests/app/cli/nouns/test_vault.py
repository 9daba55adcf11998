"""``kreis-cli vault``: making, looking, getting back in, taking back."""

import re
import shutil
from pathlib import Path

import pytest

from tests.support.command import Cli


def test_a_vault_is_made_once(cli: Cli) -> None:
    assert "There is a vault in this folder already" in cli.refused("vault", "create")
    found = cli.json("vault", "check")
    assert (found["sound"], found["problems"], found["has_code"], found["synced"]) == (True, [], True, False)
    assert (found["backups"], found["last_copy_outside"]) == ([], None)
    assert "vault is sound" in cli.run("vault", "check")[1]
    assert "Known" in cli.run("vault", "info")[1]
    size = next(line for line in cli.run("--lang", "de", "vault", "info")[1].splitlines() if "MB" in line)
    assert re.fullmatch(r"Größe +\d+,\d MB", size)


def test_another_passphrase(cli: Cli) -> None:
    fresh = cli.file("fresh", "wolke teekanne siebzehn nordwind")
    cli.json("vault", "passphrase", "--new-passphrase-file", str(fresh))
    assert "does not open this vault" in cli.refused("vault", "info")
    cli.json("vault", "info", "--passphrase-file", str(fresh))


def test_the_recovery_code_opens_and_sets_a_passphrase(cli: Cli) -> None:
    code = cli.file("code", cli.json("vault", "recovery-code")["recovery_code"])
    fresh = cli.file("fresh", "wolke teekanne siebzehn nordwind")
    cli.json("vault", "recover", "--code-file", str(code), "--new-passphrase-file", str(fresh))
    cli.json("vault", "info", "--passphrase-file", str(fresh))


def test_what_was_done_can_be_taken_back(cli: Cli) -> None:
    cli.json("contacts", "add", "--name", "Eva Heide")
    (action,) = cli.json("vault", "history")["actions"]
    assert (action["name"], action["detail"], action["taken_back"]) == ("contact.add", "Eva Heide", False)
    assert "Person added" in cli.run("vault", "history")[1]
    assert cli.json("vault", "undo")["action"] == action["id"]
    assert cli.json("contacts", "list")["contacts"] == []
    assert "no such entry" in cli.refused("vault", "undo")
    assert "no such entry" in cli.refused("vault", "undo", action["id"])


def test_a_weak_passphrase_is_refused_with_six_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli = Cli(tmp_path, capsys)
    weak = cli.file("weak", "Sommer2026")
    said = cli.refused("vault", "create", "--passphrase-file", str(weak))
    assert len(said.rsplit(": ", 1)[1].split()) == 6
    assert not (tmp_path / "vault").exists()
    cli.json("vault", "create")
    assert "drawn just now: " in cli.refused("vault", "passphrase", "--new-passphrase-file", str(weak))
    assert len(cli.json("vault", "words")["words"].split()) == 6


def test_the_code_is_confirmed_and_written_as_a_sheet(cli: Cli, tmp_path: Path) -> None:
    assert "not confirmed" in cli.run("vault", "info")[1]
    sheet = tmp_path / "sheet.txt"
    code = cli.json("vault", "recovery-code", "--sheet", str(sheet))["recovery_code"]
    assert code in sheet.read_text(encoding="utf-8")
    wrong = cli.file("wrong", "0" * 28)
    assert "does not open this vault" in cli.refused("vault", "confirm-code", "--code-file", str(wrong))
    assert cli.json("vault", "confirm-code", "--code-file", str(cli.file("code", code))) == {"confirmed": True}
    assert cli.json("vault", "info")["code_confirmed"]


def test_a_sheet_lies_neither_beside_the_vault_nor_in_a_cloud(cli: Cli, tmp_path: Path) -> None:
    for file in (tmp_path / "vault" / "sheet.txt", tmp_path / "vault" / "deep" / "er" / "s.txt"):
        assert "vault's own folder" in cli.refused("vault", "recovery-code", "--sheet", str(file))
    (tmp_path / "Nextcloud").mkdir()
    said = cli.refused("vault", "recovery-code", "--sheet", str(tmp_path / "Nextcloud" / "s.txt"))
    assert "A sync program copies this folder" in said
    exit_code, out, _ = cli.run("vault", "recovery-code", "--sheet", str(tmp_path))
    assert exit_code == 1
    assert out.split()[0].count("-") == 6  # the code is told although the sheet could not be written


def test_an_older_state_is_refused_and_taken_on_knowingly(cli: Cli) -> None:
    shutil.copytree(cli.folder / "vault", cli.folder / "old")
    cli.json("contacts", "add", "--name", "Eva Heide")
    shutil.rmtree(cli.folder / "vault")
    shutil.copytree(cli.folder / "old", cli.folder / "vault")
    said = cli.refused("contacts", "list")
    assert "Changes that are missing: 1." in said
    assert "--accept older" in said
    assert cli.json("vault", "info", "--accept", "older")["epoch"] == 2
    assert cli.json("vault", "info")["epoch"] == 2


def test_an_older_copy_in_another_folder_says_what_it_lacks(cli: Cli) -> None:
    shutil.copytree(cli.folder / "vault", cli.folder / "old")
    cli.json("contacts", "add", "--name", "Eva Heide")
    assert cli.json("vault", "info")["missing_here"] == 0
    there = ("--vault", str(cli.folder / "old"))
    assert cli.json(*there, "vault", "info")["missing_here"] == 1
    assert "Änderungen, die hier fehlen: 1." in cli.run(*there, "--lang", "de", "vault", "info")[1]


def test_encrypted_anew_by_each_verb(cli: Cli) -> None:
    code = cli.json("vault", "recovery-code")["recovery_code"]
    cli.json("vault", "keyring", "on")
    assert cli.json("vault", "info", "--keyring")["has_keyring"]
    rotated = cli.json("vault", "rotate")
    assert rotated["keyring"]
    assert rotated["recovery_code"] != code
    assert "does not open" in cli.refused("vault", "confirm-code", "--code-file", str(cli.file("code", code)))
    cli.json("vault", "info", "--keyring")
    assert not cli.json("vault", "keyring", "off")["keyring"]
    assert "does not know this vault" in cli.refused("vault", "info", "--keyring")
    fresh = cli.file("fresh", "wolke teekanne siebzehn nordwind")
    assert "Invalid" not in cli.run("vault", "revoke", "code")[1]
    text = cli.run("vault", "revoke", "passphrase", "--new-passphrase-file", str(fresh))[1]
    assert "still open with the old keys" in text
    assert "does not open this vault" in cli.refused("vault", "info")
    info = cli.json("vault", "info", "--passphrase-file", str(fresh))
    assert (info["keys_outdated"], info["keys_altered"]) == (False, False)


def test_a_weak_passphrase_encrypts_nothing_anew(cli: Cli) -> None:
    weak = cli.file("weak", "Sommer2026")
    assert "drawn just now" in cli.refused("vault", "rotate", "--new-passphrase-file", str(weak))
    cli.json("vault", "info")
