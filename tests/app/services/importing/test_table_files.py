"""Tables of people in slices: whole, in parts, with a mapping, broken."""

from pathlib import Path

import pytest

from app.errors import Unreadable
from app.records.batch import SourceKind
from app.services.importing import table_files
from app.services.importing.table_files import ROWS, heading_row, read_slice, recognise
from tests.support import exports
from tests.support.jobs import finish
from tests.support.people import NOW, make


def _table(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_slices_hold_every_row_once(tmp_path: Path) -> None:
    path = _table(tmp_path / "t.csv", "Name,Mail\n" + "".join(f"P{n},p{n}@x.example\n" for n in range(ROWS + 5)))
    first = read_slice(path, 0, 0, "table")
    assert (len(first.found), first.next) == (ROWS, (ROWS, 0))
    last = read_slice(path, ROWS, 0, "table")
    assert ([one.person.name for one in last.found], last.next) == ([f"P{ROWS + n}" for n in range(5)], None)
    assert first.found[0].line == 2


def test_a_table_is_taken_known_again_and_taken_back(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    path = Path(_table(tmp_path / "t.csv", "Vorname;Nachname;E-Mail-Adresse\nEva;Berger;e@x.example\n;;\n"))
    (report,) = finish(space.imports.run([path], now=NOW))
    assert (report.kind, report.taken, report.people) == (SourceKind.TABLE, 1, 1)
    assert [one.known for one in finish(space.imports.run([path], now=NOW))] == [1]
    assert report.batch_id is not None
    space.imports.undo(report.batch_id, now=NOW)
    assert space.contacts.list() == ()
    space.close()


def test_an_unknown_table_shows_its_columns_and_takes_a_mapping(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    path = _table(tmp_path / "t.csv", "wer,wo,Betrag\nEva Berger,e@x.example,5\n")
    assert heading_row(path) == ("wer", "wo", "Betrag")
    found = space.imports.columns(Path(path))
    assert found is not None
    assert [(one.heading, one.field, one.example) for one in found.columns] == [
        ("wer", "name", "Eva Berger"),
        ("wo", "mail", "e@x.example"),
        ("Betrag", "other", "5"),
    ]
    assert (found.known, found.remembered) == (False, False)
    with pytest.raises(Unreadable):
        finish(space.imports.run([Path(path)], now=NOW))
    columns = {"wer": "name", "wo": "mail", "Betrag": "nothing"}
    assert [one.people for one in finish(space.imports.run([Path(path)], now=NOW, columns=columns))] == [1]
    later = Path(_table(tmp_path / "später.csv", "WER,wo,Betrag\nOtto,o@x.example,7\n"))
    again = space.imports.columns(later)
    assert again is not None
    assert again.remembered
    assert [one.field for one in again.columns] == ["name", "mail", "nothing"]
    assert [one.people for one in finish(space.imports.run([later], now=NOW))] == [1]
    space.close()


def test_a_table_without_headings_loses_nobody(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    path = Path(_table(tmp_path / "t.csv", "Eva Berger;eva@x.example;0351 555 0142\nOtto Kern;otto@x.example;\n"))
    found = space.imports.columns(path)
    assert found is not None
    assert found.mapping() == {"1": "name", "2": "mail", "3": "phone"}
    assert [one.people for one in finish(space.imports.run([path], now=NOW, columns=found.mapping()))] == [2]
    assert sorted(one.name for one in space.contacts.list()) == ["Eva Berger", "Otto Kern"]
    space.close()


def test_a_known_address_book_is_corrected_below_lines_that_are_none(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    text = "Stand 2026\nVorname,E-Mail-Adresse,Mobil,Verein\nEva,e@x.example,0170 555,Chor\n"
    path = Path(_table(tmp_path / "t.csv", text))
    found = space.imports.columns(path)
    assert found is not None
    assert found.known
    assert [one.field for one in found.columns] == ["given", "mail", "own", "other"]
    assert found.mapping({"Verein": "labels"}) == {"Verein": "labels"}
    finish(space.imports.run([path], now=NOW, columns=found.mapping({"Verein": "labels"})))
    (eva,) = space.contacts.list()
    assert eva.labels == ("Chor",)
    assert [one.label for one in eva.channels] == ["", "cell"]
    space.close()


def test_what_is_no_table_has_no_columns(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    for name, text in (("a.txt", "a,b\n1,2\n"), ("b.csv", "allein\n"), ("c.vcf", "BEGIN:VCARD\nFN:Eva\nEND:VCARD\n")):
        assert space.imports.columns(Path(_table(tmp_path / name, text))) is None
    assert space.imports.columns(tmp_path) is None
    space.close()


def test_linkedins_connections_bear_notes_and_a_lasting_identity(tmp_path: Path) -> None:
    notes = exports.table(
        ["Name", "Note Text", "Created"], [["Vor0 Nach0", "klug", "x"], ["Gerd Fremd", "aus Köln", "x"], ["", "", ""]]
    )
    path = exports.archive(tmp_path / "x.zip", connections=exports.connections(2), notes=notes)
    found = read_slice(str(path), 0, 0, "linkedin").found
    assert [(one.person.name, one.person.notes) for one in found] == [
        ("Vor0 Nach0", "klug"),
        ("Vor1 Nach1, MBA", ""),
        ("Gerd Fremd", "aus Köln"),
    ]
    assert found[0].person.uid == "linkedin:vor0_nach0:01 Feb 2026"


def test_what_is_broken_is_refused_by_its_line(tmp_path: Path) -> None:
    path = _table(tmp_path / "t.csv", 'Name,Mail\nEva,e@x.example\nOtto,"' + "x" * 1_100_000)
    part = read_slice(path, 0, 0, "table")
    assert [one.person.name for one in part.found] == ["Eva"]
    assert [one.reason for one in part.refused] == ["damaged_table"]
    path = _table(tmp_path / "n.csv", "a,b\n1,2\n")
    assert [one.reason for one in read_slice(path, 0, 0, "table").refused] == ["no_columns"]
    with pytest.raises(Unreadable):
        read_slice(path + "x", 0, 0, "table")


def test_recognise() -> None:
    assert recognise("Vorname;E-Mail-Adresse\nJürgen;x".encode("cp1252")) is SourceKind.TABLE
    assert recognise(b"a,b\n") is None
    assert table_files.ROWS > 0
