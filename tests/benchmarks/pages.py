"""Draws the whole window on every page, in both schemes and languages, to be looked at beside the design.

``python -m tests.benchmarks.pages FOLDER [NAME…]`` writes eight pictures of each scene: two languages, two schemes, and
scale 1 and 2 (whose names end in ``@2x``). The environment chooses otherwise: ``KREIS_LOOKS="de-dark en-light"``,
``KREIS_SIZE=1920x1080``, ``KREIS_FONT="DejaVu Sans"`` for another font than the design's, ``KREIS_TEXT=200`` for a
larger one, ``KREIS_CONTRAST=high``, and Qt's own ``QT_SCALE_FACTOR=2`` for that scale alone. With
``KREIS_SIZE=900x600`` it shows the smallest window.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt, qInstallMessageHandler
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app import workspace as doorway
from app.records.batch import Progress, Report, SourceKind
from app.records.contact import Ring
from app.records.peer import HeardBy
from app.settings import Settings
from app.settings import Theme as Kept
from app.workspace import Workspace
from tests.benchmarks import scenes_beyond, scenes_of_rounds, scenes_within
from tests.benchmarks.office import Office
from tests.support import week
from tests.support.windows import NOW
from ui.people.import_run import Run
from ui.runtime.i18n import Language, Translations
from ui.runtime.runner import InlineRunner
from ui.runtime.session import Session
from ui.runtime.theme import Contrast, Scheme, Theme
from ui.runtime.work import InlineWorkers
from ui.shell.main_window import MainWindow

type Scene = Callable[["Stage"], None]


class Stage:
    """The window over a vault. Scenes reach into its pages as no test would, hence ``Any``."""

    def __init__(self, folder: Path, theme: Theme, translations: Translations) -> None:
        self.folder, self.german = folder, translations.language is Language.DE
        self.session = Session(InlineRunner(), InlineRunner(), InlineWorkers, clock=lambda: NOW)
        self.window = MainWindow(
            self.session,
            folder / "vault",
            exists=doorway.exists,
            theme=theme,
            translations=translations,
            kept=Settings(language=translations.language.value, theme=Kept(theme.scheme.value)),
        )
        width, height = os.environ.get("KREIS_SIZE", "1280x800").split("x")
        self.window.resize(int(width), int(height))
        self.window.show()
        self.seen: QWidget = self.window

    def open(self, inside: Workspace) -> None:
        self.session.unlock(lambda: inside, owner=self.window, then=lambda _: self.window._on_opened())

    def go(self, place: str) -> Any:
        """The page of a place."""
        desk = self.window.desk
        assert desk is not None
        desk.go(place)
        QApplication.processEvents()
        return desk.page(place)

    def first(self) -> Any:
        """What is shown before the vault is open."""
        return self.window._stack.currentWidget()


def today(stage: Stage) -> None:
    page = stage.go("today")
    page.choose(next(one.id for one in page._open.values() if one.name == "Sabine Berger"))


def hovered(stage: Stage) -> None:
    """The pointer on a row, so that its actions show."""
    today(stage)
    page = stage.go("today")
    area = page._list.visualRect(page._model.index(2, 0))
    QTest.mouseMove(page._list.viewport(), area.center() - QPoint(30, 0))


def focused(stage: Stage) -> None:
    today(stage)
    QTest.keyClick(stage.go("today")._list, Qt.Key.Key_J)


def palette(stage: Stage) -> None:
    """Somebody looks for a person by the beginning of a word."""
    today(stage)
    finder = stage.window.desk.finder  # type: ignore[union-attr]
    finder.begin()
    QTest.keyClicks(finder.field, "ber")


def capture(stage: Stage) -> None:
    """A line with all that can be recognised in one."""
    german = "Frau Berger rief an, möchte bis Freitag Antwort"
    _captured(stage, german if stage.german else "Sabine Berger called, wants an answer by Friday")


def capture_lead(stage: Stage) -> None:
    german = "Stelle: Assistenz bei Nordlicht, bis 15.12."
    _captured(stage, german if stage.german else "Job: PA at Northlight, by 15 Dec")


def capture_empty(stage: Stage) -> None:
    _captured(stage, "")


def _captured(stage: Stage, line: str) -> None:
    stage.go("today")
    assert stage.window.desk is not None
    stage.window.desk.capture(line)


def keys_map(stage: Stage) -> None:
    today(stage)
    stage.window.desk.finder.begin()  # type: ignore[union-attr]


def people(stage: Stage) -> None:
    page = stage.go("people")
    page.choose(next(one.id for one in page._people.members if one.name == "Sabine Berger"))


def circle(stage: Stage) -> None:
    people(stage)
    page = stage.go("people")
    page.show_way(1)
    page._circle.picture.choose(page._person.contact.id)


def person_form(stage: Stage) -> None:
    people(stage)
    stage.go("people")._person._edit.click()


def full_ring(stage: Stage) -> None:
    page = stage.go("people")
    page.placing.move(next(one for one in page._people.members if one.name == "Nadine Pohl"), Ring.INNER)


def screener(stage: Stage) -> None:
    """Somebody is kept out, the next one looked at."""
    page = stage.go("screener")
    for name in ("Karsten Ohm", "Peter Stahl"):
        page.choose(next(id for id, one in page._waiting.items() if one.contact.name == name))
        if name == "Karsten Ohm":
            QTest.keyClick(page._list, Qt.Key.Key_F if stage.german else Qt.Key.Key_O)


def leads(stage: Stage) -> None:
    page = stage.go("leads")
    page.choose(max(page._leads, key=lambda one: len(one.steps)).id)


def lead_form(stage: Stage) -> None:
    leads(stage)
    stage.go("leads")._detail.edited.emit()


def vetting(stage: Stage) -> None:
    leads(stage)
    stage.go("leads")._detail.passed.emit()


def received(stage: Stage) -> None:
    stage.go("referrals")


def given(stage: Stage) -> None:
    page = stage.go("referrals")
    page.choose(page._model._first[-1].id)
    page._detail.withdraw_button.click()


def pairing(stage: Stage) -> None:
    stage.go("peers")._pairing._heard.choose(HeardBy.VOICE)


def peer(stage: Stage) -> None:
    page = stage.go("peers")
    page.choose(next(one.id for one in page._found.peers if one.name == "Miriam Castell"))


def my_card(stage: Stage) -> None:
    stage.go("peers").choose(0)


def profile(stage: Stage) -> None:
    """How a peer reads it."""
    page = stage.go("peers")
    page.choose(-1)
    own = page._own.profile
    own.tell(own._found.profiles[0])
    own.telling.whom.choose(next(one for one in page._found.peers if one.name == "Miriam Castell"))


def profiles(stage: Stage) -> None:
    stage.go("peers").choose(-1)


def document(stage: Stage) -> None:
    leads(stage)
    page = stage.go("leads")
    page._detail.documents.rows[0].click()


def add_card(stage: Stage) -> None:
    stage.go("peers").add_card()


def preview(stage: Stage) -> None:
    """An address book with a card that names nobody."""
    book = stage.folder / "Adressbuch.vcf"
    names = [f"FN:Mensch {number}\r\nEMAIL:m{number}@example.org\r\n" for number in range(184)]
    cards = (f"BEGIN:VCARD\r\nVERSION:4.0\r\n{lines}END:VCARD\r\n" for lines in (*names, ""))
    book.write_text("".join(cards))
    stage.go("imports").take_in([book])


def report(stage: Stage) -> None:
    preview(stage)
    page = stage.go("imports")
    page.detail.take.click()


def question(stage: Stage) -> None:
    page = stage.go("imports")
    page._wait(Run((Path("Posteingang.mbox"),), NOW, asks=("ich@buero.example", "assistenz@hansen-wolf.example")))
    page._side.setCurrentWidget(page.detail)


def running(stage: Stage) -> None:
    report(stage)
    page = stage.go("imports")
    page._begin(Run((Path("Thunderbird"),), NOW))
    so_far = Report(kind=SourceKind.MBOX, taken=30880, known=2066, skipped={"empty": 7130}, people=1204)
    page._on_progress(Progress(step="mail", done=64, total=100, detail="Gesendet 2023", report=so_far))


def wrong(stage: Stage) -> None:
    stage.first().field.line.setText("sieben Zwerge tanzen laut")
    stage.first().button.click()


def caps(stage: Stage) -> None:
    QTest.keyClicks(stage.first().field.line, "SIEBENZWERGETANZEN")


def step(name: str, number: int) -> Scene:
    """A step of the first run."""

    def show(stage: Stage) -> None:
        page = stage.first()
        QTest.keyClicks(page.passphrase.chosen.first.line, "sieben Zwerge tanzen")
        page.code.show_code("K7QM-2XRT-9HVW-C3JN-8FYA-5GZL-QK2M")
        page._go(getattr(page, name), number)

    return show


def place(name: str) -> Scene:
    return lambda stage: stage.go(name)


#: What is drawn over a filled vault, an empty one, a locked one, and none.
FILLED: dict[str, Scene] = {
    one.__name__: one
    for one in (
        *(
            today,
            hovered,
            focused,
            palette,
            capture,
            capture_lead,
            capture_empty,
            keys_map,
            people,
            circle,
            person_form,
            full_ring,
            *scenes_within.ALL,
            screener,
            leads,
            lead_form,
            vetting,
        ),
        *(received, given, pairing, peer, my_card, profile, profiles, document, add_card),
        *scenes_of_rounds.ALL,
        *(preview, report, running, question),
    )
}
FILLED |= {
    name: place(name)
    for name in (
        *("review", "insight", "proposals", "duplicates", "employers", "mailboxes", "loss"),
        *("settings", "backups", "keys", "history", "protection", "about"),
    )
}
FILLED |= scenes_beyond.ALL
ONE = {"answered": place("today")}
EMPTY = {
    f"no_{name}": place(name) for name in ("today", "people", "screener", "leads", "referrals", "peers", "imports")
}
EMPTY["accuracy"] = place("accuracy")
LOCKED: dict[str, Scene] = {"unlock": lambda _: None, "unlock_caps": caps, "unlock_wrong": wrong}
NONE = {
    f"first_{name}": step(name, number)
    for number, names in enumerate((("language",), ("passphrase", "code"), ("people", "three"), ("reminders",)))
    for name in names
}
SCENES = FILLED | ONE | EMPTY | LOCKED | NONE


def _vault(folder: Path) -> Workspace:
    """A fresh one, its recovery code on paper."""
    made = doorway.create(folder, "sieben Zwerge tanzen leise", now=NOW, cost=doorway.Cost.CHEAP)
    made.workspace.keys.confirm_recovery_code(made.recovery_code, now=NOW)
    return made.workspace


@contextmanager
def staged(name: str, theme: Theme, translations: Translations) -> Iterator[Stage]:
    """The window as the scene needs it, over a vault of its own."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        inside = _vault(folder / "vault") if name not in NONE else None
        if inside is not None and name in FILLED:
            Office(inside, translations.language).fill(folder)
        elif inside is not None and name in ONE:
            week.fill(inside, NOW, ("Paul Ackermann", "Ines Albrecht"))
        if inside is not None and name in LOCKED:
            inside.close()
        stage = Stage(folder, theme, translations)
        if inside is not None and name not in LOCKED:
            stage.open(inside)
        SCENES[name](stage)
        QTest.qWait(250)  # the counts of the rail come a moment later
        yield stage
        stage.window.close()
        stage.window.deleteLater()


_LOOKS = "de-light de-dark en-light en-dark"


def looks(folder: Path) -> Iterator[tuple[str, Theme, Translations]]:
    """The looks that the environment chooses, one after the other, each by its name; makes the folder for pictures."""
    qInstallMessageHandler(lambda _kind, _place, said: None if "propagateSizeHints" in said else print(said))
    application = QApplication([])
    application.setFont(QFont(os.environ.get("KREIS_FONT", "Inter"), 10))
    contrast, percent = Contrast(os.environ.get("KREIS_CONTRAST", "usual")), int(os.environ.get("KREIS_TEXT", "100"))
    theme, translations = Theme(application, Scheme.LIGHT, contrast, percent), Translations(application)
    folder.mkdir(parents=True, exist_ok=True)
    for look in os.environ.get("KREIS_LOOKS", _LOOKS).split():
        language, scheme = look.split("-")
        translations.speak(Language(language))
        theme.choose(Scheme(scheme))
        yield look, theme, translations


def main(folder: Path, names: list[str]) -> None:
    for look, theme, translations in looks(folder):
        for name in names or SCENES:
            with staged(name, theme, translations) as stage:
                picture = stage.seen.grab()
                scale = f"@{round(picture.devicePixelRatio())}x" if picture.devicePixelRatio() > 1 else ""
                picture.save(str(folder / f"{name}-{look}{scale}.png"))


if __name__ == "__main__":
    if "QT_SCALE_FACTOR" in os.environ:
        main(Path(sys.argv[1]), sys.argv[2:])
    else:  # Qt reads the scale once, when it starts
        for factor in ("1", "2"):
            command = [sys.executable, "-m", "tests.benchmarks.pages", *sys.argv[1:]]
            subprocess.run(command, env=os.environ | {"QT_SCALE_FACTOR": factor}, check=True)
