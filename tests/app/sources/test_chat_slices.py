"""Slices of an export: rows with the user known, keys that hold, references within a spell."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import Unreadable
from app.sources import chat_slices
from tests.support.exports import android, linkedin, talk

MINE = frozenset({"whatsapp:ida_ich"})


def _chat(folder: Path, count: int = 4) -> str:
    path = folder / "WhatsApp Chat mit Eva Berger.txt"
    path.write_text(android(talk(count)), encoding="utf-8")
    return str(path)


def test_rows_tell_who_asks_whom_and_refer_to_the_one_before(tmp_path: Path) -> None:
    path = _chat(tmp_path)
    assert chat_slices.overview(path, "whatsapp", "Europe/Berlin", "").owner == ("whatsapp:ida_ich",)
    rows = chat_slices.read(path, "whatsapp", "Europe/Berlin", "", MINE, 0, 4)
    assert [row[4] for row in rows] == ["whatsapp:eva_berger", "whatsapp:ida_ich", *["whatsapp:eva_berger"] * 2]
    assert rows[0][6] == (("whatsapp:ida_ich", "Ida Ich"),)
    assert [row[11] for row in rows] == [(), (rows[0][1],), (rows[1][1],), (rows[2][1],)]
    assert rows[0][12][0][0] == "asks"
    assert {(row[9], row[10]) for row in rows} == {(None, False)}


def test_slices_are_parts_of_the_whole(tmp_path: Path) -> None:
    path = _chat(tmp_path, 25)
    whole = chat_slices.read(path, "whatsapp", "", "", MINE, 0, 25)
    parts = [chat_slices.read(path, "whatsapp", "", "", MINE, at, at + 10) for at in (0, 10, 20)]
    assert whole == tuple(row for part in parts for row in part)


def test_a_newer_export_is_read_anew_and_goes_on_with_the_conversation(tmp_path: Path) -> None:
    path = _chat(tmp_path)
    before = chat_slices.read(path, "whatsapp", "", "", MINE, 0, 9)
    text = android(talk(6, step=timedelta(hours=3))[2:])
    Path(path).write_text(text, encoding="utf-8")
    after = chat_slices.read(path, "whatsapp", "", "", MINE, 0, 9)
    assert [row[1] for row in after[:2]] == [row[1] for row in before[2:]]
    assert after[2][11] == (before[3][1],)


def test_linkedin_and_what_is_missing(tmp_path: Path) -> None:
    path = str(linkedin(tmp_path / "x.zip"))
    seen = chat_slices.overview(path, "linkedin", "", "")
    assert (seen.count, seen.owner) == (5, ("/in/ida-ich",))
    rows = chat_slices.read(path, "linkedin", "", "", frozenset(seen.owner), 0, 5)
    assert [row[14] for row in rows if row[2] == "invitation"] == ["invitation"]
    assert chat_slices.newest(path) > 0
    assert chat_slices.newest(path + "x") == 0
    with pytest.raises(Unreadable):
        chat_slices.overview(path + "x", "linkedin", "", "")
