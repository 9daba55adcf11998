"""After the code there is another passphrase."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app import workspace
from tests.support import windows
from ui.vault.after_code import AfterCode

FRESH = "acht Riesen tanzen laut"


def page_of(qtbot: QtBot, folder: Path) -> AfterCode:
    made = workspace.create(folder, "sieben Zwerge tanzen leise", now=windows.NOW, cost=workspace.Cost.CHEAP)
    session = windows.session()
    session.unlock(lambda: made, owner=session)
    page = AfterCode(session, made.recovery_code)
    session.setParent(page)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_new_passphrase_opens_from_then_on(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, tmp_path / "vault")
    page.chosen.first.line.setText("weak")
    page.chosen.second.line.setText("weak")
    page.button.click()
    assert page.chosen.first.below.text()
    for field in (page.chosen.first, page.chosen.second):
        field.line.setText(FRESH)
    with qtbot.waitSignal(page.done):
        page.button.click()
    page._session.close()
    workspace.open(tmp_path / "vault", passphrase=FRESH, now=windows.NOW).close()


def test_it_may_be_put_off(qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(qtbot, tmp_path / "vault")
    with qtbot.waitSignal(page.done):
        page.later.click()
    assert page._code == ""
    page._session.close()
