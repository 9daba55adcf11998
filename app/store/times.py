"""How the vault keeps moments: whole microseconds since 1970 in UTC, so that they sort and compare as numbers."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def stamp(at: datetime) -> int:
    """Microseconds since 1970 of an aware moment; a naive one is a bug and raises ``ValueError``."""
    if at.tzinfo is None:
        raise ValueError("moments in the vault are aware")
    return (at - _EPOCH) // _MICROSECOND


def moment(stamped: int) -> datetime:
    """The aware UTC moment of a stamp."""
    return _EPOCH + timedelta(0, 0, stamped)  # by place: thousands are read at a time


def moment_or_none(stamped: int | None) -> datetime | None:
    return None if stamped is None else moment(stamped)


def stamp_or_none(at: datetime | None) -> int | None:
    return None if at is None else stamp(at)
