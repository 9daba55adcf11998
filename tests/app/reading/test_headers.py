"""Headers of any make: never an exception, and the usual ones right."""

# ruff: noqa: E501 (letters and lines as they came)

from hypothesis import given
from hypothesis import strategies as st

from app.reading.headers import message_ids, pairs, parties, references, split, text_of
from app.records.exchange import Party


def test_names_addresses_and_folding() -> None:
    raw = b'From: "Berger, Eva" <Eva@Berger.DE>\r\nTo: a@x,\r\n b@x\r\nSubject: =?utf-8?Q?M=C3=BC?=\r\n =?utf-8?Q?ller?=\r\n\r\nBody'
    fields, start = split(raw)
    assert raw[start:] == b"Body"
    assert parties(fields["from"]) == (Party(key="eva@berger.de", name="Berger, Eva"),)
    assert [key for key, _ in pairs(fields["to"])] == ["a@x", "b@x"]
    assert text_of(fields, "subject") == "Müller"


def test_old_and_broken_ways_to_write_an_address() -> None:
    assert pairs("eva@x.de (Eva Berger)") == (("eva@x.de", "Eva Berger"),)
    assert pairs("Gruppe: a@x.de, B <b@x.de>;") == (("a@x.de", ""), ("b@x.de", "B"))
    assert pairs("<@relay.de:eva@x.de>") == (("eva@x.de", ""),)
    assert pairs('"eva@x.de" <eva@x.de>') == (("eva@x.de", ""),)
    assert pairs("Eva [mailto:eva@x.de]") == (("eva@x.de", ""),)
    assert pairs("eva@[192.0.2.1]") == (("eva@[192.0.2.1]", ""),)
    assert pairs("undisclosed-recipients:;") == ()
    assert pairs("=?iso-8859-1?Q?J=F6rg?= <j@x.de>, , nobody") == (("j@x.de", "Jörg"),)


def test_the_first_of_equal_fields_counts_but_recipients_join() -> None:
    fields, _ = split(b"Subject: one\nSubject: two\nTo: a@x\nTo: b@x\n\n")
    assert fields["subject"] == "one"
    assert [key for key, _ in pairs(fields["to"])] == ["a@x", "b@x"]


def test_line_ends_of_three_kinds() -> None:
    for end in (b"\n", b"\r\n", b"\r"):
        raw = end.join([b"From: a@x", b"Subject: s", b"", b"body"])
        fields, start = split(raw)
        assert (fields["subject"], raw[start:]) == ("s", b"body")


def test_a_byte_order_mark_hides_no_field() -> None:
    fields, start = split(raw := b"\xef\xbb\xbfFrom: a@x\r\n\r\nbody")
    assert (fields["from"], raw[start:]) == ("a@x", b"body")


def test_references_end_with_the_parent_and_leave_the_message_itself_out() -> None:
    fields, _ = split(b"References: <a@x> <b@\n x> <me@x>\nIn-Reply-To: <c@x>\n\n")
    assert references(fields, "me@x") == ("a@x", "b@x", "c@x")
    old, _ = split(b'In-Reply-To: Message from "E" <e@x> of "Mon" <id@x>\n\n')
    assert references(old, "") == ("id@x",)
    person, _ = split(b"To: Eva <e@x.de>\nIn-Reply-To: Your message of Monday from Eva <E@x.de>\n\n")
    assert references(person, "") == (), "an address would join all letters to its owner"
    bare, _ = split(b'In-Reply-To: eva@x.de (Eva Berger) "Meeting on Wednesday" (May 20, 5:16pm)\n\n')
    assert references(bare, "") == (), "nor does an address without brackets"
    alone, _ = split(b"In-Reply-To: id@x\n\n")
    assert references(alone, "") == ("id@x",)
    assert message_ids("plain@x without brackets") == ("plain@x",)


@given(st.binary(max_size=400))
def test_any_bytes_are_a_header(raw: bytes) -> None:
    fields, start = split(raw)
    assert 0 <= start <= len(raw)
    for name, value in fields.items():
        text_of(fields, name)
        pairs(value)
        message_ids(value)


@given(st.text(max_size=200))
def test_any_text_is_an_address_field(value: str) -> None:
    for key, name in pairs(value):
        assert "@" in key
        assert key == key.lower()
        assert name.isprintable()
