"""Workers: spawned, in order, with errors handed on, and gone with their parent."""

import math
import operator
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import pytest

from app.errors import Unreadable
from app.records.batch import Progress
from app.records.job import Beside, Elsewhere, Job
from app.services.importing.card_files import read_slice
from app.sources import folders
from app.store.keyring import NoKeyring, fetch
from app.workers import NoAnswer, Pool, WorkerEnded, drive, once, readers, suggested


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    made = Pool(1)
    yield made
    made.stop()


def test_results_come_in_order_whatever_is_asked_first(pool: Pool) -> None:
    futures = [pool.submit(operator.mul, number, number) for number in range(5)]
    assert [pool.result(future) for future in reversed(futures)] == [16, 9, 4, 1, 0]


def test_an_error_of_the_work_is_raised_here_and_the_worker_lives_on(pool: Pool) -> None:
    with pytest.raises(ValueError, match=r"domain|nonnegative"):
        pool.result(pool.submit(math.sqrt, -1))
    assert pool.result(pool.submit(math.sqrt, 4)) == 2


def test_a_worker_is_another_process_without_our_main_module(pool: Pool) -> None:
    assert pool.result(pool.submit(os.getpid)) != os.getpid()
    assert "PySide6" not in str(pool.result(pool.submit(eval, "list(__import__('sys').modules)")))


def test_a_job_is_driven_to_its_end_and_errors_come_back_into_it() -> None:
    def job() -> Job[list[object]]:
        first = yield Elsewhere(math.sqrt, (9,), (Elsewhere(math.sqrt, (16,)),))
        yield Progress(step="mail", done=1)
        second = yield Elsewhere(math.sqrt, (16,))
        try:
            yield Elsewhere(read_slice, ("/nowhere",))
        except Unreadable as error:
            many = yield (Elsewhere(math.sqrt, (1,)), Elsewhere(math.sqrt, (4,)))
            return [first, second, many, error.data["reason"]]
        return []

    shown: list[Progress] = []
    assert drive(job(), shown.append, pool=Pool(1)) == [3.0, 4.0, (1.0, 2.0), "missing"]
    assert [one.done for one in shown] == [1]


def test_workers_may_make_themselves_ready_first() -> None:
    pool = readers()
    try:
        assert len(pool._workers) == max(1, pool._count - 1)
        assert [pool.result(pool.submit(math.sqrt, number)) for number in (4, 9, 16)] == [2.0, 3.0, 4.0]
    finally:
        pool.stop()


def test_what_a_job_will_ask_for_is_begun_before(tmp_path: Path) -> None:
    (tmp_path / "cur").mkdir()
    (tmp_path / "cur" / "1.a:2,S").write_bytes(b"Subject: x\n\nx\n")
    pool = readers([tmp_path])
    assert [one.function for one, _ in pool.begun] == [folders.units, folders.names_of]

    def job() -> Job[object]:
        return (yield Elsewhere(folders.units, (str(tmp_path),)))

    assert drive(job(), pool=pool) == folders.units(str(tmp_path))
    assert [one.function for one, _ in pool.begun] == [folders.names_of]


def test_a_killed_worker_is_told_not_waited_for() -> None:
    pool = Pool(1)
    future = pool.submit(time.sleep, 60)
    (child,) = [one for one in psutil.Process().children() if one.pid == pool._workers[0].pid]
    child.kill()
    with pytest.raises(WorkerEnded):
        pool.result(future)
    pool.stop()


def test_workers_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(
        "import time\nfrom app.workers import Pool\n"
        "if __name__ == '__main__':\n    pool = Pool(1)\n    import os\n"
        "    print(pool.result(pool.submit(os.getpid)), flush=True)\n    time.sleep(60)\n"
    )
    root = str(Path(__file__).resolve().parents[2])
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": root}, text=True
    ) as parent:
        assert parent.stdout is not None
        worker = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
        assert psutil.wait_procs([worker], timeout=10)[1] == []


def test_one_core_is_left_for_the_core() -> None:
    assert 1 <= suggested() <= 3


def test_work_beside_runs_here() -> None:
    def job() -> Job[list[object]]:
        got = [(yield Beside(os.getpid))]
        try:
            yield Beside(lambda: int("x"))
        except ValueError:
            got.append("refused")
        return got

    assert drive(job()) == [os.getpid(), "refused"]


def test_what_only_waits_runs_here_too() -> None:
    def job() -> Job[list[object]]:
        got = [(yield Elsewhere(os.getpid, waits=True))]
        try:
            yield Elsewhere(int, ("x",), waits=True)
        except ValueError as error:
            got.append(type(error))
        return got

    assert drive(job()) == [os.getpid(), ValueError]


def test_what_asks_elsewhere_answers_or_is_given_up() -> None:
    assert once(divmod, 7, 2, seconds=60) == (3, 1)
    for function, arguments, seconds in ((time.sleep, (600,), 1), (os._exit, (1,), 60), (divmod, (1, 0), 60)):
        with pytest.raises(NoAnswer):
            once(function, *arguments, seconds=seconds)


def test_an_expected_failure_elsewhere_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with pytest.raises(NoKeyring):
        once(fetch, "nothing", seconds=60)
