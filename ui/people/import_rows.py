"""Imports as rows of their list: the one under way, then those before."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.records.batch import Batch
from ui.people import import_words
from ui.people.import_run import Run
from ui.runtime import i18n, sentences
from ui.runtime.rows import Entry, Look, Row, Section

#: Id of the row of the import under way; batches count from 1.
RUNNING = 0


def entries(run: Run | None, batches: Collection[Batch], today: date) -> list[Entry]:
    """Each part under its head."""
    found: list[Entry] = []
    if run is not None:
        found += [Section(title=QCoreApplication.translate("ImportsPage", "Under way")), _running(run)]
    if batches:
        title = QCoreApplication.translate("ImportsPage", "Earlier")
        found.append(Section(title=title, count=i18n.number(len(batches))))
        found += (_finished(batch, today) for batch in batches)
    return found


def _running(run: Run) -> Row:
    shown = run.shown
    share = f"{100 * shown.done // shown.total} %" if shown is not None and shown.total else ""
    step = sentences.of_code("progress", shown.step) if shown is not None else ""
    if run.waits:
        share, step = "", QCoreApplication.translate("ImportsPage", "waits for you")
    return Row(
        id=RUNNING,
        look=Look(icon="address-book" if run.cards else "mails"),
        title=run.title,
        sentence=step,
        number=share,
        acts=False,
    )


def _finished(batch: Batch, today: date) -> Row:
    return Row(
        id=batch.id,
        look=Look(id=batch.id, icon=import_words.ICONS[batch.kind]),
        title=import_words.title(batch),
        sentence=import_words.in_short(batch.report),
        number=i18n.day(batch.started_at, today=today),
        acts=False,
    )
