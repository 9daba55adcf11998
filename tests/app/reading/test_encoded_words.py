"""RFC 2047, as it is written and as it is met."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.encoded_words import decode_words


def test_words_are_decoded_and_neighbours_joined() -> None:
    assert decode_words("=?utf-8?B?R3LDvMOf?= =?utf-8?Q?e?= an alle") == "Grüße an alle"
    assert decode_words("=?UTF-8?Q?M=C3?= =?UTF-8?Q?=BCller?=") == "Müller"
    assert decode_words("=?iso-8859-1*de?q?J=F6rg_B=F6ll?=") == "Jörg Böll"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("=?iso-8859-1?Q?Heinz_Müller?=", "Heinz Müller"),
        ("=?utf-8?Q?Heinz_Müller?=", "Heinz Müller"),
        ("=?iso-8859-1?Q?=84ja=93?=", "„ja“"),
        ("=?utf-8?B?TcO8bGxlcg?=", "Müller"),
        ("=?ISO-8859-1?Q?a?=\r\n  =?ISO-8859-1?Q?_b?=", "a b"),
        ("=?foo?Q?abc?= =?utf-8?Q??=", "abc"),
        ("=?utf-8?Q?Wo bist du?=", "Wo bist du"),
        ("=?utf-8?Q?Wo_bist_du=3F?= =?utf-8?B?A?=", "Wo bist du?=?utf-8?B?A?="),
        ("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?= =?ISO-2022-JP?B?GyRCOGwbKEI=?=", "日本語"),
    ],
)
def test_words_as_programs_write_them(written: str, text: str) -> None:
    assert decode_words(written) == text


def test_what_cannot_be_decoded_stays() -> None:
    assert decode_words("=?broken") == "=?broken"


@given(st.text(max_size=100))
def test_any_text(value: str) -> None:
    assert isinstance(decode_words(f"=?utf-8?q?{value}?="), str)
