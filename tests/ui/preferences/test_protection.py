"""The page of limits says all of them, in whole sentences."""

from pytestqt.qtbot import QtBot

from tests.support.windows import session
from ui.preferences.protection import ProtectionPage
from ui.widgets.label import Text


def test_every_point_is_a_sentence(qtbot: QtBot) -> None:
    page = ProtectionPage(session())
    qtbot.addWidget(page)
    said = [text.text() for text in page.findChildren(Text)]
    assert len(said) == len(set(said)) == 18
    assert all(sentence.endswith(".") for sentence in said)
    with qtbot.waitSignal(page.session.sought) as sought:
        page.back.click()
    assert sought.args is not None
    assert sought.args[0] == "settings"
