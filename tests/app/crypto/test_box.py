"""Sealing raises for every changed byte."""

import pytest

from app.crypto import box

KEY = bytes(range(32))


def test_what_was_sealed_comes_out() -> None:
    sealed = box.seal(KEY, b"secret", b"bound")
    assert b"secret" not in sealed
    assert box.unseal(KEY, sealed, b"bound") == b"secret"


def test_every_flipped_bit_raises() -> None:
    sealed = box.seal(KEY, b"secret", b"bound")
    for place in range(len(sealed)):
        for bit in range(8):
            changed = bytearray(sealed)
            changed[place] ^= 1 << bit
            with pytest.raises(box.BadSeal):
                box.unseal(KEY, bytes(changed), b"bound")


@pytest.mark.parametrize("cut", [0, 5, 27])
def test_what_is_too_short_raises(cut: int) -> None:
    with pytest.raises(box.BadSeal):
        box.unseal(KEY, box.seal(KEY, b"", b"")[:cut], b"")


def test_another_key_or_another_binding_raises() -> None:
    sealed = box.seal(KEY, b"secret", b"bound")
    for key, bound in ((bytes(32), b"bound"), (KEY, b"other")):
        with pytest.raises(box.BadSeal):
            box.unseal(key, sealed, bound)


def test_keys_are_derived_as_rfc_5869_says() -> None:
    # Case 3 of RFC 5869: empty salt and info; the first 32 of its 42 bytes.
    expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
    assert box.derive(bytes.fromhex("0b" * 22), "").hex() == expected


def test_a_mark_holds_for_its_text_and_key() -> None:
    mark = box.mark(KEY, b"text")
    box.check_mark(KEY, b"text", mark)
    for key, text in ((bytes(32), b"text"), (KEY, b"texts")):
        with pytest.raises(box.BadSeal):
            box.check_mark(key, text, mark)
