"""Two people hand each other files: once in two windows, once in a shell script over the command line.

Pair, vet, seal, open, interest, endorse, pass on, withdraw; every file goes over a folder, as over a stick.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import workspace as doorway
from app.records.ids import PeerId
from app.records.lead import LeadDraft, Vacancy
from app.records.peer import HeardBy, Part, PeerState
from app.records.referral import Basis, Reshare, Terms, Vetting
from app.records.statement import StatementKind
from app.settings import Settings
from app.workspace import Cost, Workspace
from tests.support.data import ROOT
from tests.support.windows import NOW, opened, speaking
from ui.leads.sealing import Whom
from ui.referrals.composer import Letter
from ui.runtime.theme import Theme
from ui.shell.main_window import MainWindow


class Human:
    """One person at a window of their own; what they hand over goes through ``stick``. Pages are reached into."""

    def __init__(self, qtbot: QtBot, window: MainWindow, stick: Path) -> None:
        self._qtbot, self._window, self._stick = qtbot, window, stick

    def at(self, place: str) -> Any:
        desk = self._window.desk
        assert desk is not None
        desk.go(place)
        return desk.page(place)

    def gives_a_card(self, name: str) -> Path:
        path = self._stick / f"{name}.card"
        self.at("peers").save_card(path, name, Part.ASSISTANT)
        return path

    def takes_the_card(self, path: Path) -> str:
        """The number that is shown for it."""
        self._window.take_in([path])
        page = self.at("peers")
        return " ".join(page._pairing._panel.groups())

    def compares(self, number: str) -> None:
        page = self.at("peers")
        page._pairing.typed.emit(number, HeardBy.VOICE)
        assert page._detail.peer.state is PeerState.VERIFIED

    def notes_a_job(self, title: str) -> None:
        self.at("leads")._on_kept(LeadDraft(vacancy=Vacancy(title=title, organisation="Weber Stiftung")))

    def vets_and_seals(self, vetting: Vetting) -> Path:
        page = self.at("leads")
        page._detail.passed.emit()
        page.seal(self._stick, vetting, Terms(reshare=Reshare.OK), Whom(peers=(PeerId(1),)))
        (file,) = page._vetting.files.files()
        return self._stick / str(file.file)

    def says(self, letter: Letter) -> Path:
        before = set(self._stick.iterdir())
        page = self.at("referrals")
        page._detail.compose(letter.kind)
        page.send(self._stick, letter)
        (file,) = set(self._stick.iterdir()) - before
        return file

    def opens(self, path: Path) -> Any:
        """The referral that is shown then."""
        self._window.take_in([path])
        page = self.at("referrals")
        assert not page.problem.isVisibleTo(page), page.problem.sentence()
        return page._detail.referral

    def withdraws(self) -> Path:
        before = set(self._stick.iterdir())
        page = self.at("referrals")
        page._detail.withdraw_button.click()
        page.withdraw(self._stick)
        (file,) = set(self._stick.iterdir()) - before
        return file


def _back(inside: Workspace) -> Callable[[], Workspace]:
    return lambda: inside


def _enter(window: MainWindow, _: object) -> None:
    window._on_opened()


@pytest.fixture
def humans(qtbot: QtBot, qapp: QApplication, home: Path, tmp_path: Path) -> Iterator[tuple[Human, Human]]:
    stick = tmp_path / "stick"
    stick.mkdir()
    with speaking(qapp) as translations:
        theme = Theme(qapp)
        people, windows = [], []
        for name in ("anna", "ben"):
            session, inside = opened(home / name)
            window = MainWindow(
                session,
                home / name,
                exists=doorway.exists,
                theme=theme,
                translations=translations,
                kept=Settings(language="en"),
            )
            qtbot.addWidget(window)
            window.show()
            session.unlock(_back(inside), owner=window, then=partial(_enter, window))
            people.append(Human(qtbot, window, stick))
            windows.append(window)
        yield people[0], people[1]
        for window in windows:
            window.close()


def test_two_windows_from_the_cards_to_the_withdrawal(humans: tuple[Human, Human]) -> None:
    anna, ben = humans
    cards = anna.gives_a_card("Anna"), ben.gives_a_card("Ben")
    number = anna.takes_the_card(cards[1])
    assert ben.takes_the_card(cards[0]) == number
    assert len(number.split()) == 12
    anna.compares(number)
    ben.compares(number)

    anna.notes_a_job("Assistenz")
    first = anna.vets_and_seals(Vetting(basis=Basis.WORKED_THERE, since=2019, words="Fair."))
    assert b"Weber" not in first.read_bytes()
    received = ben.opens(first)
    assert (received.title, received.names, received.vetting.words) == ("Assistenz", ("Anna",), "Fair.")

    given = anna.opens(ben.says(Letter(kind=StatementKind.INTEREST, words="Sehr gern.")))
    assert [one.said.words for one in anna.at("referrals")._detail.said.shown] == ["Sehr gern."]
    anna.opens(ben.says(Letter(kind=StatementKind.ENDORSE, basis=Basis.KNOW_PEOPLE)))
    kinds = [one.said.kind for one in anna.at("referrals")._detail.said.shown]
    assert kinds == [StatementKind.INTEREST, StatementKind.ENDORSE]

    ben.at("referrals")._detail.passed.emit()
    back = anna.opens(ben.vets_and_seals(Vetting(basis=Basis.TOLD_BY_PEER)))
    assert (back.title, back.names) == ("Assistenz", ("Ben",))
    assert back.id != given.id

    anna.at("referrals").choose(given.id)
    resting = ben.opens(anna.withdraws())
    assert (resting.id, resting.title) == (2, "Assistenz")  # his own, that rests on it: to be taken back too
    ben.at("referrals").choose(received.id)
    gone = ben.at("referrals")._detail.referral
    assert gone is not None
    assert (gone.id, gone.title) == (received.id, "")
    page = ben.at("referrals")
    assert not page._detail.interest_button.isVisibleTo(page._detail)


@pytest.mark.real
def test_the_same_over_the_command_line_in_a_shell(home: Path, tmp_path: Path) -> None:
    if shutil.which("sh") is None:
        pytest.skip("the program sh is not installed")
    for name in ("anna", "ben"):  # the script would make them with keys that cost a second at each command
        doorway.create(
            tmp_path / name, "fahrrad laterne quittung bergziege", now=NOW, cost=Cost.CHEAP
        ).workspace.close()
    script = Path(__file__).with_name("two_people.sh")
    command = [sys.executable, "-m", "app.cli"]
    ran = subprocess.run(["sh", script, tmp_path, *command], cwd=ROOT, check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    lines = [line for line in ran.stdout.splitlines() if line.strip()]
    assert any("given" in line and "Assistenz" in line and "Ben Weber" in line for line in lines)
    assert any("received" in line and "Assistenz" in line and "Ben Weber" in line for line in lines)
    assert any("received" in line and "withdrawn" in line.lower() and "Anna Berger" in line for line in lines)
