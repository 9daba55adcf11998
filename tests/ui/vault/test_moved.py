"""Where the copy of a moved vault lies."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.vault.moved import MovedPage
from ui.widgets.notice import Notice


def test_it_says_where_and_closes(qtbot: QtBot) -> None:
    page = MovedPage(Path("/media/stick/Kreis/2026-11-24"))
    qtbot.addWidget(page)
    (notice,) = page.findChildren(Notice)
    assert notice.sentence() == "/media/stick/Kreis/2026-11-24"
    with qtbot.waitSignal(page.done):
        page.step.next_button.click()
