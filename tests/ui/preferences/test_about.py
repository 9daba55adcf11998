"""About Kreis: its version, every part of others', and the texts of their licences once somebody asks."""

from importlib import metadata
from pathlib import Path

from pytestqt.qtbot import QtBot

from resources.components import components
from tests.support.windows import opened, session
from ui.preferences.about import AboutPage
from ui.widgets.label import Label


def test_it_names_itself_and_every_part_with_its_licence(qtbot: QtBot, tmp_path: Path) -> None:
    open_session, _ = opened(tmp_path / "vault")
    page = AboutPage(open_session)
    qtbot.addWidget(page)
    page.show()
    last = components()[-1].name
    qtbot.waitUntil(lambda: last in [label.text() for label in page.findChildren(Label)])  # they come in portions
    said = [label.text() for label in page.findChildren(Label)]
    assert f"Version {metadata.version('kreis')}" in said
    for one in components():
        assert one.name in said
        assert any(one.licence in text and one.version in text for text in said)
    assert {"Within sqlcipher3", "Within cryptography"} <= set(said)
    with qtbot.waitSignal(page.session.sought) as sought:
        page.back.click()
    assert sought.args is not None
    assert sought.args[0] == "settings"


def test_the_licences_are_shown_when_asked_for(qtbot: QtBot) -> None:
    page = AboutPage(session())
    qtbot.addWidget(page)
    assert page.texts.text() == ""
    page.show_texts.click()
    assert page.texts.isVisibleTo(page)
    assert page.texts.edit.isReadOnly()
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "PYTHON SOFTWARE FOUNDATION LICENSE", "ZETETIC", "Lucide"):
        assert words in page.texts.text()
