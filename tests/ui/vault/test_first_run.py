"""Four steps, forwards and back."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from tests.support import windows
from ui.vault.first_run import FirstRun

CODE = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"


def shown(qtbot: QtBot, folder: Path) -> tuple[FirstRun, Workspace]:
    session, workspace = windows.opened(folder)
    page = FirstRun(session, folder)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    return page, workspace


def test_two_groups_of_the_code_are_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = shown(qtbot, tmp_path / "vault")
    page.code.show_code(CODE)
    page.code.next_button.click()
    assert page.code.recovery.fields[0]._below.isVisibleTo(page.code)
    with qtbot.waitSignal(page.code.done):
        page.code.later.click()
    assert page.code.recovery.code.text() == ""


def test_two_passphrases_must_agree(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = shown(qtbot, tmp_path / "vault")
    page.language.next_button.click()
    page.passphrase.chosen.first.line.setText("one thing")
    page.passphrase.chosen.second.line.setText("another")
    page.passphrase.next_button.click()
    assert page.passphrase.chosen.second.below.text() == "This is not the same as above."


def test_three_people_are_typed(qtbot: QtBot, tmp_path: Path) -> None:
    page, workspace = shown(qtbot, tmp_path / "vault")
    page.code.done.emit()
    page.people.three.emit()
    for (name, address), person in zip(page.three.rows, ("Sabine Berger", "Tobias Hain", ""), strict=True):
        name.setText(person)
        address.setText(f"{person.split()[0].lower()}@example.org" if person else "")
    page.three.next_button.click()
    assert {one.name for one in workspace.contacts.find("Berger")} == {"Sabine Berger"}
    with qtbot.waitSignal(page.finished) as finished:
        page.reminders.next_button.click()
    assert finished.args == [[]]
    assert not workspace.choices.get().notices


def test_notices_are_on_where_they_were_wished(qtbot: QtBot, tmp_path: Path) -> None:
    page, workspace = shown(qtbot, tmp_path / "vault")
    page.code.done.emit()
    page.people.drop.dropped.emit([tmp_path / "book.vcf"])
    page.reminders.notices.click()
    page.reminders.next_button.click()
    assert workspace.choices.get().notices


def test_files_go_along_to_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = shown(qtbot, tmp_path / "vault")
    page.code.done.emit()
    page.people.drop.dropped.emit([tmp_path / "book.vcf"])
    with qtbot.waitSignal(page.finished) as finished:
        page.reminders.next_button.click()
    assert finished.args == [[tmp_path / "book.vcf"]]
    page.grab()


def test_who_has_a_backup_need_not_make_a_vault(qtbot: QtBot, tmp_path: Path) -> None:
    run = FirstRun(windows.session(), tmp_path / "vault")
    qtbot.addWidget(run)
    run.show()
    with qtbot.waitSignal(run.restoring):
        run.have.click()
    run._go(run.people, 2)
    assert not run.have.isVisible()
