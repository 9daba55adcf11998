"""The Peers page: one's own card, the cards of others, and the number that makes sure whose they are."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.changes import Kind
from app.errors import AppError, Unreadable
from app.records.ids import PeerId
from app.records.peer import HeardBy, Part, Peer
from app.records.referral import Sealed
from ui.models.row_list import RowList
from ui.peers import renewing, rows
from ui.peers.add_card import AddCard
from ui.peers.detail import PeerDetail
from ui.peers.look_up import COMPARED, Found, look_up
from ui.peers.my_card import MyCard
from ui.peers.own import OwnParts
from ui.peers.pairing import Pairing
from ui.runtime import handing, icons, sentences
from ui.runtime.session import Session
from ui.runtime.theme import tokens
from ui.widgets.button import IconButton
from ui.widgets.button import Kind as ButtonKind
from ui.widgets.file_choice import choose_folder, choose_new_file
from ui.widgets.head import Head
from ui.widgets.page import Draft, Page
from ui.widgets.pane import ListPane, beside
from ui.widgets.parts import Parts
from ui.widgets.record_list import RecordList
from ui.widgets.ways import choose_way

_LIST_WIDTH = 376


class PeersPage(Page):
    """List at the left; at the right one's own card, a peer, the number, or the form that takes a card in."""

    KINDS: ClassVar[frozenset[Kind]] = frozenset({Kind.PEER, Kind.CHOICES})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._found: Found | None = None
        self._wanted: int | None = None
        self._head = Head(self.tr("Peers"), self.tr("With them you exchange referrals"))
        self._add = IconButton("person-add", self.tr("Add a card"), ButtonKind.SECONDARY)
        self._head.add(self._add)
        self._model = RowList()
        self._list = RecordList(self.tr("Peers"))
        self._list.setObjectName("peers.list")
        self._list.setModel(self._model)
        self._side = Parts(self)
        self._mine = self._side.take(MyCard(self._side))
        pane = ListPane(_LIST_WIDTH, self)
        pane.column.addWidget(self._head)
        pane.column.addWidget(self._list, 1)
        beside(self, pane, self._side)
        self.enter_at(self._list)
        self._connect()

    def _connect(self) -> None:
        self._add.clicked.connect(self.add_card)
        self._list.chosen.connect(self._on_chosen)
        self._mine.saved.connect(self._on_save)
        self._mine.copied.connect(self._on_copy)
        self._mine.keys.wanted.connect(self._on_keys_wanted)
        self.on_key("Esc", self._on_left, self._side)

    @cached_property
    def _form(self) -> AddCard:
        form = self._side.take(AddCard(self._side))
        form.given.connect(self.take_card)
        form.pasted.connect(lambda text: self._take_in(text.encode))
        form.left.connect(self._on_left)
        return form

    @cached_property
    def _pairing(self) -> Pairing:
        pairing = self._side.take(Pairing(self._side))
        pairing.agreed.connect(self._on_agreed)
        pairing.typed.connect(self._verify)
        pairing.differed.connect(self._on_differed)
        pairing.more.connect(lambda at: self.menu().popup(at))
        return pairing

    @cached_property
    def _detail(self) -> PeerDetail:
        detail = self._side.take(PeerDetail(self.session, self._side))
        detail.revoked.connect(self._on_revoked)
        detail.lost.connect(self._on_lost)
        detail.doubted.connect(self._on_doubted)
        detail.joined.connect(self._on_joined)
        detail.offered.connect(self._on_offered)
        detail.sought.connect(lambda id: self.session.seek("people", id))
        return detail

    @cached_property
    def _own(self) -> OwnParts:
        return OwnParts(self.session, self._side)

    # Reading

    def reload(self) -> None:
        now = self.session.now()
        self.session.read(lambda workspace: look_up(workspace, now), owner=self, then=self._on_found, slot="list")

    def clear(self) -> None:
        self._found, self._wanted = None, None
        self._model.show([])
        self._side.clear()
        self._side.setCurrentWidget(self._mine)

    def draft(self) -> Draft | None:
        pasted = self._form.pasted_text() if self._side.shows(AddCard) else ""
        return {"pasted": pasted} if pasted else self._own.draft()

    def restore(self, draft: Draft) -> None:
        if isinstance(pasted := draft.get("pasted"), str):
            self.add_card()
            self._form.show_text(pasted)
        elif (row := self._own.restore(draft)) is not None:
            self.choose(row)

    def choose(self, id: int) -> None:
        """Shows a peer, one's own card for 0, or what else of one's own has a row."""
        place = self._model.place_of(id)
        if place is None:
            self._wanted = id  # the list is still being read
        self._list.choose(place)

    def open_round(self, id: int) -> None:
        """Shows a round, from wherever the user came."""
        self._own.rounds.open(id)
        self.choose(rows.ROUNDS)

    def add_card(self) -> None:
        self._form.begin()
        self._side.setCurrentWidget(self._form)

    def _on_found(self, found: Found) -> None:
        self._found = found
        before = self._list.current_row()
        wanted = self._wanted if self._wanted is not None else (before.id if before is not None else None)
        self._wanted = None
        self._model.show(rows.entries(found.peers, found.me, found.shared))
        place = self._model.place_of(wanted) if wanted is not None else None
        if not self._side.shows(AddCard) or place is not None:
            # Whoever is still to be compared comes first; without anybody one begins with one's own card.
            self._list.choose(
                place if place is not None else (rows.OWN_ROWS if found.numbers else self._model.first_row())
            )

    def _on_chosen(self, id: int) -> None:
        if self._found is None:
            return
        if id == rows.MINE:
            self._mine.show_me(self._found.me, self._found.name)
            self._side.setCurrentWidget(self._mine)
            return
        if (own := self._own.show(id)) is not None:
            self._side.setCurrentWidget(own)
            return
        peer = next(one for one in self._found.peers if one.id == id)
        if peer.state in COMPARED:
            self._pairing.show_peer(peer, self._found.numbers[id])
            self._side.setCurrentWidget(self._pairing)
        else:
            self._detail.show_peer(peer)
            self._detail.propose(renewing.twin(peer, self._found.peers))
            self._detail.offer(len(self._found.again.get(id, ())))
            self._side.setCurrentWidget(self._detail)

    def _on_left(self) -> None:
        if self._side.shows(AddCard):
            row = self._list.current_row()
            self._on_chosen(row.id if row is not None else rows.MINE)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    # One's own card

    def _on_save(self, name: str, part: Part) -> None:
        proposed = self.tr("My card") + ".card"
        choose_new_file(self, self.tr("Save your card"), proposed, lambda path: self.save_card(path, name, part))

    def save_card(self, path: Path, name: str, part: Part) -> None:
        """Write the card with this name and part to ``path``."""
        now = self.session.now()
        self.session.run(
            lambda workspace: handing.write(path, workspace.peers.card(now, name=name, part=part)),
            owner=self,
            then=lambda _: self.session.say(self.tr("Your card is saved. Now give it to your peer.")),
            refused=self._on_card_refused,
        )

    def _on_copy(self, name: str, part: Part) -> None:
        now = self.session.now()
        self.session.run(
            lambda workspace: workspace.peers.card(now, name=name, part=part).decode("ascii"),
            owner=self,
            then=self._on_copied,
            refused=self._on_card_refused,
        )

    def _on_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.session.say(self.tr("Your card is copied. Paste it into a message."))

    def _on_card_refused(self, error: AppError) -> None:
        unwritten = self.tr("Nothing can be written there. Please choose another folder.")
        self._mine.refuse(unwritten if isinstance(error, Unreadable) else sentences.of_error(error))

    # Cards of others

    def take_card(self, path: Path) -> None:
        """Take in a card's file, from wherever it comes."""
        if not self._side.shows(AddCard):
            self.add_card()
        self._take_in(lambda: handing.read(path))

    def _take_in(self, card: Callable[[], bytes]) -> None:
        now = self.session.now()
        self.session.run(
            lambda workspace: workspace.peers.add(card(), now),
            owner=self,
            then=self._on_taken,
            refused=lambda error: self._form.refuse(sentences.of_error(error)),
        )

    def _on_taken(self, peer: Peer) -> None:
        self._side.setCurrentWidget(self._mine)
        self._show_again(peer.id)

    def _show_again(self, id: int) -> None:
        self._wanted = id
        self._list.choose(None)
        self.reload()

    # The number

    def _on_agreed(self, heard_by: HeardBy) -> None:
        peer = self._pairing.peer
        if peer is not None and self._found is not None:
            self._verify(self._found.numbers[peer.id], heard_by)

    def _verify(self, number: str, heard_by: HeardBy) -> None:
        peer, now = self._pairing.peer, self.session.now()
        if peer is None:
            return
        self.session.run(
            lambda workspace: workspace.peers.verify(peer.id, number, heard_by, now),
            owner=self,
            then=self._on_verified,
            refused=lambda error: self._pairing.refuse(sentences.of_error(error)),
        )

    def _on_verified(self, peer: Peer) -> None:
        self.session.say(self.tr("%1 is verified.").replace("%1", peer.name), undoable=True)
        self._show_again(peer.id)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_differed(self) -> None:
        self._pairing.refuse(
            self.tr(
                "Then somebody else's keys may be in between. Do not trust this card; ask for a new one another way."
            )
        )

    # Away

    def menu(self) -> QMenu:
        """What else one can do with a peer that is not verified."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        away = QAction(icons.icon("keep-out", tokens().danger), self.tr("Revoke …"), menu)
        away.triggered.connect(self._on_revoke_asked)
        menu.addAction(away)
        return menu

    def _on_revoke_asked(self) -> None:
        if self._pairing.peer is not None:
            self._detail.show_peer(self._pairing.peer)
            self._side.setCurrentWidget(self._detail)
            self._detail.ask()

    def _on_revoked(self) -> None:
        peer, now = self._detail.peer, self.session.now()
        if peer is None:
            return
        id = PeerId(peer.id)
        text = self.tr("Nothing more is exchanged with %1.").replace("%1", peer.name)

        def done(last: tuple[Sealed, ...]) -> None:
            self.session.say(text)
            if any(not one.in_folder for one in last):
                asked = self.tr("Choose a folder for the file that takes back what they have")
                choose_folder(self, asked, lambda found: self.hand_over(found[0], last))

        self.session.run(lambda workspace: workspace.peers.revoke(id, now), owner=self, then=done)

    def hand_over(self, folder: Path, sealed: tuple[Sealed, ...]) -> None:
        """Write files that are sealed already."""
        self.session.run(
            lambda _: handing.write_all(folder, sealed),
            owner=self,
            then=lambda _: self.session.say(self.tr("Hand the new files to %1.").replace("%1", sealed[0].peer_name)),
            refused=self._on_card_refused,
        )

    # Changed keys

    def _on_keys_wanted(self, signing: bool) -> None:
        asked = self.tr("Choose a folder for the files to your peers")
        choose_folder(self, asked, lambda found: self.change_keys(found[0], signing))

    def change_keys(self, folder: Path, signing: bool) -> None:
        """Have new keys, and write for each peer who hears the user the file that says so into ``folder``."""
        now = self.session.now()

        def done(sealed: tuple[Sealed, ...]) -> None:
            self._mine.keys.show_sealed(sealed, now)
            self.session.say(self.tr("Your keys are changed."))

        self.session.run(
            lambda workspace: renewing.change_keys(workspace, folder, now, signing=signing),
            owner=self,
            then=done,
            refused=lambda error: self._mine.keys.refuse(sentences.of_error(error)),
        )

    def _on_joined(self) -> None:
        peer, now = self._detail.peer, self.session.now()
        earlier = renewing.twin(peer, self._found.peers) if peer is not None and self._found is not None else None
        if peer is None or earlier is None:
            return
        new, old = peer.id, earlier.id
        self.session.run(
            lambda workspace: workspace.peers.renewal.join(new, old, now),
            owner=self,
            then=lambda joined: self._show_again(joined.id),
            refused=lambda error: self.session.say(sentences.of_error(error)),
        )

    def _on_offered(self) -> None:
        peer, asked = self._detail.peer, self.tr("Choose a folder for the sealed files")
        if peer is not None:
            choose_way(self.session, self, asked, [peer.id], self.seal_again)

    def seal_again(self, folder: Path | None) -> None:
        """Seal what still holds for the peer that is shown, whose vault was lost, into ``folder``."""
        peer, now = self._detail.peer, self.session.now()
        if peer is None or self._found is None:
            return
        number, again = peer.id, self._found.again.get(peer.id, ())
        text = self.tr("Hand the new files to %1.").replace("%1", peer.name)
        self.session.run(
            lambda workspace: renewing.seal_again(workspace, folder, number, again, now),
            owner=self,
            then=lambda _: self.session.say(text),
            refused=lambda error: self.session.say(sentences.of_error(error)),
        )

    def _on_doubted(self) -> None:
        """They are still read; nothing is sealed for them until the number was compared again."""
        peer, now = self._detail.peer, self.session.now()
        if peer is not None:
            id = PeerId(peer.id)
            text = self.tr("Nothing is sealed for %1 until you compare again.").replace("%1", peer.name)
            self.session.run(
                lambda workspace: workspace.peers.doubt(id, now),
                owner=self,
                then=lambda _: self.session.say(text, undoable=True),
            )

    def _on_lost(self) -> None:
        """Nothing of the old card counts any more; a new one is compared anew."""
        peer, now = self._detail.peer, self.session.now()
        if peer is not None:
            id = PeerId(peer.id)
            text = self.tr("The card of %1 no longer counts. Take in a new one and compare again.")
            self.session.run(
                lambda workspace: workspace.peers.lost(id, now),
                owner=self,
                then=lambda _: self.session.say(text.replace("%1", peer.name), undoable=True),
            )
