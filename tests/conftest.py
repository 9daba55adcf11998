"""What holds for every test: no screen, no folder of the user's, no warning that nobody announced."""

import gc
import logging
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No deadline: a busy machine is not a failing test. Nothing is written into the tree.
settings.register_profile("kreis", deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kreis")

type Announce = Callable[[str, str], None]
_numbers = count()


class _Records(logging.Handler):
    """Keeps every record from WARNING up that reaches the root logger."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.announced: list[tuple[str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def surprises(self) -> list[str]:
        """The records that no test announced, as lines."""
        return [
            f"{record.levelname} {record.name}: {record.getMessage()}"
            for record in self.records
            if not any(
                record.name.startswith(logger) and re.search(pattern, record.getMessage())
                for logger, pattern in self.announced
            )
        ]


@pytest.fixture(autouse=True)
def _log() -> Iterator[_Records]:
    """Fails the test if it logged a warning or worse that it did not announce."""
    handler = _Records()
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)
    surprises = handler.surprises()
    assert not surprises, "unannounced log records:\n" + "\n".join(surprises)


@pytest.fixture(autouse=True)
def _cycles() -> Iterator[None]:
    """Cycles die between tests and on this thread. Left alone, the collector also runs on threads that the runner of
    the tests or a lane started, and destroys widgets there (reproduced: a segmentation fault in some later test)."""
    gc.disable()
    yield
    gc.disable()
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation in (2, 1, 0) if counts[generation] > thresholds[generation]]
    if due:
        gc.collect(due[0])


@pytest.fixture
def announce(_log: _Records) -> Announce:
    """``announce(logger, pattern)``: this test means to log a warning that matches."""
    return lambda logger, pattern: _log.announced.append((logger, pattern))


@pytest.fixture(scope="session")
def _homes() -> Iterator[Path]:
    """A short path: local sockets allow about a hundred bytes."""
    root = Path(tempfile.mkdtemp(prefix="kreis-"))
    yield root
    shutil.rmtree(root, ignore_errors=True)


@pytest.fixture(autouse=True)
def home(_homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home of this test's own: no test reads or writes a folder of the user who runs it."""
    folder = _homes / str(next(_numbers))
    for name, part in {
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
        "XDG_CONFIG_HOME": "config",
        "XDG_RUNTIME_DIR": "run",
        "LOCALAPPDATA": "data",
        "KREIS_VAULT": "vault",
    }.items():
        monkeypatch.setenv(name, str(folder / part))
    monkeypatch.setattr(Path, "home", lambda: folder)
    (folder / "run").mkdir(parents=True, mode=0o700)
    return folder
