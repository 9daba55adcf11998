"""What sentences do, in German and English."""

from datetime import date

import pytest

from app.reading.asks import is_unread, sentences
from app.records.exchange import Speech

ON = date(2026, 3, 10)


def speeches(text: str) -> list[Speech]:
    return [one.speech for one in sentences(text, ON)]


@pytest.mark.parametrize(
    "text",
    [
        "Wann passt es Ihnen?",
        "Ich bitte um kurze Rückmeldung.",
        "Könnten Sie mir bis Freitag die Unterlagen schicken.",
        "Gib mir bitte Bescheid, ob du kommst.",
        "Dann bräuchte ich nur noch die Rechnung von Ihnen.",
        "Mir fehlt noch Ihre Unterschrift.",
        "Über eine kurze Rückmeldung würde ich mich freuen.",
        "Sagst du mir, wer noch fehlt?",
        "Bitte nennen Sie uns Ihre Bankverbindung.",
        "Let me know which day suits you.",
        "Please send me the signed copy.",
        "I'd be grateful if you could look at the draft.",
        "Could you confirm the date.",
        "I look forward to hearing from you.",
        "Any news?",
        "I'm only missing your signature on page two.",
        "Ich müsste nur noch wissen, ob Sie vegetarisch essen.",
        "Ruf mich mal an, wenn du Zeit hast.",
        "Ob Sie wohl einen Blick auf den Entwurf werfen könnten.",
        "A quick yes or no would do.",
        "could you check the lights",
        "Hätten Sie zwischen den Jahren Luft für 40 Seiten?",
        "I'll need that back from you by Thursday.",
        "let me know if Tom wants to ride with us",
        "It's only Kieran's checklist I'm waiting on now.",
        "if you could do it let me know by thursday night",
        "I'll need the meter reading by the 30th.",
        "Von Ihnen fehlen noch zwei Nachweise.",
        "Ich bräuchte die Liste bis Mittwoch.",
        "Oh and could you water my tomatoes while I'm in Pueblo?",
    ],
)
def test_asks(text: str) -> None:
    assert speeches(text) == [Speech.ASKS]


@pytest.mark.parametrize(
    "text",
    [
        "Bei Fragen melden Sie sich gern.",
        "Wenn Sie noch Fragen haben, rufen Sie mich bitte an.",
        "Wer hätte das gedacht?",
        "Was würdest du nur ohne mich machen?",
        "Noch Fragen?",
        "What would this flat do without you?",
        "Wie schön sind die denn bitte geworden?",
        "Bitte beachten Sie unsere neuen Öffnungszeiten.",
        "Sind die nicht wunderbar?!",
        "Er fragte: „Wann kommt sie denn?“ und ging.",
        "Siehe https://example.org/suche?q=plan für den Plan.",
        "Wir kommen am 28. Juli.",
        "If you have any questions, let me know.",
        "Please feel free to call.",
        "Please find the report attached.",
        "What would we do without you?",
        "Once you release the lock you can no longer read the old value.",
        "#0 0x0 in ??",
        "--- src/init.c.orig Sun Jan 10 23:50:12 1999 +++ src/init.c Sun Jan 10 23:50:53 1999 @@ -247,8 +247,9 @@",
        "git clone git://host.example/tool.git /srv/tool (only needed the first time)",
        "Isn't it a lovely day?",
        "Who would have thought?",
        "Yes please, and one for the office.",
        "The weather was fine.",
        "That does not look too good for me then, does it?",
        "Grüß bitte deine Frau von mir.",
        "Wozu auch?",
        "Let me know if you need anything else.",
        "Was sagt man in so einer Zeit?",
        "Why buy one when you have friends?",
        "Is it not crazy that a clock travels by lorry?",
        "今日は会議がありますか?",
    ],
)
def test_says_nothing_that_counts(text: str) -> None:
    assert speeches(text) == []


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("Ich schicke Ihnen die Liste morgen.", Speech.PROMISES),
        ("Ich melde mich bis Donnerstag.", Speech.PROMISES),
        ("Das werde ich morgen nachreichen.", Speech.PROMISES),
        ("Ich melde mich.", Speech.DEFERS),
        ("I'll send it on Thursday.", Speech.PROMISES),
        ("I'll get back to you.", Speech.DEFERS),
        ("I'll build the list and stick it on the server shortly.", Speech.PROMISES),
        ("Du kriegst die Fotos am Wochenende.", Speech.PROMISES),
        ("Es fehlen noch zwei Zusagen, aber den Plan bekommst du rechtzeitig von mir.", Speech.PROMISES),
        ("Eine berichtigte Rechnung geht am Freitag an Sie raus.", Speech.PROMISES),
        ("It should come back in March, then I make the scan and mail it to you.", Speech.DEFERS),
        ("I am sending two of each size to your office.", Speech.DEFERS),
        ("Bitte antworte nicht, ich wollte nur, dass du es weißt.", Speech.SETTLES),
        ("Leave it with me.", Speech.DEFERS),
        ("Will do.", Speech.DEFERS),
        ("Danke, erledigt.", Speech.SETTLES),
        ("Hat sich erledigt.", Speech.SETTLES),
        ("Got it, thanks!", Speech.SETTLES),
        ("Never mind, found it.", Speech.SETTLES),
        ("Du brauchst mir auf diesen langen Brief nicht zu antworten.", Speech.SETTLES),
        ("Falscher Alarm, es lag im Auto.", Speech.SETTLES),
        ("False alarm, it was in the car.", Speech.SETTLES),
    ],
)
def test_promises_settles_and_puts_off(text: str, speech: Speech) -> None:
    assert speeches(text) == [speech]


@pytest.mark.parametrize(
    "text",
    [
        "Wenn Sie mögen, schicke ich es Ihnen morgen.",
        "Anbei schicke ich Ihnen die Liste.",
        "If you like, I'll send it tomorrow.",
    ],
)
def test_offers_and_deliveries_promise_nothing(text: str) -> None:
    assert speeches(text) == []


def test_a_deadline_and_the_sentence_are_kept() -> None:
    (one,) = sentences(
        "Liebe Frau Kern,\n\ndanke für gestern. Könnten Sie mir das bis Freitag schicken?\n\nGruß\nK.", ON
    )
    assert (one.text, one.due_on) == ("Könnten Sie mir das bis Freitag schicken?", date(2026, 3, 13))


def test_a_courtesy_within_takes_nothing_from_plain_words() -> None:
    for text in (
        "Need to know by Wednesday if you want the old wardrobe.",
        "It would help me a lot if you could say who holds the rights.",
    ):
        assert [one.speech for one in sentences(text, ON)] == [Speech.ASKS]
    assert sentences("There is more in the cupboard if you want.", ON) == ()


def test_wrapped_lines_are_one_sentence() -> None:
    (one,) = sentences(
        "We have three people on site from the 23rd, so please\nlet me know whether the room is free.", ON
    )
    assert one.text.startswith("We have")
    assert one.text.endswith("free.")


def test_abbreviations_end_no_sentence() -> None:
    (one,) = sentences("Kommt Herr Dr. Weber z. B. am 3. Mai?", ON)
    assert one.text == "Kommt Herr Dr. Weber z. B. am 3. Mai?"


def test_where_no_answer_is_needed_nothing_is_asked() -> None:
    assert Speech.ASKS not in speeches("FYI, no action needed. What do you think of the colour?")


def test_of_a_long_text_only_the_beginning_counts() -> None:
    assert speeches("x" * 9000 + "\n\nWann kommen Sie?") == []


@pytest.mark.parametrize(
    "text", ["ÖÐÂ·Í¨Åä¼þ³§ ×¨ÒµÉú²úVE±ÃÍ·Ö÷ÒªÐÍºÅÓÐ please? ÎåÊ®ÁäÆ¤¿¨ÖÐÂ·Í¨", "請問您什麼時候有空？"]
)
def test_another_script_is_not_read(text: str) -> None:
    assert sentences(text, date(2026, 3, 9)) == ()


def test_accents_alone_make_no_other_script() -> None:
    assert sentences("Könnten Sie die Lärmmessung für Frau Ängström übernehmen? Àéèêë!", date(2026, 3, 9))


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        (
            "Nous cherchons quelqu'un pour notre bureau à Lyon et voudrions savoir quand vous êtes libre mardi",
            True,
        ),
        ("Wir suchen jemanden für unser Büro in Lyon und wüssten gern, wann Sie am Dienstag Zeit für uns haben", False),
        ("We need somebody for our office in Lyon and would like to know when you have a moment on Tuesday", False),
        ("Bureau à Lyon", False),  # too short to tell
    ],
)
def test_another_language_is_told_by_the_small_words_it_lacks(text: str, unread: bool) -> None:
    assert is_unread(text) is unread
