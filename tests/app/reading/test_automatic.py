"""Machines, lists, campaigns and people, told apart."""

import pytest

from app.reading.automatic import by_header, by_parts, by_text
from app.reading.reader import NoMessage, read_message
from app.records.exchange import Nature
from tests.support.data import shared


@pytest.mark.parametrize(
    ("fields", "sender", "subject", "nature"),
    [
        ({}, "eva@x.de", "Termin", Nature.HUMAN),
        ({}, "MAILER-DAEMON@x.de", "Returned mail", Nature.BOUNCE),
        ({"auto-submitted": "auto-replied"}, "eva@x.de", "Re: x", Nature.AUTOMATIC),
        ({}, "eva@x.de", "Abwesenheitsnotiz: Termin", Nature.AUTOMATIC),
        ({}, "noreply@x.de", "Ihre Bestellung", Nature.AUTOMATIC),
        ({}, "root@server.example", "Cron <eva@server>", Nature.AUTOMATIC),
        ({}, "nobody@server.example", "Log", Nature.AUTOMATIC),
        ({"list-unsubscribe": "<x>"}, "shop@x.de", "Angebote", Nature.BULK),
        ({"list-id": "<l>", "list-post": "<mailto:l@x>"}, "eva@x.de", "[l] x", Nature.LIST),
        ({"return-path": "<owner-linux@x.com>"}, "eva@x.de", "x", Nature.LIST),
        ({}, "eva@x.de", "Im Urlaub erreichbar?", Nature.HUMAN),
        ({}, "eva@x.de", "Re: Out of office next week?", Nature.HUMAN),
        ({}, "eva@x.de", "Auslieferung der Bestellung am Montag", Nature.HUMAN),
        ({}, "eva@x.de", "Delivery problem with our order", Nature.HUMAN),
        ({"auto-submitted": "no"}, "eva@x.de", "x", Nature.HUMAN),
        ({}, "robert@x.de", "Gelesen: Termin", Nature.AUTOMATIC),
        ({}, "eva@x.de", "Unzustellbar: Termin", Nature.BOUNCE),
        ({}, "rssfeeds@x.de", "News", Nature.AUTOMATIC),
        ({}, "eva@noreply-shop.de", "x", Nature.AUTOMATIC),
        ({"precedence": "bulk"}, "eva@x.de", "x", Nature.BULK),
    ],
)
def test_by_header(fields: dict[str, str], sender: str, subject: str, nature: Nature) -> None:
    assert by_header(fields, sender, subject) is nature


def test_who_will_be_away_and_says_why_is_no_machine() -> None:
    away, asks = "I am on leave from Monday.", "Could you send it by Friday, as I am on leave from Monday?"
    assert by_text(Nature.HUMAN, away, "Re: x") is Nature.AUTOMATIC
    assert by_text(Nature.HUMAN, asks, "Re: x") is Nature.HUMAN


def test_parts_and_words_add_to_it() -> None:
    assert by_parts(Nature.HUMAN, {"calendar"}, "x") is Nature.INVITATION
    assert by_parts(Nature.HUMAN, {"report", "delivery-status"}, "x") is Nature.BOUNCE
    assert by_text(Nature.HUMAN, "Hallo,\nich bin bis Freitag nicht im Büro.", "Re: x") is Nature.AUTOMATIC
    assert by_text(Nature.HUMAN, "Auto-Reply: Out of Office\n\nThank you.", "Re: x") is Nature.AUTOMATIC
    form = "Below is the result of your feedback form.  It was submitted by (a@x.example)"
    assert by_text(Nature.HUMAN, form, "x") is Nature.AUTOMATIC
    assert by_text(Nature.HUMAN, "Angebot! To unsubscribe click here", "Sale") is Nature.BULK
    assert by_text(Nature.HUMAN, "Les soldes!\nSi vous ne souhaitez plus recevoir ce courrier", "Promo") is Nature.BULK
    assert by_text(Nature.HUMAN, "If you no longer wish to receive this", "x") is Nature.BULK
    assert by_text(Nature.HUMAN, "Diesen Newsletter können Sie jederzeit abbestellen.", "x") is Nature.BULK
    assert by_text(Nature.HUMAN, "Neues im Mai\n\nAbbestellen", "x") is Nature.BULK
    assert by_text(Nature.HUMAN, "Sagt bitte Bescheid, sonst muss ich den Kran abbestellen.", "x") is Nature.HUMAN
    assert by_text(Nature.HUMAN, "I no longer wish to receive your magazine. Could you cancel it?", "x") is Nature.HUMAN
    assert by_text(Nature.HUMAN, "Können Sie morgen?\n> unsubscribe", "Re: Sale") is Nature.HUMAN


def test_real_bounces() -> None:
    """Of 56 real bounces nine in ten are known, and none passes for more than a machine's or a person's letter."""
    natures = []
    for file in sorted(shared("mail", "flufl-bounce").glob("*.txt")):
        try:
            natures.append(read_message(file.read_bytes(), otherwise_at=1).nature)
        except NoMessage:
            continue
    machines = sum(nature in (Nature.BOUNCE, Nature.AUTOMATIC) for nature in natures)
    assert machines / len(natures) > 0.85, (machines, len(natures))


@pytest.mark.parametrize(
    ("subject", "text", "nature"),
    [
        ("Einladung: Jour fixe", "Wann: Donnerstag\nNehmen Sie teil?\nJa - Vielleicht - Nein", Nature.INVITATION),
        ("Invitation: Weekly", "When: Thursday\nGoing?\nYes - Maybe - No", Nature.INVITATION),
        ("Invitation: Weekly", "When: Thursday\nWhere: Room 3\n\nAgenda follows.", Nature.INVITATION),
        (
            "Einladung: Jour fixe",
            "Wann: Montag\nWo: Raum 2\n\n*~*~*~*~*~*\n\nBitte zusagen oder ablehnen.",
            Nature.INVITATION,
        ),
        ("Einladung: Sommerfest", "Liebe Ina,\nWann: Samstag\nWo: im Garten\nKommst du?", Nature.HUMAN),
        ("Einladung: Sommerfest", "Wir laden herzlich ein. Bringst du einen Salat mit?", Nature.HUMAN),
        ("Einladung: Hoffest", "Teilnahme bitte bis Freitag melden. Kommst du?", Nature.HUMAN),
        ("Invitation: my party", "Going to be great! Can you come?", Nature.HUMAN),
        ("Re: Invitation: Weekly", "Going? I cannot.", Nature.HUMAN),
    ],
)
def test_an_invitation_that_lost_its_calendar_is_one(subject: str, text: str, nature: Nature) -> None:
    assert by_text(Nature.HUMAN, text, subject) is nature
