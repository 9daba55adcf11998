"""A card: a signed statement of somebody's name, keys and part, as plain text that may be pasted into a mail.

It proves only that its keys belong together. ``keys`` is a list, so that a hybrid key can join later; kinds of key that
this version does not know are passed over.
"""

from collections.abc import Sequence
from datetime import datetime

from app.crypto import age, sshsig
from app.crypto.bech32 import KeyMisspelt
from app.crypto.identity import SecretKeys, check_sealing_key, identity_of
from app.errors import FileRefused
from app.records.peer import Card, Part
from app.records.refusal import Refusal
from app.sync import fields, statements

NAMESPACE = "kreis.card.v1"
MAX_BYTES = 8 * 1024
_BEGIN, _END = b"\n-----BEGIN SSH SIGNATURE-----\n", b"-----END SSH SIGNATURE-----"
_MAX_KEYS = 8
_MAX_KEY = 4_000
_MAX_WAS = 8


def write(
    keys: SecretKeys, *, name: str, part: Part, number: int, issued_at: datetime, was: Sequence[str] = ()
) -> bytes:
    """The signed card of whoever holds ``keys``; ``was`` are identities they had before, the newest first."""
    said: dict[str, object] = {
        "v": 1,
        "kind": "card",
        "name": fields.clean_line(name),
        "part": part.value,
        "number": number,
        "issued": fields.spell_moment(issued_at),
        "keys": [sshsig.encode_key(keys.signing_public), age.encode_recipient(keys.sealing_public)],
    }
    if was:
        said["was"] = list(was[:_MAX_WAS])
    return statements.sign(statements.spell(said), keys.signing, NAMESPACE)


def read(data: bytes) -> Card:
    """What a card says, if its own key signed it; raises ``FileRefused`` or ``KeyRefused``.

    Pasted from a mail it may have a greeting around it, line ends of another system, and its long line broken.
    """
    if len(data) > MAX_BYTES:
        raise FileRefused(reason=Refusal.TOO_LARGE)
    line, signature, armour = statements.split(_unwrapped(data.replace(b"\r\n", b"\n")))
    if signature.namespace != NAMESPACE:
        raise FileRefused(reason=Refusal.NAMESPACE)
    statements.prove(line, armour, key=signature.key, namespace=NAMESPACE)
    said = statements.read(line)
    if said.get("kind") != "card":
        raise FileRefused(reason=Refusal.KIND)
    fields.version(said)
    keys = fields.texts(said, "keys", most=_MAX_KEYS, limit=_MAX_KEY)
    signing = [key for key in keys if key.startswith("ssh-ed25519 ")]
    sealing = [key for key in keys if key.startswith("age1") and not key.startswith("age1pq1")]
    if len(sealing) != 1 or signing != [sshsig.encode_key(signature.key)]:
        raise FileRefused(reason=Refusal.FIELDS)
    return Card(
        identity=identity_of(signature.key),
        name=fields.text(said, "name"),
        part=fields.choice(said, "part", Part),
        number=fields.whole(said, "number", least=1),
        issued_at=fields.moment(said, "issued"),
        signing_key=signature.key,
        sealing_key=_sealing_key(sealing[0]),
        was=_was(said),
    )


def _was(said: statements.Fields) -> tuple[str, ...]:
    """Earlier identities; a card of whoever never changed keys has no such field."""
    if "was" not in said:
        return ()
    found = fields.texts(said, "was", most=_MAX_WAS, limit=64)
    return tuple(fields.identity({"was": one}, "was") for one in found)


def _unwrapped(text: bytes) -> bytes:
    """The signed text within what was pasted, its line whole again."""
    begin = text.find(b'{"')
    armour = text.find(_BEGIN, begin)
    end = text.find(_END, armour)
    if min(begin, armour, end) < 0:
        raise FileRefused(reason=Refusal.NOT_SIGNED)
    return text[begin:armour].replace(b"\n", b"") + text[armour : end + len(_END)] + b"\n"


def _sealing_key(text: str) -> bytes:
    try:
        key = age.decode_recipient(text)
    except KeyMisspelt:
        raise FileRefused(reason=Refusal.FIELDS) from None
    check_sealing_key(key)
    return key
