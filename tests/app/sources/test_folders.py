"""Which files of a path hold mail."""

from pathlib import Path

import pytest

from app.records.batch import SourceKind
from app.records.job import Elsewhere
from app.sources.folders import LARGE, first_looks, flags, names_of, recognise, units
from tests.support.data import shared
from tests.support.mailboxes import maildir, mbox, message


def test_kinds(tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(message(1))
    (tmp_path / "text.txt").write_text("no mail at all")
    assert recognise(mbox(tmp_path / "box", [message(1)])) is SourceKind.MBOX
    assert recognise(tmp_path / "one.eml") is SourceKind.EML
    assert recognise(tmp_path / "text.txt") is None
    assert recognise(maildir(tmp_path / "m", [message(1)])) is SourceKind.MAILDIR
    assert recognise(tmp_path) is SourceKind.MAILDIR


def test_trash_and_drafts_are_not_read_and_sent_comes_first(tmp_path: Path) -> None:
    for name in ("m", "m/.Sent", "m/.INBOX.Trash", "m/.Entwürfe", "m/.Projekte"):
        maildir(tmp_path / name, [message(1)])
    found = units(str(tmp_path / "m"))
    assert [Path(one.path).parent.name for one in found] == [".Sent", ".Projekte", "m"]
    assert [one.sent for one in found] == [True, False, False]


def test_large_mailboxes_are_units_of_their_own(tmp_path: Path) -> None:
    big = mbox(tmp_path / "big", [message(n, text="x" * 5000) for n in range(LARGE // 5000 + 1)])
    (tmp_path / "one.eml").write_bytes(message(1))
    assert {(Path(one.path).name, one.kind) for one in units(str(tmp_path))} == {
        ("big", "mbox"),
        (tmp_path.name, "loose"),
    }
    assert [name for name, _ in names_of(str(tmp_path), "loose")] == ["one.eml"]
    assert units(str(big))[0].kind == "mbox"


@pytest.mark.parametrize(("name", "found"), [("1.a:2,RS", "RS"), ("1.a!2,S", "S"), ("1.a_2,", ""), ("1.a", "")])
def test_flags(name: str, found: str) -> None:
    assert flags(name) == found


def test_the_corpora_are_recognised() -> None:
    assert recognise(shared("mail", "notmuch", "lkml")) is SourceKind.MAILDIR
    assert recognise(shared("mail", "mu", "testdir")) is SourceKind.MAILDIR
    assert recognise(shared("mail", "linux-mips-archive", "linux-mips-1999.mbox")) is SourceKind.MBOX
    assert recognise(shared("mail", "spamassassin-public-corpus")) is SourceKind.EML


def test_a_maildir_is_looked_at_before_a_vault_is_open(tmp_path: Path) -> None:
    (tmp_path / "cur").mkdir()
    (tmp_path / "cur" / "1.a:2,S").write_bytes(b"Subject: x\n\nx\n")
    (found,) = units(str(tmp_path))
    asked = first_looks(tmp_path)
    assert asked == (Elsewhere(units, (str(tmp_path),)), Elsewhere(names_of, (found.path, found.kind)))
    assert first_looks(tmp_path / "cur") == ()
