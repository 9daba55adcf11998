"""What is done at the shared folder, away from the core: bytes come and go, and nothing is judged.

Each function takes the way there first: the place with its password, as plain values that travel to another process, or
an open transport where somebody simulates.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.records.place import Place
from app.sync import outbox as choosing
from app.sync import transports
from app.sync.envelopes import MAX_BYTES
from app.sync.transports.base import FileGone, FileTooLarge, Taken, Transport


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A place and the password that opens it."""

    place: Place
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What lies there: ``changed`` listings of the outboxes that were asked for, with their fingerprints; ``absent``
    those of them that are not there; ``strange`` listings of others; ``place`` where the next look goes on among these.
    """

    changed: Mapping[str, Mapping[str, int]]
    fingerprints: Mapping[str, str]
    absent: tuple[str, ...] = ()
    strange: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    place: str = ""
    more: bool = False


def prepare(way: Way | Transport) -> None:
    """Make the place ready when it is set up. Raises what transports do."""
    _reach(way).prepare()


def look(way: Way | Transport, watched: Mapping[str, str], tried: frozenset[str], place: str) -> Look:
    """List the watched outboxes whose fingerprint is another than the one given, and some that nobody told of: new
    ones first, then those tried before, from ``place`` on.
    """
    transport = _reach(way)
    there = transport.outboxes()
    changed: dict[str, Mapping[str, int]] = {}
    fingerprints: dict[str, str] = {}
    for name in there:
        if name in watched:
            listing = transport.listing(name)
            now = choosing.fingerprint(listing)
            if now != watched[name]:
                changed[name], fingerprints[name] = listing, now
    others = [name for name in there if name not in watched]
    fresh = [name for name in others if name not in tried]
    before = [name for name in others if name in tried]
    again = [*(one for one in before if one > place), *(one for one in before if one <= place)]
    again = again[: choosing.MOST_STRANGE_AGAIN]
    strange = [*fresh[: choosing.MOST_STRANGE], *again]
    return Look(
        changed=changed,
        fingerprints=fingerprints,
        absent=tuple(watched.keys() - set(there)),
        strange={name: transport.listing(name) for name in strange},
        place=again[-1] if again else place,
        more=len(fresh) > choosing.MOST_STRANGE,
    )


def fetch(way: Way | Transport, outbox: str, names: Sequence[str]) -> tuple[bytes | None, ...]:
    """The bytes of some files, None for what is gone or larger than a file of ours."""
    transport = _reach(way)
    return tuple(_read(transport, outbox, name) for name in names)


def listing(way: Way | Transport, outbox: str) -> Mapping[str, int]:
    """Names and sizes of one outbox."""
    return _reach(way).listing(outbox)


def publish(way: Way | Transport, outbox: str, name: str, data: bytes, replace: bool = False) -> None:
    """Write a file of one's own; with ``replace``, or where other bytes have its name, these go first: nobody else may
    write there.
    """
    transport = _reach(way)
    if replace:
        transport.remove(outbox, name)
    try:
        transport.publish(outbox, name, data)
    except Taken:
        transport.remove(outbox, name)
        transport.publish(outbox, name, data)


def remove(way: Way | Transport, outbox: str, names: Sequence[str]) -> None:
    """Take files of one's own away."""
    transport = _reach(way)
    for name in names:
        transport.remove(outbox, name)


def whole(way: Way | Transport, files: Sequence[tuple[str, str]]) -> tuple[bool, ...]:
    """Whether files, by outbox and name, have the bytes that their names promise."""
    transport = _reach(way)
    found = ((name, _read(transport, outbox, name)) for outbox, name in files)
    return tuple(data is not None and choosing.whole(name, data) for name, data in found)


def _read(transport: Transport, outbox: str, name: str) -> bytes | None:
    try:
        return transport.read(outbox, name, limit=MAX_BYTES)
    except (FileGone, FileTooLarge):
        return None


def _reach(way: Way | Transport) -> Transport:
    return transports.opened(way.place, way.password) if isinstance(way, Way) else way
