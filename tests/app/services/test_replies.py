"""Open replies of a vault: found, due, explained, decided, and as standing changes."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.changes import ChangeSet, Kind
from app.errors import Invalid, NotFound
from app.records.contact import Contact, Standing
from app.records.exchange import Medium, Sentence, Speech
from app.records.ids import ConversationId, ObligationId
from app.records.obligation import Level, Settlement, Side
from app.workspace import Workspace
from tests.support.letters import letter, person

MONDAY = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
THURSDAY = MONDAY + timedelta(days=3)
ASKS = Sentence(speech=Speech.ASKS, text="Wann passt es?", due_on=None)
PROMISES = Sentence(speech=Speech.PROMISES, text="Ich schicke es.", due_on=date(2026, 3, 20))


def asked(space: Workspace, who: Contact, at: datetime = MONDAY, *, sent: bool = False) -> ConversationId:
    conversation = letter(space, who, at, "Wann passt es?", ASKS, sent=sent)
    space.replies.judge([conversation], at)
    return conversation


def test_a_question_reminds_after_two_working_days(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", MONDAY, organisation="Kern GmbH")
    asked(space, ruth)
    (one,) = space.replies.due(now=THURSDAY)
    assert (one.side, one.level, one.contact_id, one.name) == (Side.MINE, Level.ASKED, ruth.id, "Ruth Kern")
    assert (one.sentence, one.organisation, one.since) == ("Wann passt es?", "Kern GmbH", MONDAY)
    assert one.message_id is not None
    assert space.replies.due(now=MONDAY + timedelta(hours=2)) == ()
    assert space.replies.list(now=MONDAY + timedelta(hours=2)) == (one,)


def test_what_i_asked_reminds_after_three(space: Workspace) -> None:
    asked(space, person(space, "Ruth Kern", MONDAY), sent=True)
    assert space.replies.due(now=MONDAY + timedelta(days=2, hours=12)) == ()
    assert [one.side for one in space.replies.due(now=THURSDAY)] == [Side.THEIRS]


def test_a_later_call_or_chat_is_asked_about_until_the_user_says_no(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", MONDAY)
    asked(space, ruth)
    (one,) = space.replies.list(now=THURSDAY)

    def elsewhere() -> datetime | None:
        found = space.replies.evidence(one.id, now=THURSDAY).elsewhere
        return found.at if found is not None else None

    letter(space, ruth, MONDAY - timedelta(days=1), "", medium=Medium.CALL)  # before the question
    letter(space, ruth, MONDAY + timedelta(hours=1), "", medium=Medium.CHAT)  # theirs, so no answer of mine
    letter(space, ruth, MONDAY + timedelta(hours=2), "", sent=True)  # the same channel is judged with its conversation
    letter(space, person(space, "Ina Wolf", MONDAY), MONDAY + timedelta(hours=2), "", medium=Medium.CALL)
    assert elsewhere() is None
    call = MONDAY + timedelta(hours=3)
    letter(space, ruth, call, "", medium=Medium.CALL)
    assert elsewhere() == call
    assert len(space.replies.due(now=THURSDAY)) == 1  # it is never closed across channels alone
    kept = space.replies.keep(one.id, now=MONDAY + timedelta(hours=4))
    assert (kept.settlement, kept.snoozed_until, elsewhere()) == (None, None, None)
    assert len(space.replies.due(now=THURSDAY)) == 1
    chat = MONDAY + timedelta(hours=5)
    letter(space, ruth, chat, "", medium=Medium.CHAT, sent=True)
    assert elsewhere() == chat
    space.history.undo(now=THURSDAY)
    assert elsewhere() == chat
    space.replies.snooze(one.id, until=THURSDAY + timedelta(days=1), now=MONDAY + timedelta(hours=4))
    assert space.replies.keep(one.id, now=THURSDAY).snoozed_until == THURSDAY + timedelta(days=1)


def test_what_they_owe_is_asked_about_after_their_chat(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", MONDAY)
    asked(space, ruth, sent=True)
    (one,) = space.replies.list(now=THURSDAY)
    letter(space, ruth, MONDAY + timedelta(hours=1), "", medium=Medium.CHAT, sent=True)
    assert space.replies.evidence(one.id, now=THURSDAY).elsewhere is None
    letter(space, ruth, MONDAY + timedelta(hours=2), "", medium=Medium.CHAT)
    assert space.replies.evidence(one.id, now=THURSDAY).elsewhere is not None


def test_a_mail_of_its_own_settles_what_it_plainly_does(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", MONDAY)
    promised = letter(space, ruth, MONDAY, "Ich schicke es.", PROMISES, sent=True, subject="Preisliste")
    space.replies.judge([promised], MONDAY)
    assert len(space.replies.list(now=THURSDAY)) == 1
    day = MONDAY + timedelta(days=1)
    other = letter(space, ruth, day, "Wie versprochen anbei die Liste.", sent=True, subject="Neue Preisliste 2026")
    space.replies.judge([other], day)  # the fresh mail alone is new
    assert space.replies.list(now=THURSDAY) == ()
    assert [one.mine for one in space.replies.debt(now=THURSDAY, days=5)] == [0, 1, 0, 0, 0]
    space.replies.judge([promised], day)  # whatever is judged again
    assert space.replies.list(now=THURSDAY) == ()
    with space._database.transaction("test", MONDAY, noted=False):
        space._database.write("DELETE FROM exchange WHERE conversation_id = ?", (other,))
    assert len(space.replies.list(now=THURSDAY)) == 1  # an import taken back


def test_a_mail_of_its_own_that_may_settle_is_asked_about(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", MONDAY)
    promised = letter(space, ruth, MONDAY, "Ich schicke es.", PROMISES, sent=True, subject="Preisliste")
    day = MONDAY + timedelta(days=1)
    about = letter(space, ruth, day, "Wo seid ihr am Montag?", sent=True, subject="Die Preisliste für 2026")
    elsewhere = letter(space, ruth, day, "Wo seid ihr am Montag?", sent=True, subject="Ausflug")
    theirs = letter(space, ruth, day, "Wie versprochen anbei die Liste.", subject="Preisliste 2026")
    space.replies.judge([promised, about, elsewhere, theirs], day)
    (one,) = space.replies.list(now=THURSDAY, level=Level.PROMISED)
    found = space.replies.evidence(one.id, now=THURSDAY).elsewhere
    assert found is not None
    assert found.conversation_id == about
    space.replies.keep(one.id, now=THURSDAY)
    assert space.replies.evidence(one.id, now=THURSDAY).elsewhere is None


def test_lists_are_by_side_and_level(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", MONDAY)
    asked(space, ruth)
    conversation = letter(space, ruth, MONDAY, "Ich schicke es.", PROMISES, sent=True)
    space.replies.judge([conversation], MONDAY)
    assert len(space.replies.list(now=THURSDAY)) == 2
    assert [one.level for one in space.replies.list(now=THURSDAY, level=Level.PROMISED)] == [Level.PROMISED]
    assert space.replies.list(now=THURSDAY, side=Side.THEIRS) == ()


@pytest.mark.parametrize("standing", [Standing.KNOWN, Standing.SCREENED, Standing.OUT])
def test_only_vetted_people_remind(space: Workspace, standing: Standing) -> None:
    asked(space, person(space, "Fremd Person", MONDAY, standing=standing))
    assert space.replies.list(now=THURSDAY) == ()


def test_a_change_of_standing_shows_and_hides_at_once(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", MONDAY, standing=Standing.SCREENED)
    asked(space, ruth)
    space.screener.decide([ruth.id], standing=Standing.KNOWN, now=MONDAY)
    assert len(space.replies.due(now=THURSDAY)) == 1
    space.screener.decide([ruth.id], standing=Standing.OUT, now=MONDAY)
    assert space.replies.due(now=THURSDAY) == ()


def test_somebody_known_to_whom_i_wrote_is_vetted(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", MONDAY, standing=Standing.KNOWN)
    asked(space, ruth)
    assert space.replies.due(now=THURSDAY) == ()
    letter(space, ruth, MONDAY - timedelta(days=90), "Guten Tag.", sent=True)
    assert len(space.replies.due(now=THURSDAY)) == 1


def test_an_answer_closes_and_a_new_question_opens(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", MONDAY)
    conversation = asked(space, ruth)
    letter(space, ruth, MONDAY + timedelta(hours=1), "Morgen.", sent=True, conversation=conversation)
    space.replies.judge([conversation], MONDAY)
    assert space.replies.list(now=THURSDAY) == ()
    letter(space, ruth, MONDAY + timedelta(hours=2), "Wann?", ASKS, conversation=conversation)
    space.replies.judge([conversation], MONDAY)
    assert len(space.replies.list(now=THURSDAY)) == 1


def test_judging_again_keeps_ids_and_decisions(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", MONDAY)
    conversation = asked(space, ruth)
    (one,) = space.replies.list(now=THURSDAY)
    space.replies.judge([conversation], MONDAY)
    assert space.replies.list(now=THURSDAY) == (one,)
    space.replies.done(one.id, now=THURSDAY)
    space.replies.judge([conversation], THURSDAY)
    assert space.replies.list(now=THURSDAY) == ()
    assert space.replies.get(one.id).settlement is Settlement.DONE
    letter(space, ruth, THURSDAY, "Und wann?", ASKS, conversation=conversation)
    space.replies.judge([conversation], THURSDAY)
    assert [other.since for other in space.replies.list(now=THURSDAY)] == [THURSDAY]


def test_done_waived_and_reopened(space: Workspace) -> None:
    asked(space, person(space, "Ruth Kern", MONDAY))
    (one,) = space.replies.due(now=THURSDAY)
    assert space.replies.waive(one.id, now=THURSDAY).settlement is Settlement.WAIVED
    assert space.replies.due(now=THURSDAY) == ()
    assert space.replies.reopen(one.id, now=THURSDAY).settlement is None
    assert space.replies.due(now=THURSDAY) == (one,)


def test_a_decision_can_be_taken_back(space: Workspace) -> None:
    asked(space, person(space, "Ruth Kern", MONDAY))
    (one,) = space.replies.due(now=THURSDAY)
    space.replies.done(one.id, now=THURSDAY)
    space.history.undo(now=THURSDAY)
    assert space.replies.due(now=THURSDAY) == (one,)


def test_put_off_it_comes_back(space: Workspace) -> None:
    asked(space, person(space, "Ruth Kern", MONDAY))
    (one,) = space.replies.due(now=THURSDAY)
    until = THURSDAY + timedelta(days=1)
    assert space.replies.snooze(one.id, until=until, now=THURSDAY).snoozed_until == until
    assert space.replies.due(now=THURSDAY) == ()
    assert len(space.replies.list(now=THURSDAY)) == 1
    assert len(space.replies.due(now=until)) == 1
    with pytest.raises(Invalid):
        space.replies.snooze(one.id, until=THURSDAY, now=THURSDAY)


def test_what_is_not_there_is_not_found(space: Workspace) -> None:
    for act in (space.replies.get, space.replies.evidence, space.replies.done, space.replies.reopen):
        with pytest.raises(NotFound):
            act(ObligationId(99)) if act == space.replies.get else act(ObligationId(99), now=MONDAY)  # type: ignore[call-arg]


def test_the_evidence_says_why(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", MONDAY)
    conversation = letter(space, ruth, MONDAY - timedelta(days=1), "Guten Tag.", sent=True)
    letter(space, ruth, MONDAY, "Wann passt es?", ASKS, conversation=conversation)
    space.replies.judge([conversation], MONDAY)
    (one,) = space.replies.due(now=THURSDAY)
    evidence = space.replies.evidence(one.id, now=THURSDAY)
    assert evidence.obligation == one
    assert [exchange.sent for exchange in evidence.exchanges] == [True, False]
    assert (evidence.working_days, evidence.patience, evidence.origin) == (3, 2, None)


def test_patience_of_one_contact(space: Workspace) -> None:
    from dataclasses import replace

    ruth = person(space, "Ruth Kern", MONDAY)
    asked(space, ruth)
    space.contacts.change(replace(ruth, patience_days=5), now=MONDAY)
    assert space.replies.due(now=THURSDAY) == ()
    assert len(space.replies.due(now=MONDAY + timedelta(days=7))) == 1


def test_the_debt_of_the_last_days(space: Workspace) -> None:
    ruth, paul = person(space, "Ruth Kern", MONDAY), person(space, "Paul Kern", MONDAY)
    conversation = asked(space, ruth)
    letter(space, ruth, MONDAY + timedelta(days=2), "Morgen.", sent=True, conversation=conversation)
    asked(space, paul, MONDAY - timedelta(days=60))
    asked(space, paul, MONDAY + timedelta(days=1), sent=True)
    debt = space.replies.debt(now=THURSDAY, days=5)
    assert [day.day for day in debt] == [date(2026, 3, 8) + timedelta(days=step) for step in range(5)]
    assert [day.mine for day in debt] == [1, 2, 2, 1, 1]
    assert [day.theirs for day in debt] == [0, 0, 1, 1, 1]


def test_judging_tells_pages_and_leaves_no_action(space: Workspace) -> None:
    seen: list[ChangeSet] = []
    ruth = person(space, "Ruth Kern", MONDAY)
    conversation = letter(space, ruth, MONDAY, "Wann passt es?", ASKS)
    before = space.history.list(10)
    space.on_commit(seen.append)
    space.replies.judge([conversation], MONDAY)
    assert Kind.OBLIGATION in seen[-1].kinds
    assert space.history.list(10) == before
    seen.clear()
    space.replies.judge([conversation], MONDAY)
    assert not any(one.kinds for one in seen)


def test_current_are_reminding_ones_of_the_last_year(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", THURSDAY)
    silent = letter(space, ruth, THURSDAY - timedelta(days=40), "Ja.", sent=True)
    letter(space, ruth, THURSDAY - timedelta(days=39), "Gut.", conversation=silent)
    asked = [letter(space, ruth, THURSDAY - timedelta(days=days), "Wann?", ASKS) for days in (400, 300, 2)]
    space.replies.judge([silent, *asked], THURSDAY)
    assert len(space.replies.list(now=THURSDAY)) == 4
    assert [one.conversation_id for one in space.replies.current(now=THURSDAY)] == asked[1:]
    assert [one.conversation_id for one in space.replies.current(now=THURSDAY - timedelta(days=100))] == asked[:2]
    assert space.replies.current(now=THURSDAY, side=Side.THEIRS) == ()
    other = person(space, "Otto", THURSDAY)
    assert (
        space.replies.current(now=THURSDAY, contacts=[other.id])
        == space.replies.current(now=THURSDAY, contacts=[])
        == ()
    )
    assert len(space.replies.current(now=THURSDAY, contacts=[other.id, ruth.id])) == 2
    assert len(space.replies.list(now=THURSDAY, since=THURSDAY - timedelta(days=60))) == 2


def test_what_waited_a_year_reminds_no_more(space: Workspace) -> None:
    asked(space, person(space, "Ruth Kern", MONDAY))
    assert len(space.replies.due(now=MONDAY + timedelta(days=364))) == 1
    assert space.replies.due(now=MONDAY + timedelta(days=366)) == ()
    assert len(space.replies.list(now=MONDAY + timedelta(days=366))) == 1


def test_what_was_put_off_reminds_however_old_it_is(space: Workspace) -> None:
    asked(space, person(space, "Ruth Kern", MONDAY))
    (one,) = space.replies.list(now=THURSDAY)
    later = MONDAY + timedelta(days=370)
    space.replies.snooze(one.id, until=later, now=THURSDAY)
    assert space.replies.due(now=later - timedelta(hours=1)) == ()
    assert [found.id for found in space.replies.due(now=later)] == [one.id]
    assert [found.id for found in space.replies.current(now=later)] == [one.id]
    assert space.replies.due(now=later + timedelta(days=366)) == ()
