"""Every page by the Tab key, for a coarse pointer, in a smaller window, in a longer language, from right to left."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.benchmarks.office import Office
from tests.support import walking
from tests.support.windows import opened, speaking
from ui.preferences.page import SettingsPage
from ui.runtime.i18n import Language
from ui.runtime.theme import Scheme, Theme
from ui.shell.desk import Desk
from ui.shell.places import ALL

#: A laptop's window beside another one.
_SIZE = (1024, 700)


def _pages(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Each place, then the forms and what stands in front, entered as by its key."""
    for name in ALL:
        desk.go(name)
        page = desk.page(name)
        yield name, page
        if isinstance(page, SettingsPage):
            for section in range(1, page.list.model().rowCount()):
                page.choose(section)
                yield f"{name} {section}", page
    desk.add_person()
    yield "new person", desk.page("people")
    desk._add_lead()
    yield "new lead", desk.page("leads")
    desk.go("today")
    desk.capture()
    yield "capture", desk.capturing


@contextmanager
def _desk(qtbot: QtBot, folder: Path, language: Language) -> Iterator[Desk]:
    session, workspace = opened(folder / "vault")
    Office(workspace, language).fill(folder)
    desk = Desk(session)
    qtbot.addWidget(desk)
    desk.resize(*_SIZE)
    desk.show()
    desk.activateWindow()
    yield desk
    session.close()


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """Dressed as the program is; undressed afterwards."""
    style, palette, sheet = qapp.style().objectName(), qapp.palette(), qapp.styleSheet()
    Theme(qapp, Scheme.LIGHT).setParent(None)
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)


@pytest.mark.parametrize("language", list(Language))
def test_every_page_can_be_used_by_keys_and_a_coarse_pointer_and_nothing_is_cut(
    application: QApplication, qtbot: QtBot, tmp_path: Path, language: Language
) -> None:
    found: list[str] = []
    with speaking(application) as translations, _desk(qtbot, tmp_path, language) as desk:
        translations.speak(language)
        for name, page in _pages(desk):
            walking.settle()
            page.setFocus()
            walking.settle()
            order = walking.tabbed(page)
            for kind, said in (
                ("small", walking.small(page)),
                ("never reached", walking.unreached(page, order)),
                ("up again", walking.climbs(order)),
                ("cut", walking.cut(page)),
                ("outside", walking.outside(page)),
            ):
                found += [f"{name}: {kind}: {one}" for one in said]
    assert found == []


def test_a_language_four_tenths_longer_has_room(application: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    longer = walking.Longer()
    QCoreApplication.installTranslator(longer)
    found: list[str] = []
    try:
        with _desk(qtbot, tmp_path, Language.EN) as desk:
            for name, page in _pages(desk):
                walking.settle()
                found += [f"{name}: {one}" for one in (*walking.cut(page), *walking.outside(page))]
    finally:
        QCoreApplication.removeTranslator(longer)
    assert found == []


def test_from_right_to_left_every_page_stands(application: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    found: list[str] = []
    try:
        with _desk(qtbot, tmp_path, Language.EN) as desk:
            for name, page in _pages(desk):
                walking.settle()
                assert not page.grab().isNull()
                found += [f"{name}: {one}" for one in walking.outside(page)]
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert found == []
