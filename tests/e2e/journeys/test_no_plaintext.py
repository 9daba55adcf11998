"""Nothing private lies on the disk outside the vault: canaries in every field, everything used, every file searched."""

import base64
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app import paths, workspace
from app.records.obligation import Side
from tests.support import windows
from tests.support.canaries import CANARY, fill, sung, text_fields, written
from tests.support.jobs import finish
from tests.support.pairs import NOW, new_vault
from tests.support.people import PASSPHRASE
from ui.runtime.crash import Crash
from ui.runtime.heritage import Heritage
from ui.shell.desk import Desk
from ui.shell.main_window import MainWindow
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


def test_a_new_field_without_a_canary_is_noticed() -> None:
    """Whatever holds a text: itself, in a tuple, a mapping or another collection, or as a path."""

    @dataclass
    class Neighbour:
        name: str
        nick: str | None
        labels: tuple[str, ...]
        rooms: Mapping[str, int]
        tools: frozenset[str]
        seen: list[tuple[int, str]]
        photo: Path | None
        age: int
        side: Side

    module = ModuleType("neighbours")
    Neighbour.__module__ = module.__name__
    vars(module)["Neighbour"] = Neighbour
    vars(module)["__builtins__"] = __builtins__
    found = {name for _, name in text_fields(module)}
    assert found == {"name", "nick", "labels", "rooms", "tools", "seen", "photo"}
    assert sung(Neighbour(CANARY, "", (CANARY,), {}, frozenset(), [], Path(CANARY), 1, Side.MINE)) == {
        ("Neighbour", "name"),
        ("Neighbour", "labels"),
        ("Neighbour", "photo"),
    }


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


def _chooses(window: MainWindow, qtbot: QtBot, button: str, folder: Path, name: str = "") -> None:
    """Click, and answer the file dialog with a folder, or with a file in it."""
    asking = window.findChild(QAbstractButton, button)
    assert isinstance(asking, QAbstractButton)
    asking.click()
    dialog = next(one for one in window.findChildren(QFileDialog) if one.isVisible())
    dialog.setDirectory(str(folder))
    if name:
        dialog.selectFile(str(folder / name))
    with qtbot.waitSignal(dialog.finished):
        dialog.accept()


def _opens(window: MainWindow, qtbot: QtBot, folder: Path) -> Desk:
    with qtbot.waitSignal(window.session.unlocked):
        window.session.unlock(lambda: workspace.open(folder, passphrase=PASSPHRASE, now=NOW), owner=window)
    window._on_opened()
    assert window.desk is not None
    return window.desk


def _press(box: QMessageBox, name: str) -> None:
    button = box.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def test_the_window_leaves_nothing_of_what_it_was_told(
    qtbot: QtBot, qapp: QApplication, home: Path, scratch: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Folders chosen for backups, sentences said, a draft over a lock, a bug and its report copied."""
    folder, outside = home / "vault", tmp_path / f"{CANARY} Stick"
    outside.mkdir()
    new_vault(folder).close()
    with windows.program(qapp, folder) as window:
        qtbot.addWidget(window)
        window.show()
        desk = _opens(window, qtbot, folder)
        desk.go("backups")
        _chooses(window, qtbot, "backups.place.choose", outside)
        qtbot.waitUntil(lambda: any(outside.rglob("vault.db")) and not window.session.is_working)
        _chooses(window, qtbot, "backups.along", outside, "kreis.json")
        qtbot.waitUntil(lambda: (outside / "kreis.json").exists() and not window.session.is_working)
        assert written(home) == []
        window.session.say(f"{CANARY} is saved.", undoable=True)
        desk.add_person()
        desk.page("people").restore({"id": None, "typed": {"name": CANARY, "notes": CANARY}})
        qtbot.waitUntil(lambda: desk.page("people").draft() is not None)
        with qtbot.waitSignal(window._successor.asked):
            window.lock()
        assert window._left == Heritage(geometry=window._left.geometry, page="people")
        assert written(home) == []
        desk = _opens(window, qtbot, folder)
        qtbot.waitUntil(lambda: CANARY in str(desk.page("people").draft()))
        window.session.run(lambda _: int(CANARY), owner=window)
        qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
        box = window.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        _press(box, "bug.copy")
        assert QGuiApplication.clipboard().text() == box.detailedText() != ""
        assert CANARY not in box.detailedText()
        QGuiApplication.clipboard().clear()
        box.close()
        window.close()
    QSettings().sync()
    assert CANARY not in "".join(capsys.readouterr())
    assert written(home) == []
    assert written(outside) == ["kreis.json"]  # which the user asked for; the copies of the vault are encrypted


def test_looking_for_a_backup_elsewhere_is_not_written_down(
    qtbot: QtBot, qapp: QApplication, home: Path, scratch: Path, tmp_path: Path
) -> None:
    folder, outside = home / "vault", tmp_path / f"{CANARY} Stick"
    outside.mkdir()
    space = new_vault(folder)
    finish(space.backups.copy_to(outside, now=NOW))
    space.close()
    with windows.program(qapp, folder) as window:
        qtbot.addWidget(window)
        window.show()
        window._show_restore()
        _chooses(window, qtbot, "restore.elsewhere", outside)
        qtbot.waitUntil(lambda: window.findChild(QAbstractButton, "restore.backup0") is not None)
        window.close()
    QSettings().sync()
    assert written(home) == []
