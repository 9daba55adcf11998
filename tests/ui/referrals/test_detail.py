"""One referral, shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.records.referral import Direction
from tests.support.windows import NOW
from tests.ui.referrals.test_rows import referral
from ui.referrals.detail import ReferralDetail


def test_each_direction_offers_what_it_allows(qtbot: QtBot) -> None:
    detail = ReferralDetail()
    qtbot.addWidget(detail)
    detail.show_referral(referral(1, Direction.RECEIVED), NOW.date())
    assert detail.take_button.isVisibleTo(detail)
    assert not detail.withdraw_button.isVisibleTo(detail)
    detail.show_referral(referral(1, Direction.RECEIVED, withdrawn=True), NOW.date())
    assert not detail.take_button.isVisibleTo(detail)
    detail.show_referral(referral(1, Direction.GIVEN), NOW.date())
    assert not detail.take_button.isVisibleTo(detail)
    detail.clear()
    assert detail.referral is None


def test_a_peers_text_is_shown_as_plain_text(qtbot: QtBot) -> None:
    detail = ReferralDetail()
    qtbot.addWidget(detail)
    detail.show_referral(referral(1, Direction.RECEIVED), NOW.date())
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in detail.findChildren(QLabel))
