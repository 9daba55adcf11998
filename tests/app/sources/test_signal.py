"""Signal's main.jsonl: people, chats, what was said, and nonsense."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.errors import Unreadable
from app.sources import signal
from tests.support.exports import signal as export


def test_a_chat_with_somebody_known_by_number(tmp_path: Path) -> None:
    path = export(tmp_path / "main.jsonl", [(False, "Hast du Zeit?"), (True, "Ja.")])
    assert signal.recognise(path.read_text(encoding="utf-8"))
    history = signal.read(str(path))
    assert history.owner == ("signal:me",)
    assert [(one.sender, one.text) for one in history.said] == [
        ("+4917012345678", "Hast du Zeit?"),
        ("signal:me", "Ja."),
    ]
    assert history.chats[0].people == {"+4917012345678": "Eva", "signal:me": "Ida Ich"}
    assert history.skipped == {"system": 1}


def test_groups_name_their_authors_and_without_a_number_the_identity_stands_in() -> None:
    lines = b"""{"account": {"givenName": "Ida"}}
{"recipient": {"id": "1", "self": {}}}
{"recipient": {"id": "3", "contact": {"aci": "AbC=", "nickname": {"given": "Otto"}, "profileGivenName": "O."}}}
{"recipient": {"id": "4", "group": {"masterKey": "x"}}}
{"chat": {"id": "9", "recipientId": "4"}}
{"chatItem": {"chatId": "9", "authorId": "3", "dateSent": "1794000000000", "incoming": {}, "standardMessage": {}}}
{"chatItem": {"chatId": "9", "authorId": "3", "dateSent": "1794000001000", "incoming": {}, "remoteDeletedMessage": {}}}
"""
    history = signal.history(lines)
    assert history.chats[0].group
    assert [(one.sender, history.chats[0].people[one.sender]) for one in history.said] == [("signal:abc=", "Otto")]
    assert history.skipped == {"deleted": 1}


def test_a_broken_line_costs_itself_alone() -> None:
    history = signal.history(b'{"account": {}}\n{"chatItem"\n[]\n{"chatItem": {"chatId": "none"}}\n')
    assert history.refused == ((2, "damaged_json"),)


def test_what_is_no_export_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "main.jsonl"
    path.write_bytes(b"\x00\x01")
    with pytest.raises(Unreadable):
        signal.read(str(path))


@given(some.binary(max_size=200) | some.lists(some.sampled_from(
    ['{"chat": {"id": 1, "recipientId": 2}}', '{"recipient": {"id": 2, "contact": {}}}', '{"chat": []}', "[]", "{",
     '{"chatItem": {"chatId": 1, "dateSent": 1794000000000}}', '{"recipient": {"self": null, "id": []}}'],
), max_size=12).map(lambda lines: "\n".join(lines).encode()))  # fmt: skip
def test_whatever_stands_there_it_gives_a_history(data: bytes) -> None:
    history = signal.history(data)
    assert all(one.sender in history.chats[one.chat].people for one in history.said)
