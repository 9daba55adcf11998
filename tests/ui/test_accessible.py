"""Everything one can use has a name, a target of 24 pixels, and a place in the order of the Tab key."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.records.lead import LeadDraft, Vacancy
from tests.support import week
from tests.support.windows import NOW, opened
from ui.leads.page import LeadsPage
from ui.people.page import PeoplePage
from ui.screener.page import ScreenerPage
from ui.today.page import TodayPage
from ui.widgets.page import Page

USED = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)


@pytest.mark.parametrize("kind", [TodayPage, PeoplePage, ScreenerPage, LeadsPage])
def test_whatever_one_can_use_has_a_name_and_a_target(qtbot: QtBot, tmp_path: Path, kind: type[Page]) -> None:
    session, workspace = opened(tmp_path / "vault")
    week.fill(workspace, NOW)
    week.newcomer(workspace, "Peter Stahl", "Haben Sie Zeit?", NOW)
    workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz", organisation="Museum")), NOW)
    page = kind(session)
    qtbot.addWidget(page)
    page.resize(1188, 800)
    page.show()
    if isinstance(page, PeoplePage):
        page.add_person()
    QCoreApplication.sendPostedEvents()  # parts that were made just now are laid out
    used = [part for part in page.findChildren(QWidget) if isinstance(part, USED)]
    assert used
    nameless = [
        f"{type(part).__name__} in {type(part.parent()).__name__}"
        for part in used
        if part.isVisible() and not part.accessibleName()
    ]
    assert nameless == []
    small = [part.accessibleName() for part in used if part.isVisible() and min(part.width(), part.height()) < 24]
    assert small == []
    out_of_reach = [
        part.accessibleName()
        for part in used
        if part.isVisible() and part.isEnabled() and not part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert out_of_reach == []


def test_every_row_says_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    week.fill(workspace, NOW)
    page = TodayPage(session)
    qtbot.addWidget(page)
    page.show()
    model = page._list.model()
    for place in range(model.rowCount()):
        assert len(str(model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole))) > 5
