"""Signatures: every changed byte, Wycheproof, and OpenSSH's own program in both directions."""

import json
import shutil
import subprocess
from base64 import b64decode
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from app.crypto import sshsig
from app.crypto.identity import KeyRefused, SecretKeys
from app.errors import AppError
from tests.support.data import shared

NAMESPACE = "kreis.referral.v1"
KEYS = SecretKeys.new()
KEY = KEYS.signing_public


@given(st.binary(max_size=2000))
def test_what_was_signed_verifies(text: bytes) -> None:
    armour = sshsig.sign(text, KEYS.signing, NAMESPACE)
    sshsig.verify(text, armour, key=KEY, namespace=NAMESPACE)
    assert len(armour) == sshsig.length(NAMESPACE)
    assert sshsig.read(armour).key == KEY
    assert sshsig.read(armour).namespace == NAMESPACE


def test_every_changed_byte_raises() -> None:
    text = b"Ich stehe dafuer ein.\n"
    armour = sshsig.sign(text, KEYS.signing, NAMESPACE)
    for place in range(len(armour)):
        for flip in (1, 0x20, 0x80):
            with pytest.raises(sshsig.SignatureWrong):
                sshsig.verify(text, _flipped(armour, place, flip), key=KEY, namespace=NAMESPACE)
        with pytest.raises(sshsig.SignatureWrong):
            sshsig.verify(text, armour[:place], key=KEY, namespace=NAMESPACE)
    for place in range(len(text)):
        with pytest.raises(sshsig.SignatureWrong):
            sshsig.verify(_flipped(text, place, 1), armour, key=KEY, namespace=NAMESPACE)


def _flipped(data: bytes, place: int, flip: int) -> bytes:
    return data[:place] + bytes([data[place] ^ flip]) + data[place + 1 :]


def test_other_key_namespace_or_spelling_raises() -> None:
    text = b"x\n"
    armour = sshsig.sign(text, KEYS.signing, NAMESPACE)
    for key, namespace in ((SecretKeys.new().signing_public, NAMESPACE), (KEY, "kreis.claim.v1"), (KEY, "")):
        with pytest.raises(sshsig.SignatureWrong):
            sshsig.verify(text, armour, key=key, namespace=namespace)
    for spelt in (armour + b"\n", b"\n" + armour, armour.replace(b"\n", b"\r\n"), armour[:-1], b"", bytes(2000)):
        with pytest.raises(sshsig.SignatureWrong):
            sshsig.read(spelt)


@given(st.binary(max_size=300))
def test_noise_raises_only_expected_failures(noise: bytes) -> None:
    with pytest.raises(AppError):
        sshsig.read(noise)


def test_keys_are_written_as_openssh_writes_them() -> None:
    text = sshsig.encode_key(KEY)
    assert sshsig.decode_key(text) == KEY
    for wrong in ("", text[:-4], "ssh-rsa " + text, text + " comment", text.replace("ssh-ed25519 ", "")):
        with pytest.raises((sshsig.SignatureWrong, KeyRefused)):
            sshsig.decode_key(wrong)
    with pytest.raises(KeyRefused):
        sshsig.decode_key(sshsig.encode_key((1).to_bytes(32, "little")))


def test_wycheproof_ed25519() -> None:
    """Their messages are not ours, so the primitive that ``verify`` stands on is asked for each."""
    vectors = json.loads(shared("age", "wycheproof", "ed25519_test.json").read_bytes())
    for group in vectors["testGroups"]:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(group["publicKey"]["pk"]))
        for case in group["tests"]:
            signature, text = bytes.fromhex(case["sig"]), bytes.fromhex(case["msg"])
            if case["result"] == "valid":
                key.verify(signature, text)
            else:
                with pytest.raises(InvalidSignature):
                    key.verify(signature, text)


@pytest.mark.real
def test_openssh_verifies_ours_and_we_verify_its(tmp_path: Path) -> None:
    if shutil.which("ssh-keygen") is None:
        pytest.skip("the program ssh-keygen is not installed")
    text = b'{"kind":"referral"}\n'
    signers, armour = tmp_path / "signers", tmp_path / "armour"
    signers.write_text(f"anna {sshsig.encode_key(KEY)}\n")
    armour.write_bytes(sshsig.sign(text, KEYS.signing, NAMESPACE))
    command = ["ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", "anna", "-n", NAMESPACE, "-s", str(armour)]
    subprocess.run(command, input=text, check=True, capture_output=True)
    assert subprocess.run(command, input=text + b" ", check=False, capture_output=True).returncode != 0

    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "id"], check=True)
    (tmp_path / "text").write_bytes(text)
    subprocess.run(
        ["ssh-keygen", "-q", "-Y", "sign", "-f", tmp_path / "id", "-n", NAMESPACE, tmp_path / "text"],
        check=True,
        capture_output=True,
    )
    key = sshsig.decode_key(" ".join((tmp_path / "id.pub").read_text().split()[:2]))
    theirs = (tmp_path / "text.sig").read_bytes()
    sshsig.verify(text, theirs, key=key, namespace=NAMESPACE)
    assert b64decode(theirs.split(b"\n")[1][:68]).startswith(b"SSHSIG")
