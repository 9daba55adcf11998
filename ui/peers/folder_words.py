"""The shared folder and its health in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.records.shared_folder import PeerHealth, SharedPlace
from ui.runtime import i18n


def state(shared: SharedPlace | None) -> str:
    """One line for the list."""
    translate = QCoreApplication.translate
    if shared is None:
        return translate("SharedFolder", "Off until you set it up")
    if shared.paused_at is not None:
        return translate("SharedFolder", "Paused")
    if shared.failed:
        return translate("SharedFolder", "Does not work just now")
    return translate("SharedFolder", "On")


def heard(one: PeerHealth, now: datetime) -> str:
    """How long ago the last file of a peer came."""
    translate = QCoreApplication.translate
    if not one.heard_from or one.heard_at is None:
        return translate("SharedFolder", "Nothing heard through the folder yet")
    days = (now.date() - one.heard_at.date()).days
    if days < 1:
        return translate("SharedFolder", "Last heard today")
    return translate("SharedFolder", "Last heard %n days ago", None, days)


def delivered(one: PeerHealth) -> str:
    """How far my own files have come."""
    translate = QCoreApplication.translate
    if not one.sending:
        return translate("SharedFolder", "You hand over to them by hand")
    if one.waiting and one.waiting_since is not None:
        said = translate("SharedFolder", "%n files not acknowledged since %1", None, one.waiting)
        return said.replace("%1", i18n.day(one.waiting_since))
    if one.delivered_at is not None:
        return translate("SharedFolder", "All acknowledged")
    return translate("SharedFolder", "Nothing sent yet")


def warnings(one: PeerHealth) -> list[str]:
    """What is out of the ordinary, each with what it means."""
    translate = QCoreApplication.translate
    found = []
    if one.forked:
        found.append(
            translate(
                "SharedFolder",
                "Two different files claim one place, so nothing more of this sequence is opened. Ask whether the "
                "vault runs twice.",
            )
        )
    if one.twice:
        found.append(
            translate("SharedFolder", "Their vault runs on two computers. Only the first one heard is opened.")
        )
    if one.missing:
        numbers = ", ".join(map(str, one.missing[:10]))
        found.append(translate("SharedFolder", "Earlier files are missing: %1.").replace("%1", numbers))
    if one.mismatch:
        found.append(translate("SharedFolder", "They have other files of yours than this vault knows."))
    if one.restored_at is not None:
        said = translate("SharedFolder", "They went on from a backup on %1.")
        found.append(said.replace("%1", i18n.day(one.restored_at)))
    return found
