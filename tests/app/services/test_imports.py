"""The doorway of what comes in: kinds, batches, taking back."""

from pathlib import Path
from time import sleep

import pytest

from app import paths
from app.errors import NotFound, Unreadable
from app.records.batch import SourceKind
from app.records.ids import BatchId
from app.records.job import Elsewhere
from app.services.importing.recognising import files_of
from app.services.imports import ImportStuck
from tests.app.sources.test_thunderbird import profile
from tests.support import exports
from tests.support.jobs import finish
from tests.support.mailboxes import ME, exchange_of_letters, maildir
from tests.support.people import NOW, make

CARD = "BEGIN:VCARD\nFN:{}\nEND:VCARD\n"


def _book(folder: Path, name: str, *people: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text("".join(CARD.format(one) for one in people), encoding="utf-8")
    return path


def test_a_folder_of_cards_is_one_batch(tmp_path: Path) -> None:
    vault = make(tmp_path / "vault").workspace
    _book(tmp_path / "book", "a.vcf", "Eva")
    _book(tmp_path / "book", "b.VCF", "Otto")
    (report,) = finish(vault.imports.run([tmp_path / "book"], now=NOW))
    (batch,) = vault.imports.batches()
    assert (report.kind, report.taken, report.batch_id) == (SourceKind.VCARD, 2, batch.id)
    assert vault.imports.undo(batch.id, now=NOW).id == batch.id
    assert (vault.contacts.list(), vault.imports.batches()) == ((), ())
    with pytest.raises(NotFound):
        vault.imports.undo(BatchId(99), now=NOW)
    vault.close()


def test_what_a_file_is(tmp_path: Path) -> None:
    vault = make(tmp_path / "vault").workspace
    assert vault.imports.recognise(_book(tmp_path, "book.txt", "Eva")) is SourceKind.VCARD
    with pytest.raises(Unreadable) as missing:
        vault.imports.recognise(tmp_path / "none")
    assert missing.value.data["reason"] == "missing"
    other = tmp_path / "photo.jpg"
    other.write_bytes(b"\xff\xd8")
    with pytest.raises(Unreadable):
        vault.imports.recognise(other)
    vault.close()


def test_an_import_that_nobody_drives_any_more_does_not_hold_up_another_for_ever(tmp_path: Path) -> None:
    vault = make(tmp_path / "vault").workspace
    maildir(tmp_path / "mail", exchange_of_letters())
    dropped = vault.imports.run([tmp_path / "mail"], now=NOW, me=[ME])
    asked = next(dropped)  # under way, and kept by somebody who never goes on
    assert isinstance(asked, Elsewhere)
    waiting = vault.imports.run([_book(tmp_path / "book", "a.vcf", "Eva")], now=NOW)
    looks = [next(waiting) for _ in range(4_000)]
    assert {look.function for look in looks if isinstance(look, Elsewhere)} == {sleep}
    dropped.send(asked.function(*asked.arguments))  # it does move after all: the patience begins anew
    for _ in range(6_000):
        next(waiting)
    with pytest.raises(ImportStuck):
        next(waiting)
    assert vault.contacts.list() == ()
    dropped.close()
    (report,) = finish(vault.imports.run([tmp_path / "book" / "a.vcf"], now=NOW))
    assert report.taken == 1
    vault.close()


def test_files_stay_and_folders_are_opened(tmp_path: Path) -> None:
    one = _book(tmp_path / "book", "a.vcf", "Eva")
    assert files_of([tmp_path / "book", one]) == [one, one]


def test_thunderbirds_profiles_are_found_read_and_read_again(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = home / ".thunderbird"
    monkeypatch.setattr(paths, "thunderbird_folders", lambda: (root,))
    root.mkdir()
    folder = profile(root)
    space = make(tmp_path / "vault").workspace
    (found,) = space.imports.found()
    assert (found.kind, found.path, found.addresses) == (SourceKind.THUNDERBIRD, str(folder), (ME,))
    (report,) = finish(space.imports.run([Path(found.path)], now=NOW))
    assert (report.kind, report.taken) == (SourceKind.THUNDERBIRD, 5)
    assert space.imports.own_addresses() == (ME,)
    assert space.imports.sources()[0].sent_seen
    assert space.imports.found() == ()
    assert [one.taken for one in finish(space.imports.again(now=NOW))] == [0]
    space.close()


def test_only_one_import_at_a_time(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    book = _book(tmp_path, "a.vcf", "Eva")
    first = space.imports.run([book], now=NOW)
    next(first)
    second = space.imports.run([_book(tmp_path, "b.vcf", "Otto")], now=NOW)
    assert isinstance(next(second), Elsewhere)
    assert finish(space.imports.again(now=NOW)) == ()
    first.close()
    assert [one.people for one in finish(second)] == [1]
    space.close()


def test_a_source_that_cannot_be_read_leaves_the_others_their_turn(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    chat = exports.telegram(tmp_path / "result.json", [("Eva", "Hallo")])
    mail = maildir(tmp_path / "m", exchange_of_letters()[:1])
    finish(space.imports.run([chat, mail], now=NOW, me=(ME,)))
    chat.write_text("{", encoding="utf-8")
    (mail / "new" / "1800000000.x.host").write_bytes(exchange_of_letters()[1])
    assert [one.taken for one in finish(space.imports.again(now=NOW))] == [1]
    with pytest.raises(Unreadable):
        finish(space.imports.again(now=NOW))
    space.close()
