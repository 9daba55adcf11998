"""Every page by the Tab key, for a coarse pointer, in a smaller window, in a longer language, from right to left, with
large text, and what is really painted of each: its contrast, light and dark, usual and high.

The mark ``deep`` goes over all scenes of ``tests.benchmarks.pages`` besides.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.benchmarks import pages
from tests.benchmarks.office import Office
from tests.support import drawn, walking
from tests.support.windows import opened, speaking
from tests.ui.runtime.test_tokens import HIGH
from ui.preferences.page import SettingsPage
from ui.runtime.i18n import Language
from ui.runtime.theme import Contrast, Scheme, Theme, enlarged
from ui.shell.desk import Desk
from ui.shell.places import ALL

#: A laptop's window beside another one, and the size that the window has at first.
_SIZE, _WHOLE = (1024, 700), (1280, 800)


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


def _misfits(page: QWidget) -> Iterator[tuple[str, Iterator[str]]]:
    """What has no room, by kind."""
    for check in (walking.cut, walking.outside, walking.spilled, walking.overlapping):
        yield check.__name__, check(page)


@contextmanager
def _desk(qtbot: QtBot, folder: Path, language: Language, size: tuple[int, int] = _SIZE) -> Iterator[Desk]:
    session, workspace = opened(folder / "vault")
    Office(workspace, language).fill(folder)
    desk = Desk(session)
    qtbot.addWidget(desk)
    desk.resize(*size)
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
                *_misfits(page),
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
                found += [f"{name}: {kind}: {one}" for kind, said in _misfits(page) for one in said]
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


@pytest.fixture
def large(application: QApplication) -> Iterator[QApplication]:
    """Text at twice the desktop's size, as it can be chosen in the settings."""
    before = application.font()
    application.setFont(enlarged(before, 200))
    yield application
    application.setFont(before)


def test_text_of_twice_the_size_has_room(large: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    found: list[str] = []
    with speaking(large) as translations:
        translations.speak(Language.DE)
        with _desk(qtbot, tmp_path, Language.DE, _WHOLE) as desk:
            for name, page in _pages(desk):
                walking.settle()
                found += [f"{name}: {kind}: {one}" for kind, said in _misfits(page) for one in said]
    assert found == []


def test_a_pale_text_is_found(application: QApplication, qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    column = QVBoxLayout(part)
    for ink in ("#6A635C", "#8A857E"):
        label = QLabel(f"Berger {ink}")
        label.setStyleSheet(f"color: {ink}; background: #FDFDFB")
        column.addWidget(label)
    part.show()
    walking.settle()
    assert list(drawn.pale(part, drawn.picture_of(part))) == ["'Berger #8A857E' 3.6: #8A857E on #FDFDFB"]
    assert len(list(drawn.pale(part, drawn.picture_of(part), HIGH))) == 2


def test_parts_on_each_other_and_beyond_their_whole_are_found(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    whole.resize(300, 100)
    for text, at in (("one", 0), ("two", 50), ("three", 250)):
        QLabel(text, whole).setGeometry(at, 0, 80, 20)
    whole.show()
    assert list(walking.overlapping(whole)) == ["'one' (0 0 80×20) on 'two' (50 0 80×20)"]
    assert [said.split()[0] for said in walking.spilled(whole)] == ["'three'"]


@pytest.mark.parametrize("contrast", [Contrast.USUAL, pytest.param(Contrast.HIGH, marks=pytest.mark.deep)])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_whatever_is_painted_stands_out(
    application: QApplication, qtbot: QtBot, tmp_path: Path, scheme: Scheme, contrast: Contrast
) -> None:
    theme = Theme(application, scheme, contrast)
    least = drawn.TEXT if contrast is Contrast.USUAL else HIGH
    found: list[str] = []
    with _desk(qtbot, tmp_path, Language.EN) as desk:
        for name, page in _pages(desk):
            walking.settle()
            picture = drawn.picture_of(desk)
            found += [f"{name}: {one}" for one in drawn.pale(page, picture, least)]
    theme.choose(Scheme.LIGHT, Contrast.USUAL)
    assert found == []


def test_every_place_is_drawn_by_the_command_for_pictures() -> None:
    called = {"referrals": "received", "imports": "preview", "peers": "my_card"}
    assert {called.get(place, place) for place in ALL} <= set(pages.SCENES)


@pytest.mark.deep
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", [*Language, None])
def test_every_scene_has_room_at_every_size_of_text(
    application: QApplication, language: Language | None, percent: int
) -> None:
    """Without a language it is one that is four tenths longer than English."""
    theme, found = Theme(application, Scheme.LIGHT, Contrast.USUAL, percent), list[str]()
    longer = walking.Longer()
    with speaking(application) as translations:
        translations.speak(language or Language.EN)
        if language is None:
            QCoreApplication.installTranslator(longer)
        for name in (one for one in pages.SCENES if not one.startswith("choosing_")):  # those dialogs are Qt's
            with pages.staged(name, theme, translations) as stage:
                walking.settle()
                misfits = [f"{kind}: {one}" for kind, said in _misfits(stage.window) for one in said]
                found += [f"{name}: {one}" for one in misfits]
        QCoreApplication.removeTranslator(longer)
    theme.choose(Scheme.LIGHT, percent=100)
    assert found == []
