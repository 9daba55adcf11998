"""What makes a referral more or less to be trusted."""

from dataclasses import replace

from app.records.ids import PeerId
from app.records.referral import Direction
from app.records.statement import Link, Record, Voucher
from tests.support.sharing import referral
from ui.referrals.trust import Behind, facts


def test_nothing_is_said_of_what_is_not_known() -> None:
    assert facts(Behind()) == []
    assert facts(Behind(record=Record(received=1, taken_over=1, talked=1, taken=1))) == []


def test_hearsay_is_called_hearsay() -> None:
    claim = replace(referral(1, Direction.RECEIVED).claim, name="Anna")
    known, heard = Link(claim=claim, peer_id=PeerId(2)), Link(claim=claim, withdrawn=True)
    vouchers = [Voucher(peer_id=PeerId(2), name="Ben"), Voucher(peer_id=PeerId(3), name="Carla", endorsed=True)]
    record = Record(received=4, taken_over=3, talked=2, taken=1)
    found = facts(Behind(vouchers=vouchers, links=[known, heard], record=record))
    assert [fact[1] for fact in found] == [
        "Ben, Carla",
        "Anna, whom you verified",
        "Said to be from Anna, not verified by you",
        "4 received, 3 taken over, 2 led to a talk, 1 to a job",
    ]
    assert found[2][2:] == ("Its author took it back: take yours back too.",)
