"""What both cards share: progress while it runs, and a stop that leaves all as it was."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.errors import Cancelled
from app.records.batch import Progress
from app.records.vault import Rotated
from tests.support.windows import opened
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
