"""Builders for what passes between people: keys, claims, places in a sequence."""

from datetime import UTC, date, datetime

from app.crypto.identity import SecretKeys
from app.records.ids import PeerId, ReferralId
from app.records.lead import Vacancy
from app.records.referral import Basis, Claim, Direction, Interest, Referral, Reshare, Terms, Vetting
from app.sync.envelopes import Place

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
VACANCY = Vacancy(
    title="Assistenz der Geschäftsführung",
    organisation="Weber Stiftung",
    place="Dresden",
    employment="Vollzeit",
    pay="52.000 bis 58.000 €",
    starts="ab Februar",
    apply_by=date(2026, 12, 18),
    link="https://stiftung.example/stelle",
    description="Rechte Hand einer neuen Geschäftsführerin.\nGremien, Reisen.",
)
VETTING = Vetting(
    basis=Basis.WORKED_THERE,
    since=2019,
    relation="Sekretariat, bis 2024",
    interest=Interest.NONE,
    words="Fair, genau, nie nach 18 Uhr.",
)


def place(seq: int = 1, prev: str = "") -> Place:
    return Place(stream="5a" * 16, epoch="1-" + "c3" * 8, seq=seq, prev=prev)


def claim(
    author: SecretKeys, to: str, *, number: str = "7f" * 16, reshare: Reshare = Reshare.NONE, vacancy: Vacancy = VACANCY
) -> Claim:
    return Claim(
        id=number,
        author=author.identity,
        name="Miriam Castell",
        issued_at=NOW,
        vacancy=vacancy,
        vetting=VETTING,
        terms=Terms(expires_on=date(2026, 12, 18), reshare=reshare),
        to=to if reshare is Reshare.NONE else "",
    )


def referral(number: int, direction: Direction, *, withdrawn: bool = False) -> Referral:
    """One as it stands in a vault, from or for Miriam Castell."""
    said = Claim(
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
        claim=said,
        peer_id=PeerId(1),
        peer_name="Miriam Castell",
        withdrawn_at=NOW if withdrawn else None,
    )
