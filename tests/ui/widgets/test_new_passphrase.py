"""A new passphrase: typed twice, or drawn."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.errors import NotEnoughMemory, WeakPassphrase
from tests.support import windows
from ui.runtime.clipboard import secrets
from ui.widgets.new_passphrase import NewPassphrase


def test_two_fields_must_agree(qtbot: QtBot) -> None:
    new = NewPassphrase(windows.session(), "test")
    qtbot.addWidget(new)
    new.first.line.setText("one thing")
    new.second.line.setText("another")
    assert new.agreed() == ""
    assert new.second.below.text() == "This is not the same as above."
    new.second.line.setText("one thing")
    assert new.agreed() == "one thing"


def test_six_words_are_drawn_and_taken(qtbot: QtBot) -> None:
    new = NewPassphrase(windows.session(), "test")
    qtbot.addWidget(new)
    new.show()
    assert not new.use.isVisible()
    new.draw.click()
    first = new.words.text()
    new.draw.click()
    assert len(first.split()) == len(new.words.text().split()) == 6
    assert first != new.words.text()
    new.copy.click()
    assert QGuiApplication.clipboard().text() == new.words.text()
    secrets().empty()
    new.use.click()
    assert new.agreed() == new.words.text()
    new.clear()
    assert (new.text(), new.words.text()) == ("", "")


def test_a_weak_one_is_answered_with_an_offer(qtbot: QtBot) -> None:
    new = NewPassphrase(windows.session(), "test")
    qtbot.addWidget(new)
    new.refuse(NotEnoughMemory(mebibytes=64))
    assert new.words.text() == ""
    new.refuse(WeakPassphrase())
    assert new.first.below.text().startswith("This passphrase would be guessed")
    new.use.click()
    assert new.first.below.text() == ""
