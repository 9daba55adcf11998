"""One round as it is shown: who signed, who is known, what is asked before anything leaves."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.records.ids import RoundId
from app.records.round import Belonging, Round
from tests.ui.peers.test_round_words import BEN, CHARTER
from ui.peers.round_view import RoundView
from ui.widgets.label import Text

ROUND = Round(
    id=RoundId(1),
    charter=CHARTER,
    belonging=Belonging.JOINED,
    members=(replace(BEN, founder=True), replace(BEN, name="Anna", me=True, identity="a")),
    agreed=2,
)


def words(view: RoundView) -> list[str]:
    return [one.text() for one in view._facts.findChildren(Text)]


def test_the_charter_says_who_signed_it_and_what(qtbot: QtBot) -> None:
    view = RoundView()
    qtbot.addWidget(view)
    view.show_round(ROUND, ())
    assert "Ben" in words(view)
    assert words(view).count("nothing is said about that") == 2
    stranger = replace(ROUND, members=(replace(BEN, founder=True, state=None, peer_id=None),))
    view.show_round(stranger, ())
    assert "Ben, whom you do not know" in words(view)


def test_what_can_be_done_depends_on_how_one_stands(qtbot: QtBot) -> None:
    view = RoundView()
    qtbot.addWidget(view)

    def buttons() -> list[str]:
        all_ = (view.invite_button, view.change_button, view.quit_button, view.remove_button)
        return [one.text() for one in all_ if one.isVisibleTo(view)]

    view.show_round(ROUND, ())
    assert buttons() == ["Invite a peer …", "Leave the round …"]
    alone = replace(ROUND, members=(replace(BEN, me=True, founder=True),))
    view.show_round(alone, ())
    assert buttons() == ["Invite a peer …", "Change the charter …", "Remove"]
    view.show_round(replace(ROUND, belonging=Belonging.LEFT), ())
    assert buttons() == ["Remove"]
    view.show_round(replace(ROUND, belonging=Belonging.INVITED), ())
    assert buttons() == []
    assert view.invitation.title() == "You are invited to this round"


def test_how_many_wait_is_said(qtbot: QtBot) -> None:
    view = RoundView()
    qtbot.addWidget(view)
    view.show_round(replace(ROUND, show_with=2, held=3), ())
    assert view._held.isVisibleTo(view)
    assert view.rule.value() == 2
    view.clear()
    assert view.round is None
