"""Jobs are run to their end, with what they ask for, and closed."""

import pytest

from app.cli.driving import drive
from app.cli.sentences import Sentences
from app.records.batch import Progress
from app.records.job import Elsewhere, Job


def _double(number: int) -> int:
    return number * 2


def _job() -> Job[int]:
    yield Progress(step="read", done=1, total=2)
    first = yield Elsewhere(_double, (4,))
    pair = yield (Elsewhere(_double, (1,)), Elsewhere(_double, (2,)))
    assert isinstance(first, int)
    assert pair == (2, 4)
    return first


def test_a_job_gets_what_it_asks_for() -> None:
    assert drive(_job(), None) == 8


def test_progress_is_shown_only_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    drive(_job(), Sentences("en"))
    assert "1/2" in capsys.readouterr().err
    drive(_job(), None)
    assert capsys.readouterr().err == ""


def test_a_job_that_fails_is_closed() -> None:
    closed = []

    def failing() -> Job[None]:
        try:
            yield Elsewhere(int, ("x",))
        finally:
            closed.append(True)

    with pytest.raises(ValueError, match="invalid literal"):
        drive(failing(), None)
    assert closed
