"""What goes wrong in a shared folder and around it, and what somebody may do there on purpose.

Each kind of harm takes a simulation and numbers that stand for a choice. Whoever forges here can do more than anybody
outside: he reads what was sealed, and lets authors sign things for another purpose.
"""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import Any

from app.crypto import age, sshsig
from app.crypto.identity import SecretKeys
from app.sync import statements
from app.sync.envelopes import SIZES, namespace
from app.sync.outbox import named
from app.sync.transports.base import file_name, is_file
from tests.support.simulated_folder import Key
from tests.support.simulation import Simulation

_STRANGER = SecretKeys(signing=b"7" * 32, sealing=b"8" * 32)


def _file(world: Simulation, which: int) -> Key | None:
    keys = [key for key in world.clouds.truth if is_file(key[1])]
    return keys[which % len(keys)] if keys else None


def lose(world: Simulation, which: int, _: int) -> None:
    """A file is deleted."""
    if key := _file(world, which):
        world.clouds.put(key, None)


def cut(world: Simulation, which: int, how: int) -> None:
    """A file ends early."""
    if key := _file(world, which):
        data = world.clouds.truth[key]
        world.clouds.put(key, data[: how % len(data)] if data else b"")


def flip(world: Simulation, which: int, how: int) -> None:
    """One bit is another."""
    key = _file(world, which)
    if key and (data := bytearray(world.clouds.truth[key])):
        data[how % len(data)] ^= 1 << how % 8
        world.clouds.put(key, bytes(data))
        world.flipped = True


def conflict(world: Simulation, which: int, how: int) -> None:
    """A sync program makes a copy, under a name of its own or under one of ours."""
    if key := _file(world, which):
        outbox, name = key
        said = named(name)
        other = f"{said.epoch}-{how % 50 + 1:09}-{said.digest}.dat"
        copy = other if how % 2 else f"{name[:-4]}.sync-conflict-20261126-120000-{how % 1000:07}.dat"
        world.clouds.put((outbox, copy), world.clouds.truth[key])


def rename(world: Simulation, which: int, how: int) -> None:
    """A file is there under another name only."""
    conflict(world, which, how)
    lose(world, which, how)


def misplace(world: Simulation, which: int, how: int) -> None:
    """A file lies in another pair's outbox too, or in one of nobody's."""
    if key := _file(world, which):
        boxes = [*dict.fromkeys(outbox for outbox, _ in world.clouds.truth), "ab" * 16]
        world.clouds.put((boxes[how % len(boxes)], key[1]), world.clouds.truth[key])


def swap(world: Simulation, which: int, how: int) -> None:
    """A file has the contents of another."""
    one, other = _file(world, which), _file(world, how)
    if one and other and one != other:
        world.clouds.put(one, world.clouds.truth[other])
        world.flipped = True


def junk(world: Simulation, which: int, how: int) -> None:
    """Files of nobody's with names of ours."""
    if key := _file(world, which):
        said = named(key[1])
        for number in range(how % 5 + 1):
            data = bytes([number, how % 256]) * (SIZES[how % 2] // 2)
            name = file_name(said.epoch, said.seq + number, data)
            world.clouds.put((key[0], name if how % 3 else f"{name[:-20]}{'0' * 16}.dat"), data)


HARM: tuple[Callable[[Simulation, int, int], None], ...] = (lose, cut, flip, conflict, rename, misplace, swap, junk)


def _genuine(world: Simulation, which: int) -> tuple[Key, bytes, int, int] | None:
    """A file as its author sealed it: where it lies, its contents, by whom and for whom."""
    key = _file(world, which)
    if key is None:
        return None
    for number, person in enumerate(world.people):
        try:
            plain = age.decrypt(world.clouds.truth[key], person.keys.sealing)
        except (age.SealDamaged, age.NotSealedForMe):
            continue
        signer = statements.split(plain)[1].key
        author = next((one for one, other in enumerate(world.people) if other.keys.signing_public == signer), None)
        if author is not None and author != number:
            return key, plain, author, number
    return None


def _put(world: Simulation, key: Key, plain: bytes, to: int, *, further: int = 0) -> None:
    """Seal it for somebody and put it beside the genuine one, under a name that fits."""
    data = age.encrypt(plain, world.people[to].keys.sealing_public)
    said = named(key[1])
    world.clouds.put((key[0], file_name(said.epoch, said.seq + further, data)), data)


def forward(world: Simulation, which: int, how: int) -> None:
    """The recipient of a file seals it for somebody else, in an outbox that this one reads."""
    if (found := _genuine(world, which)) is None:
        return
    key, plain, author, to = found
    others = [one for one in range(len(world.people)) if one not in (author, to)]
    if others:
        third = others[how % len(others)]
        _put(world, (world.outbox(author, third) or key[0], key[1]), plain, third)


def sign_elsewhere(world: Simulation, which: int, how: int) -> None:
    """A line that its author's key signed for another purpose, or as another kind."""
    if (found := _genuine(world, which)) is None:
        return
    key, plain, author, to = found
    said = _later(plain)
    spaces = ("kreis.claim.v1", "kreis.card.v1", "file", namespace("heartbeat"), namespace("referral"))
    space = next(one for one in spaces[how % 5 :] + spaces if one != namespace(said["kind"]))
    _put(world, key, _signed(said, world.people[author].keys, space), to, further=1)


def pretend(world: Simulation, which: int, how: int) -> None:
    """A stranger signs the line, and perhaps says that it was the author."""
    if (found := _genuine(world, which)) is None:
        return
    key, plain, _, to = found
    said = _later(plain)
    signed = _signed(said, _STRANGER, namespace(said["kind"]))
    if how % 2:
        line, signature, _ = statements.split(signed)
        signed = line + b"\n" + sshsig._armour(replace(signature, key=statements.split(plain)[1].key))
    _put(world, key, signed, to, further=1)


def alter(world: Simulation, which: int, how: int) -> None:
    """The recipient changes what the author signed and keeps the signature."""
    if (found := _genuine(world, which)) is None:
        return
    key, plain, author, to = found
    said = _later(plain, by=how % 3 + 1)
    signed = _signed(said, world.people[author].keys, namespace(said["kind"]))
    armour = statements.split(plain)[2]
    _put(world, key, statements.split(signed)[0] + b"\n" + armour, to, further=how % 3 + 1)


FORGERY: tuple[Callable[[Simulation, int, int], None], ...] = (forward, sign_elsewhere, pretend, alter)


def _later(plain: bytes, *, by: int = 1) -> dict[str, Any]:
    """What a file says, but in the place after its own."""
    line = statements.split(plain)[0]
    said = statements.read(line)
    return said | {"seq": said["seq"] + by, "prev": sha256(line).hexdigest()}


def _signed(said: dict[str, Any], keys: SecretKeys, space: str) -> bytes:
    """A signed line that fills a size."""
    bare = len(statements.spell(said | {"pad": ""})) + 1 + sshsig.length(space) + age.OVERHEAD
    size = next(size for size in SIZES if size >= bare)
    return statements.sign(statements.spell(said | {"pad": "0" * (size - bare)}), keys.signing, space)
