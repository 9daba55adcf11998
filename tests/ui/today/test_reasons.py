"""Why, since when, and how fresh."""

from dataclasses import replace
from datetime import timedelta

from app.records.batch import Source, SourceKind
from app.records.exchange import Medium
from app.records.ids import SourceId
from app.records.reminder import Origin
from app.workspace import Workspace
from tests.support.week import newcomer
from tests.support.windows import NOW
from ui.today import reasons
from ui.today.look_up import Shown


def test_since_names_the_weekday_and_the_limit(shown: Shown) -> None:
    assert reasons.since(shown, NOW) == "Wednesday, 3 working day(s).\nYour limit: 2 working day(s)."


def test_a_day_that_the_message_names_is_the_limit(shown: Shown) -> None:
    wanted = replace(shown, obligation=replace(shown.obligation, due_on=NOW.date()))
    assert reasons.since(wanted, NOW).endswith("Wanted by Monday 23 November.")


def test_the_source_says_when_sent_mail_is_missing(shown: Shown) -> None:
    origin = Origin(kind=SourceKind.MBOX, path="a", read_at=NOW - timedelta(hours=1), sent_seen=True)
    assert reasons.source(replace(shown, origin=origin), NOW).endswith("; sent mail too.")
    blind = replace(origin, sent_seen=False, read_at=NOW - timedelta(days=9))
    assert "on 14 Nov. No sent mail was seen" in reasons.source(replace(shown, origin=blind), NOW)
    assert reasons.source(shown, NOW) == "The source is no longer known."
    noted = replace(shown, obligation=replace(shown.obligation, medium=Medium.NOTE))
    assert reasons.source(noted, NOW) == "Noted by hand."


def test_the_oldest_source_is_called_stale_after_three_days() -> None:
    fresh = Source(id=SourceId(1), kind=SourceKind.MBOX, path="a", read_at=NOW - timedelta(hours=1))
    old = Source(id=SourceId(2), kind=SourceKind.MAILDIR, path="b", read_at=NOW - timedelta(days=34))
    book = Source(id=SourceId(3), kind=SourceKind.VCARD, path="c", read_at=NOW - timedelta(days=400))
    assert reasons.oldest([fresh, old, book], NOW) == ("Mailbox: last read 34 day(s) ago.", True)
    assert reasons.oldest([fresh], NOW)[1] is False
    assert reasons.oldest([book], NOW) == ("", False)
    assert all(reasons.source_name(kind) for kind in SourceKind)


def test_new_people_are_one_line(workspace: Workspace) -> None:
    assert reasons.fresh(()) == ""
    newcomer(workspace, "Peter Stahl", "Frau Berger gab mir Ihre Adresse.", NOW)
    assert reasons.fresh(workspace.screener.fresh(now=NOW)) == (
        "1 new person(s) wrote to you personally. “Frau Berger gab mir Ihre Adresse.”"
    )


def test_why_is_a_sentence_of_the_core(shown: Shown) -> None:
    assert reasons.why(shown)


def test_another_mail_is_asked_about_as_a_call_is(shown: Shown) -> None:
    (message,) = shown.exchanges[-1:]
    sent = replace(shown, elsewhere=replace(message, sent=True, subject="100 %1", at=NOW - timedelta(days=1)))
    assert reasons.elsewhere(sent, NOW) == "You wrote another mail on Sunday: “100 %1”. Does that settle this mail?"
    came = replace(shown, elsewhere=replace(message, sent=False, subject="Dach", at=NOW - timedelta(days=1)))
    assert reasons.elsewhere(came, NOW) == "They wrote you another mail on Sunday: “Dach”. Does that settle this mail?"
