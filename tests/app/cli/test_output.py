"""Documents and tables: fixed forms, and no control over the terminal from outside."""

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from app.cli import output
from app.records.contact import Ring


def test_documents_write_enums_times_and_days_plainly() -> None:
    at = datetime(2026, 11, 24, 10, 30, 5, 999, tzinfo=timezone(timedelta(hours=1)))
    text = output.encode({"ring": Ring.CLOSE, "at": at, "on": date(2026, 11, 24), "ids": ("1",)})
    assert json.loads(text) == {"ring": "close", "at": "2026-11-24T09:30:05Z", "on": "2026-11-24", "ids": ["1"]}
    with pytest.raises(TypeError):
        output.encode({"x": object()})


def test_tables_stand_in_columns_whatever_the_signs_are_wide() -> None:
    assert output.table(["Id", "Name"], [(1, "安藤"), (12, "Eva")]) == ["Id  Name", "--  ----", "1   安藤", "12  Eva"]
    assert output.table(["Id"], []) == ["Id", "--"]
    assert len(output.table(["x"], [("a" * 99,)])[2]) == output.WIDEST


def test_outside_text_cannot_steer_the_terminal() -> None:
    assert output.plain("a\x1b[2Jb\u202ec\nd") == "a[2Jbc d"


def test_facts_leave_out_what_is_not_known() -> None:
    at = datetime(2026, 1, 2, tzinfo=UTC)
    assert output.facts([("a", ""), ("bb", at), ("c", None)]) == ["bb  2026-01-02T00:00:00Z"]
    assert output.iso(None) is None
