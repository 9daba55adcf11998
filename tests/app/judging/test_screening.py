"""Why somebody waits: by text alone, in both languages, with invented letters."""

import pytest

from app.judging import screening
from app.judging.screening import screened, sells, told
from app.records.exchange import MASS, Medium, Nature, Party, Reading, Reason
from tests.support.letters_of_strangers import Letter, letters


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Bewerbung", "Sehr geehrte Frau Berger, wir möchten Sie zu einem Gespräch einladen. Passt Ihnen der 3. Mai?"),
        ("Gruß", "Liebe Ina, Frau Kern gab mir deine Adresse. Hättest du zehn Minuten für ein Telefonat?"),
        ("Reference", "Dear Ms Berger, Ann has given your name as a referee. Could you write a few lines by Friday?"),
        ("Offer", "Hi Ina, the offer from the printer came in, a bit above last year's price. Shall we take it?"),
        ("", ""),
    ],
)
def test_people_are_personal(subject: str, text: str) -> None:
    assert screened(subject, text).reason is Reason.PERSONAL


@pytest.mark.parametrize(
    ("subject", "text", "reason"),
    [
        ("Nur noch heute", "Jetzt bestellen und 20 % Rabatt sichern. Haben Sie Fragen?", Reason.SALES),
        ("Quick one", "We help teams like yours book 40 qualified meetings a month. Worth a look?", Reason.SALES),
        ("Karriere", "Sind Sie wechselwillig? Laden Sie Ihren Lebenslauf hoch.", Reason.RECRUITER),
        ("Absicherung", "Ihre Berufsunfähigkeitsversicherung im Vorsorge-Check. Wann passt es?", Reason.INSURANCE),
        ("Security", "Your bank account is suspended. Verify your identity within 24 hours.", Reason.PHISHING),
        ("", "I write for **urgent assistance** in a matter of trust.", Reason.PHISHING),  # marks hide no words
        ("", "Toll-free: we wait for your banking details.", Reason.PHISHING),  # of two of one weight the graver
    ],
)
def test_mass_mail_without_headers_is_recognised(subject: str, text: str, reason: Reason) -> None:
    verdict = screened(subject, text)
    assert verdict.reason is reason
    assert verdict.words
    assert verdict.words[0][1] >= verdict.words[-1][1]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "Sent e-mail message",
        "請問您什麼時候有空？我想和您談談這份工作。",
        "²£«~¦WºÙ ¡G º¿·ê ¶ñ¼g¤¤¤å¥þ¦W",
        "Yeni sitemizde müzik ve klipler artık çok hızlı, istediğiniz kadar şarkı dinleyin, sizi bekler: HTTP://a.example",
    ],
)
def test_nothing_can_be_told_of_what_cannot_be_read(text: str) -> None:
    party = Party(key="eva@x.example")
    reading = Reading(key="1@x", medium=Medium.MAIL, nature=Nature.HUMAN, at=None, sender=party, excerpt=text)
    assert told(reading) == (Reason.UNKNOWN, False)


def test_a_person_may_write_in_another_language() -> None:
    text = "Chère Madame, nous cherchons quelqu'un pour notre bureau à Lyon; auriez-vous un moment ce mardi ? Ida Roux"
    party = Party(key="eva@x.example")
    reading = Reading(key="1@x", medium=Medium.MAIL, nature=Nature.HUMAN, at=None, sender=party, excerpt=text)
    assert told(reading) == (Reason.PERSONAL, False)


@pytest.mark.parametrize(
    ("nature", "reason"),
    [
        (Nature.HUMAN, Reason.PERSONAL),
        (Nature.BULK, Reason.NEWSLETTER),
        (Nature.INVITATION, Reason.INVITATION),
        (Nature.BOUNCE, Reason.UNKNOWN),
    ],
)
def test_the_nature_of_a_message_comes_first(nature: Nature, reason: Reason) -> None:
    party = Party(key="x@y.example")
    text = "Hallo, wann haben Sie offen?"
    reading = Reading(key="a@b", medium=Medium.MAIL, nature=nature, at=None, sender=party, excerpt=text)
    assert told(reading)[0] is reason


@pytest.mark.parametrize("letter", [*letters("de"), *letters("en")], ids=lambda one: one.subject)
def test_first_letters_of_strangers(letter: Letter) -> None:
    assert (screened(letter.subject, letter.body).reason in MASS) == letter.junk


def test_no_personal_letter_is_mass_mail() -> None:
    personal = [one for one in (*letters("de"), *letters("en")) if not one.junk]
    assert not [one.subject for one in personal if sells(one.subject, one.body, "eva@x.example")]


@pytest.mark.parametrize(
    "text",
    [
        "Ich kann das Auto nur bis Freitag hier stehen lassen. Holst du es ab?",
        "Two names were removed from the list last week. Is yours still on it?",
        "Greetings of the day. Kindly confirm whether we may send the remaining copies by Thursday.",
    ],
)
def test_one_ordinary_turn_of_phrase_makes_nobody_i_know_a_campaign(text: str) -> None:
    assert not sells("", text, "")


def test_what_speaks_for_a_person_outweighs_signs_of_trade() -> None:
    text = (
        "My sister is moving in with me in July as you already agreed, and there is just the one key to the street "
        "door. The shop by the station can cut that sort for €28 but they said some landlords mind. Would it be all "
        "right if I had one cut myself and took it off July's rent? The damp in the bathroom has dried out nicely."
    )
    found = screened("Key", text)
    assert (found.reason, found.mass) == (Reason.PERSONAL, False)


def test_what_is_learnt_must_be_plain_where_no_sign_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Der Saal ist frei. Kommen Sie vorbei?"
    for odds, mass in ((1.6, False), (2.6, True)):
        monkeypatch.setattr(screening, "likelihood", lambda _, odds=odds: odds)
        assert (screened("Saal", text).reason is Reason.SALES, screened("Saal", text).mass) == (True, mass)


def test_what_is_told_of_a_letter_is_what_it_sells() -> None:
    for one in (*letters("de"), *letters("en")):
        reading = Reading(
            key="a@x.example",
            medium=Medium.MAIL,
            nature=Nature.HUMAN,
            at=None,
            sender=Party(key="eva@x.example"),
            subject=one.subject,
            excerpt=one.body,
        )
        assert told(reading)[1] == sells(one.subject, one.body, "eva@x.example")


def test_the_senders_domain_tells() -> None:
    assert screened("Hi", "Have a look.", "x@mega-deals.biz").reason is Reason.SALES
    assert screened("Hi", "Have a look.", "x@kern.example").reason is Reason.PERSONAL


def test_what_was_only_learnt_says_its_words_too() -> None:
    """Found by no sign of the list, and still nobody is sent to the Screener without the words that led there."""
    found = [screened(one.subject, one.body) for language in ("de", "en") for one in letters(language) if one.junk]
    assert all(one.words for one in found if one.reason is not Reason.PERSONAL)


@pytest.mark.parametrize(
    ("sender", "subject"),
    [
        ("a7b3c9x@post.example", "Hello"),
        ("blatin281841@post.example", "Hello"),
        ("eva@post.example", "hi 56281814119876554443333"),
        ("eva@post.example", "Good news      xkcdqz"),
    ],
)
def test_addresses_and_subjects_made_up_by_a_program_are_suspect(sender: str, subject: str) -> None:
    found = screened(subject, "Dear reader, here is something for you.", sender)
    assert found.reason is Reason.SALES
    assert ("made up by a program", 5) in found.words


@pytest.mark.parametrize("sender", ["eva1985@post.example", "r2d2@post.example", "k.otto-03@post.example"])
def test_people_have_numbers_in_their_addresses_too(sender: str) -> None:
    assert screened("Treffen 2026", "Liebe Ina, kommst du am 3. Mai?", sender).reason is Reason.PERSONAL


@pytest.mark.parametrize("text", ["It involves US$34,700,000.", "A sum of ten million dollars waits."])
def test_millions_are_not_what_people_write_of(text: str) -> None:
    assert screened("Hello", text).reason is not Reason.PERSONAL


@pytest.mark.parametrize(
    "text",
    [
        "Das Klavier stammt aus einer Erbschaft. Was kostet es, wenn Sie es einmal stimmen?",
        "Eine Annahme der Erbschaft ist damit nicht verbunden. Bitte nennen Sie mir die Namen Ihrer Geschwister.",
    ],
)
def test_people_inherit(text: str) -> None:
    assert screened("Nachlass", text).reason is Reason.PERSONAL


def test_a_subject_that_cannot_be_read_is_no_stranger_for_today() -> None:
    party = Party(key="eva@x.example")
    reading = Reading(
        key="1@x", medium=Medium.MAIL, nature=Nature.HUMAN, at=None, sender=party, subject="瑪瑙戒指", excerpt="Hi"
    )
    assert told(reading)[0] is Reason.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "Weil Sie denselben Nachnamen tragen, teilen wir. Er hinterließ 8,4 Millionen US-Dollar.",
        "As you bear the same surname we share. He left 8.4 million US dollars.",
    ],
)
def test_an_inheritance_is_no_letter_to_me(text: str) -> None:
    assert screened("Nachlass", f"Lieber Freund, ich bin der Anwalt. {text}").reason is Reason.PHISHING
