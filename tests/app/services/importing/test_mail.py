"""Mail into a vault: conversations, standing, copies, growth, resuming, and taking back."""

from dataclasses import replace
from pathlib import Path

from app.records.batch import Progress, Report, Source
from app.records.contact import Contact, Standing
from app.records.job import Elsewhere, Job
from app.records.query import ContactQuery
from app.sources import slices
from app.store import correspondence
from app.workspace import Workspace
from tests.support.mailboxes import ME, exchange_of_letters, maildir, mbox, message
from tests.support.people import NOW


def run[Result](job: Job[Result], *, stop_after: int | None = None) -> Result | None:
    """Drive a job in this process; ``stop_after`` so many slices are written it is left lying, as if killed."""
    answer: object = None
    written = 0
    try:
        while True:
            step = job.send(answer)
            answer = None
            if isinstance(step, Elsewhere):
                answer = step.function(*step.arguments)
            elif isinstance(step, Progress):
                written += step.step == "mail"
                if stop_after is not None and written >= stop_after:
                    return None
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


def take(space: Workspace, *paths: Path, me: tuple[str, ...] = (ME,), **more: object) -> Report:
    (report,) = run(space.imports.run(paths, now=NOW, me=me, **more)) or ()  # type: ignore[arg-type]
    return report


def standings(space: Workspace) -> dict[str, Standing]:
    return {one.name: one.standing for one in everybody(space)}


def everybody(space: Workspace) -> tuple[Contact, ...]:
    return space.contacts.list(ContactQuery(standings=tuple(Standing)))


def test_whom_i_wrote_to_is_known_and_strangers_wait(space: Workspace, tmp_path: Path) -> None:
    report = take(space, maildir(tmp_path / "m", exchange_of_letters()))
    assert (report.taken, report.known, report.people) == (6, 0, 4)
    assert standings(space) == {
        "Eva Berger": Standing.KNOWN,
        "Fremd": Standing.SCREENED,
        "news@laden.example": Standing.SCREENED,
        "Ole": Standing.KNOWN,
    }
    eva = next(one for one in everybody(space) if one.name == "Eva Berger")
    assert eva.vetted
    answer, question = space.contacts.timeline(eva.id, limit=10)
    assert (answer.sent, question.sent) == (True, False)
    assert answer.conversation_id == question.conversation_id
    assert question.to_me == "to"
    assert question.excerpt == "Könnten Sie mir bis Freitag den Termin bestätigen?"


def test_of_people_who_wait_neither_subject_nor_text_is_kept(space: Workspace, tmp_path: Path) -> None:
    take(space, maildir(tmp_path / "m", exchange_of_letters()))
    rows = space._database.read(
        f"{correspondence.SELECT} JOIN contact ON contact.id = sender.contact_id WHERE contact.standing = 'screened'"
    )
    assert len(rows) == 2
    assert [(one["subject"], one["excerpt"]) for one in rows] == [("", None)] * 2
    assert any("Stelle" in one["sentences"] for one in rows)


def test_an_answer_without_references_joins_by_subject_and_people(space: Workspace, tmp_path: Path) -> None:
    take(space, maildir(tmp_path / "m", exchange_of_letters()))
    ole = next(one for one in everybody(space) if one.name == "Ole")
    assert len({one.conversation_id for one in space.contacts.timeline(ole.id, limit=9)}) == 1


def test_the_same_again_gives_nothing_new_and_growth_only_what_is_new(space: Workspace, tmp_path: Path) -> None:
    folder = maildir(tmp_path / "m", exchange_of_letters())
    take(space, folder)
    again = take(space, folder)
    assert (again.taken, again.known) == (0, 6)
    (folder / "new" / "1800000000.x.host").write_bytes(message(7, answers=2))
    reports = run(space.imports.again(now=NOW)) or ()
    assert [one.taken for one in reports] == [1]
    assert [one.taken for one in run(space.imports.again(now=NOW)) or ()] == [0]
    (source,) = space.imports.sources()
    assert isinstance(source, Source)
    assert source.read_at == NOW


def test_a_moved_flag_is_no_new_message(space: Workspace, tmp_path: Path) -> None:
    folder = maildir(tmp_path / "m", exchange_of_letters()[:2], ["1.a.host:2,", "2.b.host!2,S"])
    take(space, folder)
    (folder / "cur" / "1.a.host:2,").rename(folder / "cur" / "1.a.host:2,RS")
    (folder / "cur" / "2.b.host!2,S").rename(folder / "cur" / "2.b.host:2,FS")
    assert [one.taken for one in run(space.imports.again(now=NOW)) or ()] == [0]


def test_copies_in_other_sources_are_known(space: Workspace, tmp_path: Path) -> None:
    take(space, maildir(tmp_path / "m", exchange_of_letters()))
    report = take(space, mbox(tmp_path / "box", exchange_of_letters()))
    assert (report.taken, report.known) == (0, 6)


def test_a_mailbox_that_grew_is_read_from_its_old_end(space: Workspace, tmp_path: Path) -> None:
    file = mbox(tmp_path / "box", exchange_of_letters() * 1)
    assert take(space, file).taken == 6
    whole = file.read_bytes()
    mbox(file, [message(8)])
    file.write_bytes(whole + file.read_bytes())
    assert take(space, file).taken == 1


def test_undo_leaves_nothing(space: Workspace, tmp_path: Path) -> None:
    report = take(space, maildir(tmp_path / "m", exchange_of_letters()))
    assert report.batch_id is not None
    space.imports.undo(report.batch_id, now=NOW)
    for place in ("exchange", "excerpt", "addressee", "message_ref", "conversation", "contact", "source", "batch"):
        assert space._database.value(f"SELECT count(*) FROM {place}") == 0, place
    assert take(space, tmp_path / "m").taken == 6


def test_closing_the_job_takes_the_batch_back(space: Workspace, tmp_path: Path) -> None:
    job = space.imports.run([maildir(tmp_path / "m", exchange_of_letters())], now=NOW, me=(ME,))
    assert run(job, stop_after=1) is None
    assert space._database.value("SELECT count(*) FROM exchange") == 6
    job.close()
    assert space._database.value("SELECT count(*) FROM exchange") == 0
    assert space.imports.batches() == ()


def test_an_interrupted_import_goes_on_in_its_batch(space: Workspace, tmp_path: Path) -> None:
    count = 2 * slices.MESSAGES + 50
    letters = [message(number, subject=f"Sache {number}") for number in range(count)]
    folder = maildir(tmp_path / "m", letters)
    job = space.imports.run([folder], now=NOW, me=(ME,))
    run(job, stop_after=1)
    begun = space._database.value("SELECT count(*) FROM exchange")
    assert 0 < begun < count
    with space._database.transaction("test", NOW, noted=False):
        pass
    del space.imports  # as in a new process: nobody waits for one that was killed
    report = take(space, folder)
    assert space._database.value("SELECT count(*) FROM exchange") == count
    (batch,) = space.imports.batches()
    assert (batch.report.taken, batch.finished_at) == (count, NOW)
    assert report.batch_id == batch.id


def test_where_nothing_else_waits_more_is_written_at_a_time(space: Workspace, tmp_path: Path) -> None:
    count = slices.MANY + 50
    folder = maildir(tmp_path / "m", [message(number, subject=f"Sache {number}") for number in range(count)])
    for alone, first in ((False, slices.MESSAGES), (True, slices.MANY)):
        job = space.imports.run([folder], now=NOW, me=(ME,), alone=alone)
        run(job, stop_after=1)
        assert space._database.value("SELECT count(*) FROM exchange") == first
        job.close()


def test_a_late_message_makes_one_conversation_of_two(space: Workspace, tmp_path: Path) -> None:
    late = message(1, more="References: <2@test> <3@test>")
    take(space, maildir(tmp_path / "a", [message(2), message(3, sender="Ole <ole@nord.example>")]))
    assert space._database.value("SELECT count(DISTINCT conversation_id) FROM exchange") == 2
    take(space, maildir(tmp_path / "b", [late]))
    assert space._database.value("SELECT count(DISTINCT conversation_id) FROM exchange") == 1


def test_a_preview_writes_nothing(space: Workspace, tmp_path: Path) -> None:
    report = take(space, maildir(tmp_path / "m", exchange_of_letters()), preview=True)
    assert (report.taken, report.batch_id) == (6, None)
    assert space._database.value("SELECT count(*) FROM exchange") == 0
    assert space.imports.own_addresses() == ()


def test_of_people_kept_out_only_a_count_is_kept(space: Workspace, tmp_path: Path) -> None:
    folder = maildir(tmp_path / "m", exchange_of_letters())
    take(space, folder)
    stranger = next(one for one in everybody(space) if one.name == "Fremd")
    space.screener.decide([stranger.id], standing=Standing.OUT, now=NOW)
    new = message(9, sender="Fremd <f@fremd.example>", days=3)
    report = take(space, maildir(tmp_path / "n", [new]))
    assert (report.taken, dict(report.skipped)) == (0, {"kept_out": 1})


def test_correspondents_go_straight_into_the_circle_when_told_to(space: Workspace, tmp_path: Path) -> None:
    take(space, maildir(tmp_path / "m", exchange_of_letters()), standing=Standing.CIRCLE)
    found = standings(space)
    assert (found["Eva Berger"], found["Fremd"]) == (Standing.CIRCLE, Standing.CIRCLE)


def test_what_i_touched_stays_mine_when_the_batch_goes(space: Workspace, tmp_path: Path) -> None:
    report = take(space, maildir(tmp_path / "m", exchange_of_letters()))
    assert report.batch_id is not None
    eva = next(one for one in everybody(space) if one.name == "Eva Berger")
    space.contacts.change(replace(eva, notes="am Telefon"), now=NOW)
    space.imports.undo(report.batch_id, now=NOW)
    assert list(standings(space)) == ["Eva Berger"]


def test_sent_folders_come_first_and_tell_whose_mailbox_it_is(space: Workspace, tmp_path: Path) -> None:
    letters = exchange_of_letters()
    maildir(tmp_path / "m", [letters[0], letters[2]])
    maildir(tmp_path / "m" / ".Sent", [letters[1]])
    maildir(tmp_path / "m" / ".Trash", [letters[3]])
    report = take(space, tmp_path / "m", me=())
    assert space.imports.own_addresses() == (ME,)
    assert report.taken == 3
    assert space.imports.sources()[0].sent_seen


def test_letters_of_mine_show_sent_mail_whatever_the_folder_is_called(space: Workspace, tmp_path: Path) -> None:
    group = "List-Id: <runde.liste.example>"

    def mine(numbers: range, to: str, more: str = "") -> list[bytes]:
        return [message(number, sender=f"Ich <{ME}>", to=to, more=more) for number in numbers]

    take(space, mbox(tmp_path / "alles", [message(1), *mine(range(10, 12), "ole@nord.example")]))
    take(space, mbox(tmp_path / "runde", [message(2), *mine(range(20, 30), "runde@liste.example", group)]))
    take(space, mbox(tmp_path / "notizen", [message(3), *mine(range(30, 40), ME)]))
    take(space, mbox(tmp_path / "archiv", [message(4), *mine(range(40, 43), "ole@nord.example")]))
    assert {Path(one.path).name: one.sent_seen for one in space.imports.sources()} == {
        "alles": False, "runde": False, "notizen": False, "archiv": True
    }  # fmt: skip


def test_the_address_of_a_list_is_nobody(space: Workspace, tmp_path: Path) -> None:
    group = "runde@liste.example"
    letters = [
        message(number, sender=f"Person {number} <p{number}@x.example>", to=group, text="Guten Tag in die Runde.")
        for number in range(1, 6)
    ]
    letters.append(message(6, sender=f"Ich <{ME}>", to=group, text="Wer kann mir bis Freitag helfen?"))
    letters.append(message(7, sender=f"Ich <{ME}>", to="eva@berger.example", text="Könnten Sie mir helfen?"))
    take(space, maildir(tmp_path / "mail", letters))
    assert "eva@berger.example" in standings(space)
    assert group not in standings(space)
