"""Files of a command: read no further than needed, written for the user alone."""

import sys
from pathlib import Path

import pytest

from app.cli import files
from app.errors import Unreadable


def test_reading_stops_one_byte_after_the_most(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 100)
    assert files.read(str(path), 10) == b"x" * 11
    assert files.read(str(path), 100) == b"x" * 100


def test_what_cannot_be_read_or_written_is_an_expected_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for act in (
        lambda: files.read(str(tmp_path / "none"), 10),
        lambda: files.read(str(tmp_path), 10),
        lambda: files.folder(str(tmp_path / "file")),
        lambda: files.write(tmp_path / "file" / "x", b""),
    ):
        with pytest.raises(Unreadable):
            act()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_written_for_the_user_alone(tmp_path: Path) -> None:
    name = files.write(files.folder(str(tmp_path / "out")) / "a", b"x")
    assert Path(name).stat().st_mode & 0o777 == 0o600
