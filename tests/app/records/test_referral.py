"""Referrals: what a file is called, and that a log prints nothing private."""

from datetime import UTC, datetime

from app.records.ids import PeerId, ReferralId
from app.records.lead import Vacancy
from app.records.referral import Basis, Claim, Direction, Referral, Sealed, Terms, Vetting

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def test_a_file_is_named_by_its_code_alone() -> None:
    assert Sealed(peer_id=PeerId(1), peer_name="Anna", code="7F3K", data=b"").name == "7F3K.referral"


def test_a_referral_prints_no_words() -> None:
    vetting = Vetting(basis=Basis.WORKED_THERE, words="Geheim", relation="Geheim")
    claim = Claim(
        id="00" * 16,
        author="ab" * 32,
        name="Geheim",
        issued_at=NOW,
        vacancy=Vacancy(title="Geheim"),
        vetting=vetting,
        terms=Terms(),
    )
    referral = Referral(id=ReferralId(1), direction=Direction.GIVEN, claim=claim, peer_name="Geheim")
    assert referral.vetting is vetting
    assert referral.vacancy.title == "Geheim"
    assert "Geheim" not in repr(referral)
