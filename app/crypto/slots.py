"""``vault.keys``: slots that each wrap the vault's key, so that a passphrase or a recovery code opens it.

Strict JSON of at most 16 KiB. Each slot is sealed with its whole header and the vault's id bound to it; one HMAC under
the vault's key covers all slots and the generation, so that nobody can mix slots of different times.
"""

import base64
import binascii
import json
import os
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from app.crypto import box
from app.crypto.passphrase import Work, stretch
from app.crypto.recovery import read_code
from app.errors import DamagedVault, NewerVault, WrongPassphrase

MOST_BYTES = 16 * 1024
MOST_SLOTS = 8
VERSION = 1
KEY_BYTES = 32
_MAC_PURPOSE = "kreis vault.keys mac v1"
_CODE_PURPOSE = "kreis recovery code v1"


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a word, not one
    CODE = "code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One wrapped copy of the vault's key; ``work`` only where a passphrase is stretched."""

    kind: SlotKind
    salt: bytes
    work: Work | None
    wrapped: bytes

    def header(self) -> dict[str, Any]:
        fields: dict[str, Any] = {"kind": self.kind.value, "salt": _text(self.salt)}
        if self.work is not None:
            fields |= {"memory": self.work.memory, "passes": self.work.passes, "lanes": self.work.lanes}
        return fields


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """All slots of one vault; ``mac`` is checked once the key is known."""

    uid: str
    generation: int
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def open_with_passphrase(self, passphrase: str) -> bytes:
        """The vault's key. Raises ``WrongPassphrase``, ``NotEnoughMemory``, ``DamagedVault``."""
        for slot in self._of(SlotKind.PASSPHRASE):
            assert slot.work is not None
            return self._unwrap(slot, stretch(passphrase, slot.salt, slot.work))
        raise WrongPassphrase

    def open_with_code(self, code: str) -> bytes:
        """The vault's key. Raises ``MistypedCode``, ``WrongPassphrase``, ``DamagedVault``."""
        secret = read_code(code)
        for slot in self._of(SlotKind.CODE):
            return self._unwrap(slot, box.derive(secret, _CODE_PURPOSE, slot.salt))
        raise WrongPassphrase

    def check(self, key: bytes) -> None:
        """Raise ``DamagedVault`` unless all slots are as this vault's key marked them."""
        try:
            box.check_mark(box.derive(key, _MAC_PURPOSE), self._marked(), self.mac)
        except box.BadSeal as error:
            raise DamagedVault from error

    def with_passphrase(self, key: bytes, passphrase: str, work: Work) -> "KeyFile":
        """The next generation, its passphrase slot wrapped anew."""
        salt = os.urandom(16)
        return self._with(key, SlotKind.PASSPHRASE, salt, work, stretch(passphrase, salt, work))

    def with_code(self, key: bytes, code: str) -> "KeyFile":
        """The next generation, its recovery slot wrapped anew."""
        salt = os.urandom(16)
        return self._with(key, SlotKind.CODE, salt, None, box.derive(read_code(code), _CODE_PURPOSE, salt))

    def dump(self) -> bytes:
        """The file's bytes."""
        fields = self._fields() | {"mac": _text(self.mac)}
        return json.dumps(fields, indent=1, sort_keys=True).encode("ascii") + b"\n"

    def _of(self, kind: SlotKind) -> tuple[Slot, ...]:
        return tuple(slot for slot in self.slots if slot.kind is kind)

    def _unwrap(self, slot: Slot, wrapping: bytes) -> bytes:
        try:
            key = box.unseal(wrapping, slot.wrapped, self._bound(slot))
        except box.BadSeal as error:
            raise WrongPassphrase from error
        self.check(key)
        return key

    def _with(self, key: bytes, kind: SlotKind, salt: bytes, work: Work | None, wrapping: bytes) -> "KeyFile":
        bare = Slot(kind=kind, salt=salt, work=work, wrapped=b"")
        slot = replace(bare, wrapped=box.seal(wrapping, key, self._bound(bare)))
        others = tuple(other for other in self.slots if other.kind is not kind)
        file = replace(self, generation=self.generation + 1, slots=(*others, slot))
        return replace(file, mac=box.mark(box.derive(key, _MAC_PURPOSE), file._marked()))

    def _bound(self, slot: Slot) -> bytes:
        return _canonical({"v": VERSION, "vault": self.uid, "slot": slot.header()})

    def _marked(self) -> bytes:
        return _canonical(self._fields())

    def _fields(self) -> dict[str, Any]:
        slots = [slot.header() | {"wrapped": _text(slot.wrapped)} for slot in self.slots]
        return {"v": VERSION, "vault": self.uid, "generation": self.generation, "slots": slots}


def load(content: bytes) -> KeyFile:
    """Read a key file. Raises ``DamagedVault`` for anything not exactly as ``dump`` writes it, and ``NewerVault``."""
    if len(content) > MOST_BYTES:
        raise DamagedVault
    try:
        fields = json.loads(content.decode("ascii"), object_pairs_hook=_once, parse_constant=_refuse)
        if isinstance(fields, dict) and type(fields.get("v")) is int and fields["v"] > VERSION:
            raise NewerVault(version=fields["v"])
        return _key_file(fields)
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError, binascii.Error) as error:
        raise DamagedVault from error


def _key_file(fields: Any) -> KeyFile:
    _expect(fields, {"v": int, "vault": str, "generation": int, "slots": list, "mac": str})
    if fields["v"] != VERSION or not 0 < fields["generation"] < 2**53 or len(fields["slots"]) > MOST_SLOTS:
        raise ValueError("out of bounds")
    if len(bytes.fromhex(fields["vault"])) != 16:
        raise ValueError("not an id")
    slots = tuple(_slot(slot) for slot in fields["slots"])
    if len({slot.kind for slot in slots}) != len(slots):
        raise ValueError("two slots of a kind")
    return KeyFile(
        uid=fields["vault"], generation=fields["generation"], slots=slots, mac=_bytes(fields["mac"], at_least=32)
    )


def _slot(fields: Any) -> Slot:
    stretched = isinstance(fields, dict) and fields.get("kind") == SlotKind.PASSPHRASE
    costs: dict[str, type] = {"memory": int, "passes": int, "lanes": int} if stretched else {}
    _expect(fields, {"kind": str, "salt": str, "wrapped": str, **costs})
    work = None
    if stretched:
        work = Work(memory=fields["memory"], passes=fields["passes"], lanes=fields["lanes"])
        if not work.allowed:
            raise ValueError("a slot asks for too much")
    return Slot(
        kind=SlotKind(fields["kind"]),
        salt=_bytes(fields["salt"], at_least=16),
        work=work,
        wrapped=_bytes(fields["wrapped"], at_least=KEY_BYTES),
    )


def _expect(fields: Any, types: dict[str, type]) -> None:
    """Exactly these keys of exactly these types (a bool is no int)."""
    if not isinstance(fields, dict) or fields.keys() != types.keys():
        raise ValueError("not the keys")
    if any(type(fields[name]) is not kind for name, kind in types.items()):
        raise ValueError("not the types")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a key twice")
    return fields


def _refuse(constant: str) -> Any:
    raise ValueError(constant)


def _canonical(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode("ascii")


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _bytes(text: str, *, at_least: int) -> bytes:
    content = base64.b64decode(text, validate=True)
    if len(content) < at_least or _text(content) != text:  # several spellings decode to the same bytes
        raise ValueError("too short, or not spelt as we spell it")
    return content
