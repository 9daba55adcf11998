"""What a typed line is about, by its words alone."""

import pytest

from app.reading.capture import called, read, without, words
from app.records.capture import CaptureKind
from app.records.exchange import Medium
from app.records.obligation import Level

MINE, THEIRS, NOTE, LEAD = CaptureKind.MINE, CaptureKind.THEIRS, CaptureKind.NOTE, CaptureKind.LEAD


@pytest.mark.parametrize(
    ("line", "kind", "level"),
    [
        ("Frau Berger rief an, möchte Antwort", MINE, Level.ASKED),
        ("Kern anrufen", MINE, Level.ASKED),
        ("Kern das Angebot schicken", MINE, Level.ASKED),
        ("Ruth fragt nach dem Protokoll", MINE, Level.ASKED),
        ("Ruth braucht die Zahlen", MINE, Level.ASKED),
        ("Ich muss Kern zurückrufen", MINE, Level.ASKED),
        ("Kern wartet auf meine Antwort", MINE, Level.ASKED),
        ("Kern versprochen: Protokoll", NOTE, Level.ASKED),
        ("Habe Kern das Protokoll versprochen", MINE, Level.PROMISED),
        ("Ich schicke Ruth die Unterlagen", MINE, Level.PROMISED),
        ("call Kern back", MINE, Level.ASKED),
        ("Mrs Berger wants an answer", MINE, Level.ASKED),
        ("Ruth asked for the figures", MINE, Level.ASKED),
        ("Send Ruth the minutes", MINE, Level.ASKED),
        ("I owe Kern an answer", MINE, Level.ASKED),
        ("I promised Kern the minutes", MINE, Level.PROMISED),
        ("I'll send Ruth the minutes", MINE, Level.PROMISED),
        ("Warte auf Rückmeldung von Kern", THEIRS, Level.ASKED),
        ("Ich habe Kern gefragt, ob er kommt", THEIRS, Level.ASKED),
        ("bei Kern nachfragen", THEIRS, Level.ASKED),
        ("Kern schuldet mir den Vertrag", THEIRS, Level.ASKED),
        ("Kern wollte den Vertrag schicken", THEIRS, Level.PROMISED),
        ("Kern hat mir den Vertrag versprochen", THEIRS, Level.PROMISED),
        ("Ruth meldet sich", THEIRS, Level.PROMISED),
        ("Waiting for Kern's contract", THEIRS, Level.ASKED),
        ("I asked Kern about the contract", THEIRS, Level.ASKED),
        ("follow up with Kern", THEIRS, Level.ASKED),
        ("Kern owes me the contract", THEIRS, Level.ASKED),
        ("Kern will send the contract", THEIRS, Level.PROMISED),
        ("Ruth promised the minutes", THEIRS, Level.PROMISED),
        ("Kern hat zwei Kinder", NOTE, Level.ASKED),
        ("Ruth wechselt nach Hamburg", NOTE, Level.ASKED),
        ("Kern likes jazz", NOTE, Level.ASKED),
        ("Mit Kern telefoniert, alles gut", NOTE, Level.ASKED),
        ("Stelle: Assistenz bei Nordlicht", LEAD, Level.ASKED),
        ("Nordlicht sucht eine Assistenz der Geschäftsführung", LEAD, Level.ASKED),
        ("Job: PA at Northlight", LEAD, Level.ASKED),
        ("Northlight is hiring an office manager", LEAD, Level.ASKED),
        ("neue Stelle bei Nordlicht: Empfang", LEAD, Level.ASKED),
    ],
)
def test_what_a_line_becomes(line: str, kind: CaptureKind, level: Level) -> None:
    found = read(line, dated=False)
    assert (found.kind, found.level) == (kind, level)


def test_a_day_makes_a_task_of_a_note() -> None:
    assert read("Kern Geburtstag", dated=True).kind is MINE
    assert read("Kern Geburtstag", dated=False).kind is NOTE


@pytest.mark.parametrize(
    ("line", "title", "organisation"),
    [
        ("Stelle: Assistenz bei Nordlicht", "Assistenz", "Nordlicht"),
        ("Stelle als Sekretärin bei Kern & Partner", "Sekretärin", "Kern & Partner"),
        ("Nordlicht GmbH sucht eine Assistentin der Leitung", "Assistentin der Leitung", "Nordlicht GmbH"),
        ("Job: PA at Northlight", "PA", "Northlight"),
        ("Lead: office manager, Northlight", "office manager", "Northlight"),
        ("Northlight is looking for a personal assistant", "personal assistant", "Northlight"),
        ("Stelle: Empfang", "Empfang", ""),
    ],
)
def test_what_a_lead_is_called(line: str, title: str, organisation: str) -> None:
    found = read(line, dated=False)
    assert (found.title, found.organisation) == (title, organisation)


@pytest.mark.parametrize(
    ("line", "medium"),
    [
        ("Frau Berger rief an", Medium.CALL),
        ("Kern hat angerufen", Medium.CALL),
        ("Mit Kern telefoniert", Medium.CALL),
        ("Kern called", Medium.CALL),
        ("spoke with Kern", Medium.CALL),
        ("Kern anrufen", Medium.NOTE),
        ("call Kern", Medium.NOTE),
    ],
)
def test_whether_there_was_a_call(line: str, medium: Medium) -> None:
    assert read(line, dated=False).medium is medium


def test_somebody_new_is_known_by_a_title() -> None:
    assert called("Frau Berger rief an") == "Berger"
    assert called("call Mr Hill back") == "Hill"
    assert called("Dr. Eva Stein möchte Antwort") == "Eva Stein"
    assert called("Mrs Hill's contract") == "Hill"
    assert called("Kern rief an") == ""
    assert called("die Frau von nebenan") == ""


def test_the_words_of_the_day_leave_no_gap() -> None:
    line = "Kern rief an, möchte bis Freitag, Antwort"
    assert without(line, 21, 32) == "Kern rief an, möchte Antwort"
    assert words("Kern's contract for Ruth") == ("Kern", "contract", "Ruth")
