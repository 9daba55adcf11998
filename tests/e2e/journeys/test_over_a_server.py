"""The window over a real WebDAV server: set up with an app password, looked at, refused, left; and no word on disk."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.records.place import Place
from app.sync.transports import webdav
from tests.support.jobs import finish
from tests.support.pairs import new_vault, pair
from tests.support.webdav_servers import ACCOUNTS, SERVERS, Server
from tests.support.windows import NOW, opened
from ui.peers import rows
from ui.peers.folder_setup import FolderSetup
from ui.peers.page import PeersPage

pytestmark = pytest.mark.real


@pytest.fixture(params=["apache", "rclone"])
def server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """One whose certificate the system trusts: the window takes no other."""
    with SERVERS[request.param]() as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.root / "cert.pem"))
        yield running
        webdav.leave()


def _take_steps(setup: FolderSetup, place: Place, password: str) -> None:
    setup.server_card.click()
    setup.address.set_text(place.address)
    setup.user.set_text(place.user)
    setup.password.line.setText(password)
    for _ in range(3):
        setup.on.click()


def test_set_up_looked_at_and_left(server: Server, qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    workspace.peers.card(NOW, name="Anna Vogel")
    other = new_vault(tmp_path / "other", "Ben")
    _, mine = pair(workspace, other)
    page = PeersPage(session)
    qtbot.addWidget(page)
    page.show()
    page.choose(rows.FOLDER)
    name = server.new_folder()
    place, theirs = (server.place(name, user=user) for user in ("anna", "bert"))
    own = page._own.folder

    _take_steps(own.setup, place, "wrong")
    assert "app password" in own.setup._error.sentence()
    assert workspace.peers.folder.get() is None
    assert not list((server.shown / name).iterdir())
    own.setup.begin(workspace.peers.list())
    _take_steps(own.setup, place, ACCOUNTS["anna"])
    shared = workspace.peers.folder.get()
    assert shared is not None
    assert (shared.place.address, shared.place.user) == (place.address, "anna")

    finish(other.peers.folder.set_up(theirs, [mine.id], NOW, password=ACCOUNTS["bert"]))
    for _ in range(3):
        own.health.look_button.click()
        finish(other.peers.folder.scan(now=NOW, delay=timedelta()))
    own.health.look_button.click()
    (health,) = workspace.peers.folder.health().peers
    assert (health.heard_from, health.waiting) == (True, 0)

    visible = list((server.shown / name).rglob("*.dat"))
    assert len(visible) >= 3
    assert not any(word in path.read_bytes() for path in visible for word in (b"Anna", b"Vogel", b"hello"))
    secret = ACCOUNTS["anna"].encode()
    assert not any(secret in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())

    own.health.leave_button.click()
    own.health.go_button.click()
    assert workspace.peers.folder.get() is None
    left = {path.parent for path in (server.shown / name).rglob("*.dat")}
    assert len(left) == 1  # the other's
    other.close()
