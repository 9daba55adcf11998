"""What is signed in a round: its charter, and what members say; and the files that carry both.

Charter and voices are signed apart from any envelope, so that any member may hand them on as they are: whoever gets a
file needs no earlier one to understand it, and its order among others means nothing. Both stand in a file as text.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.crypto.identity import SecretKeys, identity_of
from app.errors import FileRefused
from app.records.refusal import Refusal
from app.records.round import MOST_NAME, MOST_TEXT, MOST_VOUCHERS, Charter, Deed, Voice
from app.sync import fields, statements
from app.sync.claims import TooLong

#: Of what is signed inside; never valid for an envelope.
NAMESPACE = "kreis.round.v1"
CHARTER, ADMIT, LEAVE = "charter", "admit", "leave"
KINDS = frozenset({CHARTER, ADMIT, LEAVE})
#: As many voices are read from one file.
MOST_VOICES = 100
#: Twelve letters stand for the dearest character.
_MOST_CHARTER, _MOST_VOICE = 28 * 1024, 4 * 1024
#: What charter and voices of one file may take there, their quotation marks and backslashes doubled.
_ROOM = 56 * 1024
_UID = "[0-9a-f]{32}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What a file of a round holds, each with the exact text that was signed."""

    charter: Charter
    signed: str = field(repr=False)
    voices: tuple[tuple[Voice, str], ...] = field(repr=False)


def cleaned(charter: Charter) -> Charter:
    """As a reader gets it: without control and turning characters. Raises ``TooLong``."""
    name = fields.clean_line(charter.name, MOST_NAME + 1)
    passed_on, kept = fields.clean(charter.passed_on), fields.clean(charter.kept)
    for of, said, most in (("name", name, MOST_NAME), ("passed_on", passed_on, MOST_TEXT), ("kept", kept, MOST_TEXT)):
        if len(said) > most:
            raise TooLong(field=of, limit=most)
    return replace(charter, name=name, passed_on=passed_on, kept=kept)


def sign_charter(charter: Charter, keys: SecretKeys) -> str:
    """The signed text of a charter that was cleaned."""
    said = {
        "v": 1,
        "kind": CHARTER,
        "round": charter.uid,
        "founder": charter.founder,
        "number": charter.number,
        "name": charter.name,
        "passed_on": charter.passed_on,
        "kept": charter.kept,
        "needed": charter.needed,
        "issued": fields.spell_moment(charter.issued_at),
    }
    return statements.sign(statements.spell(said), keys.signing, NAMESPACE).decode("ascii")


def read_charter(signed: str) -> Charter:
    """A charter that its founder signed. Raises ``FileRefused``."""
    said, author = _read(signed, _MOST_CHARTER)
    charter = Charter(
        uid=fields.token(said, "round", _UID),
        founder=fields.identity(said, "founder"),
        number=fields.whole(said, "number", least=1),
        name=fields.text(said, "name", limit=MOST_NAME),
        passed_on=fields.text(said, "passed_on", limit=MOST_TEXT, lines=True),
        kept=fields.text(said, "kept", limit=MOST_TEXT, lines=True),
        needed=fields.whole(said, "needed", least=1),
        issued_at=fields.moment(said, "issued"),
    )
    if said.get("kind") != CHARTER or not charter.name or charter.needed > MOST_VOUCHERS:
        raise FileRefused(reason=Refusal.FIELDS)
    if charter.founder != author:
        raise FileRefused(reason=Refusal.CHARTER)
    return charter


def sign_voice(voice: Voice, keys: SecretKeys) -> str:
    """The signed text of what its author says."""
    said = {
        "v": 1,
        "kind": voice.deed.value,
        "round": voice.uid,
        "founder": voice.founder,
        "author": voice.author,
        "member": voice.member,
        "number": voice.number,
        "name": fields.clean_line(voice.name),
        "charter": voice.charter,
    }
    return statements.sign(statements.spell(said), keys.signing, NAMESPACE).decode("ascii")


def read_voice(signed: str) -> Voice:
    """What a member said, if it was they who said it, and not in their own favour. Raises ``FileRefused``."""
    said, author = _read(signed, _MOST_VOICE)
    voice = Voice(
        uid=fields.token(said, "round", _UID),
        founder=fields.identity(said, "founder"),
        deed=fields.choice(said, "kind", Deed),
        author=fields.identity(said, "author"),
        member=fields.identity(said, "member"),
        number=fields.whole(said, "number", least=1),
        name=fields.text(said, "name"),
        charter=fields.whole(said, "charter", least=1),
    )
    if voice.author != author or voice.deed.own != (voice.author == voice.member):
        raise FileRefused(reason=Refusal.VOICE)
    return voice


def bodies(charter: str, voices: Sequence[str]) -> Iterator[dict[str, object]]:
    """What stands in the envelopes, in as many as it takes; one at least."""
    part: list[str] = []
    room = _ROOM - _taken(charter)
    for voice in voices:
        if part and (len(part) == MOST_VOICES or sum(map(_taken, part)) + _taken(voice) > room):
            yield {"charter": charter, "voices": part}
            part = []
        part.append(voice)
    yield {"charter": charter, "voices": part}


def read(said: Mapping[str, Any]) -> Brought:
    """A file's charter and voices, all of one round. Raises ``FileRefused`` where one of them is not good."""
    signed = _text(said.get("charter"))
    charter = read_charter(signed)
    listed = said.get("voices")
    if not isinstance(listed, list) or len(listed) > MOST_VOICES:
        raise FileRefused(reason=Refusal.FIELDS)
    voices = tuple((read_voice(_text(one)), one) for one in listed)
    if any((voice.founder, voice.uid) != (charter.founder, charter.uid) for voice, _ in voices):
        raise FileRefused(reason=Refusal.VOICE)
    return Brought(charter=charter, signed=signed, voices=voices)


def line(signed: str) -> str:
    """What was signed, without the signature: two of one number must not differ in it."""
    return signed.partition("\n")[0]


def _read(signed: str, most: int) -> tuple[statements.Fields, str]:
    """The fields of a signed text and the identity of whoever signed it."""
    if len(signed) > most:
        raise FileRefused(reason=Refusal.TOO_LARGE)
    spoken, signature, armour = statements.split(signed.encode("ascii"))
    if signature.namespace != NAMESPACE:
        raise FileRefused(reason=Refusal.NAMESPACE)
    statements.prove(spoken, armour, key=signature.key, namespace=NAMESPACE)
    said = statements.read(spoken)
    fields.version(said)
    return said, identity_of(signature.key)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.isascii():
        raise FileRefused(reason=Refusal.FIELDS)
    return value


def _taken(text: str) -> int:
    return len(text) + sum(text.count(mark) for mark in '"\\\n') + 3
