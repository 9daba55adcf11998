"""The way that sealed files take: through the shared folder by themselves, or into a folder that the user chooses."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.records.ids import PeerId
from ui.runtime.session import Session
from ui.widgets.file_choice import choose_folder


def choose_way(
    session: Session, owner: QWidget, title: str, peers: Sequence[PeerId], then: Callable[[Path | None], None]
) -> None:
    """Ask for a folder under ``title``; where all these peers are sent to through the shared folder nothing is asked,
    and ``then`` gets None.
    """

    def go(takes: bool) -> None:
        if takes:
            then(None)
        else:
            choose_folder(owner, title, lambda found: then(found[0]))

    session.read(lambda workspace: workspace.peers.folder.takes(peers), owner=owner, then=go)
