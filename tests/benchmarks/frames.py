"""Frames while an import runs: ``python -m tests.benchmarks.frames [copies]``.

Ten thousand people stand in the list; a mailbox is imported by real threads and worker processes; meanwhile the list
scrolls a step each 16 ms and a letter is typed into the search each half second. A frame is the time from the moment
the step was due to the end of its painting; the aim is a 95th percentile below 33 ms.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app import workspace
from app.records.contact import Channel, ChannelKind, ContactDraft, Standing
from app.workspace import Cost
from tests.benchmarks.mail_import import build
from tests.support.windows import NOW
from ui.people.page import PeoplePage
from ui.runtime.garbage import Garbage
from ui.runtime.processes import Processes
from ui.runtime.runner import ThreadRunner
from ui.runtime.session import Session
from ui.runtime.theme import Theme

_STEP = 16
_PEOPLE = 10_000


def _fill(folder: Path) -> None:
    space = workspace.create(folder, "sieben Zwerge tanzen leise", now=NOW, cost=Cost.CHEAP).workspace
    database = space._database
    with database.transaction("fill", NOW):
        for number in range(_PEOPLE):
            address = f"p{number}@nord.example"
            space.contacts.add(
                ContactDraft(
                    name=f"Person Nummer{number}",
                    standing=Standing.KNOWN,
                    channels=(Channel(kind=ChannelKind.MAIL, value=address, key=address),),
                ),
                now=NOW,
            )
    space.close()


def _tell(frames: list[float], seconds: float) -> None:
    ordered = sorted(frames)
    p95 = ordered[int(len(ordered) * 0.95)]
    print(
        f"import {seconds:.1f} s, {len(frames)} frames: median {statistics.median(frames):.1f}, "
        f"p95 {p95:.1f}, max {ordered[-1]:.1f} ms"
    )


def main(copies: int = 2) -> None:
    with tempfile.TemporaryDirectory() as name:
        mailbox, vault = Path(name) / "mail", Path(name) / "vault"
        print(build(mailbox, copies), "messages")
        _fill(vault)
        application = QApplication([])
        Garbage(application)
        Theme(application)
        session = Session(ThreadRunner("core"), ThreadRunner("reading"), Processes)
        page = PeoplePage(session)
        page.resize(1180, 800)
        page.show()
        frames: list[float] = []
        typed = iter("nummer12 " * 1000)
        timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        due = [0.0]
        began = [0.0]

        def step() -> None:
            bar = page._list.verticalScrollBar()
            bar.setValue((bar.value() + 120) % max(1, bar.maximum()))
            if len(frames) % 30 == 0:
                line = page._search
                line.setText(line.text() + next(typed) if len(line.text()) < 8 else "")
            page._list.viewport().repaint()
            now = time.perf_counter()
            frames.append((now - due[0]) * 1000)
            due[0] = max(due[0] + _STEP / 1000, now)

        def finished(_: object) -> None:
            timer.stop()
            seconds = time.perf_counter() - began[0]
            _tell(frames, seconds)
            session.locked.connect(application.quit)
            session.lock()

        def start() -> None:
            page.reload()
            began[0] = due[0] = time.perf_counter()
            timer.start(_STEP)
            session.work(
                lambda space: space.imports.run([mailbox], now=NOW, me=("ich@buero.example",)),
                owner=page,
                then=finished,
            )

        timer.timeout.connect(step)
        session.unlocked.connect(start)
        session.unlock(lambda: workspace.open(vault, passphrase="sieben Zwerge tanzen leise", now=NOW), owner=page)
        application.exec()


if __name__ == "__main__":
    from multiprocessing import freeze_support

    freeze_support()
    main(*map(int, sys.argv[1:]))
