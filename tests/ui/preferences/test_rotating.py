"""What both cards share: progress while it runs, and a stop that leaves all as it was."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.errors import Cancelled
from app.records.batch import Progress
from app.records.vault import Rotated
from tests.support import people
from tests.support.jobs import finish
from tests.support.keyrings import Ring
from tests.support.windows import NOW, opened
from ui.preferences.rotating import Rotating


def test_progress_stop_and_end(qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = opened(tmp_path / "vault")
    card = Rotating(session)
    card.form.addWidget(card.progress)
    card.form.addWidget(card.stop)
    session.setParent(card)
    qtbot.addWidget(card)
    card.show()
    card.open_form(card.stop)
    card.busy(True)
    card._on_progress(Progress(step="rotate.copy", done=1, total=4))
    assert card.progress.count() == "Encrypting anew"
    assert card.stop.isVisible()
    card._on_refused(Cancelled())
    assert not card.stop.isVisible()
    assert card.told.sentence().startswith("Stopped.")
    codes: list[str] = []
    card.rotated.connect(codes.append)
    card._on_rotated(Rotated(recovery_code="code", keyring_lost=True))
    assert "keyring did not answer" in card.told.sentence()
    assert codes == ["code"]


def test_backups_are_made_anew_after_a_yes(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    people.add(space, "Anna")
    finish(space.backups.make(now=NOW))
    (old,) = space.backups.list()
    finish(space.keys.rotate("sieben Zwerge tanzen leise", now=NOW, away=Ring()))
    card = Rotating(session)
    session.setParent(card)
    qtbot.addWidget(card)
    card.show()
    assert not card.renew.isVisible()
    card._on_rotated(Rotated(recovery_code="code"))
    assert card.renew.isVisible()
    assert space.backups.list() == (old,)
    card.renew.click()
    (new,) = space.backups.list()
    assert new.folder != old.folder
    assert not card.renew.isVisible()
    assert card.told.sentence().startswith("Backed up.")
