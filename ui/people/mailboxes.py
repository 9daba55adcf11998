"""Mailboxes on servers: those that are read, and a form for another. What is sent to a server changes nothing there."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.changes import Kind as RecordKind
from app.errors import AppError
from app.records.ids import SourceId
from app.records.mailbox import Account, Mailbox, Security, preset_for
from ui.models.row_list import RowList
from ui.runtime import i18n, sentences
from ui.runtime.rows import Look, Row
from ui.runtime.session import Session
from ui.widgets.button import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.notice import Mood, Notice
from ui.widgets.page import Page
from ui.widgets.pane import ListPane
from ui.widgets.record_list import RecordList

_WIDTH = 376
_PORTS = {Security.TLS: "993", Security.STARTTLS: "143"}


class MailboxesPage(Page):
    """Those that are there at the left, the form at the right."""

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset({RecordKind.SOURCE, RecordKind.CHOICES})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._model = RowList()
        self._list = RecordList(self.tr("Mailboxes"))
        self._list.setModel(self._model)
        self._list.setObjectName("mailboxes.list")
        self.user = Field(self.tr("Mail address"))
        self.password = Field(self.tr("Password of the mailbox"), secret=True)
        self.host = Field(self.tr("Server"), placeholder="imap.example.org")
        self.security = Choice(
            self.tr("Encryption"), ((Security.TLS, self.tr("From the first byte")), (Security.STARTTLS, "STARTTLS"))
        )
        self.port = Field(self.tr("Port"), _PORTS[Security.TLS])
        self.hint = Text("", ink="soft")
        self.problem = Notice("", Mood.DANGER)
        self.problem.hide()
        self.add = Button(self.tr("Connect and read"), Kind.PRIMARY)
        self.add.setObjectName("mailboxes.add")
        self.remove = Button(self.tr("Remove the chosen one"), Kind.SECONDARY)
        self.remove.setObjectName("mailboxes.remove")
        self.at_once = CheckBox(self.tr("Take in new mail at once"))
        self.at_once.setObjectName("mailboxes.at_once")
        self.at_once_hint = Text(
            self.tr("Kreis then keeps a connection to each server while it is open and unlocked."), ink="soft"
        )
        self.user.line.textEdited.connect(self._on_user)
        self.security.changed.connect(self._on_security)
        self.add.clicked.connect(self._on_add)
        self.password.line.returnPressed.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.at_once.clicked.connect(self._on_at_once)
        self._arrange()
        self.enter_at(self.user)

    def _arrange(self) -> None:
        pane = ListPane(_WIDTH)
        pane.column.addWidget(Head(self.tr("Mailboxes on servers"), self.tr("Only read, never changed; none at first")))
        pane.column.addWidget(self._list, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(12, 0, 12, 12)
        below.addWidget(self.at_once)
        below.addWidget(self.at_once_hint)
        below.addSpacing(8)
        below.addLayout(buttons)
        pane.column.addLayout(below)
        way = QHBoxLayout()
        way.setSpacing(12)
        way.addWidget(self.security, 2)
        way.addWidget(self.port, 1)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        for part in (self.user, self.password, self.host):
            form.addRow(part)
        side = QVBoxLayout()
        side.setContentsMargins(32, 32, 32, 24)
        side.setSpacing(16)
        side.addWidget(Text(self.tr("Add a mailbox"), strong=True))
        side.addWidget(
            Text(
                self.tr(
                    "Kreis then connects to this server, encrypted, when it reads your sources. "
                    "The password lies in the vault alone."
                ),
                ink="soft",
            )
        )
        side.addLayout(form)
        side.addLayout(way)
        side.addWidget(self.hint)
        side.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        side.addLayout(buttons)
        side.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(pane)
        across.addLayout(side, 1)

    def reload(self) -> None:
        self.session.read(
            lambda workspace: (workspace.imports.mailboxes.list(), workspace.choices.get().mail_at_once),
            owner=self,
            then=self._on_read,
            slot="mailboxes",
        )

    def clear(self) -> None:
        self._model.show([])
        for field in (self.user, self.password, self.host):
            field.set_text("")

    def _on_read(self, found: tuple[tuple[Mailbox, ...], bool]) -> None:
        mailboxes, at_once = found
        self.at_once.setChecked(at_once)
        for part in (self.at_once, self.at_once_hint):
            part.setVisible(bool(mailboxes))
        self._model.show([self._row(one) for one in mailboxes])
        self._list.choose(self._model.first_row() if mailboxes else None)
        self.remove.setVisible(bool(mailboxes))

    def _row(self, one: Mailbox) -> Row:
        if one.failed:
            state = sentences.of_code("errors", one.failed, {"host": one.host, "user": one.user})
        elif one.read_at is not None:
            state = self.tr("read on %1").replace("%1", i18n.moment(one.read_at))
        else:
            state = self.tr("not read yet")
        return Row(id=one.id, look=Look(id=one.id, icon="mails"), title=one.user, sentence=state, acts=False)

    def _on_user(self, text: str) -> None:
        preset = preset_for(text)
        self.hint.setText("")
        if preset is None:
            return
        self.host.set_text(preset.host)
        self.security.choose(Security.TLS)
        self.port.set_text(_PORTS[Security.TLS])
        if preset.app_password:
            self.hint.setText(self.tr("This provider wants an app password, made in your account there."))

    def _on_security(self) -> None:
        self.port.set_text(_PORTS[self.security.value() or Security.TLS])

    def _on_add(self) -> None:
        for field in (self.user, self.password, self.host):
            if not field.text():
                field.refuse(self.tr("This is needed."))
                return
        if not self.port.text().isdigit():
            self.port.refuse(self.tr("A number."))
            return
        self.problem.hide()
        now = self.session.now()
        account = Account(
            host=self.host.text(),
            port=int(self.port.text()),
            security=self.security.value() or Security.TLS,
            user=self.user.text(),
            password=self.password.line.text(),
        )
        self.add.setEnabled(False)
        self.session.work(
            lambda workspace: workspace.imports.mailboxes.add(account, now=now),
            owner=self,
            then=self._on_added,
            refused=self._on_refused,
        )

    def _on_added(self, added: Mailbox) -> None:
        self.add.setEnabled(True)
        self.password.set_text("")
        self.session.say(self.tr("%1 was added. Reading begins.").replace("%1", added.user))
        self.session.seek("imports")
        self.session.reread.emit()

    def _on_refused(self, error: AppError) -> None:
        self.add.setEnabled(True)
        self.problem.tell(sentences.of_error(error))
        self.problem.show()

    def _on_at_once(self, on: bool) -> None:
        now = self.session.now()
        self.session.run(
            lambda workspace: workspace.choices.change(replace(workspace.choices.get(), mail_at_once=on), now=now),
            owner=self,
        )

    def _on_remove(self) -> None:
        row = self._list.current_row()
        if row is None:
            return
        now, number, name = self.session.now(), SourceId(row.id), row.title
        said = self.tr("%1 is no longer read; its password is gone from the vault.").replace("%1", name)
        self.session.run(
            lambda workspace: workspace.imports.mailboxes.remove(number, now=now),
            owner=self,
            then=lambda _: self.session.say(said),
        )
