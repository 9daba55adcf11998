"""Another passphrase: what is wrong stands at its field."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app import workspace
from tests.support.windows import NOW, opened
from ui.preferences.passphrase_card import PassphraseCard

OLD, FRESH = "sieben Zwerge tanzen leise", "acht Riesen tanzen laut"


def test_what_is_wrong_stands_at_its_field(qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = opened(tmp_path / "vault")
    card = PassphraseCard(session)
    qtbot.addWidget(card)
    card.show()
    card.begin.click()
    card.old.line.setText("wrong one")
    card.new.first.line.setText(FRESH)
    card.change.click()
    assert card.new.second.below.text()
    card.new.second.line.setText(FRESH)
    card.change.click()
    assert card.old.below.text()
    card.old.line.setText(OLD)
    card.new.first.line.setText("weak")
    card.new.second.line.setText("weak")
    card.change.click()
    assert card.new.first.below.text()
    assert len(card.new.words.text().split()) == 6
    for field in (card.new.first, card.new.second):
        field.line.setText(FRESH)
    card.change.click()
    assert "still open with the old passphrase" in card.told.sentence()
    assert not card.form_is_open()
    assert (card.old.text(), card.new.text()) == ("", "")
    session.close()
    workspace.open(tmp_path / "vault", passphrase=FRESH, now=NOW).close()
