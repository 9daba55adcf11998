"""Envelopes: round trip, sizes, the order of checks, hostile files, and the shell recipe of the module."""

import re
import shutil
import subprocess
import textwrap
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.crypto import age, sshsig
from app.crypto.identity import SecretKeys
from app.errors import AppError, FileRefused
from app.records.peer import PeerState
from app.records.refusal import Refusal
from app.sync import envelopes, statements
from tests.support.sharing import place

ANNA, BERND, CARLA = SecretKeys.new(), SecretKeys.new(), SecretKeys.new()
PEERS = {ANNA.signing_public: PeerState.VERIFIED}


def _seal(body: Mapping[str, object] | None = None, *, kind: str = "referral", to: SecretKeys = BERND) -> bytes:
    recipient = to.sealing_public
    sealed, _ = envelopes.seal(kind, body or {"a": 1}, place(), keys=ANNA, to=to.identity, recipient=recipient)
    return sealed


def _line(**changed: object) -> bytes:
    """The line of an honest file, with fields changed before it is signed."""
    said = statements.read(age.decrypt(_seal(), BERND.sealing).partition(b"\n")[0])
    return statements.spell(said | changed)


def _forged(line: bytes, *, keys: SecretKeys = ANNA, namespace: str = "kreis.referral.v1") -> bytes:
    return age.encrypt(statements.sign(line, keys.signing, namespace), BERND.sealing_public)


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=9), st.integers(0, 9), max_size=5))
def test_what_was_sealed_opens_and_tells_nothing_by_its_size(body: dict[str, object]) -> None:
    sealed, digest = envelopes.seal(
        "referral", body, place(2, "ab" * 32), keys=ANNA, to=BERND.identity, recipient=BERND.sealing_public
    )
    assert len(sealed) in envelopes.SIZES
    opened = envelopes.unseal(sealed, openers=envelopes.Openers(keys=BERND), senders=envelopes.Senders(states=PEERS))
    assert (opened.kind, opened.author, opened.body, opened.digest) == ("referral", ANNA.identity, body, digest)
    assert opened.place == place(2, "ab" * 32)
    assert opened.understood


@pytest.mark.parametrize("size", envelopes.SIZES)
def test_each_size_is_reached_exactly(size: int) -> None:
    empty = len(age.decrypt(_seal({"a": ""}), BERND.sealing)) - 2_048 + age.OVERHEAD
    assert empty == 0
    for words in range(size - 1_000, size - 690, 31):
        sealed = _seal({"a": "x" * words}) if words < envelopes.MAX_BYTES - 800 else b""
        assert len(sealed) in (0, *envelopes.SIZES)


def test_too_much_for_one_file_is_refused() -> None:
    with pytest.raises(statements.TooMuch):
        _seal({"a": "x" * 65_000})


def _cut_signature() -> bytes:
    signed = statements.sign(_line(), ANNA.signing, "kreis.referral.v1")
    return age.encrypt(signed[:-40], BERND.sealing_public)


def _other_stanzas() -> bytes:
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n-> X25519 "
    return _seal().replace(b"-> X25519 ", stanza, 1)


def _changed_text() -> bytes:
    signed = statements.sign(_line(), ANNA.signing, "kreis.referral.v1")
    return age.encrypt(signed.replace(b'"seq":1', b'"seq":2'), BERND.sealing_public)


HOSTILE: dict[str, tuple[Callable[[], bytes], Refusal]] = {
    "too large": (lambda: _seal() + bytes(65_536), Refusal.TOO_LARGE),
    "64 KiB and one byte": (lambda: bytes(65_537), Refusal.TOO_LARGE),
    "empty": (lambda: b"", Refusal.NOT_SEALED),
    "not age": (lambda: b"hello" * 100, Refusal.NOT_SEALED),
    "grease": (lambda: _seal().replace(b"-> X25519 ", b"-> grease\n\n-> X25519 ", 1), Refusal.NOT_SEALED),
    "other stanzas": (_other_stanzas, Refusal.NOT_SEALED),
    "passphrase": (lambda: b"age-encryption.org/v1\n-> scrypt AAAA 10\nAAAA\n--- AAAA\n", Refusal.NOT_SEALED),
    "cut": (lambda: _seal()[:-1], Refusal.NOT_SEALED),
    "longer": (lambda: _seal() + b"x", Refusal.NOT_SEALED),
    "other recipient": (lambda: _seal(to=CARLA), Refusal.OTHER_RECIPIENT),
    "no signature": (lambda: age.encrypt(_line(), BERND.sealing_public), Refusal.NOT_SIGNED),
    "cut signature": (_cut_signature, Refusal.NOT_SIGNED),
    "stranger": (lambda: _forged(_line(), keys=CARLA), Refusal.UNKNOWN_AUTHOR),
    "claim as envelope": (lambda: _forged(_line(), namespace="kreis.claim.v1"), Refusal.NAMESPACE),
    "card as envelope": (lambda: _forged(_line(), namespace="kreis.card.v1"), Refusal.NAMESPACE),
    "foreign namespace": (lambda: _forged(_line(), namespace="git"), Refusal.NAMESPACE),
    "changed text": (_changed_text, Refusal.SIGNATURE),
    "doubled keys": (lambda: _forged(_line()[:-1] + b',"v":1}'), Refusal.JSON),
    "NaN": (lambda: _forged(_line()[:-1] + b',"x":NaN}'), Refusal.JSON),
    "deep": (lambda: _forged(b'{"a":' + b"[" * 30_000 + b"]" * 30_000 + b"}"), Refusal.JSON),
    "blanks": (lambda: _forged(_line().replace(b",", b", ")), Refusal.JSON),
    "other kind": (lambda: _forged(_line(kind="withdraw")), Refusal.KIND),
    "passed to me": (lambda: _forged(_line(to=CARLA.identity)), Refusal.MISDIRECTED),
    "version": (lambda: _forged(_line(v=2)), Refusal.NEWER),
    "body a list": (lambda: _forged(_line(body=[])), Refusal.FIELDS),
    "seq zero": (lambda: _forged(_line(seq=0)), Refusal.FIELDS),
    "seq true": (lambda: _forged(_line(seq=True)), Refusal.FIELDS),
    "epoch": (lambda: _forged(_line(epoch="0-00")), Refusal.FIELDS),
    "pad": (lambda: _forged(_line(pad="hidden words")), Refusal.FIELDS),
    "must": (lambda: _forged(_line(must="all")), Refusal.FIELDS),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_with_their_reason_in_time(name: str) -> None:
    make, reason = HOSTILE[name]
    data = make()
    begun = time.perf_counter()
    with pytest.raises(FileRefused) as refused:
        envelopes.unseal(data, openers=envelopes.Openers(keys=BERND), senders=envelopes.Senders(states=PEERS))
    assert time.perf_counter() - begun < 0.2
    assert refused.value.data["reason"] is reason


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (PeerState.UNVERIFIED, Refusal.UNVERIFIED),
        (PeerState.REVOKED, Refusal.REVOKED),
        (PeerState.LOST, Refusal.LOST),
    ],
)
def test_only_heard_peers_are_opened(state: PeerState, reason: Refusal) -> None:
    with pytest.raises(FileRefused) as refused:
        envelopes.unseal(
            _seal(),
            openers=envelopes.Openers(keys=BERND),
            senders=envelopes.Senders(states={ANNA.signing_public: state}),
        )
    assert refused.value.data["reason"] is reason
    unconfirmed = {ANNA.signing_public: PeerState.UNCONFIRMED}
    assert (
        envelopes.unseal(
            _seal(), openers=envelopes.Openers(keys=BERND), senders=envelopes.Senders(states=unconfirmed)
        ).author
        == ANNA.identity
    )


def test_what_a_newer_version_sends_is_authentic_but_not_understood() -> None:
    for data in (_seal(kind="tomorrow"), _forged(_line(must=["secret_handshake"]))):
        assert not envelopes.unseal(
            data, openers=envelopes.Openers(keys=BERND), senders=envelopes.Senders(states=PEERS)
        ).understood


def test_unknown_fields_do_no_harm() -> None:
    assert envelopes.unseal(
        _forged(_line(later="x")), openers=envelopes.Openers(keys=BERND), senders=envelopes.Senders(states=PEERS)
    ).understood


def test_every_changed_byte_raises() -> None:
    sealed = _seal()
    for place_ in range(len(sealed)):
        changed = sealed[:place_] + bytes([sealed[place_] ^ 1]) + sealed[place_ + 1 :]
        with pytest.raises(FileRefused):
            envelopes.unseal(changed, openers=envelopes.Openers(keys=BERND), senders=envelopes.Senders(states=PEERS))


@given(st.binary(max_size=2_000))
def test_noise_inside_the_seal_raises_only_expected_failures(noise: bytes) -> None:
    for plain in (noise, noise + b"\n" + sshsig.sign(noise + b"\n", ANNA.signing, "kreis.referral.v1")):
        with pytest.raises(AppError):
            envelopes.unseal(
                age.encrypt(plain, BERND.sealing_public),
                openers=envelopes.Openers(keys=BERND),
                senders=envelopes.Senders(states=PEERS),
            )


@pytest.mark.real
def test_the_recipe_checks_a_file_without_this_program(tmp_path: Path) -> None:
    for program in ("age", "ssh-keygen", "sed", "sh"):
        if shutil.which(program) is None:
            pytest.skip(f"the program {program} is not installed")
    recipe = textwrap.dedent(re.search(r"(?ms)^    age -d.*?^$", envelopes.__doc__ or "")[0])  # type: ignore[index]
    (tmp_path / "key.txt").write_text(age.encode_secret(BERND.sealing) + "\n")
    (tmp_path / "signers").write_text(f"{ANNA.identity} {sshsig.encode_key(ANNA.signing_public)}\n")
    script = f"set -e\n{recipe}"
    bodies: tuple[dict[str, object], ...] = ({"a": 1}, {"a": '","kind":"withdraw",'})
    for body in bodies:
        (tmp_path / "7F3K.referral").write_bytes(_seal(body))
        ran = subprocess.run(["sh", "-c", script], cwd=tmp_path, check=True, capture_output=True, text=True)
        assert f'Good "kreis.referral.v1" signature for {ANNA.identity}' in ran.stdout
    (tmp_path / "7F3K.referral").write_bytes(_changed_text())
    assert subprocess.run(["sh", "-c", script], cwd=tmp_path, check=False, capture_output=True).returncode != 0


def test_a_signer_is_named_before_anybody_is_believed() -> None:
    assert envelopes.signer(_seal(), envelopes.Openers(keys=BERND)) == ANNA.signing_public
    with pytest.raises(FileRefused):
        envelopes.signer(_seal(), envelopes.Openers(keys=CARLA))
