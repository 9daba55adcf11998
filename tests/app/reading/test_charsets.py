"""Bytes under right, wrong and unknown charsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.charsets import codec, decode, whole


@pytest.mark.parametrize(
    ("charset", "data", "text"),
    [
        ("utf-8", "Grüße".encode(), "Grüße"),
        ("iso-8859-1", "Grüße – €".encode("cp1252"), "Grüße – €"),
        ("us-ascii", "Grüße".encode(), "Grüße"),
        ("unknown-8bit", "Grüße".encode("cp1252"), "Grüße"),
        ("utf-8", "Grüße".encode("cp1252"), "Grüße"),
        ("gb2312", "中文".encode("gb18030"), "中文"),
        ("ks_c_5601-1987", "한국".encode("cp949"), "한국"),
        ("iso-2022-jp", "日本".encode("iso-2022-jp"), "日本"),
        ("utf-16", "Hallo".encode("utf-16"), "Hallo"),
        ("", b"plain", "plain"),
    ],
)
def test_what_was_meant_is_read(charset: str, data: bytes, text: str) -> None:
    assert decode(data, charset) == text


def test_a_few_bad_bytes_cost_only_themselves() -> None:
    assert decode("Grüße ".encode() * 50 + b"\xc3", "utf-8").startswith("Grüße Grüße")
    assert decode(b"\xff" + "Grüße ".encode() * 50 + b"x" * 100, "").startswith("\ufffdGrüße")
    assert decode("Grüße und nichts weiter, ".encode("cp1252") * 9 + "Größe".encode("cp1252"), "utf-8").endswith(
        "Größe"
    )


def test_half_a_pair_of_surrogates_is_replaced() -> None:
    """SQLite takes none, so one in a single message would end a whole import."""
    assert decode(b"a+3e4-b", "utf-7") == "a\ufffdb"
    assert (whole("\ud83d\ude00"), whole("a\ud83d"), whole("Grüße")) == ("\U0001f600", "a\ufffd", "Grüße")


def test_codecs_that_no_mail_uses_are_not_known() -> None:
    assert codec("utf-8\0") == codec("iso\0-8859-1") == ""
    assert [codec(name) for name in ("idna", "punycode", "zlib", "rot13", "unicode_escape")] == [""] * 5


@given(
    st.binary(max_size=200),
    st.sampled_from(["", "utf-8", "utf-7", "utf-16", "big5", "shift_jis", "x-user-defined", "hz"]),
)
def test_nothing_fails(data: bytes, charset: str) -> None:
    assert isinstance(decode(data, charset), str)
