"""One command from its arguments to its exit code: 0 done, 1 refused, 2 wrong usage, 3 a bug."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import paths
from app.cli.nouns import vault
from tests.support.command import NOW, PASSPHRASE, Cli
from tests.support.data import ROOT


def test_done_and_its_document(cli: Cli) -> None:
    assert cli.json("vault", "info")["contacts"] == {"circle": 0, "known": 0, "screened": 0, "out": 0}


def test_refused_is_one_sentence_on_standard_error(cli: Cli) -> None:
    assert cli.refused("contacts", "show", "7") == "There is no such entry any more."
    code, _, err = cli.run("--lang", "de", "contacts", "show", "7")
    assert (code, err) == (1, "Diesen Eintrag gibt es nicht mehr.\n")


def test_wrong_usage(cli: Cli) -> None:
    assert cli.run("contacts", "fly")[0] == 2
    assert cli.run("--now", "tomorrow", "vault", "info")[0] == 2


def test_a_reader_who_has_enough_is_no_error(cli: Cli, tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "app.cli",
        "--vault",
        str(tmp_path / "vault"),
        "--passphrase-file",
        str(cli.secret),
    ]
    with subprocess.Popen([*command, "--json", "vault", "info"], cwd=ROOT, stdout=-1, stderr=-1) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode == 0


def test_a_bug_is_reported_without_values(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("Eva Heide")

    monkeypatch.setattr(vault, "facts", broken)
    code, out, err = cli.run("vault", "info")
    assert (code, out) == (3, "")
    assert "RuntimeError" in err
    assert "Eva" not in err
    (report,) = (paths.state_folder() / "crash").iterdir()
    assert report.read_text(encoding="utf-8") in err


def test_the_whole_program_as_a_process(tmp_path: Path) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    secret.chmod(0o600)

    def kreis(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "app.cli", *arguments, "--vault", str(tmp_path / "vault"), "--now", NOW]
        environment = {**os.environ, "LANG": "de_DE.UTF-8", "LC_ALL": "", "PYTHONUTF8": "0"}
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)

    made = kreis("vault", "create", "--passphrase-file", str(secret), "--json")
    assert made.returncode == 0, made.stderr
    assert len(json.loads(made.stdout)["recovery_code"].replace("-", "").replace(" ", "")) == 28
    again = kreis("vault", "create", "--passphrase-file", str(secret))
    assert (again.returncode, again.stdout) == (1, "")
    unasked = kreis("vault", "info")
    assert unasked.returncode == 1
    assert "--passphrase-file" in unasked.stderr
