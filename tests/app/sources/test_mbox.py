"""Mailboxes cut into messages, from any place."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sources import mbox
from tests.support.data import shared
from tests.support.mailboxes import mbox as write
from tests.support.mailboxes import message


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
