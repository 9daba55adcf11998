"""What is carried while a record is dragged."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.drag import carried, carry, carry_file, drag_file, forget_files


def test_only_our_own_number_is_understood() -> None:
    assert carried(carry(7)) == 7
    foreign = QMimeData()
    foreign.setText("7")
    assert carried(foreign) is None
    foreign.setData("application/x-kreis-record", b"-1; x")
    assert carried(foreign) is None


def test_a_file_that_is_dragged_out_is_the_users_alone_and_goes_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    data = carry_file("Kontakte.vcf", b"BEGIN:VCARD", "text/vcard")
    (path,) = (Path(url.toLocalFile()) for url in data.urls())
    assert (path.name, path.read_bytes()) == ("Kontakte.vcf", b"BEGIN:VCARD")
    assert bytes(data.data("text/vcard").data()) == b"BEGIN:VCARD"
    assert path.parent.stat().st_mode & 0o077 == 0
    carry_file("Kontakte.vcf", b"", "text/vcard")
    assert not path.exists()  # the next one takes its place
    forget_files()
    assert list(tmp_path.iterdir()) == []


def test_without_room_for_it_nothing_is_dragged(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    source = QWidget()
    qtbot.addWidget(source)
    drag_file(source, "Kontakte.vcf", b"", "text/vcard")
