"""Peers who wait for a word, in Today."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.records.choices import Choices
from app.records.ids import PeerId, ReferralId, StatementId
from app.records.statement import Owed, Said, Statement, StatementKind
from tests.support.windows import NOW
from ui.runtime.rows import Ink, Row, Section
from ui.today import owed
from ui.today.owed import OwedWord

SAID = Said(kind=StatementKind.QUESTION, author="a", claim="b", words="Ab wann?")


def _owed(days: int = 0) -> Owed:
    statement = Statement(
        id=StatementId(3), said=SAID, peer_id=PeerId(2), peer_name="Ben", mine=False, at=NOW - timedelta(days=days)
    )
    return Owed(statement=statement, referral_id=ReferralId(9), title="Assistenz")


def test_rows_count_working_days() -> None:
    assert owed.entries([], NOW, Choices()) == []
    head, row = owed.entries([_owed(5)], NOW, Choices())
    assert isinstance(head, Section)
    assert isinstance(row, Row)
    assert (row.title, row.sentence, row.number, row.ink) == ("Ben", "asks: Ab wann?", "3", Ink.DUE)
    fresh = owed.entries([_owed()], NOW, Choices())[1]
    assert isinstance(fresh, Row)
    assert fresh.ink is Ink.FAINT


def test_at_a_glance(qtbot: QtBot) -> None:
    shown = OwedWord()
    qtbot.addWidget(shown)
    shown.show_owed(_owed())
    with qtbot.waitSignal(shown.opened) as opened:
        shown.open_button.click()
    assert opened.args == [9]
    with qtbot.waitSignal(shown.done):
        shown.done_button.click()
    shown.clear()
    assert shown.owed is None
