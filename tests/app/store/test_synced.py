"""Folders of sync programs are known by name and by trace."""

from pathlib import Path

import pytest

from app.store.synced import is_synced


@pytest.mark.parametrize("name", ["OneDrive - Firma", "Dropbox", "Nextcloud", "Nextcloud2", "Google Drive", "Sync"])
def test_by_name(tmp_path: Path, name: str) -> None:
    assert is_synced(tmp_path / name / "kreis")


@pytest.mark.parametrize("trace", [".stfolder", ".dropbox.cache", ".sync_0a1b2c.db"])
def test_by_trace(tmp_path: Path, trace: str) -> None:
    (tmp_path / trace).touch()
    assert is_synced(tmp_path / "deep" / "kreis")


def test_an_ordinary_folder_is_none(tmp_path: Path) -> None:
    assert not is_synced(tmp_path / "vault")
