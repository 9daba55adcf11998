"""From a backup to an open vault, step by step; leaving on the way changes nothing."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import workspace
from app.workspace import Cost, Created
from tests.support import windows
from tests.support.jobs import finish
from tests.support.people import add
from tests.support.windows import NOW
from ui.vault.restore import RestorePage
from ui.widgets.option_card import OptionCard

PASSPHRASE = "sieben Zwerge tanzen leise"


@pytest.fixture
def made(tmp_path: Path) -> Created:
    """A vault with Anna in its backup, and Ben since."""
    created = workspace.create(tmp_path / "vault", PASSPHRASE, now=NOW, cost=Cost.CHEAP)
    add(created.workspace, "Anna")
    finish(created.workspace.backups.make(now=NOW))
    add(created.workspace, "Ben")
    created.workspace.close()
    return created


def page(qtbot: QtBot, folder: Path) -> RestorePage:
    shown = RestorePage(windows.session(), folder)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    return shown


def choose(shown: RestorePage) -> None:
    (card,) = shown.choose.findChildren(OptionCard)
    card.click()


def names(shown: RestorePage) -> list[str]:
    found: list[str] = []
    shown._session.read(
        lambda space: [one.name for one in space.contacts.list()], owner=shown, then=lambda all_: found.extend(all_)
    )
    return found


def test_a_backup_is_chosen_looked_into_and_restored(qtbot: QtBot, made: Created, tmp_path: Path) -> None:
    shown = page(qtbot, tmp_path / "vault")
    choose(shown)
    assert shown.key.title.text().startswith("Backup of Monday")
    shown.key.field.line.setText("wrong one")
    shown.key.next_button.click()
    assert shown.key.field.below.text().startswith("That does not open")
    shown.key.field.line.setText(PASSPHRASE)
    shown.key.next_button.click()
    assert shown._pages.currentWidget() is shown.holding
    shown.holding.next_button.click()
    assert "aside" in shown.done.aside.sentence()
    with qtbot.waitSignal(shown.opened):
        shown.done.next_button.click()
    assert names(shown) == ["Anna"]
    assert shown.key.field.text() == ""
    shown._session.close()


def test_the_code_of_then_opens_it_too(qtbot: QtBot, made: Created, tmp_path: Path) -> None:
    shown = page(qtbot, tmp_path / "vault")
    choose(shown)
    shown.key.other.click()
    shown.key.field.line.setText(made.recovery_code)
    shown.key.field.entered.emit()
    shown.holding.next_button.click()
    with qtbot.waitSignal(shown.opened_by_code) as opened:
        shown.done.next_button.click()
    assert opened.args == [made.recovery_code]
    shown._session.close()


def test_leaving_on_the_way_changes_nothing(qtbot: QtBot, made: Created, tmp_path: Path) -> None:
    before = {file: file.read_bytes() for file in (tmp_path / "vault").rglob("*") if file.is_file()}
    shown = page(qtbot, tmp_path / "vault")
    choose(shown)
    shown.key.field.line.setText(PASSPHRASE)
    shown.key.next_button.click()
    shown.holding.back_button.click()
    assert shown._pages.currentWidget() is shown.key
    shown.key.next_button.click()
    shown.give_up()  # the window closes
    shown.key.back_button.click()
    with qtbot.waitSignal(shown.left):
        shown.choose.back_button.click()
    assert {file: file.read_bytes() for file in (tmp_path / "vault").rglob("*") if file.is_file()} == before
    workspace.open(tmp_path / "vault", passphrase=PASSPHRASE, now=NOW).close()


def test_on_a_new_computer_the_stick_is_looked_through(qtbot: QtBot, made: Created, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    shutil.move(tmp_path / "vault" / "backups", tmp_path / "stick" / "Kreis")
    shown = page(qtbot, tmp_path / "new" / "vault")
    assert shown.choose.told.sentence().startswith("There are no backups on this computer")
    shown.look_in(tmp_path)
    assert shown.choose.told.sentence() == "There is no backup of Kreis in this folder."
    shown.choose.pointed.emit(tmp_path / "stick")
    choose(shown)
    shown.key.field.line.setText(PASSPHRASE)
    shown.key.next_button.click()
    shown.holding.next_button.click()
    assert shown.done.aside.sentence() == "Your vault is on this computer now."
    shown.done.next_button.click()
    assert names(shown) == ["Anna"]
    shown._session.close()


def test_what_cannot_be_written_is_told(qtbot: QtBot, made: Created, tmp_path: Path) -> None:
    shown = page(qtbot, tmp_path / "vault")
    choose(shown)
    shown.key.field.line.setText(PASSPHRASE)
    shown.key.next_button.click()
    (tmp_path / "vault" / "vault.swap.new").mkdir()
    shown.holding.next_button.click()
    assert shown._pages.currentWidget() is shown.key
    assert "cannot write" in shown.key.field.below.text()
    shown._session.close()
