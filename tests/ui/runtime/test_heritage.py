"""The new process takes exactly what the old one left, or nothing."""

import json
import os
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.runtime import heritage
from ui.runtime.heritage import MOST_BYTES, MOST_DUE, MOST_HOURS, Heritage, Spoiled, dump, parse

AT = datetime(2026, 11, 25, 8, 30, tzinfo=UTC)
LEFT = Heritage(
    due=(AT, AT, AT + timedelta(days=1)),
    hours=((AT, AT + timedelta(hours=9)), (AT + timedelta(days=1), AT + timedelta(days=1, hours=9))),
    geometry=b"\0\xffopaque",
    page="people",
    presenting=True,
)

_moments = st.datetimes(datetime(1980, 1, 1), datetime(2200, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)


@given(st.lists(_moments, max_size=20), st.binary(max_size=4096), st.from_regex("[a-z_]{1,32}", fullmatch=True))
def test_what_is_left_arrives(due: list[datetime], geometry: bytes, page: str) -> None:
    left = Heritage(due=tuple(sorted(due)), hours=tuple(pairwise(due)), geometry=geometry, page=page)
    document = dump(left)
    assert len(document) <= MOST_BYTES
    assert parse(document) == left


def test_of_too_much_the_earliest_times_go_and_all_fits_into_a_pipe() -> None:
    due = tuple(AT + timedelta(days=day) for day in reversed(range(10_000)))
    document = dump(Heritage(due=due, hours=tuple(pairwise(due)), geometry=b"x" * 100_000, page="today"))
    assert len(document) <= MOST_BYTES
    assert len(parse(document).hours) == MOST_HOURS
    assert parse(document).due == tuple(sorted(due)[:MOST_DUE])


def _changed(**values: object) -> bytes:
    return json.dumps(json.loads(dump(LEFT)) | values).encode()


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 30_000,
        dump(LEFT)[:-1],
        dump(LEFT).replace(b'"page"', b'"page": "a", "page"'),
        dump(LEFT) + b" " * MOST_BYTES,
        _changed(name="Sabine Berger"),
        _changed(version=1),
        _changed(version=True),
        _changed(due=[1.5]),
        _changed(due=[True]),
        _changed(due=[-1]),
        _changed(due=[2**40]),
        _changed(due=["2026"]),
        _changed(due=[0] * (MOST_DUE + 1)),
        _changed(hours=[1]),
        _changed(hours=None),
        _changed(hours=[[1, 2]]),
        _changed(hours=[0] * (2 * MOST_HOURS + 2)),
        _changed(geometry="***"),
        _changed(geometry=7),
        _changed(geometry="A" * 20_000),
        _changed(page="../people"),
        _changed(page=""),
        _changed(page=None),
        _changed(presenting=1),
    ],
)
def test_anything_else_is_refused(document: bytes) -> None:
    with pytest.raises(Spoiled):
        parse(document)


def _received(document: bytes, *, closed: bool = True) -> Heritage:
    reading, writing = os.pipe()
    os.write(writing, document)
    if closed:
        os.close(writing)
    try:
        return heritage.receive(reading)
    finally:
        if not closed:
            os.close(writing)


def test_it_comes_on_standard_input() -> None:
    assert _received(dump(LEFT)) == LEFT
    for nothing in (b"", b"nonsense", b"x" * (MOST_BYTES + 100)):
        assert _received(nothing) == Heritage()


def test_an_input_that_nobody_closes_does_not_keep_the_window_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heritage, "_PATIENCE", 0.05)
    assert _received(b"", closed=False) == Heritage()


def test_no_input_at_all_is_nothing() -> None:
    reading, writing = os.pipe()
    for end in (reading, writing):
        os.close(end)
    assert heritage.receive(reading) == Heritage()


def test_a_terminal_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: Any) -> bytes:
        raise AssertionError("read")

    monkeypatch.setattr(os, "isatty", lambda _: True)
    monkeypatch.setattr(os, "read", never)
    assert heritage.receive() == Heritage()
