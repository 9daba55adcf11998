"""What workers do, done here."""

from pathlib import Path

from app.sources.folders import names_of
from app.sources.slices import named, read_mbox, read_names, rows_of
from tests.support.data import shared
from tests.support.mailboxes import ME, exchange_of_letters, maildir, mbox, message


def test_a_folder(tmp_path: Path) -> None:
    names = ["1.a:2,S", "2.a:2,T", "3.a:2,D"]
    folder = maildir(tmp_path / "m", [message(1), message(2), message(3)], names)
    rows, skipped, _ = read_names(str(folder / "cur"), (*names, "gone"), "maildir")
    assert [(row[0], row[15]) for row in rows] == [("1@test", False), ("3@test", True)]
    assert skipped == {"deleted": 1, "unreadable": 1}


def test_single_files_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("milk, bread")
    (tmp_path / "box").write_bytes(mbox(tmp_path / "b", exchange_of_letters()).read_bytes())
    rows, skipped, _ = read_names(str(tmp_path), ("note.txt", "box"), "loose")
    assert (len(rows), skipped) == (6, {"not_mail": 1})


def test_a_mailbox(tmp_path: Path) -> None:
    file = mbox(tmp_path / "b", exchange_of_letters())
    size = file.stat().st_size
    rows, skipped, reached = read_mbox(str(file), 0, size)
    assert (len(rows), skipped, reached) == (6, {}, size)
    assert len(list(rows_of(str(file), "mbox", ()))) == 6


def test_whose_mailbox(tmp_path: Path) -> None:
    folder = maildir(tmp_path / "m", exchange_of_letters()[:2], ["1", "2"])
    assert named(str(folder / "cur"), ("1", "2", "gone"), True) == (
        (True, "eva@berger.example", (ME,), ()),
        (True, ME, ("eva@berger.example",), ()),
    )


def test_every_mail_of_the_data_is_read() -> None:
    """All folders of the corpora but the largest, each as a folder of single files: nothing raises."""
    taken = 0
    for folder in sorted({file.parent for file in shared("mail").rglob("*") if file.is_file()}):
        if "spamassassin" in str(folder) or "quagga" in str(folder):
            continue
        names = tuple(name for name, _ in names_of(str(folder), "loose"))
        taken += len(read_names(str(folder), names, "loose")[0])
    assert taken > 1_400
