"""The text of a message, from all the ways to put it in."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.headers import split
from app.reading.mime import body_of
from tests.support.data import shared


def text(raw: bytes) -> str:
    fields, start = split(raw)
    return body_of(fields, raw, start).text


def test_quoted_printable_base64_and_charset() -> None:
    head = b"Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: "
    assert text(head + b"quoted-printable\n\nGr=FC=DFe\nan =\nalle") == "Grüße\nan alle"
    assert text(head + b"base64\n\nR3L83w==") == "Grüß"


def test_plain_is_preferred_and_attachments_are_left() -> None:
    raw = (
        b'Content-Type: multipart/mixed; boundary="m"\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n'
        b"--a\nContent-Type: text/plain\n\nplain words\n--a\nContent-Type: text/html\n\n<b>html words</b>\n--a--\n"
        b"--m\nContent-Type: text/plain\nContent-Disposition: attachment; filename=x\n\nattached\n--m--\n"
    )
    assert text(raw) == "plain words"


def test_html_alone_is_turned_into_lines() -> None:
    assert text(b"Content-Type: text/html\n\n<p>Eins</p><p>Zwei &amp; drei</p>").strip() == "Eins\n\nZwei & drei"


def test_flowed_lines_are_joined_and_uuencode_is_left_out() -> None:
    assert (
        text(b"Content-Type: text/plain; format=flowed\n\nein langer \nSatz\n-- \nich") == "ein langer Satz\n-- \nich"
    )
    assert "M" * 20 not in text(b"Subject: x\n\nda\nbegin 644 a.bin\n" + b"M" * 60 + b"\n`\nend\n")


def test_flowed_blanks_that_only_break_lines_go() -> None:
    assert text(b"Content-Type: text/plain; format=flowed; delsp=yes\n\nzusam \nmen") == "zusammen"


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"Content-Type: multipart/mixed; boundary=zz\n\njust text", ["just", "text"]),
        (b"Content-Type: multipart/mixed; x-boundary=no; boundary=a\n\n--a\n\np\n--a--", ["p"]),
        (b'Content-Type: multipart/mixed;\n\tboundary="a b"\n\n--a b\n\np', ["p"]),
        (
            (
                b"Content-Type: multipart/mixed; boundary=ab\n\n--ab\nContent-Type: multipart/mixed; boundary=abc\n\n"
                b"--abc\n\nin\n--abc--\n--ab\n\nout\n--ab--"
            ),
            ["in", "out"],
        ),
        (b"Content-Type: text/plain; charset=utf-8\n\n\xef\xbb\xbfHallo", ["Hallo"]),
        (b"Content-Transfer-Encoding: base64\n\nR3LDvMOfZQ==\n-- \nListe", ["Grüße"]),
        (b"Content-Transfer-Encoding: base64\n\nR3LDvMOfZ", ["Grüß"]),
    ],
)
def test_broken_boundaries_and_encodings(raw: bytes, words: list[str]) -> None:
    assert text(raw).split() == words


def test_a_calendar_part_is_noted() -> None:
    fields, start = split(raw := b"Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR")
    assert body_of(fields, raw, start).kinds == {"calendar"}
    fields, start = split(raw := b"Content-Class: urn:content-classes:calendarmessage\n\nDo you accept? Yes | No")
    assert body_of(fields, raw, start).kinds == {"calendar"}


def test_bounded_depth() -> None:
    raw = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(2000)) + b"\nx"
    assert isinstance(text(raw), str)


def test_texts_of_the_expected_parses() -> None:
    """Of the messages with an expected parse beside them, how many first texts agree: most, broken ones aside."""
    agree = total = 0
    for file in sorted(shared("mail", "stalwart-mail-parser").rglob("*.json")):
        said = json.loads(file.read_text(encoding="utf-8", errors="replace"))
        parts = [said["parts"][number]["body"] for number in said["text_body"]]
        plain = [part["Text"] for part in parts if "Text" in part]
        mail = file.with_suffix(".eml")
        if not plain or not mail.exists():
            continue
        total += 1
        agree += "".join(plain[0].split())[:80] in "".join(text(mail.read_bytes()).split())
    assert total > 40
    assert agree / total > 0.75, (agree, total)


@given(st.binary(max_size=500))
def test_any_bytes(raw: bytes) -> None:
    assert isinstance(text(b'Content-Type: multipart/mixed; boundary="a"\n\n--a\n' + raw), str)
    assert isinstance(text(raw), str)


def test_every_file_of_the_data_is_read(tmp_path: Path) -> None:
    """No exception on any of the six thousand files, whatever they are."""
    del tmp_path
    for file in sorted(shared("mail").rglob("*")):
        if file.is_file() and file.stat().st_size < 3_000_000 and "spamassassin" not in str(file):
            text(file.read_bytes())
