"""The icon beside the clock says a number and no name, and its menu does three things."""

from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.support.windows import speaking
from ui.runtime.i18n import Language
from ui.shell.tray import Tray


def test_its_menu_and_a_click(qtbot: QtBot) -> None:
    tray = Tray()
    for action, signal in ((tray.open, tray.opened), (tray.lock, tray.locking), (tray.quit, tray.quitting)):
        tray.tell(0, locked=False)
        with qtbot.waitSignal(signal):
            action.trigger()
    with qtbot.waitSignal(tray.opened):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.opened):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    tray.close()


def test_it_says_how_many_in_the_language_of_the_moment(qapp: QApplication) -> None:
    with speaking(qapp) as translations:
        tray = Tray()
        assert (tray.icon.toolTip(), tray.lock.isEnabled()) == ("Kreis is locked", False)
        tray.tell(0, locked=False)
        assert (tray.icon.toolTip(), tray.lock.isEnabled()) == ("Kreis: nothing is due", True)
        tray.tell(1, locked=False)
        assert tray.icon.toolTip() == "Kreis: 1 reply due"
        translations.speak(Language.DE)
        tray.tell(3, locked=True)
        assert tray.icon.toolTip() == "Kreis: 3 Antworten fällig"
        assert [action.text() for action in tray.menu.actions()] == ["Kreis öffnen", "Sperren", "", "Kreis beenden"]
        tray.show(True)
        assert tray.icon.isVisible()
        tray.show(False)
        tray.close()
