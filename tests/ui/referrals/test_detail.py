"""One referral, shown."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.records.ids import PeerId, StatementId
from app.records.referral import Direction, Reshare
from app.records.statement import Link, Said, Statement, StatementKind
from tests.support.sharing import referral
from tests.support.windows import NOW
from ui.referrals.detail import ReferralDetail
from ui.referrals.trust import Behind


def test_each_direction_offers_what_it_allows(qtbot: QtBot) -> None:
    detail = ReferralDetail()
    qtbot.addWidget(detail)
    detail.show_referral(referral(1, Direction.RECEIVED), NOW.date())
    assert detail.interest_button.isVisibleTo(detail)
    assert not detail.withdraw_button.isVisibleTo(detail)
    detail.show_referral(referral(1, Direction.RECEIVED, withdrawn=True), NOW.date())
    assert not detail.interest_button.isVisibleTo(detail)
    detail.show_referral(referral(1, Direction.GIVEN), NOW.date())
    assert not detail.interest_button.isVisibleTo(detail)
    detail.clear()
    assert detail.referral is None


def test_a_peers_text_is_shown_as_plain_text(qtbot: QtBot) -> None:
    detail = ReferralDetail()
    qtbot.addWidget(detail)
    detail.show_referral(referral(1, Direction.RECEIVED), NOW.date())
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in detail.findChildren(QLabel))


def test_passing_on_is_offered_only_where_it_is_allowed(qtbot: QtBot) -> None:
    detail = ReferralDetail()
    qtbot.addWidget(detail)
    one = referral(1, Direction.RECEIVED)
    for reshare in Reshare:
        claim = replace(one.claim, terms=replace(one.claim.terms, reshare=reshare))
        detail.show_referral(replace(one, claim=claim), NOW.date())
        assert detail.pass_button.isEnabled() is (reshare is not Reshare.NONE)
        assert detail.pass_button.text() == ("Ask to pass on …" if reshare is Reshare.ASK else "Pass on …")
        if reshare is Reshare.ASK:
            detail.pass_button.click()
            assert detail.composer._title.text() == "Ask Miriam Castell whether you may pass it on"
        elif reshare is Reshare.OK:
            with qtbot.waitSignal(detail.passed):
                detail.pass_button.click()
    names = [action.text() for action in detail.menu().actions()]
    assert names == ["Ask back …", "Stand behind it too …", "Introduce somebody …", "Take as lead", "Remove"]


def test_a_letter_begun_is_left_with_the_next_referral(qtbot: QtBot) -> None:
    detail = ReferralDetail()
    qtbot.addWidget(detail)
    detail.show_referral(referral(1, Direction.RECEIVED), NOW.date())
    detail.interest_button.click()
    assert detail.composer.isVisibleTo(detail)
    detail.show_referral(referral(1, Direction.RECEIVED), NOW.date())
    assert detail.composer.isVisibleTo(detail)
    detail.show_referral(referral(2, Direction.RECEIVED), NOW.date())
    assert not detail.composer.isVisibleTo(detail)


def test_an_interest_is_told_on_to_whom_it_came_from(qtbot: QtBot) -> None:
    detail = ReferralDetail()
    qtbot.addWidget(detail)
    one = referral(1, Direction.GIVEN)
    detail.show_referral(one, NOW.date())
    said = Said(kind=StatementKind.INTEREST, author="a", claim="b")
    heard = Statement(id=StatementId(3), said=said, peer_id=PeerId(2), peer_name="Carla", mine=False, at=NOW)
    detail.show_behind(Behind(statements=(heard,), links=(Link(claim=one.claim),)))
    detail.said.relaying.emit(heard)
    assert detail.composer._title.text() == "Tell Miriam Castell that somebody is interested"
    detail.said.granting.emit(heard)
    assert detail.composer._title.text() == "Let Carla pass it on"
