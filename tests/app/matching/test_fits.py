"""Who fits: reasons in the user's own words, nobody without one, and nobody who works there."""

from datetime import UTC, datetime, timedelta

from app.matching.fits import fits
from app.records.contact import Contact, Ring, Standing
from app.records.fit import FitReason
from app.records.ids import ContactId
from app.records.lead import Vacancy

NOW = datetime(2026, 11, 24, tzinfo=UTC)
VACANCY = Vacancy(
    title="Assistenz der Geschäftsführung",
    organisation="Weber Stiftung",
    place="Dresden",
    description="Gremien, Reiseplanung und Protokolle. Englisch und Polnisch von Vorteil.",
)


def someone(
    number: int, *, role: str = "", notes: str = "", labels: tuple[str, ...] = (), at: str = "", days: int = 0
) -> Contact:
    return Contact(
        id=ContactId(number),
        name=f"Person {number}",
        standing=Standing.CIRCLE,
        ring=Ring.CLOSE,
        role=role,
        notes=notes,
        labels=labels,
        organisation=at,
        last_exchange_at=NOW - timedelta(days=days) if days else None,
    )


def test_each_reason_names_what_it_rests_on() -> None:
    ines = someone(
        1,
        role="Vorstandsassistenz",
        notes="Sucht etwas Neues in Dresden. Spricht Polnisch. Reiseplanung kann sie. Verfügbar ab Februar.",
    )
    (fit,) = fits(VACANCY, [ines], NOW)
    assert [(one.kind, one.words) for one in fit.reasons] == [
        (FitReason.ROLE, "Vorstandsassistenz"),
        (FitReason.WISH, "Sucht etwas Neues in Dresden"),
        (FitReason.SKILL, "Reiseplanung"),
        (FitReason.PLACE, "Dresden"),
        (FitReason.LANGUAGE, "Polnisch"),
        (FitReason.AVAILABLE, "Verfügbar ab Februar"),
    ]


def test_english_and_german_names_of_one_role_meet() -> None:
    found = fits(VACANCY, [someone(1, role="Executive assistant"), someone(2, role="Gärtnerin")], NOW)
    assert [one.name for one in found] == ["Person 1"]


def test_the_best_come_first_and_a_recent_talk_decides() -> None:
    people = [
        someone(1, role="Sekretärin"),
        someone(2, role="Sekretärin", days=10),
        someone(3, role="Sekretärin", notes="möchte wechseln"),
        someone(4, labels=("Protokolle",)),
    ]
    assert [one.contact_id for one in fits(VACANCY, people, NOW)] == [3, 2, 1, 4]


def test_nobody_without_a_reason_nor_who_works_there_nor_who_stays() -> None:
    people = [
        someone(1, notes="wohnt in Dresden"),
        someone(2, role="Assistenz", at="weber stiftung "),
        someone(3, role="Assistenz", notes="bleibt, wo sie ist"),
        someone(4, notes="und für die Stelle mit guten Aufgaben"),
        someone(5, role="Assistenz", notes="nicht verfügbar"),
    ]
    assert fits(VACANCY, people, NOW) == ()
