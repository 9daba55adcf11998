"""What opens the vault, one under the other, and what to do when somebody may know one of them."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.changes import Kind as RecordKind
from app.records.vault import VaultInfo
from ui.preferences.code_card import CodeCard
from ui.preferences.keyring_card import KeyringCard
from ui.preferences.passphrase_card import PassphraseCard
from ui.preferences.rotation_card import RotationCard
from ui.runtime.session import Session
from ui.widgets.button import Button, Kind
from ui.widgets.head import Head
from ui.widgets.label import rule
from ui.widgets.notice import Mood, Notice
from ui.widgets.page import Page
from ui.widgets.pane import Scrolled


class KeysPage(Page):
    """Reached from the settings, and from Today while the recovery code is not confirmed."""

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset({RecordKind.KEYS})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.passphrase = PassphraseCard(session)
        self.code = CodeCard(session)
        self.keyring = KeyringCard(session)
        self.rotation = RotationCard(session)
        self.warning = Notice("", Mood.CAUTION)
        self.warning.hide()
        for card in (self.keyring, self.rotation):
            card.rotated.connect(self.code.show_code)
        back = Button(self.tr("Settings"), Kind.GHOST, icon="left", flush=True)
        back.setObjectName("keys.back")
        back.clicked.connect(lambda: session.seek("settings"))
        head = Head(self.tr("Keys of the vault"), self.tr("What opens it; losing one leaves the others"))
        head.add(back)
        body = Scrolled(top=8)
        for part in (
            *(self.warning, self.passphrase, rule(), self.code, rule()),
            *(self.keyring, rule(), self.rotation),
        ):
            body.column.addWidget(part)
        body.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(head)
        outer.addWidget(body, 1)

    def reload(self) -> None:
        self.session.read(lambda workspace: workspace.keys.info(), owner=self, then=self._on_info, slot="info")

    def clear(self) -> None:
        for card in (self.passphrase, self.code, self.keyring, self.rotation):
            card.clear()

    def _on_info(self, info: VaultInfo) -> None:
        self.code.show_info(info)
        self.keyring.show_info(info)
        said = ""
        if info.keys_altered:
            said = self.tr(
                "Something in the key file is not as Kreis wrote it; only the key you used is trusted. Make a new "
                "recovery code."
            )
        elif info.keys_outdated:
            said = self.tr(
                "An older copy of the key file lies beside the vault: an earlier passphrase or code may open it. "
                "Change the passphrase to write a new one, or encrypt the vault anew."
            )
        self.warning.tell(said)
        self.warning.setVisible(bool(said))
