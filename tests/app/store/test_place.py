"""A vault is two files; one alone is none."""

from pathlib import Path

import pytest

from app.store.place import FILE, KEYS, SheetBesideVault, SheetInSyncFolder, check_sheet, exists


def test_both_files_make_a_vault(tmp_path: Path) -> None:
    (tmp_path / KEYS).touch()
    assert not exists(tmp_path)
    (tmp_path / FILE).touch()
    assert exists(tmp_path)


def test_the_sheet_lies_elsewhere(tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    vault.mkdir()
    (tmp_path / "link").symlink_to(vault)
    for file in (vault / "sheet.pdf", vault / "deeper" / "sheet.pdf", tmp_path / "link" / "sheet.pdf"):
        with pytest.raises(SheetBesideVault):
            check_sheet(vault, file)
    with pytest.raises(SheetInSyncFolder):
        check_sheet(vault, tmp_path / "OneDrive" / "sheet.pdf")
    check_sheet(vault, tmp_path / "sheet.pdf")
