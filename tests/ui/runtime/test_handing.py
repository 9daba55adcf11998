"""Files are read up to a limit, and written where they can be."""

from pathlib import Path

import pytest

from app.errors import Unreadable
from app.records.ids import PeerId
from app.records.referral import Sealed
from ui.runtime import handing

SEALED = Sealed(peer_id=PeerId(1), peer_name="Anna", code="7F3K", data=b"sealed")


def test_no_more_is_read_than_refuses_it(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(b"x" * (handing.MOST + 100))
    assert len(handing.read(tmp_path / "large")) == handing.MOST + 1
    with pytest.raises(Unreadable):
        handing.read(tmp_path / "none")


def test_sealed_files_are_written_under_their_codes(tmp_path: Path) -> None:
    handing.probe(tmp_path)
    handing.write_all(tmp_path, [SEALED])
    assert [path.name for path in tmp_path.iterdir()] == ["7F3K.referral"]
    assert (tmp_path / "7F3K.referral").read_bytes() == b"sealed"
    with pytest.raises(Unreadable):
        handing.probe(Path("/proc/none"))


def test_nothing_is_sealed_where_the_folder_takes_no_file(tmp_path: Path) -> None:
    made: list[Sealed] = []

    def seal() -> list[Sealed]:
        made.append(SEALED)
        return made

    (tmp_path / "file").touch()
    with pytest.raises(Unreadable):
        handing.sealed_into(tmp_path / "file", seal)
    assert made == []
    assert handing.sealed_into(tmp_path, seal) == (SEALED,)
    assert (tmp_path / SEALED.name).read_bytes() == SEALED.data
