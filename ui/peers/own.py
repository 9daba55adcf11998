"""What of one's own stands beside the list of peers: the profile, the rounds, the shared folder."""

from functools import cached_property

from PySide6.QtWidgets import QWidget

from ui.peers import rows
from ui.peers.folder import SharedFolder
from ui.peers.profile import OwnProfile
from ui.peers.rounds import Rounds
from ui.runtime.session import Session
from ui.widgets.page import Draft
from ui.widgets.parts import Parts


class OwnParts:
    """Each is made when its row is first chosen."""

    def __init__(self, session: Session, side: Parts) -> None:
        self._session, self._side = session, side

    @cached_property
    def profile(self) -> OwnProfile:
        return self._side.take(OwnProfile(self._session, self._side))

    @cached_property
    def rounds(self) -> Rounds:
        return self._side.take(Rounds(self._session, self._side))

    @cached_property
    def folder(self) -> SharedFolder:
        return self._side.take(SharedFolder(self._session, self._side))

    def show(self, id: int) -> QWidget | None:
        """What belongs to a row, read anew; None where it is no row of one's own."""
        match id:
            case rows.PROFILE:
                self.profile.show_profiles()
                return self.profile
            case rows.ROUNDS:
                self.rounds.show_rounds()
                return self.rounds
            case rows.FOLDER:
                self.folder.show_folder()
                return self.folder
        return None

    def draft(self) -> Draft | None:
        """What is being written in the one that is shown."""
        shown = self._side.currentWidget()
        return shown.draft() if isinstance(shown, OwnProfile | Rounds) else None

    def restore(self, draft: Draft) -> int | None:
        """Take up what was being written; gives the row it belongs to."""
        if "profile" in draft:
            self.profile.restore(draft)
            return rows.PROFILE
        if "round" in draft:
            self.rounds.restore(draft)
            return rows.ROUNDS
        return None
