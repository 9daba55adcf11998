"""Which questions want an answer."""

import pytest

from tests.support.said import heard


@pytest.mark.parametrize(
    "text",
    [
        "Passt dir das, oder?",
        "Wie kann man sich bei euch anmelden?",
        "Und die Schlüssel?",
        "Das Büro? Ist das noch frei?",
    ],
)
def test_wants_an_answer(text: str) -> None:
    assert heard(text) == "A"


@pytest.mark.parametrize(
    "text",
    ["Herrlich, oder?", "Das Ergebnis? Niemand kam.", "Wer hätte das gedacht?", "Wie blind kann man eigentlich sein?"],
)
def test_wants_none(text: str) -> None:
    assert heard(text) == "-"


@pytest.mark.parametrize(
    "text",
    [
        "War das Thema damit durch? Das war es.",
        "Hatten wir das schon besprochen? Hatten wir.",
        "Warum ist die Mole gesperrt? Weil der Wurm in den Pfählen sitzt.",
        "Geraten wir in Panik? Nein.",
    ],
)
def test_what_its_writer_answers_is_no_longer_asked(text: str) -> None:
    assert heard(text) == "-"


@pytest.mark.parametrize(
    "text", ["Waren Sie zufrieden? Wir waren es nicht.", "Wann kommst du? Weil ich um acht weg muss."]
)
def test_what_only_the_reader_can_answer_stays_asked(text: str) -> None:
    assert heard(text) == "A"


@pytest.mark.parametrize(
    ("letter", "text"),
    [
        ("A", "Ich würde zuschlagen, brauche aber dein Ja bis 16 Uhr."),
        ("A", "Was meint ihr, nehmen wir die graue oder die blaue"),
        ("A", "Gib mir bitte kurz Bescheid."),
        ("A", "Bitte senden Sie alles an meine Kanzlei, die Adresse finden Sie oben im Briefkopf."),
        ("A", "Bitte um Baumschau."),
        ("A", "Ich wäre Ihnen dankbar, wenn ich es ausgefüllt zurückbekäme."),
        ("A", "Es wäre schön, wenn die Nummer nach oben käme."),
        ("A", "Astrid, von dir brauch ich den Leitungsplan als DWG."),
        ("P", "ich hab nur meine Kritzeleien, tippe das aber ab und du bekommst es bis Freitag."),
        ("P", "Sie haben das Dokument spätestens Mittwoch, den 18. November, im Postfach."),
        ("A", "Ich müsste bis Freitag wissen, ob der Saal frei ist."),
        (
            "A",
            "Für die Vorbereitung des Formulars bitte ich um eine Kopie Ihres Personalausweises.",
        ),
        ("A", "schreib mir bitte bis Sonntag ob das für dich so passt"),
        ("A", "Bitte fotografieren Sie mir den neuen Plan, beide Seiten."),
        ("P", "Den Bescheid erhalten Sie in etwa vier Wochen."),
        ("P", "Für die Umstände werde ich Ihnen eine Gutschrift ausstellen und per E-Mail senden."),
        ("P", "Bis Freitag hast du von mir die ganze Tabelle."),
    ],
)
def test_asks_or_promises_in_so_many_words(letter: str, text: str) -> None:
    assert heard(text) == letter
