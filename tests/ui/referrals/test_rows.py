"""Referrals as rows."""

from datetime import date

from app.records.ids import PeerId, ReferralId
from app.records.lead import Vacancy
from app.records.referral import Basis, Claim, Direction, Referral, Terms, Vetting
from tests.support.windows import NOW
from ui.referrals import rows
from ui.runtime.rows import Row, Section


def referral(number: int, direction: Direction, *, withdrawn: bool = False) -> Referral:
    claim = Claim(
        id="0" * 32,
        author="a",
        name="Miriam Castell",
        issued_at=NOW,
        vacancy=Vacancy(title="" if withdrawn else "Assistenz"),
        vetting=Vetting(basis=Basis.WORKS_THERE),
        terms=Terms(expires_on=date(2026, 12, 18)),
    )
    return Referral(
        id=ReferralId(number),
        direction=direction,
        claim=claim,
        peer_id=PeerId(1),
        peer_name="Miriam Castell",
        withdrawn_at=NOW if withdrawn else None,
    )


def test_received_stands_before_given() -> None:
    listed = rows.entries([referral(1, Direction.GIVEN), referral(2, Direction.RECEIVED)], NOW.date())
    assert [type(one) for one in listed] == [Section, Row, Section, Row]
    first = listed[1]
    assert isinstance(first, Row)
    assert (first.id, first.pill, first.sentence) == (2, "new", "Miriam Castell vouches")


def test_what_was_withdrawn_says_so_and_nothing_else() -> None:
    row = rows.row(referral(1, Direction.RECEIVED, withdrawn=True), NOW.date())
    assert (row.title, row.number, row.faded) == ("Withdrawn", "withdrawn", True)


def test_until_when_a_given_one_holds() -> None:
    assert "18" in rows.row(referral(1, Direction.GIVEN), NOW.date()).number
