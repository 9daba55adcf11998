"""Copies of the vault from before somebody was erased or the keys were changed: how many, where, and a way to renew.

They are named after each such step, since whoever has one can still read in it what is gone from the vault.
"""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.records.backup import Earlier, Renewed
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.widgets.button import Kind
from ui.widgets.notice import Mood, Notice


class Renewal(Notice):
    """Offers to make a backup anew and to remove all from before; hidden while there is nothing to say.

    ``renewed`` once that is done.
    """

    renewed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", Mood.CAUTION, title=" ", parent=parent)
        self._session = session
        self.yes = self.add(self.tr("Back up anew, remove the old"))
        self.yes.setObjectName("renewal.yes")
        self.later = self.add(self.tr("Close"), Kind.GHOST)
        self.later.setObjectName("renewal.later")
        self.yes.clicked.connect(self._on_yes)
        self.later.clicked.connect(self.forget)
        session.locked.connect(self.forget)
        self.forget()

    def offer(self, title: str, earlier: Earlier) -> None:
        """Name the copies under ``title``, if there are any."""
        said = where(earlier)
        self.set_mood(Mood.CAUTION)
        self.tell(said, title)
        self.yes.setVisible(bool(earlier.here or earlier.outside or earlier.out_of_reach))
        self.setVisible(bool(said))

    def forget(self) -> None:
        self.tell("", " ")
        self.yes.setEnabled(True)
        self.hide()

    def _on_yes(self) -> None:
        now = self._session.now()
        self.yes.setEnabled(False)
        self._session.work(
            lambda workspace: workspace.backups.renew(now=now, old_keys=False),
            owner=self,
            then=self._on_renewed,
            refused=self._on_refused,
        )

    def _on_renewed(self, done: Renewed) -> None:
        self.yes.setEnabled(True)
        self.yes.hide()
        self.set_mood(Mood.GOOD if done.made.refused is None else Mood.CAUTION, "archive")
        self.tell(told(done))
        self.renewed.emit()

    def _on_refused(self, error: AppError) -> None:
        self.yes.setEnabled(True)
        self.set_mood(Mood.DANGER)
        self.tell(sentences.of_error(error))


def told(done: Renewed) -> str:
    """What came of it."""
    translate = QCoreApplication.translate
    said = translate("Renewal", "Backed up. Backups that were removed: %n.", "", done.removed)
    if done.made.refused is not None:
        said += " " + translate("Renewal", "The second place could not be reached: what lies there stays.")
    return said


def where(earlier: Earlier) -> str:
    """How many copies there are and where, one place a line; nothing where there are none."""
    translate, lines = QCoreApplication.translate, []
    for some, text in (
        (earlier.here, translate("Renewal", "%n on this computer: %1", "", len(earlier.here))),
        (earlier.outside, translate("Renewal", "%n at the second place: %1", "", len(earlier.outside))),
        (
            earlier.aside,
            translate(
                "Renewal",
                "%n set aside when a backup was restored; Kreis never removes those: %1",
                "",
                len(earlier.aside),
            ),
        ),
    ):
        if some:
            lines.append(text.replace("%1", str(some[0].folder.parent)))
    if earlier.out_of_reach:
        away = translate("Renewal", "Those at the second place, which is not there now: %1")
        lines.append(away.replace("%1", str(earlier.second.folder)))
    return "\n".join(lines)
