"""Drives ``kreis-cli`` inside the test's process: a vault of cheap keys, answers as JSON or text."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from app.cli.__main__ import run
from app.workspace import Cost
from tests.support.keyrings import Ring

PASSPHRASE = "fahrrad laterne quittung bergziege"
NOW = "2026-11-24T09:30:00+00:00"


@dataclass
class Cli:
    """One vault and the command line over it."""

    folder: Path
    capture: pytest.CaptureFixture[str]
    ring: Ring = field(default_factory=Ring)

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Exit code, standard output and standard error of one command."""
        self.capture.readouterr()
        common = ["--vault", str(self.folder / "vault"), "--passphrase-file", str(self.secret), "--now", NOW]
        try:
            code = run([*common, "--lang", "en", *arguments], cost=Cost.CHEAP, away=self.ring)
        except SystemExit as end:
            code = int(str(end.code))
        out, err = self.capture.readouterr()
        return code, out, err

    def json(self, *arguments: str) -> Any:
        """The document of a command that must succeed."""
        code, out, err = self.run("--json", *arguments)
        assert code == 0, err
        return json.loads(out)

    def refused(self, *arguments: str) -> str:
        """The sentence of a command that must be refused."""
        code, out, err = self.run(*arguments)
        assert (code, out) == (1, "")
        return err.strip()

    @property
    def secret(self) -> Path:
        return self.file("passphrase", PASSPHRASE)

    def file(self, name: str, text: str) -> Path:
        """A private file with a secret in its first line."""
        path = self.folder / name
        path.write_text(text + "\n", encoding="utf-8")
        path.chmod(0o600)
        return path


def made(folder: Path, capture: pytest.CaptureFixture[str]) -> Cli:
    """A command line over a fresh vault."""
    cli = Cli(folder, capture)
    cli.json("vault", "create")
    return cli
