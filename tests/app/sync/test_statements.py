"""Statements: one spelling, and nothing else is read."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.crypto.identity import SecretKeys
from app.errors import FileRefused
from app.records.refusal import Refusal
from app.sync import statements

KEYS = SecretKeys.new()
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=10), VALUES, max_size=6))
def test_what_is_spelt_is_read(fields: dict[str, object]) -> None:
    line = statements.spell(fields)
    assert line.isascii()
    assert b"\n" not in line
    assert statements.read(line) == fields


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b"1",
        b"{",
        b'{"a":1,"a":2}',
        b'{"b":1,"a":2}',
        b'{"a": 1}',
        b'{"a":1} ',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":-Infinity}',
        b'{"a":1.0}',
        b'{"a":1e5}',
        b'{"a":9007199254740993}',
        b'{"a":' + b"9" * 5000 + b"}",
        b'{"a":"\\ud800"}',
        b'{"a":"\\u0041"}',
        b'{"a":"\\/"}',
        b'{"a":"\xc3\xa4"}',
        b'{"a":"\\u00E4"}',
        b'{"a":' + b"[" * 13 + b"]" * 13 + b"}",
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b'"' + b'\\"' * 30_000,
    ],
)
def test_any_other_spelling_is_refused_quickly(line: bytes) -> None:
    begun = time.perf_counter()
    with pytest.raises(FileRefused) as refused:
        statements.read(line)
    assert refused.value.data["reason"] is Refusal.JSON
    assert time.perf_counter() - begun < 0.2


def test_size_is_looked_at_first() -> None:
    with pytest.raises(FileRefused) as refused:
        statements.read(b'{"a":"' + b"x" * statements.MAX_BYTES + b'"}')
    assert refused.value.data["reason"] is Refusal.TOO_LARGE


@given(st.binary(max_size=400))
def test_noise_is_refused(noise: bytes) -> None:
    with pytest.raises(FileRefused):
        statements.split(noise)


def test_a_signed_line_is_proven_and_a_changed_one_is_not() -> None:
    signed = statements.sign(b'{"a":1}', KEYS.signing, "kreis.x.v1")
    line, signature, armour = statements.split(signed)
    assert (line, signature.key, signature.namespace) == (b'{"a":1}', KEYS.signing_public, "kreis.x.v1")
    statements.prove(line, armour, key=KEYS.signing_public, namespace="kreis.x.v1")
    for wrong, namespace in ((b'{"a":2}', "kreis.x.v1"), (line, "kreis.y.v1")):
        with pytest.raises(FileRefused):
            statements.prove(wrong, armour, key=KEYS.signing_public, namespace=namespace)
