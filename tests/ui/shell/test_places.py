"""Every place has a page and a name of its own."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from tests.support.windows import opened
from ui.shell.places import ALL, PLACES


@pytest.mark.parametrize("name", list(ALL))
def test_each_place_makes_its_page(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = opened(tmp_path / "vault")
    window = QStackedWidget()
    qtbot.addWidget(window)
    page = ALL[name].make(session, window)
    window.addWidget(page)
    window.resize(1100, 760)
    window.show()
    assert page.isVisible()
    page.grab()
    page.clear()
    session.close()


def test_what_stands_on_the_rail_has_a_title_and_a_key() -> None:
    assert all(place.title() and place.key for place in PLACES)
    assert len({place.key for place in PLACES}) == len(PLACES)
