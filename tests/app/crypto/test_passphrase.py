"""Stretching, its cost, and what is too weak."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from app.crypto.passphrase import (
    LEAST_PASSES,
    LEAST_SECONDS,
    MEBIBYTE,
    MEMORIES,
    MOST_SECONDS,
    MOST_WORK,
    Cost,
    WeakPassphrase,
    Work,
    available_memory,
    calibrate,
    check_strength,
    guesses,
    stretch,
    work_for,
)
from tests.support.data import ROOT

SALT = b"0123456789abcdef"
LITTLE = Work(memory=64, passes=1)


def test_the_same_words_give_the_same_key_however_they_were_composed() -> None:
    assert stretch("Müller", SALT, LITTLE) == stretch("Mu\u0308ller", SALT, LITTLE)
    assert stretch("Müller", SALT, LITTLE) != stretch("Muller", SALT, LITTLE)
    assert stretch("Müller", SALT, LITTLE) != stretch("Müller", SALT[::-1], LITTLE)


def test_argon2id_as_its_reference_computes_it() -> None:
    # From the reference implementation's test.c: argon2id, version 0x13, t=2, m=2^8 KiB, p=1.
    work = Work(memory=256, passes=2, lanes=1)
    expected = "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"
    assert stretch("password", b"somesalt", work).hex() == expected


def test_a_measured_cost_stays_within_its_bounds() -> None:
    work = work_for(Cost.CALIBRATED)
    assert work.allowed
    assert work.passes >= 3
    assert work.lanes == 4
    assert work.memory >= 64 * 1024
    assert work.memory * work.passes <= MOST_WORK


def test_a_throw_away_vault_costs_nothing() -> None:
    assert work_for(Cost.CHEAP) == LITTLE


@pytest.mark.parametrize(
    "work",
    [
        Work(memory=MOST_WORK + 1, passes=1),
        Work(memory=1024 * 1024, passes=3),
        Work(memory=8, passes=1),
        Work(memory=64, passes=0),
        Work(memory=64, passes=1, lanes=0),
    ],
)
def test_work_out_of_bounds_is_not_allowed(work: Work) -> None:
    assert not work.allowed


@pytest.mark.parametrize("weak", ["", "passwort", "Sommer2026", "qwertzuiop", "Mueller2024!", "a" * 2000])
def test_what_is_soon_guessed_is_refused(weak: str) -> None:
    with pytest.raises(WeakPassphrase):
        check_strength(weak)


@pytest.mark.parametrize(
    "strong", ["korrekt pferd batterie klammer", "v7#Kq-2mZ!xW", "Ä" * 3 + "vier bunte Wölfe lesen"]
)
def test_several_words_are_taken(strong: str) -> None:
    check_strength(strong)
    assert guesses(strong) >= 1e10


def _machine(seconds_a_pass: float, start: float = 0.0) -> tuple[list[Work], Callable[[Work], float]]:
    """A machine of a known speed: what was measured on it, and how to."""
    measured: list[Work] = []

    def measure(work: Work) -> float:
        measured.append(work)
        return start + seconds_a_pass * work.passes * work.memory / MEMORIES[0]

    return measured, measure


@pytest.mark.parametrize("seconds_a_pass", [0.001, 0.05, 0.093, 0.1, 0.16, 0.17, 0.25, 0.33, 0.4, 3.0])
@pytest.mark.parametrize("start", [0.0, 0.1])
@pytest.mark.parametrize("memory", MEMORIES)
def test_passes_are_raised_until_they_take_long_enough(seconds_a_pass: float, start: float, memory: int) -> None:
    measured, measure = _machine(seconds_a_pass, start)
    work, seconds = calibrate(memory, measure)
    assert work.allowed
    assert seconds == measure(work)
    assert (
        LEAST_SECONDS <= seconds <= MOST_SECONDS
        or (seconds < LEAST_SECONDS and work.memory * work.passes == MOST_WORK)
        or (seconds > MOST_SECONDS and work.passes == LEAST_PASSES)
    )
    assert len(measured) <= 5


def test_where_memory_is_scarce_less_is_taken() -> None:
    _, measure = _machine(0.25)
    for available, memory in ((600, 256), (400, 128), (200, 64), (0, 64)):
        work = work_for(Cost.CALIBRATED, available=available * MEBIBYTE, measure=measure)
        assert work.memory == memory * MEBIBYTE


def test_a_slow_machine_takes_longer_rather_than_less_memory() -> None:
    _, measure = _machine(0.6)
    work = work_for(Cost.CALIBRATED, available=MOST_WORK, measure=measure)
    assert work == Work(memory=256 * MEBIBYTE, passes=3)


def test_this_machine_tells_its_memory() -> None:
    assert available_memory() > 64 * MEBIBYTE


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are Linux's here")
def test_too_little_memory_is_an_error_of_its_own() -> None:
    code = (
        "import resource, app.crypto.passphrase as p\n"
        "from app.errors import NotEnoughMemory\n"
        "p.stretch('loads', bytes(16), p.CHEAP)\n"
        "resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))\n"
        "try: p.stretch('x', bytes(16), p.Work(memory=512 << 10, passes=3))\n"
        "except NotEnoughMemory as error: print(error.data)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "{'mebibytes': 512}\n", done.stderr
