"""Chats and LinkedIn in a vault: people, standing, obligations, overlaps, interruptions, taking back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.errors import Unreadable
from app.records.batch import Progress, Report, SourceKind
from app.records.contact import Contact, Ring, Standing
from app.records.exchange import Medium
from app.records.job import Elsewhere, Job
from app.records.obligation import Level, Side
from app.records.query import ContactQuery
from app.services.importing.owner import WhoAreYou
from app.workspace import Workspace
from tests.support import exports
from tests.support.jobs import finish
from tests.support.people import NOW, make

TALK = exports.talk()


@pytest.fixture
def space(tmp_path: Path) -> Iterator[Workspace]:
    opened = make(tmp_path / "vault").workspace
    yield opened
    opened.close()


def take(space: Workspace, path: Path, **more: object) -> Report:
    (report,) = finish(space.imports.run([path], now=NOW, **more))  # type: ignore[arg-type]
    return report


def everybody(space: Workspace) -> dict[str, Contact]:
    return {one.name: one for one in space.contacts.list(ContactQuery(standings=tuple(Standing)))}


def chat(folder: Path, text: str, name: str = "WhatsApp Chat mit Eva Berger.txt") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def counted(space: Workspace, place: str) -> int:
    return int(space._database.value(f"SELECT count(*) FROM {place}"))


def test_six_hundred_rows_make_six_hundred_known_people_and_nobody_of_the_circle(
    space: Workspace, tmp_path: Path
) -> None:
    path = exports.archive(tmp_path / "x.zip", connections=exports.connections(600, hidden=3))
    report = take(space, path)
    assert (report.kind, report.taken, report.people, dict(report.skipped)) == (
        SourceKind.LINKEDIN, 600, 600, {"hidden": 3},
    )  # fmt: skip
    assert {one.standing for one in everybody(space).values()} == {Standing.KNOWN}
    one = everybody(space)["Vor0 Nach0"]
    assert (one.organisation, one.role) == ("Firma 0 GmbH", "Chefin")
    assert [channel.key for channel in one.channels] == ["/in/person-0", "p0@firma.example"]
    assert space.replies.list(now=NOW) == ()
    assert counted(space, "obligation") == 0
    again = take(space, path)
    assert (again.taken, again.known, again.people) == (0, 600, 0)
    for batch in (again.batch_id, report.batch_id):
        assert batch is not None
        space.imports.undo(batch, now=NOW)
    for place in ("contact", "address", "card", "contact_label", "organisation", "contact_search", "batch"):
        assert (place, counted(space, place)) == (place, 0)


@pytest.mark.parametrize("urls", [True, False])
def test_a_later_export_with_other_positions_makes_nobody_twice(space: Workspace, tmp_path: Path, urls: bool) -> None:
    take(space, exports.archive(tmp_path / "a.zip", connections=exports.connections(20, urls=urls)))
    later = exports.connections(21, position="Vorständin")
    assert take(space, exports.archive(tmp_path / "b.zip", connections=later)).people == 1
    assert len(everybody(space)) == 21


def test_messages_of_linkedin_create_what_is_owed_and_strangers_wait(space: Workspace, tmp_path: Path) -> None:
    report = take(space, exports.linkedin(tmp_path / "x.zip"))
    assert (report.taken, report.people) == (12 + 5, 13)
    assert dict(report.skipped) == {"hidden": 2, "advertising": 2, "invitation_sent": 1}
    people = everybody(space)
    assert people["Gerd Fremd"].standing is Standing.SCREENED
    assert people["Vor2 Nach2"].vetted
    assert not people["Vor1 Nach1, MBA"].vetted
    (waiting,) = space.screener.list(now=NOW)
    assert (waiting.reason.value, waiting.sentence) == ("invitation", "Hätten Sie Interesse an einer Stelle?")
    space.circle.move(people["Vor1 Nach1, MBA"].id, Ring.WIDER, now=NOW)
    (owed,) = [one for one in space.replies.list(now=NOW) if one.level is Level.ASKED]
    assert (owed.side, owed.medium, owed.name, owed.message_id) == (Side.MINE, Medium.CHAT, "Vor1 Nach1, MBA", None)
    assert owed.sentence == "Könnten Sie mir bis Freitag"  # a line ends where its writer ended it


def test_notes_of_mine_stand_with_the_person(space: Workspace, tmp_path: Path) -> None:
    notes = exports.table(["Profile URL", "Note"], [["https://www.linkedin.com/in/person-1", "aus Köln"]])
    take(space, exports.archive(tmp_path / "x.zip", connections=exports.connections(3), notes=notes))
    assert everybody(space)["Vor1 Nach1, MBA"].notes == "aus Köln"


def test_a_single_table_will_do(space: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "Connections(1).csv"
    path.write_text(exports.connections(2, urls=False), encoding="utf-8")
    assert (take(space, path).kind, len(everybody(space))) == (SourceKind.LINKEDIN, 2)
    path = tmp_path / "messages.csv"
    path.write_text(exports.messages([exports.message("c", 1, "2026-11-01 08:00:00 UTC", "Hallo")]), encoding="utf-8")
    with pytest.raises(WhoAreYou) as asked:
        take(space, path)
    assert asked.value.data["candidates"] == ("Ida Ich", "Vor1 Nach1")
    assert take(space, path, me=("Ida Ich",)).taken == 1


def test_a_chat_creates_what_is_owed_and_the_user_is_known_by_the_file(space: Workspace, tmp_path: Path) -> None:
    report = take(space, chat(tmp_path / "a", exports.android(TALK)), zone="Europe/Berlin")
    assert (report.taken, report.people, report.time_zone) == (4, 1, "Europe/Berlin")
    eva = everybody(space)["Eva Berger"]
    assert (eva.standing, eva.vetted) == (Standing.KNOWN, True)
    (owed,) = [one for one in space.replies.list(now=NOW) if one.level is Level.ASKED]
    assert owed.sentence == "Wann hast du Zeit für ein Gespräch?"
    assert owed.since == datetime(2026, 11, 16, 17, 0, tzinfo=UTC)
    newest, *_, oldest = space.contacts.timeline(eva.id, limit=10)
    assert newest.conversation_id == oldest.conversation_id
    (batch,) = space.imports.batches()
    assert batch.report.time_zone == "Europe/Berlin"


def test_the_same_export_twice_then_one_that_overlaps_gives_nothing_double(space: Workspace, tmp_path: Path) -> None:
    lines = exports.talk(24)
    take(space, chat(tmp_path / "a", exports.android(lines[:12])))
    assert take(space, chat(tmp_path / "b", exports.android(lines[:12]))).taken == 0
    report = take(space, chat(tmp_path / "c", exports.android(lines[6:])))
    assert (report.taken, report.known, report.people) == (12, 6, 0)
    assert (counted(space, "exchange"), counted(space, "conversation")) == (24, 1)


def test_an_answer_in_a_newer_export_closes_what_an_older_one_left_open(space: Workspace, tmp_path: Path) -> None:
    take(space, chat(tmp_path / "a", exports.android(TALK)))
    assert len([one for one in space.replies.list(now=NOW) if one.level is Level.ASKED]) == 1
    answered = [*TALK, (TALK[-1][0] + timedelta(hours=1), "Ida Ich", "Am Dienstag um drei.")]
    take(space, chat(tmp_path / "b", exports.android(answered)))
    assert [one for one in space.replies.list(now=NOW) if one.level is Level.ASKED] == []


def test_who_i_am_is_asked_once_and_then_known(space: Workspace, tmp_path: Path) -> None:
    path = chat(tmp_path / "a", exports.ios(TALK), "_chat.txt")
    with pytest.raises(WhoAreYou) as asked:
        take(space, path)
    assert asked.value.data["candidates"] == ("Eva Berger", "Ida Ich")
    assert take(space, path, me=("Ida Ich",)).taken == 4
    other = [(at, "Otto" if who == "Eva Berger" else who, text) for at, who, text in TALK]
    assert take(space, chat(tmp_path / "b", exports.ios(other), "_chat.txt")).taken == 4
    assert set(everybody(space)) == {"Eva Berger", "Otto"}


def test_my_own_name_tells_who_i_am(space: Workspace, tmp_path: Path) -> None:
    space.choices.change(replace(space.choices.get(), my_name="ida  ich"), now=NOW)
    assert take(space, chat(tmp_path / "a", exports.ios(TALK), "_chat.txt")).people == 1


def test_somebody_not_saved_is_the_contact_with_that_number(space: Workspace, tmp_path: Path) -> None:
    book = tmp_path / "book.vcf"
    book.write_text("BEGIN:VCARD\nFN:Eva Berger\nTEL:+49 170 1234567\nEND:VCARD\n", encoding="utf-8")
    take(space, book)
    lines = [(at, "+49 170 1234567" if who == "Eva Berger" else who, text) for at, who, text in TALK]
    take(space, chat(tmp_path / "a", exports.android(lines), "WhatsApp Chat mit +49 170 1234567.txt"))
    assert set(everybody(space)) == {"Eva Berger"}
    assert len(space.contacts.timeline(everybody(space)["Eva Berger"].id, limit=9)) == 4


def test_in_a_group_nothing_is_owed_and_strangers_wait(space: Workspace, tmp_path: Path) -> None:
    lines = [*TALK, (TALK[-1][0] + timedelta(hours=1), "Otto", "Wer kann mir bis Freitag helfen?")]
    take(space, chat(tmp_path / "a", exports.android(lines), "WhatsApp Chat mit Alle.txt"), me=("Ida Ich",))
    assert {one.standing for one in everybody(space).values()} == {Standing.SCREENED}
    assert space.replies.list(now=NOW) == ()
    assert space.screener.fresh(now=NOW) == ()


def test_telegram_and_signal(space: Workspace, tmp_path: Path) -> None:
    telegram = exports.telegram(tmp_path / "result.json", [("Eva", "Hast du morgen Zeit?"), ("Ida", "Ja.")])
    assert take(space, telegram).taken == 2
    signal = exports.signal(tmp_path / "main.jsonl", [(True, "Kannst du mir die Adresse schicken?")])
    assert take(space, signal).taken == 1
    assert take(space, signal).taken == 0
    (owed,) = [one for one in space.replies.list(now=NOW) if one.level is Level.ASKED]
    assert (owed.side, owed.name) == (Side.THEIRS, "Eva")


def test_undo_leaves_nothing_and_closing_takes_back(space: Workspace, tmp_path: Path) -> None:
    path = exports.linkedin(tmp_path / "x.zip")
    report = take(space, path)
    assert report.batch_id is not None
    space.imports.undo(report.batch_id, now=NOW)
    places = ("exchange", "conversation", "contact", "card", "source", "batch", "message_ref", "organisation")
    assert {place: counted(space, place) for place in places} == dict.fromkeys(places, 0)
    job = _leave_after(space.imports.run([path], now=NOW), 1)
    assert counted(space, "exchange") == 5
    job.close()
    assert {place: counted(space, place) for place in places} == dict.fromkeys(places, 0)


def test_a_killed_import_goes_on_in_its_batch(space: Workspace, tmp_path: Path) -> None:
    path = chat(tmp_path / "a", exports.android(exports.talk(452, start=datetime(2026, 9, 1, 9))))
    whole = make(tmp_path / "other").workspace
    expected = take(whole, path)
    whole.close()
    left = _leave_after(space.imports.run([path], now=NOW), 2)
    begun = counted(space, "exchange")
    assert 0 < begun < 452
    del space.imports  # as in a new process: nobody waits for one that was killed
    report = take(space, path)
    assert (report.taken, report.people, len(space.imports.batches())) == (expected.taken, expected.people, 1)
    assert counted(space, "exchange") == 452
    assert [one.level for one in space.replies.list(now=NOW)]
    left.close()  # only now: closing takes what it began back


def _leave_after(job: Job[tuple[Report, ...]], steps: int) -> Job[tuple[Report, ...]]:
    """Drive a job to so many steps that count, and leave it lying as if it was killed."""
    answer: object = None
    shown = 0
    while shown < steps:
        step = job.send(answer)
        answer = step.function(*step.arguments) if isinstance(step, Elsewhere) else None
        shown += isinstance(step, Progress) and step.step == "chats" and bool(step.total)
    return job


def test_again_reads_exports_only_if_they_changed(space: Workspace, tmp_path: Path) -> None:
    lines = exports.talk(8)
    path = chat(tmp_path / "a", exports.android(lines[:4]))
    take(space, path)
    assert finish(space.imports.again(now=NOW)) == ()
    path.write_text(exports.android(lines), encoding="utf-8")
    assert [one.taken for one in finish(space.imports.again(now=NOW))] == [4]
    (source,) = space.imports.sources()
    assert (source.kind, source.sent_seen) == (SourceKind.WHATSAPP, True)
    assert source.read_at is not None
    assert source.read_at <= NOW


def test_a_preview_counts_and_writes_nothing(space: Workspace, tmp_path: Path) -> None:
    report = take(space, exports.linkedin(tmp_path / "x.zip"), preview=True)
    assert (report.taken, report.batch_id) == (17, None)
    assert (counted(space, "contact"), counted(space, "batch"), counted(space, "source")) == (0, 0, 0)


def test_what_is_damaged_is_refused_and_nothing_is_written(space: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    path.write_text('{"messages": [{"from_id": "user1", ', encoding="utf-8")
    with pytest.raises(Unreadable) as caught:
        take(space, path)
    assert caught.value.data["reason"] == "damaged_json"
    assert counted(space, "batch") == 0
