"""The four steps of restoring: which backup, its keys, what it holds, and where the vault of before lies."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.runtime import i18n
from ui.vault.step import Step
from ui.widgets.button import Button, Kind
from ui.widgets.facts import Facts
from ui.widgets.file_choice import choose_folder
from ui.widgets.notice import Mood, Notice
from ui.widgets.option_card import OptionCard
from ui.widgets.secret import SecretField
from ui.widgets.taking_away import empty

if TYPE_CHECKING:
    from app.records.backup import Backup, Holding, Restored

#: Backups that are shown; older ones lie where they lie.
_SHOWN = 12


class ChooseStep(Step):
    """``chosen(backup)``, or ``pointed(folder)`` where others may lie."""

    chosen = Signal(object)
    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Restore a backup"))
        self.told = Notice("")
        self.told.hide()
        self.column.addWidget(self.told)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.column.addLayout(self._cards)
        self.elsewhere = Button(self.tr("Look elsewhere …"), icon="folder")
        self.elsewhere.setObjectName("restore.elsewhere")
        self.elsewhere.clicked.connect(self._on_elsewhere)
        row = QHBoxLayout()
        row.addWidget(self.elsewhere)
        row.addStretch(1)
        self.column.addLayout(row)
        self.next_button.hide()
        self.back_button.setObjectName("restore.leave")

    def show_backups(self, backups: "Sequence[Backup]", *, own: bool) -> None:
        """The newest first; ``own``: they lie with the vault."""
        empty(self._cards)
        for number, backup in enumerate(backups[:_SHOWN]):
            size = QLocale().formattedDataSize(backup.bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            card = OptionCard("archive", i18n.moment(backup.made_at), f"{size} · {backup.folder}")
            card.setObjectName(f"restore.backup{number}")
            card.clicked.connect(lambda _=False, one=backup: self.chosen.emit(one))
            self._cards.addWidget(card)
        if backups:
            self.line.setText(self.tr("Choose one. You then see what it holds before anything is changed."))
            self.told.hide()
            return
        self.line.setText(self.tr("Backups lie on this computer, and on the stick or drive that you chose for copies."))
        self.told.tell(
            self.tr("There are no backups on this computer. Look on your stick or drive.")
            if own
            else self.tr("There is no backup of Kreis in this folder.")
        )
        self.told.show()

    def _on_elsewhere(self) -> None:
        choose_folder(self, self.tr("Where backups lie"), lambda folders: self.pointed.emit(folders[0]))


class KeyStep(Step):
    """``given(secret, by_code)``: what opened the vault when the backup was made opens the backup."""

    given = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._by_code = False
        self.field = SecretField(self.tr("Passphrase"))
        self.field.line.setObjectName("restore.secret")
        self.column.addWidget(self.field)
        self.other = Button("", Kind.GHOST, icon="key", flush=True)
        self.other.setObjectName("restore.other")
        self.other.clicked.connect(lambda: self._ask(by_code=not self._by_code))
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch(1)
        self.column.addLayout(row)
        self.next_button.setObjectName("restore.look")
        self.next_button.clicked.connect(self._on_given)
        self.field.entered.connect(self._on_given)
        self.enter_at(self.field)
        self.busy(False)
        self._ask(by_code=False)

    def show_backup(self, backup: "Backup") -> None:
        self.title.setText(self.tr("Backup of %1").replace("%1", i18n.moment(backup.made_at)))
        self._ask(by_code=False)

    def secret(self) -> tuple[str, bool]:
        """What was typed, and whether it is a recovery code."""
        return self.field.text(), self._by_code

    def clear(self) -> None:
        self.field.clear()

    def busy(self, busy: bool) -> None:
        self.field.line.setReadOnly(busy)
        self.next_button.setEnabled(not busy)
        self.next_button.setText(self.tr("Reading …") if busy else self.tr("Look inside"))

    def refuse(self, sentence: str) -> None:
        self.field.refuse(sentence)

    def _ask(self, *, by_code: bool) -> None:
        self._by_code = by_code
        self.field.clear()
        self.field.below.tell("")
        self.field.line.set_wrong(False)
        if by_code:
            self.line.setText(self.tr("The recovery code that opened the vault then: seven groups of four."))
            self.field.line.setAccessibleName(self.tr("Recovery code"))
            self.other.setText(self.tr("Use the passphrase"))
        else:
            self.line.setText(self.tr("It opens with the passphrase that opened the vault when it was made."))
            self.field.line.setAccessibleName(self.tr("Passphrase"))
            self.other.setText(self.tr("Recovery code"))
        self.field.setFocus()

    def _on_given(self) -> None:
        if self.field.text() and self.next_button.isEnabled():
            self.given.emit(self.field.text(), self._by_code)


class HoldingStep(Step):
    """What the backup holds, before anything is changed; ``next_button`` puts it in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("What this backup holds"))
        self.line.setText(
            self.tr("It was read from end to end and is sound. The vault as it is now is set aside, not deleted.")
        )
        self.facts = Facts()
        self.column.addWidget(self.facts)
        self.next_button.setText(self.tr("Restore this backup"))
        self.next_button.setObjectName("restore.agree")
        self.enter_at(self.next_button)

    def show_holding(self, holding: "Holding") -> None:
        names = (
            (self.tr("People"), "contact"),
            (self.tr("Messages"), "exchange"),
            (self.tr("Leads"), "lead"),
            (self.tr("Referrals"), "referral"),
            (self.tr("Peers"), "peer"),
        )
        facts = [(name, i18n.number(holding.rows.get(table, 0))) for name, table in names]
        self.facts.show_facts([(self.tr("Made on"), i18n.moment(holding.backup.made_at)), *facts])


class DoneStep(Step):
    """It is in place; ``next_button`` opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Restored"))
        self.aside = Notice("", Mood.GOOD, icon="verified")
        self.column.addWidget(self.aside)
        self.back_button.hide()
        self.next_button.setText(self.tr("Open it"))
        self.next_button.setObjectName("restore.open")
        self.enter_at(self.next_button)

    def show_restored(self, restored: "Restored") -> None:
        if restored.aside is None:
            self.aside.tell(self.tr("Your vault is on this computer now."))
        else:
            self.aside.tell(self.tr("The vault of before lies in %1.").replace("%1", _short(restored.aside)))


def _short(folder: Path) -> str:
    """The end of a path, which says where to look without a line of folders."""
    return str(Path(*folder.parts[-3:]))
