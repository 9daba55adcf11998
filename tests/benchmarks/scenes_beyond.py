"""What stands in front of a page or in its place, as ``pages`` draws it: dialogs, a shared folder, focus mode, a toast,
presentation, the sections of the settings, what a restored or a moved vault shows.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.peers.rows import FOLDER
from ui.shell.bug import box
from ui.widgets.file_choice import choose_files, choose_folder, choose_new_file
from ui.widgets.option_card import OptionCard

_PASSPHRASE = "sieben Zwerge tanzen leise"


def _shared_folder(stage: Any) -> Any:
    page = stage.go("peers")
    page.choose(FOLDER)
    folder = page._own.folder
    folder.setup.take_folder(stage.folder / "shared")
    return folder


def folder_seen(stage: Any) -> None:
    """The second step: what can be seen in it."""
    _shared_folder(stage)


def folder_whom(stage: Any) -> None:
    """The third: who is sent to."""
    _shared_folder(stage).setup.on.click()


def folder_health(stage: Any) -> None:
    """How it goes once it is set up."""
    (stage.folder / "shared").mkdir()
    folder = _shared_folder(stage)
    folder.setup.on.click()
    folder.setup.on.click()


def folder_server(stage: Any) -> None:
    page = stage.go("peers")
    page.choose(FOLDER)
    page._own.folder.setup.server_card.click()


def one_by_one(stage: Any) -> None:
    """Focus mode."""
    stage.go("today").focus_button.click()


def toast(stage: Any) -> None:
    """What was just done can be taken back."""
    page = stage.go("today")
    page.choose(next(iter(page._open)))
    QTest.keyClick(page._list, Qt.Key.Key_E)


def presenting(stage: Any) -> None:
    stage.go("people")
    stage.window.desk.presenting.begin()


def _section(number: int) -> Callable[[Any], None]:
    return lambda stage: stage.go("settings").choose(number)


def erasing(stage: Any) -> None:
    """The question before somebody is erased."""
    page = stage.go("people")
    page.choose(next(one.id for one in page._people.members if one.name == "Sabine Berger"))
    page._person.erasure.ask(page._person.contact)


def bug(stage: Any) -> None:
    """What a bug leaves behind."""
    stage.go("today")
    stage.seen = box("Kreis 0.1\nValueError in ui/today/page.py:120", stage.window)
    stage.seen.open()


def choosing_files(stage: Any) -> None:
    stage.seen = choose_files(stage.go("imports"), "Kreis", lambda _: None)


def choosing_folder(stage: Any) -> None:
    stage.seen = choose_folder(stage.go("imports"), "Kreis", lambda _: None)


def choosing_new_file(stage: Any) -> None:
    stage.seen = choose_new_file(stage.go("people"), "Kreis", "Berger.vcf", lambda _: None)


def _restoring(stage: Any) -> Any:
    page = stage.go("backups")
    page.backups.make.click()
    page.restoring.begin.click()
    return stage.first()


def restore_choose(stage: Any) -> None:
    _restoring(stage)


def restore_key(stage: Any) -> Any:
    page = _restoring(stage)
    page.choose.findChildren(OptionCard)[0].click()
    return page


def restore_holding(stage: Any) -> Any:
    page = restore_key(stage)
    page.key.field.line.setText(_PASSPHRASE)
    page.key.next_button.click()
    return page


def restore_done(stage: Any) -> None:
    restore_holding(stage).holding.next_button.click()


def moved(stage: Any) -> None:
    stage.go("backups").moving.take(stage.folder / "stick")


def after_code(stage: Any) -> None:
    """What is asked of whoever came in by the recovery code."""
    stage.window._on_opened_by_code("K7QM-2XRT-9HVW-C3JN-8FYA-5GZL-QK2M")


def key_forms(stage: Any) -> None:
    """The form of the passphrase is open."""
    stage.go("keys").passphrase.open_form(stage.go("keys").passphrase.change)


_SECTIONS = ("replies", "circle", "reminders", "me", "mail", "safety", "help")
ALL = {
    **{
        one.__name__: one
        for one in (
            *(folder_seen, folder_whom, folder_health, folder_server, one_by_one, toast, presenting, erasing, bug),
            *(choosing_files, choosing_folder, choosing_new_file, key_forms),
            *(restore_choose, restore_key, restore_holding, restore_done, moved, after_code),
        )
    },
    **{f"settings_{name}": _section(number) for number, name in enumerate(_SECTIONS, 1)},
}
