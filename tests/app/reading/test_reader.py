"""A message as a whole."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.compact import packed
from app.reading.digests import digest
from app.reading.reader import NoMessage, read_message
from app.records.exchange import Nature
from tests.support.mailboxes import message


def test_a_letter() -> None:
    reading = read_message(message(1))
    assert (reading.key, reading.nature, reading.sender.key, reading.subject) == (
        "1@test",
        Nature.HUMAN,
        "eva@berger.example",
        "Termin",
    )
    assert reading.at == datetime(2026, 11, 2, 8, 1, tzinfo=UTC)
    assert reading.sentences[0].text.startswith("Könnten Sie")
    row = packed(reading, 5)
    assert row[:4] == ("1@test", digest("1@test"), "human", 5)
    assert row[6] == (("ich@buero.example", ""),)


def test_the_same_message_without_an_id_has_the_same_key() -> None:
    raw = message(1).replace(b"Message-ID: <1@test>\n", b"")
    assert read_message(raw).key == read_message(b"Received: later\n" + raw.replace(b"\n", b"\r\n")).key
    assert read_message(raw).key.endswith("@no-id")


def test_empty_lines_before_the_header() -> None:
    assert read_message(b"\r\n\n" + message(1)).key == "1@test"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"Subject: x\n\nbody", "no_sender"),
        (b"From: a@x\nX-Mozilla-Status: 0009\n\nbody", "deleted"),
        (b"From: a@x\nX-Gmail-Labels: Spam\n\nbody", "deleted"),
        (b"From: a@x\n\n", "empty"),
    ],
)
def test_what_is_no_message(raw: bytes, reason: str) -> None:
    with pytest.raises(NoMessage) as caught:
        read_message(raw)
    assert caught.value.reason == reason


def test_of_what_no_person_wrote_no_text_is_kept() -> None:
    reading = read_message(message(1, more="List-Unsubscribe: <x>"))
    assert (reading.nature, reading.excerpt, reading.sentences) == (Nature.BULK, "", ())


@given(st.binary(max_size=300))
def test_any_bytes(raw: bytes) -> None:
    try:
        read_message(b"From: a@x\nDate: Fri, 9 Aug 2002 15:05:38 +0200\n" + raw)
    except NoMessage:
        pass
