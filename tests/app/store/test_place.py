"""A vault is two files; one alone is none."""

from pathlib import Path

from app.store.place import FILE, KEYS, exists


def test_both_files_make_a_vault(tmp_path: Path) -> None:
    (tmp_path / KEYS).touch()
    assert not exists(tmp_path)
    (tmp_path / FILE).touch()
    assert exists(tmp_path)
