"""The columns of a table with their guesses."""

import pytest
from pytestqt.qtbot import QtBot

from app.records.batch import FIELDS
from app.records.table import OWN, Column, Columns
from ui.people.import_columns import ColumnsView, field_name

COLUMNS = Columns(
    columns=(
        Column(heading="wer", field="name", example="Eva Berger"),
        Column(heading="Mobil", field=OWN, named=True, example="0170 555"),
        Column(heading="3", field="other"),
    )
)


@pytest.fixture
def view(qtbot: QtBot) -> ColumnsView:
    made = ColumnsView()
    qtbot.addWidget(made)
    return made


def test_each_column_shows_its_guess(view: ColumnsView) -> None:
    view.show_columns(COLUMNS)
    assert [box.currentData() for box in view.boxes.values()] == ["name", OWN, "other"]
    assert [box.accessibleName() for box in view.boxes.values()] == ["wer", "Mobil", "Column 3"]
    assert view.boxes["wer"].findData(OWN) == -1  # nobody knows what "wer" would be by itself
    assert view.said() == {}


def test_what_is_chosen_otherwise_is_said(view: ColumnsView, qtbot: QtBot) -> None:
    view.show_columns(COLUMNS)
    box = view.boxes["3"]
    with qtbot.waitSignal(view.changed) as changed:
        box.setCurrentIndex(box.findData("labels"))
    assert changed.args == [{"3": "labels"}]
    view.show_columns(COLUMNS)
    assert view.said() == {"3": "labels"}
    view.show_columns(None)
    assert view.isHidden()
    view.show_columns(COLUMNS)
    assert view.said() == {}


def test_every_field_has_a_name() -> None:
    assert len({field_name(code) for code in (*FIELDS, OWN)}) == len(FIELDS) + 1
