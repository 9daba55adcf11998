"""Workers as the window uses them."""

import os
import threading
from concurrent.futures import wait

import pytest

from tests.support.desk import double
from ui.runtime.processes import Processes


def test_work_runs_in_other_processes_and_errors_come_back() -> None:
    processes = Processes(1)
    futures = [processes.submit(double, number) for number in range(5)]
    other, wrong = processes.submit(os.getpid), processes.submit(int, "x")
    wait([*futures, other, wrong], timeout=60)
    assert [future.result() for future in futures] == [0, 2, 4, 6, 8]
    assert other.result() != os.getpid()
    with pytest.raises(ValueError, match="invalid literal"):
        wrong.result()
    processes.stop()


def test_what_needs_the_vaults_key_stays_in_this_process_on_a_thread_of_its_own() -> None:
    processes = Processes(1)
    here, thread = processes.beside(os.getpid), processes.beside(threading.get_ident)
    wrong = processes.beside(lambda: int("x"))
    wait([here, thread, wrong], timeout=60)
    assert here.result() == os.getpid()
    assert thread.result() != threading.get_ident()
    with pytest.raises(ValueError, match="invalid literal"):
        wrong.result()
    processes.stop()
