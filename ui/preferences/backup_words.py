"""What is said of backups, in the window's language."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.records.backup import Backup, Safety, SecondPlace
from ui.runtime import i18n


def size(count: int) -> str:
    """Bytes as people read them."""
    from PySide6.QtCore import QLocale

    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def newest(safety: Safety) -> str:
    """When the newest backup was made, how many there are and how large they are together."""
    translate = QCoreApplication.translate
    if not safety.backups:
        return translate("Backups", "There is no backup yet. The first one is made when something has been entered.")
    said = translate("Backups", "Newest: %1. %n backup(s), %2 in all.", None, len(safety.backups))
    return said.replace("%1", i18n.moment(safety.backups[0].made_at)).replace("%2", size(safety.bytes))


def entry(backup: Backup) -> str:
    """One backup in a list: when, how large, and what for if that is worth saying."""
    translate = QCoreApplication.translate
    why = {
        "migration": translate("Backups", "before an update"),
        "move": translate("Backups", "for another computer"),
    }.get(backup.why, "")
    said = f"{i18n.stamp(backup.made_at)} · {size(backup.bytes)}"
    return f"{said} · {why}" if why else said


def last_copy(second: SecondPlace, now: datetime) -> str:
    """The one line that says how safe one is from the end of this computer."""
    translate = QCoreApplication.translate
    if second.copied_at is None:
        return translate("Backups", "Last copy outside this computer: never")
    day = i18n.day(second.copied_at, today=now.astimezone().date())
    return translate("Backups", "Last copy outside this computer: %1").replace("%1", day)


def meaning(second: SecondPlace) -> str:
    """What the second place does not do, where that should be known."""
    translate = QCoreApplication.translate
    if second.folder is None:
        return ""
    if not second.there:
        return translate("Backups", "It is not there now. The next backup is copied as soon as it is.")
    if second.same_disk:
        return translate(
            "Backups", "This folder lies on the same disk as the vault. If the disk breaks, both are gone."
        )
    if second.synced:
        return translate(
            "Backups",
            "A sync program keeps this folder. The copies are encrypted; its server sees when they come, and keeps "
            "old ones, which still open with the passphrase of then.",
        )
    return ""
