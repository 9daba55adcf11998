"""Keys: what is refused, and the vectors of Wycheproof for the exchange."""

import json
from base64 import urlsafe_b64decode
from hashlib import sha256

import pytest

from app.crypto.identity import (
    KeyRefused,
    SecretKeys,
    check_sealing_key,
    check_signing_key,
    exchange,
    identity_of,
)
from tests.support.data import shared

P = 2**255 - 19


def test_an_identity_is_the_hash_of_the_signing_key_and_nothing_else() -> None:
    keys = SecretKeys.new()
    assert keys.identity == identity_of(keys.signing_public) == sha256(keys.signing_public).hexdigest()
    assert SecretKeys(signing=keys.signing, sealing=SecretKeys.new().sealing).identity == keys.identity
    assert keys.signing not in (keys.sealing, SecretKeys.new().signing)
    assert "b'" not in repr(keys)


def test_honest_keys_pass() -> None:
    for _ in range(20):
        keys = SecretKeys.new()
        check_signing_key(keys.signing_public)
        check_sealing_key(keys.sealing_public)


def test_signing_keys_of_small_order_are_refused_in_every_spelling() -> None:
    eight = int.from_bytes(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little")
    for y in (0, 1, P - 1, eight, P - eight, P, P + 1):
        for sign in (0, 1 << 255):
            with pytest.raises(KeyRefused):
                check_signing_key((y | sign).to_bytes(32, "little"))


def test_wrong_lengths_and_sealing_keys_of_small_order_are_refused() -> None:
    for key in (b"", bytes(31), bytes(33)):
        with pytest.raises(KeyRefused):
            check_signing_key(key)
        with pytest.raises(KeyRefused):
            check_sealing_key(key)
    eight = (
        325606250916557431795983626356110631294008115727848805560023387167927233504,
        39382357235489614581723060781553021112529911719440698176882885853963445705823,
    )
    for u in (0, 1, *eight, P - 1, P, P + 1):  # https://cr.yp.to/ecdh.html, with and without the bit that is left out
        for high in (0, 1 << 255):
            with pytest.raises(KeyRefused):
                check_sealing_key((u | high).to_bytes(32, "little"))


def test_wycheproof_x25519() -> None:
    vectors = json.loads(shared("age", "wycheproof", "x25519_jwk_test.json").read_bytes())
    tried = 0
    for group in vectors["testGroups"]:
        for case in group["tests"]:
            if (case["public"].get("kty"), case["public"].get("crv"), "x" in case["public"]) != ("OKP", "X25519", True):
                continue  # about the JSON around the key
            secret, public = (_raw(case["private"]["d"]), _raw(case["public"]["x"]))
            try:
                got = exchange(secret, public).hex()
            except KeyRefused:
                assert case["result"] != "valid", case["tcId"]
                assert len(public) != 32 or set(case["shared"]) <= {"0"}, case["tcId"]
            else:
                assert case["result"] != "invalid", case["tcId"]
                assert got == case["shared"], case["tcId"]
            tried += 1
    assert tried == 518


def _raw(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
