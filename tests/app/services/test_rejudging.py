"""After an update: what an older program judged is judged by what this one knows, and only that."""

from datetime import datetime, timedelta
from pathlib import Path

from app.records.batch import SourceKind
from app.records.obligation import Settlement
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.mailboxes import ME, START, maildir, message
from tests.support.people import make

NOW = START + timedelta(days=4)
ASKED = "Könnten Sie mir bis Freitag den Termin bestätigen?"
LONG = "Der Saal war gut besucht. " * 90 + "Schicken Sie mir bitte die Rechnung?"


def _vault(folder: Path, *letters: bytes) -> Workspace:
    space = make(folder / "vault").workspace
    known = message(90, sender=f"Ich <{ME}>", to="eva@berger.example", subject="Hallo", text="Guten Tag.", days=-9)
    maildir(folder / "mail", [known, *letters])
    finish(space.imports.run([folder / "mail"], now=NOW, kind=SourceKind.MAILDIR, me=[ME]))
    return space


def _as_an_older_program(space: Workspace) -> None:
    """It saw nothing that asks."""
    database = space._database
    with database.transaction("test", NOW, noted=False):
        database.write("UPDATE exchange SET sentences = '' WHERE medium = 'mail'")
        database.write("DELETE FROM obligation")
        database.write("UPDATE vault SET judged_by = 'older'")


def _asked(space: Workspace, now: datetime = NOW) -> list[str]:
    return [one.sentence for one in space.replies.current(now=now)]


def _sentences(space: Workspace) -> str:
    return str(space._database.value("SELECT group_concat(sentences) FROM exchange"))


def test_what_an_older_program_did_not_see_is_found(tmp_path: Path) -> None:
    space = _vault(tmp_path, message(1))
    assert _asked(space) == [ASKED]
    _as_an_older_program(space)
    finish(space.imports.again(now=NOW))
    assert _asked(space) == [ASKED]
    space.close()


def test_it_is_done_once_and_never_in_a_new_vault(tmp_path: Path) -> None:
    space = _vault(tmp_path, message(1))
    with space._database.transaction("test", NOW, noted=False):
        space._database.write("UPDATE exchange SET sentences = ''")
    finish(space.imports.again(now=NOW))
    assert ASKED not in _sentences(space)
    _as_an_older_program(space)
    finish(space.imports.again(now=NOW))
    with space._database.transaction("test", NOW, noted=False):
        space._database.write("UPDATE exchange SET sentences = ''")
    finish(space.imports.again(now=NOW))
    assert ASKED not in _sentences(space)
    space.close()


def test_what_the_user_decided_stands(tmp_path: Path) -> None:
    space = _vault(tmp_path, message(1))
    (one,) = space.replies.current(now=NOW)
    space.replies.waive(one.id, now=NOW)
    _as_an_older_program(space)
    finish(space.imports.again(now=NOW))
    assert _asked(space) == []
    (found,) = space._database.read("SELECT id FROM obligation WHERE level = 'asked'")
    assert space.replies.get(found[0]).settlement is Settlement.WAIVED
    space.close()


def test_what_stands_beyond_the_beginning_that_is_kept_stays(tmp_path: Path) -> None:
    space = _vault(tmp_path, message(1, text=LONG))
    assert _asked(space) == ["Schicken Sie mir bitte die Rechnung?"]
    with space._database.transaction("test", NOW, noted=False):
        space._database.write("UPDATE vault SET judged_by = 'older'")
    finish(space.imports.again(now=NOW))
    assert _asked(space) == ["Schicken Sie mir bitte die Rechnung?"]
    space.close()


def test_what_is_older_than_a_year_stays_as_it_was(tmp_path: Path) -> None:
    space = _vault(tmp_path, message(1))
    _as_an_older_program(space)
    finish(space.imports.again(now=NOW + timedelta(days=400)))
    assert ASKED not in _sentences(space)
    space.close()


def test_a_vault_locked_meanwhile_goes_on_the_next_time(tmp_path: Path) -> None:
    space = _vault(tmp_path, message(1))
    _as_an_older_program(space)
    job = space.imports.again(now=NOW)
    next(job)
    job.close()
    assert _asked(space) == []
    finish(space.imports.again(now=NOW))
    assert _asked(space) == [ASKED]
    space.close()


def test_what_was_written_by_hand_is_not_read_anew(tmp_path: Path) -> None:
    space = _vault(tmp_path, message(1))
    database = space._database
    with database.transaction("test", NOW, noted=False):
        database.write("UPDATE exchange SET medium = 'note', sentences = '[]'")
        database.write("UPDATE vault SET judged_by = 'older'")
    finish(space.imports.again(now=NOW))
    assert ASKED not in _sentences(space)
    space.close()
