"""``vault.keys``: slots that each wrap the vault's key, so that passphrase, recovery code or this computer opens it.

Strict JSON of at most 16 KiB. Each slot is sealed with its whole header and the vault's id bound to it; one HMAC under
the vault's key covers all slots and the generation: where it does not fit, only the slot that opened is trusted, so
that nobody can mix in slots of another time, and nobody whose own slot is sound is kept out.
"""

import base64
import binascii
import json
import os
import re
from dataclasses import dataclass, replace
from typing import Any

from app.crypto import box
from app.crypto.passphrase import Work, stretch
from app.crypto.recovery import read_code
from app.errors import DamagedVault, NewerVault, WrongPassphrase
from app.records.vault import SlotKind

__all__ = ["KeyFile", "Slot", "SlotKind", "entry_name", "load"]

MOST_BYTES = 16 * 1024
MOST_SLOTS = 8
VERSION = 1
KEY_BYTES = 32
_UID = re.compile("[0-9a-f]{32}")
_MAC_PURPOSE = "kreis vault.keys mac v1"
_CODE_PURPOSE = "kreis recovery code v1"
_KEYRING_PURPOSE = "kreis keyring slot v1"


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
    """All slots of one vault; ``mac`` is looked at once the key is known (``trusted``)."""

    uid: str
    generation: int
    slots: tuple[Slot, ...]
    mac: bytes = b""

    @classmethod
    def empty(cls, uid: str, generation: int = 0) -> "KeyFile":
        """A file without slots, to begin with."""
        return cls(uid=uid, generation=generation, slots=())

    def has(self, kind: SlotKind) -> bool:
        """Whether there is a slot of this kind."""
        return any(slot.kind is kind for slot in self.slots)

    def open_with_passphrase(self, passphrase: str) -> bytes:
        """The vault's key. Raises ``WrongPassphrase``, ``NotEnoughMemory``."""
        slot = self._slot(SlotKind.PASSPHRASE)
        assert slot.work is not None
        return self._unwrap(slot, stretch(passphrase, slot.salt, slot.work))

    def open_with_code(self, code: str) -> bytes:
        """The vault's key. Raises ``MistypedCode``, ``WrongPassphrase``."""
        secret = read_code(code)
        slot = self._slot(SlotKind.CODE)
        return self._unwrap(slot, box.derive(secret, _CODE_PURPOSE, slot.salt))

    def open_with_keyring(self, secret: bytes) -> bytes:
        """The vault's key, by what this computer's keyring kept. Raises ``WrongPassphrase``."""
        slot = self._slot(SlotKind.KEYRING)
        return self._unwrap(slot, box.derive(secret, _KEYRING_PURPOSE, slot.salt))

    def keyring_entry(self) -> str:
        """The name under which this computer's keyring keeps the secret; empty without such a slot."""
        salts = [slot.salt for slot in self.slots if slot.kind is SlotKind.KEYRING]
        return entry_name(self.uid, salts[0]) if salts else ""

    def check(self, key: bytes) -> None:
        """Raise ``DamagedVault`` unless all slots are as this vault's key marked them."""
        try:
            box.check_mark(box.derive(key, _MAC_PURPOSE), self._marked(), self.mac)
        except box.BadSeal as error:
            raise DamagedVault from error

    def trusted(self, key: bytes, kind: SlotKind) -> "KeyFile":
        """This file if all slots are as the vault's key marked them, else only the slot of ``kind``, which gave it.

        Slots of another time or damaged ones must not be marked again by the next change, and must not keep anybody
        out whose own slot is sound.
        """
        try:
            self.check(key)
        except DamagedVault:
            sound = tuple(slot for slot in self.slots if slot.kind is kind)
            return replace(self, slots=sound).marked(key, self.generation)
        return self

    def with_passphrase(self, key: bytes, passphrase: str, work: Work) -> "KeyFile":
        """The next generation, its passphrase slot wrapped anew."""
        salt = os.urandom(16)
        return self._with(key, SlotKind.PASSPHRASE, salt, work, stretch(passphrase, salt, work))

    def with_code(self, key: bytes, code: str) -> "KeyFile":
        """The next generation, its recovery slot wrapped anew."""
        salt = os.urandom(16)
        return self._with(key, SlotKind.CODE, salt, None, box.derive(read_code(code), _CODE_PURPOSE, salt))

    def with_keyring(self, key: bytes, secret: bytes, salt: bytes) -> "KeyFile":
        """The next generation, with a slot for what this computer's keyring keeps."""
        return self._with(key, SlotKind.KEYRING, salt, None, box.derive(secret, _KEYRING_PURPOSE, salt))

    def without(self, key: bytes, kind: SlotKind) -> "KeyFile":
        """The next generation, without a slot of ``kind``."""
        others = tuple(slot for slot in self.slots if slot.kind is not kind)
        return replace(self, slots=others).marked(key, self.generation + 1)

    def marked(self, key: bytes, generation: int) -> "KeyFile":
        """The same slots as of a generation, marked under the vault's key."""
        file = replace(self, generation=generation)
        return replace(file, mac=box.mark(box.derive(key, _MAC_PURPOSE), file._marked()))

    def dump(self) -> bytes:
        """The file's bytes."""
        fields = self._fields() | {"mac": _text(self.mac)}
        return json.dumps(fields, indent=1, sort_keys=True).encode("ascii") + b"\n"

    def _slot(self, kind: SlotKind) -> Slot:
        for slot in self.slots:
            if slot.kind is kind:
                return slot
        raise WrongPassphrase

    def _unwrap(self, slot: Slot, wrapping: bytes) -> bytes:
        try:
            key = box.unseal(wrapping, slot.wrapped, self._bound(slot))
        except box.BadSeal as error:
            raise WrongPassphrase from error
        if len(key) != KEY_BYTES:
            raise WrongPassphrase
        return key

    def _with(self, key: bytes, kind: SlotKind, salt: bytes, work: Work | None, wrapping: bytes) -> "KeyFile":
        bare = Slot(kind=kind, salt=salt, work=work, wrapped=b"")
        slot = replace(bare, wrapped=box.seal(wrapping, key, self._bound(bare)))
        others = tuple(other for other in self.slots if other.kind is not kind)
        return replace(self, slots=(*others, slot)).marked(key, self.generation + 1)

    def _bound(self, slot: Slot) -> bytes:
        return _canonical({"v": VERSION, "vault": self.uid, "slot": slot.header()})

    def _marked(self) -> bytes:
        return _canonical(self._fields())

    def _fields(self) -> dict[str, Any]:
        slots = [slot.header() | {"wrapped": _text(slot.wrapped)} for slot in self.slots]
        return {"v": VERSION, "vault": self.uid, "generation": self.generation, "slots": slots}


def entry_name(uid: str, salt: bytes) -> str:
    """What a keyring calls the secret of one slot: each slot has its own, and the name tells nothing."""
    return f"{uid}.{salt.hex()}"


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
    if not _UID.fullmatch(fields["vault"]):
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
