"""Telegram's result.json: one chat or an account, real files with their expected values, and nonsense."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.errors import Unreadable
from app.sources import telegram
from tests.support.data import shared
from tests.support.exports import telegram as export

TEXTS: list[tuple[str, object]] = [
    ("Eva", "Hallo"),
    ("Ida", ["Sieh ", {"type": "link", "text": "https://x.example"}, "!"]),
]


@pytest.mark.parametrize("whole", [False, True])
def test_a_chat_tells_who_is_who(tmp_path: Path, whole: bool) -> None:
    history = telegram.read(str(export(tmp_path / "result.json", TEXTS, whole=whole)))
    assert history.owner == ("telegram:user1",)
    assert [(one.sender, one.text, one.id) for one in history.said] == [
        ("telegram:user7", "Hallo", "7/0"),
        ("telegram:user1", "Sieh https://x.example!", "7/1"),
    ]
    assert history.skipped == ({"group_chat": 1} if whole else {})


def test_service_messages_and_what_has_no_date_or_sender_are_counted() -> None:
    chat = {"type": "personal_chat", "id": 7, "messages": [{"type": "service"}, {"type": "message", "from": "Eva"}, 5,
            {"type": "message", "date_unixtime": "1794000000"},
            {"type": "message", "date_unixtime": "99999999999999", "from": "Eva"}]}  # fmt: skip
    history = telegram.history(chat)
    assert history.skipped == {"system": 1, "no_date": 2, "no_sender": 1}


@pytest.mark.parametrize("name", ["single", "batch"])
def test_real_files_give_what_is_expected_of_them(name: str) -> None:
    folder = shared("exports", "chat-miner", "telegram")
    expected = json.loads((folder / "target.json").read_text(encoding="utf-8"))
    history = telegram.read(str(folder / f"test_{name}_export.json"))
    told = [
        (datetime.fromtimestamp(one.moment, UTC).isoformat()[:19], history.chats[0].people[one.sender], one.text)
        for one in history.said
    ]
    # The expectation puts a blank between the parts of a text; Telegram itself puts it into the parts.
    assert told == [(one["timestamp"], one["author"], one["message"].replace(": ", ":")) for one in expected]


def test_what_is_no_json_is_refused(tmp_path: Path) -> None:
    for text in ("{", "[" * 100_000, "\x00"):
        path = tmp_path / "result.json"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(Unreadable):
            telegram.read(str(path))


_values = some.recursive(
    some.none() | some.integers() | some.text(max_size=5) | some.just("message") | some.just("1794000000"),
    lambda inner: (
        some.lists(inner, max_size=4)
        | some.dictionaries(
            some.sampled_from(["messages", "type", "id", "from", "from_id", "text", "date_unixtime", "chats", "list"]),
            inner,
        )
    ),
)


@given(_values)
def test_whatever_stands_there_it_gives_a_history(document: object) -> None:
    history = telegram.history(document)
    assert all(one.sender in history.chats[one.chat].people for one in history.said)
