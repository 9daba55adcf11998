"""The language can be changed before anything else."""

from pytestqt.qtbot import QtBot

from ui.vault.language import LanguageButton


def test_the_menu_offers_both(qtbot: QtBot) -> None:
    button = LanguageButton()
    qtbot.addWidget(button)
    menu = button.menu_of_languages()
    assert [action.text() for action in menu.actions()] == ["Deutsch", "English"]
    with qtbot.waitSignal(button.spoken) as spoken:
        menu.actions()[0].trigger()
    assert spoken.args == ["de"]
