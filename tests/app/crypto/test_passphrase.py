"""Stretching, its cost, and what is too weak."""

import pytest

from app.crypto.passphrase import (
    MOST_WORK,
    Cost,
    WeakPassphrase,
    Work,
    check_strength,
    guesses,
    stretch,
    work_for,
)

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
