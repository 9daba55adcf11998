"""Errors of SQLCipher, as what a user can act upon."""

import pytest

from app.errors import AppError, CannotWrite, DamagedVault, DiskFull
from app.store import faults


def _sql(code: int) -> Exception:
    error = Exception("x")
    error.sqlite_errorcode = code  # type: ignore[attr-defined]
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (11, DamagedVault),
        (26, DamagedVault),
        (13, DiskFull),
        (8, CannotWrite),
        (14, CannotWrite),
        (778, CannotWrite),
        (522, DamagedVault),
    ],
)
def test_what_sql_reports(code: int, kind: type[AppError]) -> None:
    assert isinstance(faults.of_sql(_sql(code)), kind)


def test_a_bug_stays_what_it_is() -> None:
    for error in (_sql(1), ValueError()):
        assert faults.of_sql(error) is error
