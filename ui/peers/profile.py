"""The user's own profile: its variants, writing one, and telling it to chosen peers."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.records.ids import PeerId
from app.records.peer import Peer, PeerState
from app.records.profile import MOST_RESUME, Profile, ProfileText, SharedProfile
from app.records.referral import Sealed
from ui.peers.in_turn import InTurn
from ui.peers.profile_form import ProfileForm
from ui.peers.profile_list import ProfileList
from ui.peers.profile_telling import ProfileTelling
from ui.runtime import handing, sentences
from ui.runtime.rows import Look
from ui.runtime.session import Session
from ui.widgets.file_choice import choose_files
from ui.widgets.page import Draft
from ui.widgets.sealed_files import of_sealed
from ui.widgets.ways import choose_way

if TYPE_CHECKING:
    from app.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    profiles: tuple[Profile, ...] = ()
    told: tuple[SharedProfile, ...] = ()
    peers: tuple[Peer, ...] = field(default=(), repr=False)


def _look_up(workspace: "Workspace") -> _Found:
    """Runs on the reading thread."""
    return _Found(
        profiles=workspace.peers.profiles.list(),
        told=workspace.peers.profiles.told(),
        peers=tuple(one for one in workspace.peers.list() if one.state is PeerState.VERIFIED),
    )


class OwnProfile(InTurn):
    """Reads and writes by itself."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.list, self.form, self.telling = ProfileList(), ProfileForm(), ProfileTelling()
        super().__init__(session, (self.list, self.form, self.telling), self.form, self.form.typed, parent)
        self._found = _Found()
        self._connect()

    def _connect(self) -> None:
        self.list.added.connect(lambda: self.write(None))
        self.list.edited.connect(self.write)
        self.list.removed.connect(self._on_removed)
        self.list.telling.connect(self.tell)
        self.list.unsaid.connect(self._on_unsaid)
        self.form.kept.connect(self._on_kept)
        self.form.sought.connect(
            lambda: choose_files(self, self.tr("Open a résumé"), lambda found: self.read(found[0]))
        )
        self.telling.previewed.connect(self._on_previewed)
        self.telling.sealing.connect(self._on_sealing)
        for part in (self.form, self.telling):
            part.left.connect(self.leave)

    def show_profiles(self) -> None:
        """Read the variants, and who has them; what is being written stays."""
        self._head.set_texts(self.tr("Your profile"), self.tr("Only for whom you choose"), Look(icon="file"))
        self._session.read(_look_up, owner=self, then=self._on_found, slot="profiles")

    def clear(self) -> None:
        self._found = _Found()
        self._head.set_texts("")
        self.list.show_profiles((), ())
        self.form.begin()
        self.telling.preview.show_text(ProfileText())
        self._show(self.list)

    def draft(self) -> Draft | None:
        """What is being written of a variant."""
        return self._written("profile", self.form.profile)

    def restore(self, draft: Draft) -> None:
        self._session.read(
            lambda workspace: workspace.peers.profiles.list(),
            owner=self,
            then=lambda found: self._write_on("profile", draft, found, self.write),
        )

    def write(self, profile: Profile | None) -> None:
        """Write a new variant, or change one."""
        self.form.begin(profile)
        self._show(self.form)

    def read(self, path: Path) -> None:
        """Fill in the form from a JSON Resume file."""
        self._session.read(
            lambda workspace: workspace.peers.profiles.read_resume(handing.read(path, MOST_RESUME)),
            owner=self,
            then=self.form.show_resume,
            refused=self.form.refuse,
            slot="resume",
        )

    def tell(self, profile: Profile) -> None:
        """Ask whom, and show how they read it."""
        self.telling.begin(profile, self._found.peers)
        self._show(self.telling)

    def leave(self) -> None:
        self._show(self.list)
        self.show_profiles()

    def _on_found(self, found: _Found) -> None:
        self._found = found
        self.list.show_profiles(found.profiles, found.told)

    def _on_kept(self, name: str, text: ProfileText, before: Profile | None) -> None:
        now = self._session.now()

        def keep(workspace: "Workspace") -> Profile:
            if before is None:
                return workspace.peers.profiles.add(name, text, now)
            return workspace.peers.profiles.change(replace(before, name=name, text=text), now)

        self._session.run(keep, owner=self, then=lambda _: self._on_written(), refused=self.form.refuse)

    def _on_written(self) -> None:
        self._session.say(
            self.tr("The profile is saved. Whoever has it reads it anew once you tell them."), undoable=True
        )
        self.leave()

    def _on_removed(self, profile: Profile) -> None:
        now = self._session.now()
        self._session.run(
            lambda workspace: workspace.peers.profiles.remove(profile.id, now),
            owner=self,
            then=lambda _: self._session.say(self.tr("The variant is removed."), undoable=True),
        )

    def _on_previewed(self, profile: Profile, peer: Peer) -> None:
        now = self._session.now()
        self._session.read(
            lambda workspace: workspace.peers.profiles.as_read(profile.id, peer.id, now),
            owner=self,
            then=lambda read: self.telling.show_preview(read, peer),
            refused=self.telling.refuse,
            slot="preview",
        )

    def _on_sealing(self, profile: Profile, peer: Peer) -> None:
        title = self.tr("Choose a folder for the sealed file")
        choose_way(self._session, self, title, [peer.id], lambda folder: self.seal(folder, profile, peer))

    def seal(self, folder: Path | None, profile: Profile, peer: Peer) -> None:
        """Write the file for this peer into ``folder``."""
        now = self._session.now()

        def tell(workspace: "Workspace") -> Sealed:
            (sealed,) = handing.sealed_into(folder, lambda: workspace.peers.profiles.seal(profile.id, [peer.id], now))
            return sealed

        def show(sealed: Sealed) -> None:
            handed = of_sealed(sealed, now)
            self.telling.show_sealed(handed)

        self._session.run(tell, owner=self, then=show, refused=self.telling.refuse)

    def _on_unsaid(self, shared: SharedProfile) -> None:
        title = self.tr("Choose a folder for the file that takes it back")
        choose_way(self._session, self, title, [shared.peer_id], lambda folder: self.take_back(folder, shared.peer_id))

    def take_back(self, folder: Path | None, peer: PeerId) -> None:
        """Write the file that erases there what this peer has."""
        now = self._session.now()

        def withdraw(workspace: "Workspace") -> Sealed:
            (sealed,) = handing.sealed_into(folder, lambda: [workspace.peers.profiles.withdraw(peer, now)])
            return sealed

        by_hand = self.tr("Now give %2 to %1. Copies outside the program cannot be called back.")
        alone = self.tr("It is taken back from %1 through the shared folder. Copies elsewhere cannot be called back.")

        def say(sealed: Sealed) -> None:
            text = alone if sealed.in_folder else by_hand
            self._session.say(text.replace("%1", sealed.peer_name).replace("%2", sealed.name))

        self._session.run(
            withdraw,
            owner=self,
            then=say,
            refused=lambda error: self._session.say(sentences.of_error(error)),
        )
