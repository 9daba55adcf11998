"""A fresh vault for each test of the command line."""

from pathlib import Path

import pytest

from tests.support.command import Cli, made


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    return made(tmp_path, capsys)
