"""What every way to a shared folder must keep; a test of one derives from ``Contract`` and gives its bench."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pytest

from app.errors import Invalid
from app.sync.transports.base import FileGone, FileTooLarge, Taken, Transport, file_name
from app.sync.transports.memory import Memory

OUTBOX, OTHER = "0123456789abcdef" * 2, "fedcba9876543210" * 2
EPOCH = "1-00112233445566aa"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """A place and ways to it. ``plant`` puts a file below the chosen folder as anybody else might, ``files`` tells all
    that lies below it.
    """

    transport: Transport
    another: Transport
    plant: Callable[[str, bytes], None]
    files: Callable[[], Mapping[str, bytes]]
    close: Callable[[], None] = field(default=lambda: None)


def named(data: bytes, number: int = 1) -> str:
    return file_name(EPOCH, number, data)


class Contract:
    """Run over every transport: memory, folder, a folder that Syncthing keeps, servers."""

    def test_an_empty_place_is_empty(self, bench: Bench) -> None:
        assert bench.transport.outboxes() == ()
        assert bench.transport.listing(OUTBOX) == {}

    def test_what_one_publishes_another_reads(self, bench: Bench) -> None:
        data = bytes(range(256)) * 256
        bench.transport.publish(OUTBOX, named(data), data)
        assert bench.another.outboxes() == (OUTBOX,)
        assert bench.another.listing(OUTBOX) == {named(data): 65536}
        assert bench.another.read(OUTBOX, named(data), limit=65536) == data
        assert bench.files() == {f"v1/{OUTBOX}/{named(data)}": data}  # no draft is left

    def test_a_file_may_be_empty(self, bench: Bench) -> None:
        bench.transport.publish(OUTBOX, named(b""), b"")
        assert bench.another.read(OUTBOX, named(b""), limit=0) == b""

    def test_the_same_bytes_again_change_nothing(self, bench: Bench) -> None:
        bench.transport.publish(OUTBOX, named(b"one"), b"one")
        bench.another.publish(OUTBOX, named(b"one"), b"one")
        assert bench.files() == {f"v1/{OUTBOX}/{named(b'one')}": b"one"}

    @pytest.mark.parametrize("other", [b"two", b"", b"one and more", b"eno"])
    def test_other_bytes_do_not_take_a_name(self, bench: Bench, other: bytes) -> None:
        bench.plant(f"v1/{OUTBOX}/{named(b'one')}", other)
        with pytest.raises(Taken):
            bench.transport.publish(OUTBOX, named(b"one"), b"one")
        assert bench.files() == {f"v1/{OUTBOX}/{named(b'one')}": other}

    def test_no_more_is_read_than_asked_for(self, bench: Bench) -> None:
        bench.plant(f"v1/{OUTBOX}/{named(b'x')}", b"x" * 3000)
        assert len(bench.transport.read(OUTBOX, named(b"x"), limit=3000)) == 3000
        for limit in (0, 1, 2999):
            with pytest.raises(FileTooLarge):
                bench.transport.read(OUTBOX, named(b"x"), limit=limit)
        assert len(bench.transport.read(OUTBOX, named(b"x"), limit=10**6)) == 3000

    def test_what_is_not_there_is_gone(self, bench: Bench) -> None:
        for _ in range(2):  # without the outbox, and with it
            with pytest.raises(FileGone):
                bench.transport.read(OUTBOX, named(b"x"), limit=10)
            bench.transport.remove(OUTBOX, named(b"x"))
            bench.transport.publish(OUTBOX, named(b"other"), b"other")

    def test_what_is_removed_is_gone(self, bench: Bench) -> None:
        bench.transport.publish(OUTBOX, named(b"one"), b"one")
        bench.transport.publish(OUTBOX, named(b"two", 2), b"two")
        bench.transport.remove(OUTBOX, named(b"one"))
        bench.transport.remove(OUTBOX, named(b"one"))
        assert bench.another.listing(OUTBOX) == {named(b"two", 2): 3}

    def test_only_our_names_are_seen(self, bench: Bench) -> None:
        ours = named(b"one")
        bench.transport.publish(OUTBOX, ours, b"one")
        stem = ours.removesuffix(".dat")
        for name in (
            *(f"{stem}.sync-conflict-20261126-070000-ABCDEFG.dat", f"{stem} (conflicted copy 2026-11-26 070000).dat"),
            *(f"{stem} (1).dat", f"{stem}.DAT", ours.replace("1-0", "1-A", 1), f"0{ours}", f"{ours}.part", "Thumbs.db"),
            *(".stfolder", f".syncthing.{ours}.tmp", f"~up-{ours}.tmp", "100% ü & <x>.dat", f"{stem}/{ours}"),
        ):
            bench.plant(f"v1/{OUTBOX}/{name}", b"junk")
        for path in (
            "v1/README",
            f"v1/{OUTBOX.upper()}/x",
            "v1/short/x",
            "Bilder/x",
            f"v1/{OTHER[:31]}/x",
            f"{OTHER}/x",
        ):
            bench.plant(path, b"junk")
        assert bench.another.listing(OUTBOX) == {ours: 3}
        assert bench.another.outboxes() == (OUTBOX,)

    def test_a_folder_is_no_file_and_a_file_no_outbox(self, bench: Bench) -> None:
        bench.plant(f"v1/{OUTBOX}/{named(b'one')}/inside", b"junk")
        bench.plant(f"v1/{OTHER}", b"junk")
        assert bench.transport.outboxes() == (OUTBOX,)
        assert bench.transport.listing(OUTBOX) == {}
        assert bench.transport.listing(OTHER) == {}
        with pytest.raises(FileGone):
            bench.transport.read(OUTBOX, named(b"one"), limit=10)
        for outbox in (OUTBOX, OTHER):
            with pytest.raises(Taken):
                bench.transport.publish(outbox, named(b"one"), b"one")

    @pytest.mark.parametrize("outbox", ["", "..", ".", "/", OUTBOX + "/..", OUTBOX.upper(), OUTBOX + "\n", "%2e%2e"])
    def test_no_outbox_leads_elsewhere(self, bench: Bench, outbox: str) -> None:
        self._refuses(bench, outbox, named(b"one"))

    @pytest.mark.parametrize("name", ["", "..", "../x", "/etc/x", "x.dat", named(b"one") + "\n", named(b"one").upper()])
    def test_no_name_leads_elsewhere(self, bench: Bench, name: str) -> None:
        self._refuses(bench, OUTBOX, name)

    def _refuses(self, bench: Bench, outbox: str, name: str) -> None:
        for attempt in (
            lambda: bench.transport.publish(outbox, name, b"one"),
            lambda: bench.transport.read(outbox, name, limit=10),
            lambda: bench.transport.remove(outbox, name),
        ):
            with pytest.raises(Invalid):
                attempt()
        assert bench.files() == {}

    def test_it_does_what_the_simplest_does(self, bench: Bench) -> None:
        chance, simple = random.Random(7), Memory()
        for number in range(80):
            data = chance.randbytes(chance.choice((0, 1, 900, 2048)))
            outbox = chance.choice((OUTBOX, OTHER))
            match chance.randrange(3):
                case 0 if held := simple.listing(outbox):
                    name = chance.choice(sorted(held))
                    for way in (simple, bench.transport):
                        way.remove(outbox, name)
                case _:
                    for way in (simple, bench.transport):
                        way.publish(outbox, named(data, number), data)
            for one in (OUTBOX, OTHER):
                assert bench.another.listing(one) == simple.listing(one)
        for one in simple.outboxes():
            for name, size in simple.listing(one).items():
                assert bench.another.read(one, name, limit=size) == simple.read(one, name, limit=size)
