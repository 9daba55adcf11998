"""What stands before the pages covers them, and goes with a click beside it or a lock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.windows import opened
from ui.runtime.session import Session
from ui.shell.front import TOP, Front


class Card(Front):
    forgotten = 0

    def _forget(self) -> None:
        self.forgotten += 1

    def _fit(self) -> None:
        self.resize(300, 120)

    def _rules(self) -> tuple[int, ...]:
        return (40,)


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Session, QWidget, QLineEdit, Card]]:
    session, _ = opened(tmp_path / "vault")
    window, rail, pages = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(window)
    across = QHBoxLayout(window)
    across.setContentsMargins(0, 0, 0, 0)
    rail.setFixedWidth(100)
    across.addWidget(rail)
    across.addWidget(pages, 1)
    line = QLineEdit(pages)
    window.resize(900, 600)
    card = Card(session, pages, rail)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    yield session, pages, line, card
    session.close()


def test_it_stands_in_the_middle_of_the_window_and_gives_the_keyboard_back(
    shown: tuple[Session, QWidget, QLineEdit, Card],
) -> None:
    _, pages, line, card = shown
    assert not card.is_up()
    card.come_up()
    assert card.is_up()
    assert all(scrim.isVisible() for scrim in card.scrims)
    assert (card.x() + pages.x() + card.width() // 2, card.y()) == (450, TOP)
    line.clearFocus()
    card.leave()
    assert (card.is_up(), card.forgotten, QApplication.focusWidget()) == (False, 1, line)
    assert not any(scrim.isVisible() for scrim in card.scrims)
    card.leave()
    assert card.forgotten == 1


def test_a_click_beside_it_or_a_lock_sends_it_away(shown: tuple[Session, QWidget, QLineEdit, Card]) -> None:
    session, _, _, card = shown
    card.come_up()
    QTest.mouseClick(card.scrims[1], Qt.MouseButton.LeftButton)
    assert not card.is_up()
    card.come_up()
    session.lock()
    assert not card.is_up()
    assert card.forgotten == 2


def test_it_keeps_its_place_when_the_window_changes(shown: tuple[Session, QWidget, QLineEdit, Card]) -> None:
    _, pages, _, card = shown
    card.come_up()
    pages.window().resize(1200, 180)
    assert card.x() + pages.x() + card.width() // 2 == 600
    assert card.y() == 44
