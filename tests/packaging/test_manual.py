"""The command line's manual pages hold every command and are set without a warning, as the window's are."""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.arguments import parser
from app.cli.sentences import Sentences
from tests.support.data import ROOT
from tests.support.scripts import script

manual = script("manual")


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_command_stands_in_the_manual(language: str) -> None:
    page = manual.page(language).replace("\\-", "-")
    whole = parser(Sentences(language))
    (nouns,) = [action for action in whole._actions if isinstance(action, argparse._SubParsersAction)]
    assert len(nouns.choices) > 10
    for noun, one in nouns.choices.items():
        assert f"\n.SS {noun}\n" in page
        for verbs in one._actions:
            if isinstance(verbs, argparse._SubParsersAction):
                for verb, leaf in verbs.choices.items():
                    assert f"\n.B {noun} {verb}\n" in page
                    for action in leaf._actions:
                        assert all(option in page for option in action.option_strings), (noun, verb)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="man of Linux")
def test_pages_are_set_without_a_warning(tmp_path: Path) -> None:
    if not shutil.which("man") or not shutil.which("groff"):
        pytest.skip("man or groff is not here")
    manual.write(tmp_path)
    pages = [*tmp_path.iterdir(), *(ROOT / "packaging" / "linux").glob("*.1")]
    assert len(pages) == 4
    for page in pages:
        command = ["man", "--warnings=w", "-E", "UTF-8", "-Tutf8", "-l", str(page)]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
        )
        assert (done.returncode, done.stderr) == (0, ""), page
        assert "KREIS" in done.stdout
