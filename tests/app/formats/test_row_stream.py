"""Tables in JSON, one row at a time: any white space, any size, nothing that is not of the shape."""

import json
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.formats import row_stream
from app.formats.row_stream import BadShape, Counters, Head, Row, read

scalars = some.none() | some.text(some.characters(exclude_categories=["Cs"])) | some.integers(-(2**63), 2**63 - 1)
rows = some.lists(some.dictionaries(some.text("abc", max_size=3), scalars, max_size=4), max_size=5)
tables = some.dictionaries(some.text("xyz", min_size=1, max_size=3), rows, max_size=4)


def document(held: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"format": "kreis", "version": 1, **more, "tables": held, "counters": {"x": 3}}


def parts(content: bytes) -> list[Any]:
    return list(read(BytesIO(content)))


@given(tables, some.sampled_from([None, 0, 3]), some.booleans())
def test_whatever_json_writes_is_read_again(held: dict[str, Any], indent: int | None, ascii_only: bool) -> None:
    found = parts(json.dumps(document(held), indent=indent, ensure_ascii=ascii_only).encode())
    assert found[0] == Head(values={"format": "kreis", "version": 1})
    assert found[-1] == Counters(values={"x": 3})
    back: dict[str, list[Any]] = {}
    for one in found[1:-1]:
        assert isinstance(one, Row)
        back.setdefault(one.table, []).append(one.values)
        assert one.number == len(back[one.table])
    assert back == {table: list_ for table, list_ in held.items() if list_}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"tables": {}}',
        b'{"a": 1.5, "tables": {}, "counters": {}}',
        b'{"a": [1], "tables": {}, "counters": {}}',
        b'{"a": 1, "a": 2, "tables": {}, "counters": {}}',
        b'{"tables": {"x": [1]}, "counters": {}}',
        b'{"tables": {"x": [{"a": NaN}]}, "counters": {}}',
        b'{"tables": {"x": [{"a": true}]}, "counters": {}}',
        b'{"tables": {"x": [{"a": 9223372036854775808}]}, "counters": {}}',
        b'{"tables": {"x": [{"a": "\\ud800"}]}, "counters": {}}',
        b'{"tables": {"x": [{"a": 1, "a": 2}]}, "counters": {}}',
        b'{"tables": {"x": [{"a": {"b": 1}}]}, "counters": {}}',
        b'{"tables": {"x": [], "x": []}, "counters": {}}',
        b'{"tables": {"x": [{"a": 1},]}, "counters": {}}',
        b'{"tables": {}, "counters": {}} more',
        b'{"tables": {}, "counters": {}',
        b'{"tables": {"x": [{"a": "\xff"}]}, "counters": {}}',
        b'{"a": ' + b"[" * 200_000,
    ],
)
def test_anything_else_is_refused(content: bytes) -> None:
    with pytest.raises(BadShape):
        parts(content)


def test_a_cut_file_is_never_complete() -> None:
    content = json.dumps(document({"x": [{"a": "b"}, {"a": "c"}]})).encode()
    for end in range(len(content)):
        with pytest.raises(BadShape):
            parts(content[:end])


def test_it_says_where_it_stopped_making_sense() -> None:
    with pytest.raises(BadShape) as refused:
        parts(json.dumps(document({"x": [{"a": 1}, {"a": [1]}]})).encode())
    assert (refused.value.table, refused.value.row) == ("x", 2)


def test_a_row_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(row_stream, "MOST_ROW", 300_000)
    fits = json.dumps(document({"x": [{"a": "b" * 200_000}]})).encode()
    assert len(parts(fits)) == 3
    endless = b'{"tables": {"x": [{"a": "' + b"b" * 3_000_000
    file = BytesIO(endless)
    with pytest.raises(BadShape):
        list(read(file))
    assert file.tell() < 1_500_000
