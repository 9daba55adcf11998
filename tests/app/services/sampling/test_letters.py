"""An invented office's mail: threads that hold together, whatever day it is."""

from datetime import UTC, datetime
from email import message_from_string
from email.utils import parsedate_to_datetime

import pytest

from app.services.sampling.letters import chats, letters, mailbox
from app.sources import whatsapp
from resources import sample

NOW = datetime(2027, 1, 3, 9, tzinfo=UTC)  # a Sunday after holidays


@pytest.mark.parametrize("language", sample.LANGUAGES)
def test_two_years_of_letters_in_whole_threads(language: str) -> None:
    told = sample.load(language)
    found = letters(told, NOW)
    assert len(found) > 1000
    assert (NOW - found[0].at).days > 680
    assert found[-1].at < NOW
    threads: dict[int, list[int]] = {}
    for one in found:
        threads.setdefault(one.thread, []).append(one.turn)
    assert all(turns == list(range(len(turns))) for turns in threads.values())
    assert len({one.key for one in found}) == len(found)


def test_a_letter_as_a_mail_program_keeps_it() -> None:
    told = sample.load("de")
    first, *_ = mailbox(told, NOW).split("\nFrom - ")
    message = message_from_string(first.partition("\n")[2])
    assert parsedate_to_datetime(message["Date"]) == letters(told, NOW)[0].at
    assert message["Message-ID"].endswith("@sample.example>")


def test_chats_are_read_as_chats() -> None:
    told = sample.load("en")
    found = chats(told, NOW)
    assert "Aisha Rahman" in found
    assert all(whatsapp.recognise(text) for text in found.values())
