"""The doorway of what comes in: kinds, batches, taking back."""

from pathlib import Path

import pytest

from app.errors import NotFound, Unreadable
from app.records.batch import SourceKind
from app.records.ids import BatchId
from app.services.importing.recognising import files_of
from tests.support.jobs import finish
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


def test_files_stay_and_folders_are_opened(tmp_path: Path) -> None:
    one = _book(tmp_path / "book", "a.vcf", "Eva")
    assert files_of([tmp_path / "book", one]) == [one, one]
