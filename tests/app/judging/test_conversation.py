"""Every case that each release must get right, in both languages, from texts as people write them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.judging.conversation import course, judge
from app.judging.turns import Mine, Turn, names_of
from app.reading.asks import sentences
from app.records.exchange import Nature, Reason
from app.records.obligation import Judgement, Level, Side, Why

ME, THEM, THIRD = "ich@buero.example", "ruth@kern.example", "paul@kern.example"
MINE = Mine(keys=frozenset({ME, "sekretariat@buero.example"}), names=names_of(["Ina Berger"]))
START = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)  # a Monday

languages = pytest.mark.parametrize("language", ["de", "en"])
ASK = {"de": "Könnten Sie mir bis Freitag die Zahlen schicken?", "en": "Could you send me the figures by Friday?"}
ANSWER = {"de": "Hier sind die Zahlen.", "en": "Here are the figures."}
PROMISE = {"de": "Die Zahlen schicke ich Ihnen morgen.", "en": "I'll send you the figures tomorrow."}
CLARIFY = {"de": "Für welches Jahr?", "en": "For which year?"}
THANKS = {"de": "Vielen Dank, das hilft sehr!", "en": "Thank you, that helps a lot!"}
AWAY = {"de": "Ich bin bis Montag nicht im Büro.", "en": "I am out of the office until Monday."}


def turn(
    who: str,
    text: str,
    *,
    to: tuple[str, ...] | None = None,
    to_me: str = "to",
    nature: Nature = Nature.HUMAN,
    reason: Reason = Reason.PERSONAL,
    mass: bool | None = None,
    draft: bool = False,
    hours: int = 0,
) -> Turn:
    turn.count += 1  # type: ignore[attr-defined]
    at = START + timedelta(hours=hours or turn.count)  # type: ignore[attr-defined]
    sent = who in MINE.keys
    return Turn(
        key=f"m{turn.count}@x.example",  # type: ignore[attr-defined]
        at=at,
        sent=sent,
        sender=who,
        recipients=to or ((THEM,) if sent else (ME,)),
        to_me="" if sent else to_me,
        nature=nature,
        sentences=sentences(text, at.date()),
        reason=reason,
        draft=draft,
        text=text,
        mass=mass,
    )


@pytest.fixture(autouse=True)
def _first_hour() -> None:
    turn.count = 0  # type: ignore[attr-defined]


def found(*turns: Turn) -> list[tuple[Side, Level]]:
    return [(one.side, one.level) for one in judge(turns, MINE)]


MINE_ASKED, MINE_PROMISED = (Side.MINE, Level.ASKED), (Side.MINE, Level.PROMISED)
THEIRS_ASKED, THEIRS_PROMISED = (Side.THEIRS, Level.ASKED), (Side.THEIRS, Level.PROMISED)
SILENT = (Side.MINE, Level.SILENT)


@languages
def test_what_they_ask_is_mine_until_i_answer(language: str) -> None:
    ask = turn(THEM, ASK[language])
    (one,) = judge([ask], MINE)
    assert one == Judgement(
        side=Side.MINE,
        level=Level.ASKED,
        why=Why.YOU_WERE_ASKED,
        exchange_key=ask.key,
        counterpart=THEM,
        since=ask.at,
        sentence=ASK[language],
        due_on=date(2026, 3, 13),
    )
    assert found(ask, turn(ME, ANSWER[language])) == []


@languages
def test_out_of_office_after_my_question_stays_open(language: str) -> None:
    ask, away = turn(ME, ASK[language]), turn(THEM, AWAY[language], nature=Nature.AUTOMATIC)
    assert found(ask, away) == [THEIRS_ASKED]


@pytest.mark.parametrize("nature", [Nature.BOUNCE, Nature.BULK, Nature.INVITATION, Nature.AUTOMATIC])
def test_what_no_person_wrote_opens_nothing(nature: Nature) -> None:
    assert found(turn(THEM, ASK["de"], nature=nature)) == []


@pytest.mark.parametrize("text", ["Danke, erledigt.", "Hat sich erledigt.", "Never mind, found it.", "Got it, thanks!"])
def test_what_is_settled_closes(text: str) -> None:
    assert found(turn(THEM, ASK["de"]), turn(THEM, text)) == []
    assert found(turn(THEM, ASK["en"]), turn(ME, PROMISE["en"]), turn(THEM, text)) == [SILENT]


@languages
def test_my_promise_stays_mine(language: str) -> None:
    turns = [turn(THEM, ASK[language]), turn(ME, PROMISE[language]), turn(THEM, THANKS[language])]
    assert found(*turns) == [MINE_PROMISED]
    assert judge(turns, MINE)[0].due_on == date(2026, 3, 10)
    assert found(*turns, turn(ME, ANSWER[language])) == []


@languages
def test_a_promise_without_a_day_takes_that_of_the_request(language: str) -> None:
    will = {"de": "Das mache ich noch fertig und melde mich.", "en": "Noted, will do."}[language]
    (one,) = judge([turn(THEM, ASK[language]), turn(ME, will)], MINE)
    assert (one.level, one.due_on) == (Level.PROMISED, date(2026, 3, 13))


@languages
def test_a_colleague_answered_for_me(language: str) -> None:
    ask = turn(THEM, ASK[language], to=(ME, THIRD))
    answer = turn(THIRD, ANSWER[language], to=(THEM, ME), to_me="cc")
    assert found(ask, answer) == []


@pytest.mark.parametrize(
    "text",
    [
        "Das war nicht ich, das hat Ina gemacht, sie weiß die Zahlen.",
        "It wasn't me, that was Ina, she has the figures.",
    ],
)
def test_who_says_that_i_have_it_did_not_answer_for_me(text: str) -> None:
    ask = turn(THEM, ASK["en"], to=(ME, THIRD))
    assert found(ask, turn(THIRD, text, to=(THEM, ME), to_me="cc")) == [MINE_ASKED]


@pytest.mark.parametrize(
    "text", ["Zenzi, bringst du bitte die Fahne mit?", "Frau Rauch, could you please send us the keys?"]
)
def test_of_several_somebody_else_is_spoken_to_by_the_name_that_stands_beside_the_address(text: str) -> None:
    one = turn(THEM, text, to=("r7@x.example", ME))
    assert found(one) == [MINE_ASKED]
    assert found(replace(one, beside=names_of(["Zenzi Rauch", "Ina Otto"]))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Der Bau steht. Ina, du hast damals gerechnet: Wie viele Leute dürfen auf die Bühne?",
        "The launch is on the 11th. Ina (copied in), could you tell us how the engine is getting on?",
        "Die Seilbahn ist gestrichen. Frau Ina in Kopie: Tragen Sie bitte noch den Restbetrag ein.",
    ],
)
def test_in_a_copy_i_am_called_by_name_before_a_colon_or_a_bracket(text: str) -> None:
    assert found(turn(THEM, text, to=(THIRD, ME), to_me="cc")) == [MINE_ASKED]
    assert found(turn(THEM, text.replace("Ina", "Jan"), to=(THIRD, ME), to_me="cc")) == []


@languages
def test_an_answer_from_the_shared_mailbox_closes(language: str) -> None:
    ask = turn(THEM, ASK[language], to=("sekretariat@buero.example",))
    assert found(ask, turn("sekretariat@buero.example", ANSWER[language])) == []


@languages
def test_my_clarifying_question_moves_the_turn(language: str) -> None:
    assert found(turn(THEM, ASK[language]), turn(ME, CLARIFY[language])) == [THEIRS_ASKED]
    again, both = turn(THEM, ASK[language]), turn(ME, f"{PROMISE[language]} {CLARIFY[language]}")
    assert found(again, both) == [MINE_PROMISED, THEIRS_ASKED]
    long = {
        "de": "Soll es eher die Übersicht sein, oder wünschen Sie jede Zahl ausdrücklich mit Quelle?",
        "en": "Which year, and will the table be needed for long?",
    }[language]
    assert found(turn(THEM, ASK[language]), turn(ME, long)) == [THEIRS_ASKED]


@languages
def test_their_clarifying_question_moves_the_turn(language: str) -> None:
    assert found(turn(ME, ASK[language]), turn(THEM, CLARIFY[language])) == [MINE_ASKED]


SALE = {
    "de": "Nur noch bis Freitag 40 % Rabatt! Wann dürfen wir Ihnen ein kostenloses Angebot schicken?",
    "en": "Only until Friday: 40 % off! May I send you a free quote?",
}


@languages
def test_a_promotion_with_a_question_never_reminds(language: str) -> None:
    assert found(turn(THEM, SALE[language], reason=Reason.SALES)) == []


@languages
def test_of_somebody_vetted_a_suspicion_is_not_enough(language: str) -> None:
    assert found(turn(THEM, ASK[language], reason=Reason.SALES)) == [MINE_ASKED]


@languages
def test_what_its_reader_found_to_be_mass_mail_is_not_looked_at_again(language: str) -> None:
    assert found(turn(THEM, ASK[language], reason=Reason.SALES, mass=True)) == []
    assert found(turn(THEM, SALE[language], reason=Reason.SALES, mass=False)) == [MINE_ASKED]


@languages
def test_what_looks_like_sales_is_a_letter_in_my_own_conversation(language: str) -> None:
    assert found(turn(ME, ASK[language]), turn(THEM, SALE[language], reason=Reason.SALES)) == [MINE_ASKED]


@languages
def test_a_thank_you_after_my_answer_opens_nothing(language: str) -> None:
    assert found(turn(THEM, ASK[language]), turn(ME, ANSWER[language]), turn(THEM, THANKS[language])) == [SILENT]


@languages
def test_two_questions_of_which_one_was_answered_are_asked_again(language: str) -> None:
    again = {"de": "Danke. Und wie viele Schlüssel haben Sie?", "en": "Thanks. And how many keys do you have?"}[
        language
    ]
    (one,) = judge([turn(THEM, ASK[language]), turn(ME, ANSWER[language]), turn(THEM, again)], MINE)
    assert (one.level, "?" in one.sentence) == (Level.ASKED, True)


@languages
def test_a_question_left_out_of_an_answer_stays_open(language: str) -> None:
    two = {
        "de": "Passt der Freitag noch? Und wie viele Schlüssel haben Sie?",
        "en": "Is Friday still fine? And how many keys do you have?",
    }[language]
    part = {"de": "Der Freitag passt.", "en": "Friday is fine."}[language]
    (one,) = judge([turn(THEM, two), turn(ME, part), turn(THEM, THANKS[language])], MINE)
    assert (one.level, one.sentence) == (Level.ASKED, two[two.index("Und" if language == "de" else "And") :])
    (other,) = judge([turn(ME, two), turn(THEM, part)], MINE)
    assert (other.side, other.level) == (Side.THEIRS, Level.ASKED)
    assert found(turn(THEM, two), turn(ME, f"{part} 12.")) == []


@languages
def test_the_rest_promised_is_a_promise(language: str) -> None:
    two = {"de": "Passt der Freitag? Und was kostet es?", "en": "Is Friday fine? And what does it cost?"}[language]
    later = {"de": "Ja. Den Preis schicke ich morgen.", "en": "Yes. I'll send the price tomorrow."}[language]
    assert found(turn(THEM, two), turn(ME, later)) == [MINE_PROMISED]


@pytest.mark.parametrize(
    ("ask", "answer"),
    [
        (
            "Ina, I need the figures for the second pump from you by Thursday.",
            "Dear Ruth, my test sheets are attached.",
        ),
        ("Ina, von dir brauche ich bis Donnerstag die Zahlen der Pumpe.", "Liebe Ruth, meine Prüfblätter hängen an."),
        ("I need from each of you the days on which you cannot sit.", "Dear Ruth, I cannot on 5, 6 and 13 May."),
        ("Bitte schickt mir jeder von euch die Tage, an denen ihr nicht könnt.", "Ich kann am 5. und 6. Mai nicht."),
    ],
)
def test_what_i_am_asked_by_name_or_each_of_us_no_other_answers_by_the_way(ask: str, answer: str) -> None:
    asked = turn(THEM, ask, to=(ME, THIRD))
    assert found(asked, turn(THIRD, answer, to=(THEM, ME), to_me="cc")) == [MINE_ASKED]


def test_what_is_asked_of_one_of_us_another_answers() -> None:
    ask = turn(THEM, "Kann einer von euch beiden am Samstag um acht aufschließen?", to=(ME, THIRD))
    assert found(ask, turn(THIRD, "Ja, ich schließe um acht auf.", to=(THEM, ME), to_me="cc")) == []


@languages
def test_somebody_who_passes_it_on_answers_nothing(language: str) -> None:
    ask = turn(THEM, ASK[language], to=(ME, THIRD))
    passed = {"de": "Ich nicht, die hat Ina.", "en": "Not me, Ina has them."}[language]
    assert found(ask, turn(THIRD, passed, to=(THEM, ME), to_me="cc")) == [MINE_ASKED]


@languages
def test_advice_in_an_answer_asks_nothing(language: str) -> None:
    advice = {"de": "Hier die Pläne, Höhen bitte vor Ort nachmessen.", "en": "Attached, please mind the second page."}[
        language
    ]
    assert found(turn(THEM, ASK[language]), turn(ME, advice)) == []


@languages
def test_an_instruction_taken_is_no_promise_to_me(language: str) -> None:
    instruction = {"de": "Lassen Sie den Keller bitte aus.", "en": "Please skip the cellar."}[language]
    will = {"de": "Mache ich.", "en": "Will do."}[language]
    assert found(turn(ME, instruction), turn(THEM, will)) == [SILENT]


@languages
def test_a_copy_asks_only_by_name(language: str) -> None:
    assert found(turn(THEM, ASK[language], to=(THIRD, ME), to_me="cc")) == []
    called = {"de": "@Ina: schicken Sie mir bitte die Liste.", "en": "@Ina: please send me the list."}[language]
    assert found(turn(THEM, called, to=(THIRD, ME), to_me="cc")) == [MINE_ASKED]
    other = {"de": "@Paul: schicken Sie mir bitte die Liste.", "en": "@Paul: please send me the list."}[language]
    assert found(turn(THEM, other, to=(THIRD, ME))) == []


@languages
def test_a_mailing_list_asks_nobody_until_somebody_writes_to_me(language: str) -> None:
    on_list = turn(THEM, ASK[language], to=("liste@forum.example",), to_me="", nature=Nature.LIST)
    assert found(on_list) == []
    to_me = turn(THEM, ASK[language], to=(ME, "liste@forum.example"), nature=Nature.LIST)
    assert found(to_me) == []
    mine = turn(ME, ANSWER[language], to=(THEM, "liste@forum.example"), nature=Nature.LIST)
    again = turn(THEM, ASK[language], to=(ME, "liste@forum.example"), nature=Nature.LIST)
    assert found(mine, again) == [MINE_ASKED]


@languages
def test_a_draft_settles_nothing(language: str) -> None:
    assert found(turn(THEM, ASK[language]), turn(ME, ANSWER[language], draft=True)) == [MINE_ASKED]


@languages
def test_their_promise_is_theirs_until_they_write(language: str) -> None:
    turns = [turn(ME, ASK[language]), turn(THEM, PROMISE[language])]
    assert found(*turns) == [THEIRS_PROMISED]
    assert found(*turns, turn(ME, THANKS[language])) == [THEIRS_PROMISED]
    assert found(*turns, turn(THEM, ANSWER[language])) == [SILENT]


@languages
def test_a_question_withdrawn_by_me_is_not_owed(language: str) -> None:
    gone = {"de": "Hat sich erledigt.", "en": "Never mind, found it."}[language]
    assert found(turn(ME, ASK[language]), turn(ME, gone)) == []


def test_what_speaks_to_another_recipient_by_name_is_not_asked_of_me() -> None:
    pete = "pete.sandham@post.example"
    for text in (
        "Pete, could you bring the ladder?",
        "If that is a no, Pete, would you ask the Scouts?",
        "All is ready. Pete, one more thing: Could you bring the ladder?",
    ):
        assert found(turn(THEM, text, to=(ME, pete))) == []
        assert found(turn(THEM, text, to=(ME, THIRD))) == [MINE_ASKED]
    shared = "team@post.example"
    assert found(turn(THEM, "Team, could you send me the figures?", to=(ME, shared))) == [MINE_ASKED]


@languages
def test_the_order_of_reading_does_not_matter(language: str) -> None:
    early, late = turn(THEM, ASK[language], hours=500), turn(ME, ANSWER[language], hours=501)
    assert found(late, early) == found(early, late) == []


def test_a_note_to_myself_owes_nothing() -> None:
    assert found(turn(ME, PROMISE["de"], to=(ME,))) == []


def _short_conversations() -> list[list[str]]:
    text = (Path(__file__).resolve().parents[2] / "corpora" / "short_conversations" / "all.txt").read_text("utf-8")
    return [block.splitlines() for block in text.strip().split("\n---\n")]


def test_most_short_conversations_are_judged_rightly() -> None:
    """What words tell is learnt, so not every one is right; those that are not are named."""
    wrong = [lines for lines in _short_conversations() if _owed(lines[:-1]) != lines[-1].removeprefix("= ")]
    assert len(wrong) <= 0.15 * len(_short_conversations()), "\n".join(map(" / ".join, wrong))


def _owed(said: list[str]) -> str:
    group = any(line.startswith("third: ") for line in said)
    turns = []
    for line in said:
        who, _, text = line.partition(": ")
        if who == "third":
            turns.append(turn(THIRD, text, to=(THEM, ME), to_me="cc"))
        else:
            turns.append(turn(ME if who == "me" else THEM, text, to=(ME, THIRD) if group and who == "them" else None))
    return "+".join(sorted({side.value for side, level in found(*turns) if level is not Level.SILENT})) or "-"


@languages
def test_who_asks_a_whole_list_asks_nobody(language: str) -> None:
    anybody = {"de": "Hat jemand den Plan noch?", "en": "Does anybody still have the plan?"}[language]
    mine = turn(ME, ANSWER[language], to=(THEM, "liste@forum.example"), nature=Nature.LIST)
    again = turn(THEM, anybody, to=(ME, "liste@forum.example"), nature=Nature.LIST)
    assert MINE_ASKED not in found(mine, again)
    named = turn(THEM, f"Ina? {anybody[:-1]}, Ina?", to=(ME, "liste@forum.example"), nature=Nature.LIST)
    assert MINE_ASKED in found(mine, named)


def test_the_course_tells_after_each_turn_what_judging_up_to_it_finds() -> None:
    turns = [turn(THEM, "Wann passt es?"), turn(ME, "Ich frage nach."), turn(THEM, "Gut."), turn(ME, "Am Montag?")]
    steps = list(course(reversed(turns), MINE))
    assert [one for one, _ in steps] == turns
    assert [after for _, after in steps] == [judge(turns[: place + 1], MINE) for place in range(len(turns))]
    assert len({after for _, after in steps}) > 2


@pytest.mark.parametrize("call", ["@ Frau Berger:", "@Berger:"])
def test_of_a_copy_what_calls_me_by_name_is_mine(call: str) -> None:
    assert found(turn(THEM, f"{call} Bitte schicken Sie mir noch die Nummer.", to_me="cc")) == [MINE_ASKED]
    assert found(turn(THEM, "@ Frau Otto: Bitte schicken Sie mir noch die Nummer.", to_me="cc")) == []
