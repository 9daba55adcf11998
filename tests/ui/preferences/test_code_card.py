"""The recovery code in the settings: confirmed whole, or made anew and confirmed by two groups."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app import workspace
from tests.support import windows
from ui.preferences.code_card import CodeCard


def test_a_code_on_paper_is_confirmed_whole(qtbot: QtBot, tmp_path: Path) -> None:
    made = workspace.create(
        tmp_path / "vault", "sieben Zwerge tanzen leise", now=windows.NOW, cost=workspace.Cost.CHEAP
    )
    session = windows.session()
    session.unlock(lambda: made, owner=session)
    card = CodeCard(session)
    qtbot.addWidget(card)
    card.show()
    card.show_info(made.workspace.keys.info())
    card.have.click()
    card.whole.set_text("not a code")
    card.done.click()
    assert card.whole._below.isVisible()
    card.whole.set_text(made.recovery_code.lower())
    card.done.click()
    card.show_info(made.workspace.keys.info())
    assert not card.have.isVisible()
    assert card.state.text().startswith("It is on paper")
    session.close()


def test_a_new_code_is_shown_until_it_is_written_down(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = windows.opened(tmp_path / "vault")
    card = CodeCard(session)
    qtbot.addWidget(card)
    card.show()
    card.make.click()
    groups = card.recovery.code.text().split()
    assert [len(group) for group in groups] == [4] * 7
    for field, place in zip(card.recovery.fields, card.recovery._asked, strict=True):
        field.set_text(groups[place])
    card.done.click()
    assert card.recovery.code.text() == ""
    assert space.keys.info().code_confirmed
    card.make.click()
    card.later.click()
    assert card.recovery.code.text() == ""
    assert not space.keys.info().code_confirmed
    session.close()
