"""The tools of Debian over the package that was built; each of them finds what is wrong."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.support.data import ROOT
from tests.support.scripts import script

check = script("check")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages of Debian")


@pytest.mark.real
def test_the_package_that_was_built_is_in_order() -> None:
    missing = [tool for tool in check.TOOLS if not shutil.which(tool)]
    if missing:
        pytest.skip(f"not here: {', '.join(missing)}")
    packages = sorted((ROOT / "dist").glob("kreis_*.deb"))
    if not packages:
        pytest.skip("not built: python packaging/develop.py package")
    assert check.wrong(packages[-1]) == []


def test_a_tool_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    assert check.main([]) == 2
    assert "lintian: sudo apt install lintian" in capsys.readouterr().out


def test_every_tag_that_is_overridden_is_explained() -> None:
    overridden = {
        line.split()[1]
        for line in Path(ROOT / "packaging" / "linux" / "lintian-overrides").read_text(encoding="utf-8").splitlines()
        if line.startswith("kreis: ")
    }
    told = (ROOT / "packaging" / "CARRYING.md").read_text(encoding="utf-8").partition("| Tag |")[2].partition("\n\n")[0]
    assert overridden
    assert set(re.findall(r"`([a-z-]+)`", told)) == overridden
