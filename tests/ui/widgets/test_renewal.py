"""After erasing: which backups from before there are, and one made in their place."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.errors import DiskFull
from app.records.backup import Earlier, SecondPlace
from tests.support import people
from tests.support.jobs import finish
from tests.support.windows import NOW, opened
from ui.widgets.renewal import Renewal, where


def test_old_ones_are_named_and_go_after_a_yes(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    people.add(space, "Anna")
    space.backups.choose_place(tmp_path / "stick", now=NOW)
    old = finish(space.backups.make(now=NOW)).backup
    notice = Renewal(session)
    session.setParent(notice)
    qtbot.addWidget(notice)
    notice.show()
    notice.offer("Still in backups", space.backups.earlier())
    assert notice.sentence().split("\n") == [
        f"1 on this computer: {old.folder.parent}",
        f"1 at the second place: {tmp_path / 'stick' / 'Kreis'}",
    ]
    notice.yes.click()
    (new,) = space.backups.list()
    assert new.folder != old.folder
    assert notice.sentence() == "Backed up. Backups that were removed: 2."
    assert not notice.yes.isVisible()
    notice._on_refused(DiskFull())
    assert "room" in notice.sentence()
    notice.later.click()
    assert notice.isHidden()


def test_nothing_to_name_shows_nothing_and_a_lock_forgets(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    notice = Renewal(session)
    session.setParent(notice)
    qtbot.addWidget(notice)
    notice.offer("Still in backups", space.backups.earlier())
    assert notice.isHidden()
    away = SecondPlace(folder=tmp_path / "stick", copied_at=NOW)
    notice.offer("Still in backups", Earlier(here=(), outside=(), aside=(), second=away))
    assert not notice.isHidden()
    assert str(tmp_path / "stick") in notice.sentence()
    session.lock()
    assert notice.isHidden()
    assert notice.sentence() == ""


def test_what_was_set_aside_is_named_and_not_offered_to_go(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    people.add(space, "Anna")
    made = finish(space.backups.make(now=NOW)).backup
    notice = Renewal(session)
    session.setParent(notice)
    qtbot.addWidget(notice)
    aside = Earlier(here=(), outside=(), aside=(made,), second=SecondPlace())
    assert where(aside).startswith("1 set aside")
    notice.offer("Still in backups", aside)
    assert notice.yes.isHidden()
