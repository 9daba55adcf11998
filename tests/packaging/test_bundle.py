"""What may lie in the frozen program: the rule itself, and the bundle where one was built."""

import shutil
import subprocess
from pathlib import Path

import pytest

from resources.components import components
from tests.support.built import built
from tests.support.scripts import script

bundle = script("bundle")


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libpyside6.abi3.so.6.12",
        "libpython3.13.so.1.0",
        "_internal/python3.13/lib-dynload/_ssl.cpython-313-x86_64-linux-gnu.so",
        "sqlcipher3/_sqlite3.cpython-313-x86_64-linux-gnu.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "resources/sentences/de.toml",
    ],
)
def test_what_belongs_to_the_program_may_come(target: str) -> None:
    assert bundle.may_come(target)


@pytest.mark.parametrize(
    "target",
    [
        "libgtk-3.so.0",
        "libcrypto.so.3",
        "libreadline.so.8",
        "libQt6CoreExtra.so.6",
        "libxcb-cursor-evil.so.0",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "hypothesis/vendor/fast.cpython-313-x86_64-linux-gnu.so",
    ],
)
def test_other_libraries_may_not(target: str) -> None:
    assert not bundle.may_come(target)


def test_traces_of_the_builder_and_of_tests_are_found(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "letter.eml").write_bytes(b"x")
    (tmp_path / "a.so").write_bytes(b"\0/home/eva/src/kreis/a.c\0")
    (tmp_path / "b.so").write_bytes(b"\0/usr/lib\0")
    found = list(bundle.traces(tmp_path, (b"/home/eva/",)))
    assert [line for line in found if line.startswith("names")] == ["names the builder's machine: a.so /home/eva/"]
    assert "of the tests: tests/letter.eml" in found


def test_the_place_where_python_was_built_is_taken_out(tmp_path: Path) -> None:
    old = b"/home/eva/.pyenv/versions/3.13.0"
    (tmp_path / "_ssl.so").write_bytes(b"ELF\0" + old + b"/lib\0rest")
    (tmp_path / "data.txt").write_bytes(old)
    assert bundle.scrub(tmp_path, old.decode()) == 2  # what lies at the top counts as a program
    after = (tmp_path / "_ssl.so").read_bytes()
    assert b"eva" not in after
    assert len(after) == len(b"ELF\0" + old + b"/lib\0rest")
    assert after.startswith(b"ELF\0/nonexistent/")
    assert after.endswith(b"/3.13.0/lib\0rest")  # of which a linker may have taken "3.13.0" for something else
    assert bundle.scrub(tmp_path, "/usr") == 0


def test_what_debuggers_read_is_found(tmp_path: Path) -> None:
    if not shutil.which("objcopy") or not Path("/bin/true").exists():
        pytest.skip("objcopy is not here")
    (tmp_path / "notes").write_bytes(b"lines")
    shutil.copy("/bin/true", tmp_path / "clean.so")
    added = ["objcopy", "--add-section", f".debug_info={tmp_path / 'notes'}", "/bin/true", str(tmp_path / "full.so")]
    subprocess.run(added, check=True)
    assert list(bundle.symbols(tmp_path)) == ["for debuggers: full.so"]


def test_every_library_that_is_brought_belongs_to_a_named_part() -> None:
    named = {one.name for one in components("linux")}
    assert set(bundle.BROUGHT.values()) <= named


def test_the_bundle_holds_nothing_else() -> None:
    assert bundle.check(built()) == []


def test_the_system_has_packages_for_what_the_bundle_lacks() -> None:
    needs, may_use = bundle.packages(built())
    assert {"libegl1", "libfontconfig1", "libssl3"} <= set(needs)
    assert "libcups2" in may_use
