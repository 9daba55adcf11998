"""What is protected and what is not, in plain words, and what the law and the workplace ask."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.runtime.session import Session
from ui.runtime.tokens import INSET
from ui.runtime.type_roles import Role, grown
from ui.widgets.button import Button, Kind
from ui.widgets.head import Head
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label, Text
from ui.widgets.page import Page
from ui.widgets.pane import Scrolled

_WIDTH = 680


class ProtectionPage(Page):
    """Three lists of sentences; nothing of it depends on the vault."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        body = Scrolled(top=8, left=INSET)
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for icon, ink, title, sentences in self._parts():
            column.addWidget(Label(title, Role.LEAD, strong=True))
            for sentence in sentences:
                column.addLayout(_point(icon, ink, sentence))
            column.addSpacing(14)
        body.narrow(inner)
        body.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = Head(self.tr("What is protected, and what is not"), self.tr("In plain words"))
        self.back = Button(self.tr("Settings"), Kind.GHOST, icon="left", flush=True)
        self.back.clicked.connect(lambda: session.seek("settings"))
        head.add(self.back)
        outer.addWidget(head)
        outer.addWidget(body, 1)

    def _parts(self) -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
        return (
            (
                "done",
                "good",
                self.tr("Protected"),
                (
                    self.tr("A lost or stolen computer, a searched disk: without a key your vault cannot be read."),
                    self.tr("Copies of your vault in other hands, such as a backup or a cloud folder: likewise."),
                    self.tr("A colleague at your desk once Kreis is locked: nothing is left in memory."),
                    self.tr("Curious programs that read files: nothing private lies outside the vault."),
                    self.tr("What you send as a sealed referral: only the one person it was sealed for can open it."),
                ),
            ),
            (
                "warning",
                "caution",
                self.tr("Not protected"),
                (
                    self.tr("Programs that run under your name while the vault is open can read what you see."),
                    self.tr("Whoever administers this computer can replace Kreis itself or watch the screen."),
                    self.tr("An unencrypted hibernation or swap file can hold parts of an open vault."),
                    self.tr("Screen readers, clipboard managers and lists of notices keep what passes through them."),
                    self.tr("Presentation mode blurs Kreis's pages; it stops no camera, and not every recorder."),
                    self.tr("What you export, print, drag out or save as a copy is yours to look after."),
                    self.tr("Whoever once opened your vault and kept its file and key keeps that state of it."),
                    self.tr("Kreis is not made to hide anything from an employer on the employer's computer."),
                ),
            ),
            (
                "info",
                "soft",
                self.tr("Law and workplace"),
                (
                    self.tr("Use your own computer and your own mailbox; for an employer's, ask first."),
                    self.tr("Contacts kept for work fall under data protection law, unlike a private address book."),
                    self.tr("Every contact can be shown, corrected and erased for good; who asks is entitled to it."),
                    self.tr("Nobody's data goes into a referral without that person's yes."),
                    self.tr("None of this is legal advice."),
                ),
            ),
        )


def _point(icon: str, ink: str, sentence: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    sign = IconLabel(icon, ink)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(sentence), 1)
    return row
