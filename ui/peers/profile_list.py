"""The variants of one's profile, each with whom it was told, and taking back what somebody has."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.profile import Profile, SharedProfile
from ui.peers.entries import Entries
from ui.runtime import i18n
from ui.runtime.type_roles import Role
from ui.widgets.avatar import INLINE, Avatar, look
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Elided
from ui.widgets.pane import SectionTitle


class ProfileList(Entries):
    """``added()``, ``edited(profile)``, ``telling(profile)``, ``removed(profile)``, ``unsaid(shared)``."""

    edited = Signal(object)
    telling = Signal(object)
    removed = Signal(object)
    unsaid = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = self.tr(
            "A short profile for peers whom you choose, one by one: who you are, what you do, what you look for, what "
            "you can vouch for. It is sealed for each of them; nobody else sees it."
        )
        self.about.setText(about)
        self.add_button.setText(self.tr("Write a variant"))

    def show_profiles(self, found: Sequence[Profile], told: Sequence[SharedProfile]) -> None:
        self._begin(any_there=bool(found))
        held = [one for one in told if one.open]
        for profile in found:
            self._add_variant(profile, [one for one in held if one.profile_id == profile.id])
        if held:
            self._rows.addWidget(SectionTitle(self.tr("Who has it"), i18n.number(len(held))))
        names = {profile.id: profile.name for profile in found}
        for one in held:
            self._rows.addWidget(self._holder(one, names.get(one.profile_id, "") if one.profile_id else ""))

    def _add_variant(self, profile: Profile, held: Sequence[SharedProfile]) -> None:
        names = ", ".join(one.peer_name for one in held)
        who = self.tr("told to %1").replace("%1", names) if held else self.tr("Nobody has it yet")
        telling = Button(self.tr("Tell a peer …"), icon="lock")
        edit = IconButton("note", self.tr("Edit “%1”").replace("%1", profile.name))
        remove = IconButton("erase", self.tr("Remove “%1”").replace("%1", profile.name))
        for button, signal in ((telling, self.telling), (edit, self.edited), (remove, self.removed)):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(profile))
        self._add(profile.name, who, telling, edit, remove)

    def _holder(self, one: SharedProfile, variant: str) -> QWidget:
        row = QWidget()
        across, texts = QHBoxLayout(row), QVBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        texts.setSpacing(1)
        texts.addWidget(Elided(one.peer_name, strong=True))
        day = self.tr("since %1").replace("%1", i18n.long_day(one.at))
        texts.addWidget(Elided(", ".join(part for part in (variant, day) if part), Role.SMALL, ink="soft"))
        back = Button(self.tr("Take back …"))
        back.setAccessibleName(self.tr("Take back from %1").replace("%1", one.peer_name))
        back.clicked.connect(lambda: self.unsaid.emit(one))
        across.addWidget(Avatar(look(one.peer_id, one.peer_name), INLINE))
        across.addLayout(texts, 1)
        across.addWidget(back)
        return row
