"""Drives a job for the command line and shows its progress on a terminal."""

import sys
from functools import partial

from app import workers
from app.cli.sentences import Sentences
from app.records.batch import Progress
from app.records.job import Job


def drive[Result](job: Job[Result], sentences: Sentences | None, pool: workers.Pool | None = None) -> Result:
    """Run to the end; ``sentences`` says that progress is shown, in whose words; ``pool`` may be a prepared one."""
    if sentences is None:
        return workers.drive(job, pool=pool)
    try:
        return workers.drive(job, partial(_show, sentences), pool=pool)
    finally:
        print("\r\x1b[K", end="", file=sys.stderr)


def _show(sentences: Sentences, progress: Progress) -> None:
    done = sentences.number(progress.done)
    count = f"{done}/{sentences.number(progress.total)}" if progress.total else done
    print(f"\r\x1b[K{sentences.text('progress', progress.step)} {count}", end="", file=sys.stderr, flush=True)
