"""A shared folder on this computer: sticks that come and go, links, full disks, file systems without hard links."""

import errno
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.errors import AppError
from app.records.place import Place, PlaceKind
from app.sync import transports
from app.sync.transports import base
from app.sync.transports import folder as module
from app.sync.transports.base import Crowded, FileGone, FolderGone, NoRoom, NotAllowed, NotAsWritten, Taken
from app.sync.transports.folder import Folder
from tests.support.data import ROOT
from tests.support.small_disks import NoMounting, small_disk
from tests.support.transport_contract import OTHER, OUTBOX, Bench, Contract, named

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such links")
DATA = b"one"
NAME = named(DATA)


def bench_in(folder: Path) -> Bench:
    def plant(path: str, data: bytes) -> None:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)

    def files() -> Mapping[str, bytes]:
        found = (one for one in folder.rglob("*") if one.is_file() and not one.is_symlink())
        return {one.relative_to(folder).as_posix(): one.read_bytes() for one in found}

    place = Place(kind=PlaceKind.FOLDER, address=str(folder))
    transport = transports.opened(place)
    transport.prepare()
    return Bench(transport=transport, another=transports.opened(place), plant=plant, files=files)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    (tmp_path / "chosen").mkdir()
    return bench_in(tmp_path / "chosen")


class TestFolder(Contract):
    @pytest.fixture
    def bench(self, tmp_path: Path) -> Bench:
        (tmp_path / "chosen").mkdir()
        return bench_in(tmp_path / "chosen")


class TestFolderWithoutHardLinks(Contract):
    @pytest.fixture
    def bench(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
        def link(*_: object, **__: object) -> None:
            raise OSError(errno.EPERM, "as FAT says it")

        monkeypatch.setattr(os, "link", link)
        (tmp_path / "chosen").mkdir()
        return bench_in(tmp_path / "chosen")


@pytest.mark.real
@pytest.mark.parametrize("kind", ["vfat", "exfat"])
def test_a_stick_in_fat_keeps_the_contract(kind: str, tmp_path: Path) -> None:
    """Its file system knows neither hard links nor letters' case."""
    with _stick(kind, tmp_path) as stick:
        contract = Contract()
        for number, check in enumerate(
            (
                contract.test_an_empty_place_is_empty,
                contract.test_what_one_publishes_another_reads,
                contract.test_the_same_bytes_again_change_nothing,
                contract.test_what_is_not_there_is_gone,
                contract.test_what_is_removed_is_gone,
                contract.test_a_folder_is_no_file_and_a_file_no_outbox,
                contract.test_it_does_what_the_simplest_does,
            )
        ):
            (stick / str(number)).mkdir()
            check(bench_in(stick / str(number)))


@contextmanager
def _stick(kind: str, folder: Path) -> Iterator[Path]:
    image, place = folder / "image", folder / "stick"
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(64 * 1024 * 1024)
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    if shutil.which(f"mkfs.{kind}", path=path) is None:
        pytest.skip(f"needs mkfs.{kind} (Debian: dosfstools, exfatprogs)")
    subprocess.run([f"mkfs.{kind}", str(image)], check=True, capture_output=True, env={"PATH": path})
    mounted = subprocess.run(["mount", "-o", "loop", "-t", kind, str(image), str(place)], capture_output=True)
    if mounted.returncode:
        pytest.skip(f"needs root and a kernel that mounts {kind}")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def _all(transport: base.Transport) -> Iterator[AppError]:
    for attempt in (
        transport.outboxes,
        lambda: transport.listing(OUTBOX),
        lambda: transport.read(OUTBOX, NAME, limit=9),
        lambda: transport.publish(OUTBOX, NAME, DATA),
        lambda: transport.remove(OUTBOX, NAME),
    ):
        with pytest.raises(AppError) as caught:
            attempt()
        yield caught.value


def test_a_stick_that_is_out_is_waited_for(tmp_path: Path) -> None:
    chosen = tmp_path / "stick"
    transport = Folder(str(chosen))
    with pytest.raises(FolderGone):
        transport.prepare()
    chosen.mkdir()
    assert {type(error) for error in _all(transport)} == {FolderGone}  # an empty place at which a stick appears
    transport.prepare()
    transport.publish(OUTBOX, NAME, DATA)
    chosen.rename(tmp_path / "away")
    assert {type(error) for error in _all(transport)} == {FolderGone}
    assert not chosen.exists()
    (tmp_path / "away").rename(chosen)
    assert transport.read(OUTBOX, NAME, limit=9) == DATA


@posix
def test_links_are_not_followed(bench: Bench, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    (outside / OUTBOX).mkdir(parents=True)
    (outside / "file").write_bytes(DATA)
    root = tmp_path / "chosen" / "v1"
    (root / OTHER).symlink_to(outside / OUTBOX)
    (root / OUTBOX).mkdir()
    (root / OUTBOX / NAME).symlink_to(outside / "file")
    assert bench.transport.outboxes() == (OUTBOX,)
    assert bench.transport.listing(OUTBOX) == bench.transport.listing(OTHER) == {}
    with pytest.raises(FileGone):
        bench.transport.read(OUTBOX, NAME, limit=9)
    for outbox in (OUTBOX, OTHER):
        with pytest.raises(Taken):
            bench.transport.publish(outbox, NAME, DATA)
    bench.transport.remove(OTHER, NAME)
    bench.transport.remove(OUTBOX, NAME)  # the link alone
    assert (outside / "file").read_bytes() == DATA
    assert list((outside / OUTBOX).iterdir()) == []
    root.rename(outside / "v1")
    root.symlink_to(outside / "v1")
    assert {type(error) for error in _all(bench.transport)} == {FolderGone}


@posix
def test_a_planted_draft_is_not_written_through(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "mine").write_bytes(b"untouched")
    folder = tmp_path / "chosen" / "v1" / OUTBOX
    folder.mkdir()
    (folder / f"~up-{NAME}.tmp").symlink_to(tmp_path / "mine")
    bench.transport.publish(OUTBOX, NAME, DATA)
    assert (tmp_path / "mine").read_bytes() == b"untouched"
    assert [one.name for one in folder.iterdir()] == [NAME]


@posix
def test_a_pipe_does_not_hang(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "chosen" / "v1" / OUTBOX).mkdir()
    os.mkfifo(tmp_path / "chosen" / "v1" / OUTBOX / NAME)
    assert bench.transport.listing(OUTBOX) == {}
    with pytest.raises(FileGone):
        bench.transport.read(OUTBOX, NAME, limit=9)
    with pytest.raises(Taken):
        bench.transport.publish(OUTBOX, NAME, DATA)


@pytest.mark.parametrize("step", ["fsync", "link", "unlink"])
def test_what_a_crash_leaves_is_finished_by_the_next_try(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """The crash is one that runs no code afterwards, so nothing that tidies up may run either."""

    class Crash(BaseException):
        pass

    def crash(*_: object, **__: object) -> None:
        raise Crash

    with monkeypatch.context() as patched:
        if step == "unlink":
            real, calls = os.unlink, []

            def second(*arguments: object, **named: object) -> None:
                calls.append(arguments)
                if len(calls) > 1:
                    raise Crash
                real(*arguments, **named)  # type: ignore[arg-type]

            patched.setattr(os, "unlink", second)
        else:
            patched.setattr(os, step, crash)
            patched.setattr(module._Held, "discard", crash)
        with pytest.raises(Crash):
            bench.transport.publish(OUTBOX, NAME, DATA)
    if step != "fsync":
        assert len(bench.files()) >= 1
    bench.transport.publish(OUTBOX, NAME, DATA)
    assert bench.files() == {f"v1/{OUTBOX}/{NAME}": DATA}


def test_a_folder_that_lies_is_found_out(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """A network drive that forgot what it was given: the file does not get its name."""
    real = os.fsync

    def lose(number: int) -> None:
        real(number)
        if not sys.platform.startswith("win") and os.fstat(number).st_size == len(DATA):
            os.truncate(number, 1)

    monkeypatch.setattr(os, "fsync", lose)
    with pytest.raises(NotAsWritten):
        bench.transport.publish(OUTBOX, NAME, DATA)
    assert bench.files() == {}


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, NoRoom),
        (errno.EFBIG, NoRoom),
        (errno.EACCES, NotAllowed),
        (errno.EROFS, NotAllowed),
        (errno.EBUSY, base.FolderLocked),
        (errno.EIO, FolderGone),
        (errno.ESTALE, FolderGone),
        (errno.ENOTCONN, FolderGone),
    ],
)
def test_what_a_disk_refuses_is_told(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[AppError]
) -> None:
    def refuse(_: int) -> None:
        raise OSError(number, "as the disk says it")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(kind):
        bench.transport.publish(OUTBOX, NAME, DATA)


def test_a_drive_without_a_call_for_it_is_fine(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some network drives cannot bring a folder's names to the disk by a call."""
    real = os.fsync

    def files_only(number: int) -> None:
        if os.path.isdir(f"/proc/self/fd/{number}"):
            raise OSError(errno.EINVAL, "as the drive says it")
        real(number)

    monkeypatch.setattr(os, "fsync", files_only)
    bench.transport.publish(OUTBOX, NAME, DATA)
    assert bench.another.read(OUTBOX, NAME, limit=9) == DATA


def test_a_full_disk_keeps_what_was_there(tmp_path: Path) -> None:
    place = tmp_path / "disk"
    try:
        with small_disk(place):
            bench = bench_in(place)
            bench.transport.publish(OUTBOX, NAME, DATA)
            with pytest.raises(OSError, match="No space"):
                (place / "film").write_bytes(bytes(10_000_000))
            held = dict(bench.files())
            with pytest.raises(NoRoom):
                bench.transport.publish(OUTBOX, named(b"x" * 65536), b"x" * 65536)
            assert bench.files() == held
            (place / "film").unlink()
            bench.transport.publish(OUTBOX, named(b"x" * 65536), b"x" * 65536)
    except NoMounting:
        pytest.skip("needs root on Linux, who may mount a small disk")


def test_more_than_is_looked_through_is_told(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ENTRIES", 3)
    for number in range(3):
        bench.transport.publish(OUTBOX, named(DATA, number + 1), DATA)
    assert len(bench.transport.listing(OUTBOX)) == 3
    bench.plant(f"v1/{OUTBOX}/junk", b"")
    with pytest.raises(Crowded):
        bench.transport.listing(OUTBOX)


@pytest.mark.deep
def test_a_hundred_thousand_junk_files_are_passed_over(bench: Bench, tmp_path: Path) -> None:
    """Half of them look like ours. Measured: 0.05 s of names, 0.2 s where each must be asked for its size."""
    bench.transport.publish(OUTBOX, NAME, DATA)
    for number in range(50_000):
        bench.plant(f"v1/{OUTBOX}/junk {number}", b"")
        bench.plant(f"v1/{OUTBOX}/{named(b'', number + 1)}", b"")
        bench.plant(f"v1/junk {number}", b"")
    begun = time.process_time()
    assert len(bench.transport.listing(OUTBOX)) == 50_001
    assert bench.transport.outboxes() == (OUTBOX,)
    bench.transport.publish(OUTBOX, named(b"new", 7), b"new")
    assert time.process_time() - begun < 1


def test_a_folder_brings_nothing_of_the_network() -> None:
    code = (
        "import sys, app.workspace, app.cli.__main__\n"
        "from app.records.place import Place, PlaceKind\n"
        "from app.sync import transports\n"
        "transports.opened(Place(kind=PlaceKind.FOLDER, address='/none'))\n"
        "print([name for name in sys.modules if name.startswith('app.sync.transports.')])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['app.sync.transports.base', 'app.sync.transports.folder']"
