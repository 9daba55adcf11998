"""``kreis --selftest``: the program proves on this machine that all its parts came along.

A frozen program can lack a library, a resource or the way to start its workers, and no test of the sources would
notice. So it makes a vault in a temporary folder, opens it again, reads a card and a message in a spawned worker,
takes them in, draws a page without a screen, and starts itself once more, as after a lock. Prints one line for each
part.
"""

import multiprocessing
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import workspace
from app.records.job import Elsewhere, Job
from resources.sentences import LANGUAGES, load
from ui.runtime import children

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    type Build = Callable[[QApplication, Path], QWidget]

_NOW = datetime(2026, 1, 2, 9, 0, tzinfo=UTC)
_PASSPHRASE = "only the self-test opens this for a moment"  # noqa: S105 - guards nothing
_CARD = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Muster\r\nEMAIL:anna@example.org\r\nEND:VCARD\r\n"
_MESSAGE = (
    b"From: Anna Muster <anna@example.org>\r\nTo: me@example.org\r\nDate: Thu, 1 Jan 2026 09:00:00 +0000\r\n"
    b"Message-ID: <selftest@example.org>\r\nSubject: Friday\r\n\r\nCould you send me the minutes by Friday?\r\n"
)


#: Where the program looks for its user's folders (``app.paths``), of which nothing is read or written here.
_PLACES = (
    ("HOME",) if sys.platform == "darwin" else ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA")
)


class Incomplete(Exception):
    """A part of the program does not work here; the text names it."""


def run(build: "Build") -> int:
    """Check every part, the window as ``build`` makes it; 0 if all work.

    Anything else ends in a traceback, since it is a bug of the build.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="kreis-selftest-", ignore_cleanup_errors=True) as name:
        before = {place: os.environ.get(place) for place in _PLACES}
        os.environ |= dict.fromkeys(_PLACES, name)
        try:
            for part in _parts(Path(name), build):
                if sys.stdout is not None:  # a window of Windows has none
                    sys.stdout.write(f"ok {part}\n")
                    sys.stdout.flush()
        finally:
            for place, value in before.items():
                os.environ.pop(place)
                os.environ |= {} if value is None else {place: value}
    return 0


def _parts(folder: Path, build: "Build") -> Iterator[str]:
    if any(not load(language)["errors"] for language in LANGUAGES):
        raise Incomplete("sentences")
    yield "sentences"
    workspace.create(folder / "vault", _PASSPHRASE, now=_NOW, cost=workspace.Cost.CHEAP).workspace.close()
    with closing(workspace.open(folder / "vault", passphrase=_PASSPHRASE, now=_NOW)) as opened:
        yield "vault"
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(1, mp_context=context) as worker:
            if worker.submit(os.getpid).result(timeout=60) == os.getpid():
                raise Incomplete("worker")
            _take_in(opened, folder, worker)
        yield "worker"
        yield "import"
    _draw(build, folder / "none")
    yield "window"
    _start_another()
    yield "successor"


def _take_in(opened: workspace.Workspace, folder: Path, worker: Executor) -> None:
    (folder / "card.vcf").write_bytes(_CARD)
    (folder / "message.eml").write_bytes(_MESSAGE)
    files = [folder / "card.vcf", folder / "message.eml"]
    reports = _drive(opened.imports.run(files, now=_NOW, me=["me@example.org"]), worker)
    if [report.taken for report in reports] != [1, 1] or not opened.contacts.find("muster"):
        raise Incomplete("import")


def _drive[Result](job: Job[Result], worker: Executor) -> Result:
    """The job with everything that may run elsewhere in the worker."""
    answer: object = None
    while True:
        try:
            step = job.send(answer)
        except StopIteration as end:
            result: Result = end.value
            return result
        if isinstance(step, Elsewhere):
            answer = worker.submit(step.function, *step.arguments).result()
        elif isinstance(step, tuple):
            answer = tuple(worker.submit(one.function, *one.arguments).result() for one in step)
        else:
            answer = None


def _start_another() -> None:
    """What the program starts gets the environment it was started with; and it can start itself, as after a lock."""
    children.restore_environment()
    bundle = Path(getattr(sys, "_MEIPASS", "")).absolute()
    if getattr(sys, "frozen", False) and children.original(os.environ, bundle) != dict(os.environ):
        raise Incomplete("environment")
    asked = [*children.program(), "--help"]
    if subprocess.run(asked, stdout=subprocess.DEVNULL, timeout=60, check=False).returncode:
        raise Incomplete("successor")


def _draw(build: "Build", folder: Path) -> None:
    """The window on its first page, with letters and icons, into a picture."""
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    window = build(running if isinstance(running, QApplication) else QApplication(["kreis"]), folder)
    picture = window.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(picture.height())}
    window.close()
    if len(colours) < 8:
        raise Incomplete("window: nothing was drawn")
