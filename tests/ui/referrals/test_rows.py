"""Referrals as rows."""

from dataclasses import replace
from datetime import date

from app.records.ids import PeerId, ReferralId
from app.records.referral import Direction, Gap, ReferralLine
from tests.support.windows import NOW
from ui.referrals import rows
from ui.runtime import i18n


def line(direction: Direction, *names: str, new: bool = False, withdrawn: bool = False) -> ReferralLine:
    return ReferralLine(
        id=ReferralId(2),
        direction=direction,
        title="" if withdrawn else "Assistenz",
        names=names,
        peer_id=PeerId(1),
        expires_on=date(2026, 12, 18),
        new=new,
        withdrawn=withdrawn,
    )


def test_one_received_says_who_vouches_and_that_it_is_new() -> None:
    row = rows.row(line(Direction.RECEIVED, "Miriam Castell", new=True), NOW.date())
    assert (row.id, row.pill, row.sentence) == (2, "new", "Miriam Castell vouches")


def test_what_was_withdrawn_says_so_and_nothing_else() -> None:
    row = rows.row(line(Direction.RECEIVED, "Miriam Castell", withdrawn=True), NOW.date())
    assert (row.title, row.number, row.faded) == ("Withdrawn", "withdrawn", True)


def test_one_given_says_to_whom_and_until_when_it_holds() -> None:
    row = rows.row(line(Direction.GIVEN, "Anna", "Ben"), NOW.date())
    assert row.sentence == "to Anna, Ben"
    assert "18" in row.number
    assert rows.row(line(Direction.GIVEN), NOW.date()).sentence == "not handed over yet"


def test_a_group_takes_its_head_and_its_lines() -> None:
    assert [rows.height(count) for count in (0, 1, 1000)] == [0, 2, 1001]
    assert rows.head(Direction.GIVEN, 1234).count == i18n.number(1234)


def test_what_has_not_come_is_named() -> None:
    one = Gap(peer_id=PeerId(1), peer_name="Anna 100 %1", missing=(3,), newest=5)
    assert rows.gap(one).endswith("from Anna 100 %1, 1 of 5 have not come: number 3.")
    assert rows.gap(replace(one, forked=True)).startswith("Files from Anna 100 %1 contradict each other")
