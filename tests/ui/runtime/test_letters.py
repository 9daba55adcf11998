"""Letters handed to the mail program carry nothing but recipient and subject."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from app.records.contact import Channel, ChannelKind, Contact, Standing
from app.records.ids import ContactId
from ui.runtime.letters import answer_subject, link, mail_address, write


def test_subject_and_address_are_encoded() -> None:
    made = link("a b@c.example?cc=x@y", "Gespräch & Ort\r\nBcc: x@y").toString(
        QUrl.ComponentFormattingOption.FullyEncoded
    )
    assert made == "mailto:ab@c.example%3Fcc%3Dx@y?subject=Gespr%C3%A4ch%20%26%20OrtBcc%3A%20x%40y"


def test_a_body_keeps_its_lines() -> None:
    made = link("a@c.example", "", "Guten Tag,\n\nbis & bald?").toString(QUrl.ComponentFormattingOption.FullyEncoded)
    assert made == "mailto:a@c.example?body=Guten%20Tag%2C%0D%0A%0D%0Abis%20%26%20bald%3F"


@given(st.text(), st.text(min_size=1), st.text())
def test_no_text_adds_another_header(address: str, subject: str, body: str) -> None:
    made = link(address, subject, body).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    assert made.count("?") <= 1
    assert made.count("&") <= 1
    assert "\n" not in made


@pytest.mark.parametrize(
    ("subject", "answer"),
    [("Termin", "Re: Termin"), ("AW: Termin", "AW: Termin"), ("re: x", "re: x"), ("", ""), (" a \n b ", "Re: a b")],
)
def test_one_re_is_enough(subject: str, answer: str) -> None:
    assert answer_subject(subject) == answer


def test_who_has_no_address_gets_no_letter() -> None:
    phone = Channel(kind=ChannelKind.PHONE, value="0351", key="0351")
    contact = Contact(id=ContactId(1), name="Cher", standing=Standing.KNOWN, channels=(phone,))
    assert mail_address(contact) == ""
    assert not write(contact)
