"""Rounds on the Peers page: founding one, reading a charter before joining, and what one does in a round."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.records.ids import PeerId, RoundId
from app.records.peer import Peer, PeerState
from app.records.referral import Sealed
from app.records.round import CharterDraft, Round
from ui.peers import round_words
from ui.peers.in_turn import InTurn
from ui.peers.round_form import RoundForm
from ui.peers.round_list import RoundList
from ui.peers.round_view import RoundView
from ui.runtime import handing, sentences
from ui.runtime.rows import Look
from ui.runtime.session import Session
from ui.widgets.page import Draft
from ui.widgets.ways import choose_way

if TYPE_CHECKING:
    from app.workspace import Workspace

type Act = Callable[["Workspace"], tuple[Sealed, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    rounds: tuple[Round, ...] = ()
    peers: tuple[Peer, ...] = field(default=(), repr=False)


def _look_up(workspace: "Workspace") -> _Found:
    """Runs on the reading thread."""
    return _Found(
        rounds=workspace.peers.rounds.list(),
        peers=tuple(one for one in workspace.peers.list() if one.state is PeerState.VERIFIED),
    )


class Rounds(InTurn):
    """Reads and writes by itself."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.list, self.form, self.view = RoundList(), RoundForm(), RoundView()
        super().__init__(session, (self.list, self.form, self.view), self.form, self.form.typed, parent)
        self._found, self._wanted = _Found(), 0
        self._tell_head()
        self._connect()

    def _connect(self) -> None:
        view = self.view
        self.list.added.connect(lambda: self.write(None))
        self.list.opened.connect(self.open)
        self.form.kept.connect(self._on_kept)
        self.form.left.connect(self._on_form_left)
        view.left.connect(self.leave_view)
        view.changed.connect(lambda: self.write(view.round))
        view.joined.connect(lambda: self._ask(self.join))
        view.told.connect(lambda: self._ask(self.tell))
        view.quitted.connect(lambda: self._ask(self.leave))
        view.stopped.connect(self._on_stopped)
        view.removed.connect(self._on_removed)
        view.ruled.connect(self._on_ruled)
        view.members.vouching.connect(lambda id: self._ask(lambda folder: self.vouch(folder, PeerId(id)), PeerId(id)))
        view.members.resuming.connect(self._on_resumed)
        view.inviting.wanted.connect(self._on_inviting)

    def show_rounds(self) -> None:
        """Read the rounds; what is being written stays, and the round that is looked at."""
        self._session.read(_look_up, owner=self, then=self._on_found, slot="rounds")

    def open(self, id: int) -> None:
        """Show one round, from wherever the user came."""
        self._wanted = id
        self.show_rounds()

    def clear(self) -> None:
        self._found, self._wanted = _Found(), 0
        self._head.set_texts("")
        self.list.show_rounds(())
        self.form.begin()
        self.view.clear()
        self._show(self.list)

    def draft(self) -> Draft | None:
        """What is being written of a charter."""
        return self._written("round", self.form.round)

    def restore(self, draft: Draft) -> None:
        self._session.read(
            lambda workspace: workspace.peers.rounds.list(),
            owner=self,
            then=lambda found: self._write_on("round", draft, found, self.write),
        )

    def write(self, before: Round | None) -> None:
        """Found a round, or change the charter of one."""
        self.form.begin(before)
        self._show(self.form)

    def leave_view(self) -> None:
        """Back to all rounds."""
        self._wanted = 0
        self._show(self.list)
        self.show_rounds()

    # What is sealed; each takes the folder for the files, or None where they go through the shared one.

    def join(self, folder: Path | None) -> None:
        id, now = self._id(), self._session.now()
        self._seal(folder, lambda workspace: workspace.peers.rounds.join(id, now))

    def leave(self, folder: Path | None) -> None:
        id, now = self._id(), self._session.now()
        self._seal(folder, lambda workspace: workspace.peers.rounds.leave(id, now))

    def tell(self, folder: Path | None) -> None:
        id, now = self._id(), self._session.now()
        self._seal(folder, lambda workspace: workspace.peers.rounds.tell(id, now))

    def vouch(self, folder: Path | None, peer: PeerId) -> None:
        id, now = self._id(), self._session.now()
        self._seal(folder, lambda workspace: workspace.peers.rounds.vouch(id, [peer], now))

    def invite(self, folder: Path | None, peers: Sequence[PeerId]) -> None:
        id, now = self._id(), self._session.now()
        self._seal(folder, lambda workspace: workspace.peers.rounds.invite(id, peers, now))

    def stop(self, folder: Path | None, peer: PeerId, *, say: bool) -> None:
        id, now = self._id(), self._session.now()
        self._seal(folder, lambda workspace: workspace.peers.rounds.stop(id, peer, now, say=say))

    def change(self, folder: Path | None, draft: CharterDraft) -> None:
        """Sign another charter of the round that is shown."""
        id, now = self._id(), self._session.now()
        self._seal(folder, lambda workspace: workspace.peers.rounds.change(id, draft, now))

    def _seal(self, folder: Path | None, act: Act) -> None:
        now = self._session.now()

        def done(sealed: tuple[Sealed, ...]) -> None:
            self._show(self.view)
            self.view.show_sealed(sealed, now)
            self.show_rounds()

        self._session.run(
            lambda workspace: handing.sealed_into(folder, lambda: act(workspace)),
            owner=self,
            then=done,
            refused=self._on_refused,
        )

    def _ask(self, then: Callable[[Path | None], None], *more: PeerId) -> None:
        """Where the files shall go, if there are any: to each member who can be told, and to ``more``."""
        found = self.view.round
        known = (one.peer_id for one in found.members if one.heard) if found is not None else ()
        whom = list(dict.fromkeys((*more, *(one for one in known if one is not None))))
        if whom:
            choose_way(self._session, self, self.tr("Choose a folder for the sealed files"), whom, then)
        else:
            then(None)

    def _id(self) -> RoundId:
        assert self.view.round is not None, "a round is shown"
        return self.view.round.id

    def _show(self, shown: QWidget) -> None:
        super()._show(shown)
        self._tell_head()

    def _tell_head(self) -> None:
        found = self.view.round
        if self.shown is self.view and found is not None:
            self._head.set_texts(found.name, round_words.state(found), Look(icon="peers"))
        else:
            second = self.tr("Groups of peers with a charter")
            self._head.set_texts(self.tr("Rounds"), second, Look(icon="peers"))

    def _on_found(self, found: _Found) -> None:
        self._found = found
        self.list.show_rounds(found.rounds)
        wanted = self._wanted or (self.view.round.id if self.view.round is not None and self._viewing() else 0)
        one = next((one for one in found.rounds if one.id == wanted), None)
        if one is not None and self.shown is not self.form:
            self.view.show_round(one, found.peers)
            self._show(self.view)
        elif one is None and self._viewing():
            self._show(self.list)
        self._wanted = 0
        self._tell_head()

    def _viewing(self) -> bool:
        return self.shown is self.view

    def _on_form_left(self) -> None:
        self._show(self.list if self.form.round is None else self.view)

    def _on_kept(self, draft: CharterDraft, before: Round | None) -> None:
        now = self._session.now()
        if before is not None:
            self._ask(lambda folder: self.change(folder, draft))
            return
        self._session.run(
            lambda workspace: workspace.peers.rounds.create(draft, now),
            owner=self,
            then=self._on_founded,
            refused=self.form.refuse,
        )

    def _on_founded(self, made: Round) -> None:
        self._show(self.view)
        self.open(made.id)

    def _on_inviting(self, ids: list[int]) -> None:
        peers = [PeerId(one) for one in ids]
        title = self.tr("Choose a folder for the sealed files")
        choose_way(self._session, self, title, peers, lambda folder: self.invite(folder, peers))

    def _on_stopped(self, id: int, say: bool) -> None:
        if say:
            self._ask(lambda folder: self.stop(folder, PeerId(id), say=True))
        else:
            self.stop(None, PeerId(id), say=False)
            self._session.say(self.tr("Nothing of this round is sealed for them any more."), undoable=True)

    def _on_resumed(self, peer: int) -> None:
        id, now = self._id(), self._session.now()
        self._write(lambda workspace: workspace.peers.rounds.resume(id, PeerId(peer), now))

    def _on_ruled(self, least: int) -> None:
        id, now = self._id(), self._session.now()
        self._write(lambda workspace: workspace.peers.rounds.rule(id, least, now))

    def _on_removed(self) -> None:
        id, now = self._id(), self._session.now()
        self._write(lambda workspace: workspace.peers.rounds.remove(id, now), self.tr("The round is removed."))

    def _write(self, act: Callable[["Workspace"], object], said: str = "") -> None:
        def done(_: object) -> None:
            if said:
                self._session.say(said, undoable=True)
            self.show_rounds()

        self._session.run(act, owner=self, then=done, refused=self._on_refused)

    def _on_refused(self, error: AppError) -> None:
        if self.shown is self.form:
            self.form.refuse(error)
        else:
            self.view.refuse(sentences.of_error(error))
