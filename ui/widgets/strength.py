"""How many guesses a passphrase withstands, as a bar and a sentence."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.widgets.label import Text
from ui.widgets.progress import Bar

#: Decimal digits of guesses below which the vault refuses a passphrase, and where the bar is full.
ENOUGH, FULL = 10, 20


def digits(passphrase: str) -> float:
    """The decimal logarithm of the guesses that zxcvbn expects; the library is loaded on first use."""
    from zxcvbn import zxcvbn

    return float(zxcvbn(passphrase[:72], max_length=72)["guesses_log10"]) if passphrase else 0.0


class Strength(QWidget):
    """Measures a moment after the last key, off the UI thread; ``measured(enough)``."""

    measured = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._passphrase = ""
        self._bar = Bar()
        self._words = Text("", Role.SMALL, ink="soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._pause.timeout.connect(self._measure)
        self.show_digits(0.0)

    def tell(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self._pause.start()

    def words(self) -> str:
        return self._words.text()

    def _measure(self) -> None:
        passphrase = self._passphrase
        self._session.run_closed(
            lambda: (passphrase, digits(passphrase)), owner=self, then=lambda found: self._on_measured(*found)
        )

    def _on_measured(self, passphrase: str, found: float) -> None:
        if passphrase == self._passphrase:
            self.show_digits(found)
            self.measured.emit(found >= ENOUGH)

    def show_digits(self, found: float) -> None:
        self._bar.set_share(found / FULL)
        if not self._passphrase:
            said = self.tr("Four or more words that nobody would put together are best.")
        elif found < ENOUGH:
            said = self.tr("Too easy to guess. Add a word.")
        elif found < (ENOUGH + FULL) / 2:
            said = self.tr("Good: it would take a computer very long.")
        else:
            said = self.tr("Very good.")
        self._words.setText(said)
        self._words.set_ink("soft" if not self._passphrase else "danger" if found < ENOUGH else "good")
