"""age files: vectors of C2SP's CCTV, every changed byte, and Debian's own program."""

import json
import os
import shutil
import subprocess
import time
import zlib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given
from hypothesis import strategies as st

from app.crypto import age
from app.crypto.bech32 import KeyMisspelt
from app.crypto.identity import KeyRefused, SecretKeys
from app.errors import AppError
from tests.support.data import shared

LIFTED = age.Profile(stanzas=1_000, header=1 << 20, size=1 << 30)
STEPS = {"header failure": "header", "HMAC failure": "mac", "payload failure": "payload"}
KEYS = SecretKeys.new()


@dataclass(frozen=True)
class Vector:
    name: str
    expect: str
    payload: str
    identity: str
    data: bytes
    in_profile: bool


def _vectors() -> list[Vector]:
    return [_vector(path.name, path.read_bytes()) for path in sorted(shared("age", "cctv-age-testkit").iterdir())]


def _vector(name: str, content: bytes) -> Vector:
    head, _, data = content.partition(b"\n\n")
    said = dict(line.split(": ", 1) for line in head.decode().splitlines())
    identity = said.get("identity", "")
    return Vector(
        name=name,
        expect=said["expect"],
        payload=said.get("payload", ""),
        identity=identity,
        data=zlib.decompress(data) if said.get("compressed") == "zlib" else data,
        in_profile=identity.startswith("AGE-SECRET-KEY-1") and not {"armored", "passphrase"} & said.keys(),
    )


@pytest.mark.real
def test_all_vectors_of_the_published_package(tmp_path: Path) -> None:
    """The 143 vectors as npm gives them: verdicts with the caps lifted, and the strict profile takes nothing wrong."""
    for program in ("npm", "node"):
        if shutil.which(program) is None:
            pytest.skip(f"the program {program} is not installed")
    got = subprocess.run(["npm", "pack", "cctv-age@0.2.0"], cwd=tmp_path, capture_output=True, text=True, check=False)
    if got.returncode:
        pytest.skip("the package cctv-age cannot be fetched")
    shutil.unpack_archive(tmp_path / got.stdout.split()[-1], tmp_path, filter="data")
    dump = "const all = require('./package'); const {writeFileSync: put} = require('fs'); "
    dump += "for (const name in all) put(`vector-${name}`, all[name]);"
    subprocess.run(["node", "-e", dump], cwd=tmp_path, check=True)
    vectors = [_vector(path.name, path.read_bytes()) for path in sorted(tmp_path.glob("vector-*"))]
    in_profile = [vector for vector in vectors if vector.in_profile]
    assert (len(vectors), len(in_profile)) == (143, 66)
    for vector in vectors:
        if vector.in_profile:
            assert _verdict(vector, LIFTED) == vector.expect, vector.name
        else:
            assert _verdict(vector, LIFTED) != "success", vector.name
        if vector.expect != "success" or not vector.in_profile:
            assert _verdict(vector, age.STRICT) != "success", vector.name


def test_the_vectors_get_their_verdict_with_the_caps_lifted() -> None:
    in_profile = [vector for vector in _vectors() if vector.in_profile]
    assert len(in_profile) >= 42
    for vector in in_profile:
        assert _verdict(vector, LIFTED) == vector.expect, vector.name


def test_whatever_is_not_x25519_and_binary_is_refused() -> None:
    for vector in _vectors():
        if not vector.in_profile:
            assert _verdict(vector, LIFTED) != "success", vector.name


def test_the_strict_profile_accepts_nothing_that_is_wrong() -> None:
    for vector in _vectors():
        if vector.expect != "success" or not vector.in_profile:
            assert _verdict(vector, age.STRICT) != "success", vector.name


def _verdict(vector: Vector, profile: age.Profile) -> str:
    known = vector.identity.startswith("AGE-SECRET-KEY-1")
    secret = age.decode_secret(vector.identity) if known else KEYS.sealing
    try:
        plain = age.decrypt(vector.data, secret, profile)
    except age.NotSealedForMe:
        return "no match"
    except age.SealDamaged as error:
        return next(name for name, step in {**STEPS, "size failure": "size"}.items() if step == error.data["step"])
    assert sha256(plain).hexdigest() == vector.payload
    return "success"


@given(st.binary(max_size=4096))
def test_what_was_sealed_opens(plain: bytes) -> None:
    sealed = age.encrypt(plain, KEYS.sealing_public)
    assert age.decrypt(sealed, KEYS.sealing) == plain
    assert len(sealed) == len(plain) + age.OVERHEAD


@pytest.mark.parametrize("size", [0, 1, 65535, 65536, 65537, 131072, 131073])
def test_chunks_meet_at_their_edges(size: int) -> None:
    plain = os.urandom(size)
    assert age.decrypt(age.encrypt(plain, KEYS.sealing_public), KEYS.sealing, LIFTED) == plain


def test_every_changed_or_missing_byte_raises() -> None:
    sealed = age.encrypt(b"Ein Wort unter uns.", KEYS.sealing_public)
    for place in range(len(sealed)):
        for flip in (1, 0x80):
            changed = bytearray(sealed)
            changed[place] ^= flip
            with pytest.raises((age.SealDamaged, age.NotSealedForMe)):
                age.decrypt(bytes(changed), KEYS.sealing)
        with pytest.raises((age.SealDamaged, age.NotSealedForMe)):
            age.decrypt(sealed[:place], KEYS.sealing)
    with pytest.raises(age.SealDamaged):
        age.decrypt(sealed + b"\0", KEYS.sealing)


@given(st.binary(max_size=600))
def test_noise_raises_only_expected_failures(noise: bytes) -> None:
    for data in (
        noise,
        b"age-encryption.org/v1\n" + noise,
        b"age-encryption.org/v1\n-> X25519 " + noise + b"\n--- a\n",
    ):
        with pytest.raises(AppError):
            age.decrypt(data, KEYS.sealing)


def test_another_key_opens_nothing() -> None:
    sealed = age.encrypt(b"x", KEYS.sealing_public)
    with pytest.raises(age.NotSealedForMe):
        age.decrypt(sealed, SecretKeys.new().sealing)


def test_the_caps_hold() -> None:
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    two = b"age-encryption.org/v1\n" + stanza * 2 + b"--- " + b"A" * 43 + b"\n"
    for data in (two, b"age-encryption.org/v1\n-> X25519 " + b"A" * 9000 + b"\n--- \n", bytes(65537)):
        with pytest.raises(age.SealDamaged):
            age.decrypt(data, KEYS.sealing)


def test_a_long_header_is_parsed_linearly() -> None:
    sealed = b"age-encryption.org/v1\n" + b"-> a\n\n" * 170_000 + b"--- " + b"A" * 43 + b"\n"
    begun = time.perf_counter()
    with pytest.raises(age.NotSealedForMe):
        age.decrypt(sealed, KEYS.sealing, age.Profile(stanzas=1 << 20, header=1 << 21, size=1 << 21))
    with pytest.raises(age.SealDamaged):
        age.decrypt(sealed, KEYS.sealing)
    assert time.perf_counter() - begun < 5


def test_nothing_is_sealed_for_a_key_of_small_order() -> None:
    with pytest.raises(KeyRefused):
        age.encrypt(b"x", bytes(32))


def test_keys_are_written_as_age_writes_them() -> None:
    assert age.decode_recipient(age.encode_recipient(KEYS.sealing_public)) == KEYS.sealing_public
    assert age.decode_secret(age.encode_secret(KEYS.sealing)) == KEYS.sealing
    secret = age.encode_secret(KEYS.sealing)
    for wrong in (secret.lower(), secret[:-1], secret.replace("AGE", "AXE"), "", age.encode_recipient(b"short")):
        with pytest.raises(KeyMisspelt):
            age.decode_secret(wrong)
    with pytest.raises(KeyMisspelt):
        age.decode_recipient(age.encode_recipient(b"short"))


def test_wycheproof_of_what_age_stands_on() -> None:
    """The library's cipher and key derivation, since nothing of ours lies between them and a file."""
    for case in _cases("chacha20_poly1305_test.json"):
        cipher = ChaCha20Poly1305(bytes.fromhex(case["key"]))
        sealed = bytes.fromhex(case["ct"] + case["tag"])
        nonce, aad = bytes.fromhex(case["iv"]), bytes.fromhex(case["aad"])
        if case["result"] == "valid":
            assert cipher.decrypt(nonce, sealed, aad).hex() == case["msg"], case["tcId"]
        else:
            with pytest.raises((InvalidTag, ValueError)):
                cipher.decrypt(nonce, sealed, aad)
    for case in _cases("hkdf_sha256_test.json"):
        salt, info = bytes.fromhex(case["salt"]), bytes.fromhex(case["info"])
        if case["result"] == "valid":
            hkdf = HKDF(algorithm=SHA256(), length=case["size"], salt=salt, info=info)
            assert hkdf.derive(bytes.fromhex(case["ikm"])).hex() == case["okm"], case["tcId"]


def _cases(name: str) -> list[dict[str, Any]]:
    vectors = json.loads(shared("age", "wycheproof", name).read_bytes())
    return [case for group in vectors["testGroups"] for case in group["tests"]]


@pytest.mark.real
def test_debians_age_opens_ours_and_we_open_its(tmp_path: Path) -> None:
    if shutil.which("age") is None:
        pytest.skip("the program age is not installed")
    key, ours, theirs = tmp_path / "key", tmp_path / "ours.age", tmp_path / "theirs.age"
    key.write_text(age.encode_secret(KEYS.sealing) + "\n")
    for plain in (b"", b"Guten Tag", os.urandom(65536), os.urandom(200_000)):
        ours.write_bytes(age.encrypt(plain, KEYS.sealing_public))
        opened = subprocess.run(["age", "-d", "-i", key, ours], check=True, capture_output=True)
        assert opened.stdout == plain
        recipient = age.encode_recipient(KEYS.sealing_public)
        subprocess.run(["age", "-r", recipient, "-o", theirs], check=True, input=plain)
        assert age.decrypt(theirs.read_bytes(), KEYS.sealing, LIFTED) == plain
        theirs.unlink()
