"""A table of records sorts by what its columns say."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.models.record_table import Column, RecordTable


@dataclass(frozen=True)
class Stage:
    name: str
    days: int


def test_a_table_shows_and_sorts_records(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    table: RecordTable[Stage] = RecordTable(
        [
            Column(heading="Name", text=lambda stage: stage.name),
            Column(heading="Days", text=lambda stage: str(stage.days), key=lambda stage: stage.days, numeric=True),
        ]
    )
    table.show([Stage("offer", 10), Stage("Applied", 9)])
    qtmodeltester.check(table)
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Days"
    table.sort(1)
    assert table.record(0) == Stage("Applied", 9)
    table.sort(0, Qt.SortOrder.DescendingOrder)
    assert table.record(0) == Stage("offer", 10)
    table.show([Stage("heard", 1), Stage("taken", 2)])
    assert table.record(0) == Stage("taken", 2)
    assert table.data(table.index(0, 1)) == "2"
    assert table.data(table.index(0, 1), Qt.ItemDataRole.AccessibleTextRole) == "Days: 2"
