"""Debian's ``age`` and OpenSSH agree with us: on a thousand files of ours, and on one that they alone made.

Nothing is compared with our own reader alone: the other programs decrypt, verify and sign.
"""

import json
import shutil
import subprocess
from base64 import b64decode, b64encode
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.crypto import age, sshsig
from app.crypto.identity import SecretKeys
from app.errors import AppError
from app.formats import jobposting
from app.records.lead import Vacancy
from app.records.peer import HeardBy, PeerState
from app.records.referral import Basis, Claim, Confidence, Interest, Reshare, Terms, Vetting
from app.sync import claims, envelopes
from tests.support.pairs import NOW, new_vault
from tests.support.sharing import place

ANNA, BERND = SecretKeys.new(), SecretKeys.new()
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@st.composite
def _claims(draw: st.DrawFn) -> Claim:
    """Whatever a person could write, in any script, with and without terms."""
    vacancy = Vacancy(
        title=draw(st.text("Büroß \u4e2d\U0001f600\"\\'{}", min_size=1, max_size=40).filter(lambda text: text.strip())),
        organisation=draw(_TEXT),
        place=draw(_TEXT),
        pay=draw(_TEXT),
        apply_by=draw(st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1))),
        description=draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=2_000)),
    )
    vetting = Vetting(
        basis=draw(st.sampled_from(Basis)),
        since=draw(st.none() | st.integers(1900, 2199)),
        relation=draw(_TEXT),
        interest=draw(st.sampled_from(Interest)),
        confidence=draw(st.sampled_from(Confidence)),
        words=draw(_TEXT),
    )
    reshare = draw(st.sampled_from(Reshare))
    return Claim(
        id=draw(st.integers(0, 2**128 - 1)).to_bytes(16).hex(),
        author=ANNA.identity,
        name=draw(_TEXT),
        issued_at=draw(st.datetimes().filter(lambda at: at.year >= 1970)).replace(tzinfo=NOW.tzinfo, microsecond=0),
        vacancy=vacancy,
        vetting=vetting,
        terms=Terms(expires_on=draw(st.none() | st.dates()), reshare=reshare, consent=draw(st.booleans())),
        to=BERND.identity if reshare is Reshare.NONE else "",
    )


def _needed(*programs: str) -> None:
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"the program {program} is not installed")


def _run(*command: str | Path, cwd: Path, stdin: bytes = b"") -> bytes:
    return subprocess.run(command, cwd=cwd, input=stdin, check=True, capture_output=True).stdout


def _accepted(folder: Path, signed: bytes, namespace: str) -> bytes:
    """The line, if OpenSSH says that Anna signed it under the namespace."""
    line, _, armour = signed.partition(b"\n")
    (folder / "line.sig").write_bytes(armour)
    verify = ("ssh-keygen", "-Y", "verify", "-f", "signers", "-I", ANNA.identity, "-n", namespace, "-s", "line.sig")
    assert b"Good" in _run(*verify, cwd=folder, stdin=line + b"\n")
    return line


@pytest.mark.real
@settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck))
@given(claim=_claims(), number=st.integers(1, 2**40))
def test_a_thousand_referrals_open_and_verify_outside(
    tmp_path_factory: pytest.TempPathFactory, claim: Claim, number: int
) -> None:
    _needed("age", "ssh-keygen")
    folder = tmp_path_factory.getbasetemp() / "outside"
    if not folder.exists():
        folder.mkdir()
        (folder / "key.txt").write_text(f"{age.encode_secret(BERND.sealing)}\n")
        (folder / "signers").write_text(f"{ANNA.identity} {sshsig.encode_key(ANNA.signing_public)}\n")
    signed = claims.sign(claim, ANNA)
    body = {"claim": b64encode(signed).decode(), "chain": []}
    at = place(number, "ab" * 32 if number > 1 else "")
    data, _ = envelopes.seal("referral", body, at, keys=ANNA, to=BERND.identity, recipient=BERND.sealing_public)
    plain = _run("age", "-d", "-i", "key.txt", cwd=folder, stdin=data)
    envelope = json.loads(_accepted(folder, plain, "kreis.referral.v1"))
    assert (envelope["kind"], envelope["to"], envelope["seq"]) == ("referral", BERND.identity, number)
    inside = b64decode(envelope["body"]["claim"])
    said = json.loads(_accepted(folder, inside, claims.NAMESPACE))
    assert (said["id"], said["author"], said["vetting"]["basis"]) == (claim.id, ANNA.identity, claim.vetting.basis)
    ours = envelopes.unseal(
        data,
        openers=envelopes.Openers(keys=BERND),
        senders=envelopes.Senders(states={ANNA.signing_public: PeerState.VERIFIED}),
    )
    assert ours.body == envelope["body"]
    read = claims.read(inside)
    assert (read.id, read.vetting.since, read.terms, read.to) == (claim.id, claim.vetting.since, claim.terms, claim.to)
    assert jobposting.write(read.vacancy) == said["job"]


class Outsider:
    """Somebody who has ``age-keygen``, ``ssh-keygen`` and ``age``, and not one line of this program."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        _run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", "signing", cwd=folder)
        kind, key, *_ = (folder / "signing.pub").read_text().split()
        self.signing = f"{kind} {key}"
        self.identity = sha256(b64decode(key)[-32:]).hexdigest()
        _run("age-keygen", "-o", "sealing", cwd=folder)
        self.sealing = _run("age-keygen", "-y", "sealing", cwd=folder).decode().strip()

    def signed(self, said: dict[str, object], kind: str) -> bytes:
        """The line as the README describes it, signed by OpenSSH."""
        line = json.dumps(said, sort_keys=True, separators=(",", ":")).encode("ascii") + b"\n"
        return line + _run(
            "ssh-keygen", "-Y", "sign", "-f", "signing", "-n", f"kreis.{kind}.v1", cwd=self._folder, stdin=line
        )

    def sealed(self, signed: bytes, recipient: str) -> bytes:
        return _run("age", "-r", recipient, cwd=self._folder, stdin=signed)

    def card(self) -> bytes:
        said = {
            "v": 1,
            "kind": "card",
            "name": "Otto Außen",
            "part": "hr",
            "number": 1,
            "issued": "2026-11-20T08:00:00Z",
        }
        return self.signed({**said, "keys": [self.signing, self.sealing]}, "card")

    def referral(self, to: str, *, seq: int = 1, title: str = "Assistenz") -> bytes:
        vetting = {"basis": "hired-for", "since": 2021, "relation": "", "interest": "own-vacancy"}
        claim = {
            "v": 1,
            "id": "1f" * 16,
            "author": self.identity,
            "name": "Otto Außen",
            "issued": "2026-11-20T08:05:00Z",
            "expires": "2027-01-31",
            "reshare": "none",
            "consent": False,
            "to": to,
            "job": {"@context": "https://schema.org", "@type": "JobPosting", "title": title},
            "vetting": {**vetting, "confidence": "sure", "words": "Wir suchen jemanden, der bleibt."},
        }
        envelope = {
            "v": 1,
            "kind": "referral",
            "to": to,
            "stream": "5a" * 16,
            "epoch": "1-" + "c3" * 8,
            "seq": seq,
            "prev": "",
            "must": [],
            "pad": "000",
            "body": {"claim": b64encode(self.signed(claim, "claim")).decode(), "chain": []},
        }
        return self.signed(envelope, "referral")


@pytest.mark.real
def test_what_those_tools_alone_made_is_opened_here(tmp_path: Path) -> None:
    _needed("age", "age-keygen", "ssh-keygen")
    otto = Outsider(tmp_path)
    with closing(new_vault(tmp_path / "vault", "Anna")) as space:
        me = space.peers.me()
        assert me is not None
        peer = space.peers.add(otto.card(), NOW)
        assert (peer.name, peer.card.identity, space.peers.signer(peer.id)) == (
            *("Otto Außen", otto.identity),
            f"{otto.identity} {otto.signing}",
        )
        space.peers.verify(peer.id, space.peers.number(peer.id), HeardBy.IN_PERSON, NOW)
        signed = otto.referral(me.identity)
        with pytest.raises(AppError):
            space.referrals.open(otto.sealed(signed.replace(b'"seq":1', b'"seq":2'), me.recipient), NOW)
        opened = space.referrals.open(otto.sealed(signed, me.recipient), NOW).referral
        assert opened is not None
        assert (opened.title, opened.vetting.words) == ("Assistenz", "Wir suchen jemanden, der bleibt.")
        assert space.referrals.count(opened.direction) == 1
