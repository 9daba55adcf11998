"""What is said of rounds and their members."""

from dataclasses import replace

from app.records.ids import PeerId, RoundId
from app.records.peer import PeerState
from app.records.round import Belonging, Charter, Member, Round, Vouch
from tests.support.windows import NOW
from ui.peers import round_words

CHARTER = Charter(uid="a", founder="f", number=2, name="Kiel", passed_on="", kept="", needed=2, issued_at=NOW)
BEN = Member(
    identity="b", name="Ben", belonging=Belonging.JOINED, peer_id=PeerId(1), state=PeerState.VERIFIED, admitted=True
)


def test_how_one_stands_to_a_round() -> None:
    found = Round(id=RoundId(1), charter=CHARTER, belonging=Belonging.JOINED, members=(BEN,), agreed=2)
    said = [
        round_words.state(one)
        for one in (
            found,
            replace(found, agreed=1),
            replace(found, members=()),
            replace(found, belonging=Belonging.LEFT),
            replace(found, belonging=Belonging.INVITED),
        )
    ]
    assert said == [
        "What you share goes to Ben",
        "The charter was changed",
        "Nobody is admitted yet by your count",
        "You left",
        "You are invited",
    ]
    me = replace(BEN, name="Anna", me=True)
    assert round_words.names(replace(found, members=(BEN, me, replace(BEN, belonging=Belonging.LEFT)))) == "Ben"


def test_how_far_somebody_is_admitted() -> None:
    assert round_words.pill(BEN, 2) is not None
    waiting = round_words.pill(replace(BEN, admitted=False, vouchers=(Vouch(name="x", counts=True),)), 2)
    assert waiting is not None
    assert waiting[0] == "1 of 2 vouch"
    assert round_words.pill(replace(BEN, me=True), 2) is None
    assert round_words.pill(replace(BEN, belonging=Belonging.LEFT), 2) is None
    assert [round_words.needed(count)[:2] for count in (1, 3)] == ["On", "3 "]


def test_all_that_is_known_of_a_member_in_a_line() -> None:
    vouchers = (Vouch(name="Ich", mine=True, counts=True), Vouch(name="Emil"))
    member = replace(
        BEN,
        belonging=Belonging.INVITED,
        founder=True,
        state=None,
        vouchers=vouchers,
        stopped=True,
        against=("Carla",),
    )
    assert round_words.about(member) == (
        "invited · founded the round · not verified by you · vouched for by you · also by Emil, not counted · "
        "you no longer seal to them here · no longer sealed to by Carla"
    )
    assert round_words.about(replace(BEN, belonging=Belonging.LEFT)) == "left the round"
    assert round_words.about(BEN) == ""
