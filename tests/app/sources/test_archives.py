"""Exports are read from a zip, a folder or a file, within bounds, and nothing is ever written."""

import os
import zipfile
from pathlib import Path

import pytest

from app.errors import Unreadable
from app.sources import archives


def _zip(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in members.items():
            out.writestr(name, data)
    return path


def _reason(path: Path, name: str) -> str:
    with pytest.raises(Unreadable) as caught:
        archives.read(str(path), name)
    return str(caught.value.data["reason"])


def test_names_are_matched_without_case_blanks_and_underscores(tmp_path: Path) -> None:
    path = _zip(tmp_path / "x.zip", **{"Basic_Export/Connec tions.CSV": b"a", "b/messages (1).csv": b"b"})
    found = archives.of_names(str(path), ("connections.csv", "messages1.csv", "notes.csv"))
    assert archives.read(str(path), found["connections.csv"]) == b"a"
    assert found.keys() == {"connections.csv", "messages1.csv"}


def test_a_folder_and_a_file_are_exports_too(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "Connections.csv").write_bytes(b"c")
    assert (
        archives.read(str(tmp_path), archives.of_names(str(tmp_path), ("connections.csv",))["connections.csv"]) == b"c"
    )
    alone = tmp_path / "in" / "Connections.csv"
    assert archives.names(str(alone)) == ("Connections.csv",)
    assert archives.read(str(alone), "Connections.csv") == b"c"


def test_a_bomb_is_refused_unread(tmp_path: Path) -> None:
    path = _zip(tmp_path / "x.zip", bomb=bytes(64 * 1024 * 1024))
    assert path.stat().st_size < 100_000
    assert _reason(path, "bomb") == "too_large"


def test_a_member_that_lies_about_its_size_ends_at_what_it_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "MOST", 1000)
    path = _zip(tmp_path / "x.zip", big=os.urandom(5000))
    data = path.read_bytes().replace((5000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    path.write_bytes(data)
    with pytest.raises(Unreadable):
        archives.read(str(path), "big")


def test_path_tricks_lead_nowhere(tmp_path: Path) -> None:
    path = _zip(tmp_path / "x.zip", **{"../../../evil/Connections.csv": b"a", "C:\\\\x\\\\messages.csv": b"b"})
    before = sorted(tmp_path.rglob("*"))
    found = archives.of_names(str(path), ("connections.csv", "messages.csv"))
    assert [archives.read(str(path), name) for name in found.values()] == [b"a", b"b"]
    assert sorted(tmp_path.rglob("*")) == before


def test_what_is_damaged_or_has_a_password_says_so(tmp_path: Path) -> None:
    path = _zip(tmp_path / "x.zip", a=b"text" * 100)
    data = bytearray(path.read_bytes())
    broken = tmp_path / "broken.zip"
    broken.write_bytes(data[: len(data) // 2])
    with pytest.raises(Unreadable):
        archives.names(str(broken))
    data[data.find(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert _reason(path, "a") == "encrypted_archive"
    assert _reason(path, "none") == "damaged_archive"
