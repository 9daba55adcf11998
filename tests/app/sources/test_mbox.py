"""Mailboxes cut into messages, from any place."""

import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sources import mbox, slices
from tests.benchmarks.mail_import import measured
from tests.support import huge_mailbox
from tests.support.data import ROOT, shared
from tests.support.mailboxes import ME, message
from tests.support.mailboxes import mbox as write


def cut(file: Path, size: int) -> list[bytes]:
    found = []
    with file.open("rb") as opened:
        for start in range(0, file.stat().st_size, size):
            found += [body for _, body, _ in mbox.messages(opened, start, start + size)]
    return found


@pytest.mark.parametrize("lead", [b"", b"\n", b"\r\n", b"\n\n"])
def test_empty_lines_at_the_beginning_of_a_mailbox(lead: bytes) -> None:
    data = lead + b"From a@x Fri Aug  9 15:05:38 2002\nFrom: a@x\n\nbody"
    assert [body for body, _ in mbox.split(data)] == [b"From: a@x\n\nbody"]


@pytest.mark.parametrize("size", [50, 333, 5000, 10_000_000])
def test_slices_of_any_size_give_each_message_once(tmp_path: Path, size: int) -> None:
    letters = [message(n, text=f"Zeile\nFrom here\n>From there\n{'x' * n * 40}") for n in range(20)]
    assert [body.strip() for body in cut(write(tmp_path / "box", letters), size)] == [one.strip() for one in letters]


@pytest.mark.parametrize("size", [300_000, mbox.SLICE, 100_000_000])
def test_a_message_longer_than_is_read_of_one_costs_no_other(tmp_path: Path, size: int) -> None:
    """Wherever its end lies: From lines just before and behind what is read of it are found all the same."""
    for more in (-3000, -1500, -60, 0, 1500, 900_000):
        long = message(1, text="x" * 76 + "\n" + "y" * (mbox.MESSAGE_LIMIT + more))
        letters = [message(0), long, message(2), message(3)]
        found = cut(write(tmp_path / "box", letters), size)
        assert len(found[1]) - min(len(long), mbox.MESSAGE_LIMIT) in (0, 1)  # the empty line behind it
        assert [one.strip() for one in (found[0], *found[2:])] == [one.strip() for one in (letters[0], *letters[2:])]


@pytest.mark.deep
def test_two_gigabytes_take_no_more_memory_than_one_message(tmp_path: Path) -> None:
    """Read slice by slice as workers do, then taken in by the command line, the torture test for MIME among them."""
    torture = shared("mail", "tb-mime-torture").rglob("mime-torture")
    file = tmp_path / "box.mbox"
    count = huge_mailbox.write(file, 2 * 1024**3, hole=700 * 1024**2, extra=next(torture).read_bytes())
    slowest, taken, at, size = 0.0, 0, 0, file.stat().st_size
    slices.read_mbox(str(file), 0, 1, None)  # the rules of reading are loaded on first use
    while at < size:
        started = time.process_time()
        rows, _, at = slices.read_mbox(str(file), at, min(at + mbox.SLICE, size))
        slowest, taken = max(slowest, time.process_time() - started), taken + len(rows)
    assert taken == count + 1
    assert slowest < 1, "a whole slice"
    secret = tmp_path / "secret"
    secret.write_text("fahrrad laterne quittung bergziege\n")
    secret.chmod(0o600)
    command = [sys.executable, "-m", "app.cli", "--vault", str(tmp_path / "vault"), "--passphrase-file", str(secret)]
    measured([*command, "vault", "create"], {"PYTHONPATH": str(ROOT)})
    seconds, resident = measured([*command, "import", str(file), "--me", ME], {"PYTHONPATH": str(ROOT)})
    told = f"{size / 1e9:.2f} GB, {taken} messages: slowest slice {slowest:.2f} s"
    print(f"{told}; import {seconds:.0f} s, all processes {resident:.0f} MB")
    assert resident < 600


def test_archives_give_as_many_messages_as_they_have() -> None:
    for year, count in (("1996", 125), ("1997", 537), ("1998", 784), ("1999", 596)):
        file = shared("mail", "linux-mips-archive", f"linux-mips-{year}.mbox")
        assert len(cut(file, mbox.SLICE)) == count == len(cut(file, 100_000))


def test_line_ends_and_lying_lengths() -> None:
    folder = shared("mail", "perl-email-folder", "t", "mboxes")
    sizes = {name: len(list(mbox.split((folder / name).read_bytes()))) for name in ("testmbox.dos", "mboxcl2.lies")}
    assert sizes["testmbox.dos"] >= 10
    assert sizes["mboxcl2.lies"] >= 2


def test_time_of_delivery() -> None:
    assert mbox.delivered(b"From a@x  Fri Aug  9 15:05:38 2002") == 1028905538
    assert mbox.delivered(b"From mboxrd@z Thu Jan  1 00:00:00 1970") is None


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    assert list(mbox.split(data))
