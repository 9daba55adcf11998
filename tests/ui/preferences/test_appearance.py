"""Language, colours, contrast and size of text are shown as they are kept, and told when they are chosen."""

from pytestqt.qtbot import QtBot

from app.settings import Contrast, Settings, Theme
from ui.preferences.appearance import Appearance


def test_each_of_them_is_told_with_the_others(qtbot: QtBot) -> None:
    part = Appearance()
    for control in (part.language, part.scheme, part.contrast, part.size):
        qtbot.addWidget(control)
    part.show_settings(Settings(language="en", theme=Theme.DARK, contrast=Contrast.USUAL, text_percent=150))
    shown = (part.language.index(), part.scheme.index(), part.contrast.index(), part.size.index())
    assert shown == (1, 2, 1, 2)
    with qtbot.waitSignal(part.spoken) as spoken:
        part.language._group.button(0).click()
    assert spoken.args == ["de"]
    for control, index, told in (
        (part.scheme, 1, ["light", "usual", 150]),
        (part.contrast, 2, ["light", "high", 150]),
        (part.size, 4, ["light", "high", 200]),
    ):
        with qtbot.waitSignal(part.themed) as themed:
            control._group.button(index).click()
        assert themed.args == told
