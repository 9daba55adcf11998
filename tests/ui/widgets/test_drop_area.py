"""Files are dropped or chosen."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from ui.widgets.drop_area import DropArea, local_files


def test_only_files_of_this_computer_count() -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.vcf"), QUrl("https://example.org/b.vcf")])
    assert local_files(data) == [Path("/tmp/a.vcf")]


def test_a_click_asks_for_files(qtbot: QtBot) -> None:
    area = DropArea("Drop here", "or click")
    qtbot.addWidget(area)
    area.resize(480, 128)
    with qtbot.waitSignal(area.clicked):
        area.click()
    area.grab()
