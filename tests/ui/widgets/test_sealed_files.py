"""A file stands beside the name of whom it is for."""

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from ui.widgets.sealed_files import Handed, SealedFiles


def test_one_line_for_each_file(qtbot: QtBot) -> None:
    made = SealedFiles()
    qtbot.addWidget(made)
    at = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    files = [Handed(peer_id=n, peer_name=f"Peer {n}", file=f"7F3{n}.referral", at=at) for n in (1, 2)]
    made.show_files(files)
    assert made.files() == tuple(files)
    assert "Peer" not in files[0].file
    made.show_files(files[:1])
    assert len(made.files()) == 1
