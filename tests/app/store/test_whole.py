"""Files are replaced whole or not at all, and what the disk refuses is an expected error."""

import errno
import stat
import sys
from pathlib import Path

import pytest

from app.errors import CannotWrite, DiskFull
from app.store.whole import discard, expected, replace, sync_file, write_whole


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"one")
    write_whole(tmp_path / "a", b"two")
    assert (tmp_path / "a").read_bytes() == b"two"
    assert [file.name for file in tmp_path.iterdir()] == ["a"]
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_a_refused_write_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a" / "inside").mkdir(parents=True)
    with pytest.raises(CannotWrite):  # a folder cannot be replaced by a file
        write_whole(tmp_path / "a", b"x")
    assert [file.name for file in tmp_path.iterdir()] == ["a"]
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "none" / "a", b"x")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EROFS, CannotWrite),
        (errno.EACCES, CannotWrite),
        (errno.ESTALE, CannotWrite),
    ],
)
def test_what_the_disk_refuses_is_expected(number: int, kind: type[Exception]) -> None:
    with pytest.raises(kind), expected():
        raise OSError(number, "")


def test_what_nobody_needs_is_discarded(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(name.encode())
    sync_file(tmp_path / "a")
    replace(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"a"
    discard(tmp_path / "b", tmp_path / "c")
    assert not list(tmp_path.iterdir())
