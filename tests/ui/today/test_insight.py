"""How answers come and go, as figures and people."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.records.contact import Ring
from app.records.exchange import Sentence, Speech
from tests.support.letters import letter, person
from tests.support.windows import NOW, opened
from ui.runtime.rows import ENTRY
from ui.today.insight import InsightPage, told


def test_figures_people_and_who_fades(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    ruth = person(workspace, "Ruth Kern", NOW, ring=Ring.INNER)
    for number in range(3):
        at = NOW - timedelta(days=7 * number + 10)
        asked = letter(workspace, ruth, at, "Haben Sie Zeit?")
        letter(workspace, ruth, at + timedelta(hours=5), "Ja.", sent=True, conversation=asked)
    ida = person(workspace, "Ida Alt", NOW, ring=Ring.CLOSE)
    ask = Sentence(speech=Speech.ASKS, text="Kommen Sie?")
    workspace.replies.judge([letter(workspace, ida, NOW - timedelta(days=120), "Kommen Sie?", ask)], NOW)
    page = InsightPage(session)
    qtbot.addWidget(page)
    page.resize(1190, 790)
    page.show()
    rows = [page._model.index(place, 0).data(ENTRY) for place in range(page._model.rowCount())]
    assert [one.title for one in rows] == ["Fading away because of you", "Ida Alt", "Usual time to answer", "Ruth Kern"]
    assert rows[1].look.dormant
    assert rows[3].sentence == "You: 5 hour(s) · they: –"
    assert not page._none.isVisible()
    with qtbot.waitSignal(session.sought) as sought:
        page.list.opened.emit(rows[3].id)
    assert sought.args == ["people", ruth.id]
    with qtbot.waitSignal(session.sought) as sought:
        page.review.click()
    assert sought.args[0] == "review"
    session.lock()
    assert page._model.rowCount() == 0
    session.close()


def test_too_little_is_said_to_be_too_little(qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = opened(tmp_path / "vault")
    page = InsightPage(session)
    qtbot.addWidget(page)
    page.show()
    assert page._none.isVisible()
    session.close()


@pytest.mark.parametrize(
    ("hours", "said"), [(None, "–"), (0.4, "under an hour"), (1.2, "1 hour(s)"), (30, "30 hour(s)"), (50, "2 day(s)")]
)
def test_times_are_told_as_people_say_them(qtbot: QtBot, hours: float | None, said: str) -> None:
    assert told(hours) == said
