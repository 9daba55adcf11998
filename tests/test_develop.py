"""The script that sets everything up: what it knows of systems, and its sentences where it cannot go on."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

from tests.support.data import ROOT

SCRIPT = ROOT / "packaging" / "develop.py"
#: Of glibc, so on every Linux.
GLIBC = {"libc.so.6", "libm.so.6", "libresolv.so.2", "libdl.so.2", "libpthread.so.0", "librt.so.1"}


@pytest.fixture
def develop() -> ModuleType:
    found = importlib.util.spec_from_file_location("develop", SCRIPT)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages of Linux")
def test_every_library_that_qt_takes_from_the_system_has_its_package(develop: ModuleType) -> None:
    if not shutil.which("objdump"):
        pytest.skip("objdump is not here")
    folder = Path(PySide6.__file__).parent / "Qt"
    files = [folder / "lib" / f"libQt6{name}.so.6" for name in (*develop.MODULES, "XcbQpa")]
    files += [folder / "plugins" / "platforms" / f"libq{name}.so" for name in ("xcb", "offscreen")]
    needed = set()
    for file in files:
        told = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout
        needed |= {line.split()[1] for line in told.splitlines() if line.split()[:1] == ["NEEDED"]}
    foreign = {name for name in needed if not name.startswith(("libQt6", "libicu", "ld-linux")) and name not in GLIBC}
    assert foreign - set(develop.LIBRARIES) == set()


def test_a_python_that_is_new_enough_is_found(develop: ModuleType) -> None:
    python = develop.find_python()
    version = subprocess.run([python, "-c", "import sys; print(sys.version_info[:2] >= (3, 12))"], capture_output=True)
    assert version.stdout.split() == [b"True"]


@pytest.mark.skipif(os.name == "nt", reason="a script stands for uv")
def test_without_a_python_one_sentence_says_what_to_do(develop: ModuleType, tmp_path: Path) -> None:
    uv = tmp_path / develop.UV.relative_to(ROOT)
    uv.parent.mkdir(parents=True)
    uv.write_text("#!/bin/sh\necho 'error: no network' >&2\nexit 2\n", encoding="utf-8")
    uv.chmod(0o755)
    (tmp_path / "packaging").mkdir()
    shutil.copy(SCRIPT, tmp_path / "packaging")
    code = (
        "import sys; sys.argv = ['develop.py', 'start']; sys.path.insert(0, 'packaging'); import develop; "
        "develop.OLDEST = (9, 0); sys.exit(develop.main())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    (sentence,) = done.stderr.splitlines()
    assert sentence.startswith("Kreis needs Python 3.12 or newer")
