"""The keyring is turned on after the passphrase, and off by encrypting anew."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.keyrings import Ring
from tests.support.windows import NOW, opened
from ui.preferences.keyring_card import KeyringCard

PASSPHRASE = "sieben Zwerge tanzen leise"


def test_where_there_is_no_keyring_it_stays_off(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    session, space = opened(tmp_path / "vault")
    card = KeyringCard(session)
    qtbot.addWidget(card)
    card.show()
    card.show_info(space.keys.info())
    card.begin.click()
    card.passphrase.line.setText("wrong")
    card.go.click()
    assert card.passphrase.below.text()
    card.passphrase.line.setText(PASSPHRASE)
    card.go.click()
    assert "no keyring that Kreis may use" in card.told.sentence()
    assert not space.keys.info().has_keyring
    session.close()


def test_turning_off_encrypts_anew(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    session, space = opened(tmp_path / "vault")
    space.keys.keyring_on(PASSPHRASE, now=NOW, away=Ring())
    card = KeyringCard(session)
    qtbot.addWidget(card)
    card.show()
    card.show_info(space.keys.info())
    assert card.state.text().startswith("On")
    before = space._vault._key
    codes: list[str] = []
    card.rotated.connect(codes.append)
    card.begin.click()
    card.passphrase.line.setText(PASSPHRASE)
    card.go.click()
    card.show_info(space.keys.info())
    assert card.state.text().startswith("Off")
    assert space._vault._key != before
    assert len(codes) == 1
    session.close()
