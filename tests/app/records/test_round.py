"""A round's pure rules: what takes whose place, who gets what is shared; and that nothing private is printed."""

from dataclasses import replace

from app.records.ids import PeerId, RoundId
from app.records.peer import PeerState
from app.records.round import Belonging, Charter, Deed, Member, Round, Voice, Vouch
from tests.support.people import NOW

VOICE = Voice(uid="a", founder="f", deed=Deed.VOUCH, author="b", member="c", number=2, name="Geheim", charter=1)
CHARTER = Charter(
    uid="a", founder="f", number=2, name="Geheim", passed_on="Geheim", kept="Geheim", needed=1, issued_at=NOW
)
MEMBER = Member(
    identity="c", name="Geheim", belonging=Belonging.JOINED, state=PeerState.VERIFIED, peer_id=PeerId(1), admitted=True
)


def test_of_two_voices_the_newer_holds_and_of_equals_the_end() -> None:
    stop = replace(VOICE, deed=Deed.STOP)
    assert replace(VOICE, number=3).over(stop)
    assert not replace(stop, number=1).over(VOICE)
    assert stop.over(VOICE)
    assert not VOICE.over(stop)
    assert not VOICE.over(VOICE)
    assert [one for one in Deed if one.own] == [Deed.JOIN, Deed.LEAVE]


def test_what_is_shared_goes_to_verified_peers_who_are_admitted_and_not_stopped() -> None:
    assert MEMBER.receives
    for other in (
        replace(MEMBER, admitted=False),
        replace(MEMBER, stopped=True),
        replace(MEMBER, me=True),
        replace(MEMBER, state=PeerState.UNCONFIRMED),
        replace(MEMBER, state=None, peer_id=None),
    ):
        assert not other.receives
    founder = replace(MEMBER, founder=True, vouchers=(Vouch(name="x", counts=True), Vouch(name="y")))
    found = Round(id=RoundId(1), charter=CHARTER, belonging=Belonging.JOINED, members=(founder,), agreed=1)
    assert (found.recipients, found.founder, found.changed, founder.vouched) == ((founder,), founder, True, 1)
    assert not replace(found, belonging=Belonging.LEFT).changed
    assert found.charter.draft.needed == 1


def test_they_print_nothing_private() -> None:
    whole = Round(id=RoundId(1), charter=CHARTER, belonging=Belonging.JOINED, members=(MEMBER,))
    against = replace(MEMBER, against=("Geheim",), vouchers=(Vouch(name="Geheim"),))
    assert "Geheim" not in repr((whole, VOICE, against, CHARTER.draft))
