"""Adverts as people write them, in German and English: what is marked is found, the rest stays in the description."""

from datetime import date

import pytest

from app.reading.advert_text import read

TODAY = date(2026, 11, 24)

KANZLEI = """Wir suchen zum 1. Februar 2027 eine Rechtsanwaltsfachangestellte (m/w/d) in Teilzeit (25 Stunden)

Die Kanzlei Ostermann & Partner PartG mbB berät mittelständische Unternehmen in der Dresdner Neustadt.

Ihre Aufgaben
- Fristenkontrolle und Schriftverkehr
- Empfang der Mandanten

Bitte bewerben Sie sich bis zum 15. Dezember 2026 bei Frau Claudia Ostermann, Tel. 0351 4567890,
bewerbung@ostermann.example, Königstraße 4, 01097 Dresden.
"""
STIFTUNG = """Assistenz der Geschäftsführung (w/m/d) | Leipzig
Lindenhof Stiftung

Arbeitszeit: Vollzeit, unbefristet
Vergütung: E 9b TVöD
Eintrittstermin: ab sofort
Bewerbungsschluss: 04.12.2026
Ansprechpartnerin: Dr. Henrike Vogt
Mehr: https://lindenhof.example/stellen/12
"""
AMT = """Stellenausschreibung

Das Landratsamt schreibt aus:
Stelle: Sachbearbeitung Vorzimmer Landrat
Dienstort: Pirna
Entgeltgruppe: E 8 TVöD-V
Bewerbungsfrist: 31.1.
Kontakt: Herr Thomas Lehmann, Telefon 03501 515-0
"""
VERLAG = """Der Rosenau Verlag GmbH & Co. KG in Weimar
sucht ab März 2027 eine Elternzeitvertretung im Lektoratssekretariat.
Wir bieten 38.000 bis 42.000 € im Jahr. Interesse? Schreiben Sie an jobs@rosenau.example bis spätestens 10. Januar.
"""
KURZ = """Teamassistenz (m/w/d) in Köln
Nordlicht Energie AG
"""
HOSPITAL = """Executive Assistant to the Medical Director

Company: Northgate Hospital Trust
Location: Leeds
Hours: full-time, permanent
Salary: £34,000 to £38,000 a year
Closing date: 12 December 2026
Contact: Ms Nadine Poole, n.poole@northgate.example, Phone: +44 113 496 0123
"""
STUDIO = """Quint Studio Ltd is looking for an office manager (f/m/d) to join our small team in Bristol.

You will start as soon as possible. We pay £29,500 per year.
Please apply by January 8, 2027 at https://quint.example/jobs/office.
"""
LETTER = """Position: Personal Assistant, part-time
Employer: Harbour Foundation
Place of work: Cork
Applications must reach us no later than 3rd of February.
"""
MUSIK = """Musikschule Elbhang e. V.

Gesucht wird: eine Sekretärin/ein Sekretär für das Rektorat
Ort:
Dresden-Loschwitz
Beginn: 01.03.2027
Bewerbung bis: 2027-01-15
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            KANZLEI,
            {
                "title": "Rechtsanwaltsfachangestellte",
                "organisation": "Kanzlei Ostermann & Partner PartG mbB",
                "place": "Dresden",
                "starts": "zum 1. Februar 2027",
                "employment": "in Teilzeit (25 Stunden)",
                "apply_by": date(2026, 12, 15),
                "contact": "Frau Claudia Ostermann, bewerbung@ostermann.example, 0351 4567890",
            },
        ),
        (
            STIFTUNG,
            {
                "title": "Assistenz der Geschäftsführung",
                "organisation": "Lindenhof Stiftung",
                "place": "Leipzig",
                "employment": "Vollzeit, unbefristet",
                "pay": "E 9b TVöD",
                "starts": "ab sofort",
                "apply_by": date(2026, 12, 4),
                "contact": "Dr. Henrike Vogt",
                "link": "https://lindenhof.example/stellen/12",
            },
        ),
        (
            AMT,
            {
                "title": "Sachbearbeitung Vorzimmer Landrat",
                "place": "Pirna",
                "pay": "E 8 TVöD-V",
                "apply_by": date(2027, 1, 31),
                "contact": "Herr Thomas Lehmann, 03501 515-0",
            },
        ),
        (
            VERLAG,
            {
                "title": "Elternzeitvertretung im Lektoratssekretariat",
                "organisation": "Rosenau Verlag GmbH & Co. KG",
                "place": "Weimar",
                "pay": "38.000 bis 42.000 € im Jahr",
                "starts": "ab März 2027",
                "apply_by": date(2027, 1, 10),
                "contact": "jobs@rosenau.example",
            },
        ),
        (KURZ, {"title": "Teamassistenz", "organisation": "Nordlicht Energie AG", "place": "Köln", "apply_by": None}),
        (
            HOSPITAL,
            {
                "title": "Executive Assistant to the Medical Director",
                "organisation": "Northgate Hospital Trust",
                "place": "Leeds",
                "employment": "full-time, permanent",
                "pay": "£34,000 to £38,000 a year",
                "apply_by": date(2026, 12, 12),
                "contact": "Ms Nadine Poole, n.poole@northgate.example, +44 113 496 0123",
            },
        ),
        (
            STUDIO,
            {
                "title": "office manager",
                "organisation": "Quint Studio Ltd",
                "place": "Bristol",
                "pay": "£29,500 per year",
                "starts": "as soon as possible",
                "apply_by": date(2027, 1, 8),
                "link": "https://quint.example/jobs/office",
            },
        ),
        (
            LETTER,
            {
                "title": "Personal Assistant, part-time",
                "organisation": "Harbour Foundation",
                "place": "Cork",
                "apply_by": date(2027, 2, 3),
            },
        ),
        (
            MUSIK,
            {
                "title": "Sekretärin/ein Sekretär",
                "organisation": "Musikschule Elbhang e. V.",
                "place": "Dresden-Loschwitz",
                "starts": "01.03.2027",
                "apply_by": date(2027, 1, 15),
            },
        ),
    ],
)
def test_what_an_advert_marks_is_found(text: str, expected: dict[str, object]) -> None:
    vacancy, contact = read(text, TODAY)
    found = {name: contact if name == "contact" else getattr(vacancy, name) for name in expected}
    assert found == expected
    assert vacancy.description == text.strip()


@pytest.mark.parametrize("text", ["", "\n\n", "12.12.2026", "a"])
def test_where_nothing_is_marked_nothing_is_invented(text: str) -> None:
    vacancy, contact = read(text, TODAY)
    assert (vacancy.title, vacancy.organisation, vacancy.place, contact) == ("", "", "", "")


def test_an_impossible_day_is_none() -> None:
    assert read("Assistenz (m/w/d)\nBewerbungsfrist: 31.2.2027", TODAY)[0].apply_by is None


def test_long_text_takes_no_time() -> None:
    for hostile in (
        "suchen " * 5_000,
        "bis " * 9_000,
        "A b " * 9_000,
        "(m/w/d)" * 5_000,
        "Frau " * 9_000,
        "1." * 15_000,
    ):
        read(hostile, TODAY)
