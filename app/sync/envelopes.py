"""A file from one person to one other: a signed line, sealed with age.

Anybody can check such a file without this program. With the secret age key (``kreis-cli card secret key.txt``) and a
file ``signers`` that holds the author's line (``kreis-cli peers list --json`` gives it as ``signer``):

    age -d -i key.txt 7F3K.referral > plain
    head -n 1 plain > line
    tail -n +2 plain > line.sig
    identity=$(cut -d " " -f 1 signers)
    kind=$(sed -n 's/.*"kind":"\\([a-z]*\\)".*/\\1/p' line)
    ssh-keygen -Y verify -f signers -I "$identity" -n "kreis.$kind.v1" -s line.sig < line

``kind`` cannot be taken from elsewhere in the line: inside a JSON text quotation marks stand behind a backslash, and
the body of each kind has no field of this name. The signature covers the line with its line feed.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from app.crypto import age, sshsig
from app.crypto.identity import KeyRefused, SecretKeys, identity_of
from app.errors import FileRefused
from app.records.peer import PeerState
from app.records.refusal import Refusal
from app.sync import answers, fields, profiles, rounds, statements, upkeep

MAX_BYTES = 64 * 1024
#: Sizes of sealed files; nothing else can be told from a length.
SIZES = (2_048, 4_096, 8_192, 16_384, 32_768, MAX_BYTES)
#: What this version understands; others are "made by a newer Kreis".
KINDS = frozenset({"referral", "withdraw", "rotate", profiles.KIND, *answers.KINDS, *rounds.KINDS, *upkeep.KINDS})
_NAMESPACE = re.compile(r"kreis\.([a-z]{2,20})\.v1")
_NO_ENVELOPE = frozenset({"claim", "card", "round"})
_UNDERSTOOD = frozenset({"v", "kind", "to", "stream", "epoch", "seq", "prev", "must", "pad", "body"})
_UNHEARD = {
    PeerState.UNVERIFIED: Refusal.UNVERIFIED,
    PeerState.REVOKED: Refusal.REVOKED,
    PeerState.LOST: Refusal.LOST,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a file stands among those to one recipient: it detects gaps, forks and roll-backs, nothing else."""

    stream: str
    epoch: str
    seq: int
    prev: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Openers:
    """What opens files for me: my keys, and those I gave up as (identity, secret age key)."""

    keys: SecretKeys
    former: Sequence[tuple[str, bytes]] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Senders:
    """Whose files are opened: all pinned signing keys with their state, and those that peers gave up."""

    states: Mapping[bytes, PeerState]
    former: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """An opened file: authentic, from a peer whom I hear, and addressed to me. ``digest`` names its line.

    ``to`` is the identity it was sealed for, mine or one that I had before.
    """

    kind: str
    author: str
    to: str
    place: Place
    body: Mapping[str, Any] = field(repr=False)
    digest: str
    understood: bool = True


def namespace(kind: str) -> str:
    return f"kreis.{kind}.v1"


def digest(line: bytes) -> str:
    """What ``prev`` of the next envelope names: the SHA-256 of the line without its line feed."""
    return sha256(line).hexdigest()


def seal(
    kind: str, body: Mapping[str, object], place: Place, *, keys: SecretKeys, to: str, recipient: bytes
) -> tuple[bytes, str]:
    """A sealed file for one recipient and the digest of its line. Raises ``TooMuch``."""
    said = {
        "v": 1,
        "kind": kind,
        "to": to,
        "stream": place.stream,
        "epoch": place.epoch,
        "seq": place.seq,
        "prev": place.prev,
        "must": [],
        "pad": "",
        "body": body,
    }
    bare = len(statements.spell(said)) + 1 + sshsig.length(namespace(kind)) + age.OVERHEAD
    size = next((size for size in SIZES if size >= bare), None)
    if size is None:
        raise statements.TooMuch
    line = statements.spell(said | {"pad": "0" * (size - bare)})
    return age.encrypt(statements.sign(line, keys.signing, namespace(kind)), recipient), digest(line)


def unseal(data: bytes, *, openers: Openers, senders: Senders) -> Envelope:
    """Open a file in the fixed order of checks; the first that fails is the reason of ``FileRefused``.

    Nothing of a file is looked at before its author is known and its signature fits. An unknown kind comes back with
    ``understood`` false: it takes its place in the sequence.
    """
    plain, me = _decrypted(data, openers)
    line, kind, key = _authentic(plain, senders)
    said = statements.read(line)
    if said.get("kind") != kind:
        raise FileRefused(reason=Refusal.KIND)
    if fields.identity(said, "to") != me:
        raise FileRefused(reason=Refusal.MISDIRECTED)
    fields.version(said)
    must = fields.texts(said, "must", most=20, limit=fields.LINE)
    fields.token(said, "pad", "0*")
    place = Place(
        stream=fields.token(said, "stream", "[0-9a-f]{32}"),
        epoch=fields.token(said, "epoch", "[1-9][0-9]{0,8}-[0-9a-f]{16}"),
        seq=fields.whole(said, "seq", least=1),
        prev=fields.token(said, "prev", "|[0-9a-f]{64}"),
    )
    return Envelope(
        kind=kind,
        author=identity_of(key),
        to=me,
        place=place,
        body=fields.part(said, "body"),
        digest=digest(line),
        understood=kind in KINDS and set(must) <= _UNDERSTOOD,
    )


def signer(data: bytes, openers: Openers) -> bytes:
    """The key that a file for me names as its signer's, not proven and believed of nobody. Raises ``FileRefused``."""
    return statements.split(_decrypted(data, openers)[0])[1].key


def _decrypted(data: bytes, openers: Openers) -> tuple[bytes, str]:
    """The contents, and which identity of mine they were sealed for."""
    if len(data) > MAX_BYTES:
        raise FileRefused(reason=Refusal.TOO_LARGE)
    for identity, secret in ((openers.keys.identity, openers.keys.sealing), *openers.former):
        try:
            return age.decrypt(data, secret), identity
        except (age.SealDamaged, KeyRefused):
            raise FileRefused(reason=Refusal.NOT_SEALED) from None
        except age.NotSealedForMe:
            continue
    raise FileRefused(reason=Refusal.OTHER_RECIPIENT)


def _authentic(plain: bytes, senders: Senders) -> tuple[bytes, str, bytes]:
    """The line, its kind by the namespace, and the key of the peer who signed it."""
    line, signature, armour = statements.split(plain)
    state = senders.states.get(signature.key)
    if state is None:
        former = signature.key in senders.former
        raise FileRefused(reason=Refusal.FORMER if former else Refusal.UNKNOWN_AUTHOR)
    if not state.heard:
        raise FileRefused(reason=_UNHEARD[state])
    named = _NAMESPACE.fullmatch(signature.namespace)
    if named is None or named[1] in _NO_ENVELOPE:
        raise FileRefused(reason=Refusal.NAMESPACE)
    statements.prove(line, armour, key=signature.key, namespace=signature.namespace)
    return line, named[1], signature.key
