"""Everything in one file, from the settings."""

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.people import add
from tests.support.windows import opened
from ui.preferences.along_card import AlongCard


def test_the_file_is_written_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    add(space, "Anna")
    card = AlongCard(session)
    qtbot.addWidget(card)
    assert "not encrypted" in card.state.text()
    card.take(tmp_path / "kreis.json")
    assert card.told.sentence().startswith("kreis.json holds all of it: 1 people")
    assert json.loads((tmp_path / "kreis.json").read_bytes())["tables"]["contact"][0]["name"] == "Anna"
    card.take(tmp_path / "no folder" / "kreis.json")
    assert "cannot write" in card.told.sentence()
    assert card.write.isEnabled()
    session.close()
