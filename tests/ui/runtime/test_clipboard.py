"""A secret on the clipboard is marked and goes after its time; what others put there stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.runtime import clipboard
from ui.runtime.clipboard import SECONDS, Secrets, marked, secrets


@pytest.fixture
def kept(qapp: QApplication) -> Iterator[Secrets]:
    yield secrets()
    QGuiApplication.clipboard().clear()
    secrets().empty()


def lying() -> str:
    return QGuiApplication.clipboard().text()


def test_it_carries_the_marks_of_every_system() -> None:
    data = marked("ahorn birke", b"x")
    assert data.text() == "ahorn birke"
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ):
        assert bytes(data.data(f'application/x-qt-windows-mime;value="{name}"').data()) == bytes(4)


def test_it_goes_after_thirty_seconds(qtbot: QtBot, kept: Secrets) -> None:
    kept.copy("ahorn birke")
    assert (lying(), SECONDS, kept.timer.interval(), kept.timer.isActive()) == ("ahorn birke", 30, 30_000, True)
    with qtbot.waitSignal(kept.emptied):
        kept.timer.timeout.emit()  # thirty seconds later
    assert lying() == ""
    assert not kept.timer.isActive()


def test_what_was_copied_meanwhile_stays(kept: Secrets) -> None:
    kept.copy("ahorn birke")
    QGuiApplication.clipboard().setText("ahorn birke")  # the same words, and yet the user's own
    kept.timer.timeout.emit()
    assert lying() == "ahorn birke"
    other = QMimeData()
    other.setText("7")
    kept.copy("eiche")
    QGuiApplication.clipboard().setMimeData(other)
    clipboard.empty()
    assert lying() == "7"


def test_a_second_secret_has_its_own_thirty_seconds(kept: Secrets) -> None:
    kept.copy("ahorn")
    kept.copy("birke")
    assert lying() == "birke"
    kept.empty()
    assert lying() == ""


def test_quitting_takes_it_away_too(qapp: QApplication, kept: Secrets) -> None:
    assert secrets() is kept
    kept.copy("ahorn birke")
    qapp.aboutToQuit.emit()
    assert lying() == ""


def test_where_nothing_was_copied_nothing_is_cleared(kept: Secrets) -> None:
    QGuiApplication.clipboard().setText("the user's own")
    clipboard.empty()
    kept.empty()
    assert lying() == "the user's own"
