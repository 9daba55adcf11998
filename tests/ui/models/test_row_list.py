"""The model of lists: whole or in windows."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.models.row_list import WINDOW, RowList
from ui.runtime.rows import ENTRY, Look, Row, Section


def row(number: int) -> Row:
    return Row(id=number, look=Look(id=number), title=f"Person {number}", sentence="fragt")


def test_sections_cannot_be_chosen_and_rows_say_a_sentence(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = RowList()
    model.show([Section(title="You owe", count="2"), row(1), row(2)])
    qtmodeltester.check(model)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "You owe 2"
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole) == "Person 1, fragt"
    assert model.data(model.index(2)) == "Person 2"
    assert model.first_row() == 1
    assert model.place_of(2) == 2
    assert model.place_of(99) is None


def test_long_lists_are_fetched_by_windows(qtbot: QtBot) -> None:
    model = RowList()
    asked: list[int] = []
    model.wanted.connect(asked.append)
    model.show([Section(title="Known")], rest=100_000)
    assert model.rowCount() == 100_001
    assert model.data(model.index(1 + 3 * WINDOW + 5), ENTRY) is None
    qtbot.waitUntil(lambda: asked == [3 * WINDOW])
    model.put(3 * WINDOW, [row(number) for number in range(WINDOW)])
    assert model.data(model.index(1 + 3 * WINDOW + 5), ENTRY) == row(5)
    assert model.place_of(7) == 1 + 3 * WINDOW + 7


def test_windows_that_nobody_looks_at_are_forgotten(qtbot: QtBot) -> None:
    model = RowList()
    model.show([], rest=100_000)
    for number in range(60):
        model.put(number * WINDOW, [row(number)])
    assert model.entry(0) is None
    assert model.entry(59 * WINDOW) == row(59)


def test_a_list_of_the_same_shape_keeps_its_place(qtbot: QtBot) -> None:
    model = RowList()
    model.show([Section(title="Known")], rest=1000)
    model.put(0, [row(number) for number in range(WINDOW)])
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    asked: list[int] = []
    model.wanted.connect(asked.append)
    with qtbot.waitSignal(model.arrived):
        model.show([Section(title="Known")], rest=1000)
    assert model.entry(1) == row(0)
    qtbot.waitUntil(lambda: asked == [0])
    assert resets == []
    model.show([Section(title="Known"), row(5)], rest=1000)
    assert resets == [1]


def test_a_head_inside_a_window_cannot_be_chosen_either(qtbot: QtBot) -> None:
    model = RowList()
    model.show([Section(title="Received"), row(1)], rest=WINDOW + 2)
    model.put(0, [row(number) for number in range(2, WINDOW + 2)])
    model.put(WINDOW, [Section(title="Given"), row(WINDOW + 2)])
    assert [model.is_section(place) for place in (0, 1, WINDOW + 1, WINDOW + 2, WINDOW + 3)] == [
        *(True, False, False, True, False)
    ]
    assert not model.flags(model.index(WINDOW + 2)) & Qt.ItemFlag.ItemIsSelectable


def test_it_says_what_has_been_read_without_asking(qtbot: QtBot) -> None:
    model = RowList()
    model.show([Row(id=1, look=Look(), title="Eva")], rest=3)
    asked: list[int] = []
    model.wanted.connect(asked.append)
    assert (model.first_count(), model.is_here(0), model.is_here(1)) == (1, True, False)
    model.put(0, [Row(id=2, look=Look(), title="Otto")])
    assert (model.is_here(1), model.is_here(2)) == (True, False)
    qtbot.wait(1)
    assert asked == []
