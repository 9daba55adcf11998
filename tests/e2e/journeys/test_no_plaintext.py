"""Nothing private lies on the disk outside the vault: canaries in every field, everything used, every file searched."""

import base64
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import paths
from tests.support import windows
from tests.support.canaries import CANARY, fill, sung, text_fields, written
from tests.support.pairs import new_vault
from ui.runtime.crash import Crash
from ui.widgets.file_choice import choose_files


@pytest.fixture
def scratch(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Whatever the program writes beside its own folders lands here, and what a test makes itself elsewhere."""
    folder = home / "tmp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield folder
    monkeypatch.setattr(tempfile, "tempdir", None)


def test_every_text_field_of_every_record_has_its_canary(tmp_path: Path) -> None:
    space, other = new_vault(tmp_path / "a"), new_vault(tmp_path / "b", name=f"{CANARY} Zwei")
    seen = sung(*fill(space, other, tmp_path))
    space.close()
    other.close()
    assert text_fields() - seen == set()


def test_no_file_of_ours_holds_a_canary(home: Path, scratch: Path, tmp_path: Path) -> None:
    space = new_vault(paths.vault_folder())
    other = new_vault(home / "other", name=f"{CANARY} Zwei")
    for _ in fill(space, other, tmp_path):
        assert written(home) == []
    assert space.keys.check() == ()
    space.close()
    other.close()
    assert written(home) == []
    assert written(tmp_path) != []  # the search finds what is there
    assert any(paths.vault_folder().iterdir())


def test_a_crash_report_names_nobody(home: Path, scratch: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[str] = []
    crash = Crash(paths.state_folder() / "crashes", shown.append)
    try:
        raise ValueError(f"{CANARY} went wrong")
    except ValueError as error:
        crash.take(error)
    assert shown
    assert not any(CANARY in text for text in (*shown, capsys.readouterr().err))
    assert list((paths.state_folder() / "crashes").iterdir())
    assert written(home) == []


def test_a_file_dialog_remembers_no_folder(
    qtbot: QtBot, qapp: QApplication, home: Path, scratch: Path, tmp_path: Path
) -> None:
    folder = tmp_path / f"{CANARY} Ordner"
    folder.mkdir()
    (folder / "a.vcf").write_text("BEGIN:VCARD\nEND:VCARD\n")
    chosen: list[Path] = []
    with windows.program(qapp, home / "vault") as window:
        qtbot.addWidget(window)
        dialog = choose_files(window, "?", chosen.extend)
        dialog.setDirectory(str(folder))
        dialog.selectFile(str(folder / "a.vcf"))
        with qtbot.waitSignal(dialog.filesSelected):
            dialog.accept()
        window.close()
    QSettings().sync()
    assert chosen == [folder / "a.vcf"]
    assert written(home) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_the_search_knows_its_spellings(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a").write_bytes(b"..." + CANARY.title().encode(encoding))
    assert written(tmp_path) == ["a"]


def test_the_search_reads_base64_and_names(tmp_path: Path) -> None:
    for shift in range(3):
        (tmp_path / f"b{shift}").write_bytes(base64.b64encode(b"x" * shift + CANARY.encode() + b"rest"))
    (tmp_path / f"{CANARY}.txt").write_text("")
    assert len(written(tmp_path)) == 4
