"""What Today and the review do with the chosen row is done in one place, and said in the window's language."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.records.obligation import Settlement
from app.workspace import Workspace
from tests.support import week
from tests.support.windows import NOW, session, speaking
from ui.runtime.i18n import Language
from ui.today.page import TodayPage
from ui.today.review import ReviewPage
from ui.today.working import WorkPage


@pytest.mark.parametrize("made", [TodayPage, ReviewPage])
def test_both_settle_put_off_and_say_so_in_german(
    qtbot: QtBot, qapp: QApplication, workspace: Workspace, made: type[WorkPage]
) -> None:
    with speaking(qapp) as translations:
        translations.speak(Language.DE)
        over = session()
        over.unlock(lambda: workspace, owner=over)
        page = made(over)
        over.setParent(page)
        qtbot.addWidget(page)
        page.show()
        said: list[str] = []
        over.said.connect(lambda text, *_: said.append(text))
        assert [one.name for one in page._actions()] == ["Antworten", "Später", "Erledigt", "Keine Antwort nötig"]
        sabine = week.open_reply(workspace, "Sabine Berger", NOW)
        page._on_acted("done", sabine.id)
        assert workspace.replies.get(sabine.id).settlement is Settlement.DONE
        assert said == ["Erledigt: Sabine Berger."]
        other = next(iter(page._open.values()))
        page.snooze_menu(other).actions()[0].trigger()
        until = workspace.replies.get(other.id).snoozed_until
        assert until is not None
        assert until > NOW
        assert said[1].startswith(f"{other.name} kommt wieder: ")
        page._on_acted("waive", 0)
        assert len(said) == 2
