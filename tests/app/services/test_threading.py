"""Conversations of files without a vault."""

from pathlib import Path

import pytest

from app.errors import Unreadable
from app.services.threading import threads_of


def test_an_answer_joins_its_question(tmp_path: Path) -> None:
    head = (
        "To: b@x.example\nDate: Mon, 16 Nov 2026 0{}:00:00 +0000\nSubject: {}\nMessage-ID: <{}@x.example>\n{}\nText\n"
    )
    (tmp_path / "1.eml").write_text("From: a@x.example\n" + head.format(1, "Plan", "one", ""))
    reply = head.format(2, "Re: Plan", "two", "In-Reply-To: <one@x.example>\n")
    (tmp_path / "2.eml").write_text("From: b@x.example\n" + reply)
    (tmp_path / "3.eml").write_text("From: c@x.example\n" + head.format(3, "Anderes", "three", ""))
    groups = (("one@x.example", "two@x.example"), ("three@x.example",))
    assert threads_of([tmp_path]) == groups
    assert threads_of([tmp_path / "2.eml", tmp_path / "1.eml"]) == groups[:1]


def test_what_is_missing_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        threads_of([tmp_path / "nichts.mbox"])
