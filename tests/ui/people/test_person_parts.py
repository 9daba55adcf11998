"""Open replies and ways to reach somebody."""

import pytest
from pytestqt.qtbot import QtBot

from app.records.exchange import Medium
from app.records.ids import ContactId, ConversationId, ExchangeId, ObligationId
from app.records.obligation import Level, Obligation, Side, Why
from tests.support.windows import NOW
from ui.people.person_parts import OpenReplies, Reach, describe_birthday
from ui.widgets.button import Button


def obligation(number: int, side: Side) -> Obligation:
    return Obligation(
        id=ObligationId(number),
        conversation_id=ConversationId(number),
        exchange_id=ExchangeId(number),
        contact_id=ContactId(1),
        side=side,
        level=Level.ASKED,
        why=Why.YOU_WERE_ASKED,
        medium=Medium.MAIL,
        name="Sabine Berger",
        subject="Gespräch",
        sentence="Können Sie?",
        since=NOW,
        due_at=NOW,
    )


def test_both_sides_have_their_button(qtbot: QtBot) -> None:
    replies = OpenReplies()
    qtbot.addWidget(replies)
    mine = obligation(1, Side.MINE)
    replies.show_open([mine, obligation(2, Side.THEIRS)], "")
    buttons = replies.findChildren(Button)
    assert [button.text() for button in buttons] == ["Reply", "Ask again"]
    with qtbot.waitSignal(replies.answered) as answered:
        buttons[0].click()
    assert answered.args == [mine]
    assert not replies.grab().isNull()


def test_of_very_many_a_portion_is_shown(qtbot: QtBot) -> None:
    replies = OpenReplies()
    qtbot.addWidget(replies)
    replies.show_open([obligation(number, Side.MINE) for number in range(1, 31)], "")
    for shown, more in ((12, "18 more"), (24, "6 more"), (30, "")):
        buttons = replies.findChildren(Button)
        assert [button.text() for button in buttons].count("Reply") == shown
        assert [button.text() for button in buttons if button.text() != "Reply"] == ([more] if more else [])
        buttons[-1].click()


def test_lines_are_replaced(qtbot: QtBot) -> None:
    reach = Reach()
    qtbot.addWidget(reach)
    reach.show_lines((("mail", "a@b.example", "meist"),))
    reach.show_lines(())
    assert reach.findChildren(Button) == []


@pytest.mark.parametrize(
    ("birthday", "shown"),
    [("03-14", "14 March"), ("--03-14", "14 March"), ("1980-03-14", "14 March 1980"), ("im Mai", "im Mai"), ("", "")],
)
def test_birthdays_are_written_out(birthday: str, shown: str) -> None:
    lines = describe_birthday(birthday)
    assert (lines[0][1] if lines else "") == shown
