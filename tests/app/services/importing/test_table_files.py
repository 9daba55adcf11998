"""Tables of people in slices: whole, in parts, with a mapping, broken."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import Unreadable
from app.formats import tables
from app.records.batch import SourceKind
from app.services.importing import card_files, table_files
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


def test_slices_may_be_asked_for_in_any_order(tmp_path: Path) -> None:
    """Several workers share a file's slices, and one may be asked for an earlier one again."""
    rows = "".join(f"P{n},p{n}@x.example\n" for n in range(2 * ROWS + 5))
    path = _table(tmp_path / "t.csv", f'Name,Mail\n{rows}"never closed')
    for offset in (2 * ROWS, 0, ROWS, ROWS, 0, 2 * ROWS):
        part = read_slice(path, offset, 0, "table")
        assert part.found[0].person.name == f"P{offset}"
        last = offset == 2 * ROWS
        assert (len(part.found), part.next) == ((6, None) if last else (ROWS, (offset + ROWS, 0)))
        assert [one.reason for one in part.refused] == []


def test_where_a_table_breaks_off_is_told_with_the_last_that_were_read(tmp_path: Path) -> None:
    rows = "".join(f"P{n},p{n}@x.example\n" for n in range(ROWS))
    path = _table(tmp_path / "t.csv", f"Name,Mail\n{rows}{'x' * (tables.MOST_OF_CELL + 1)}\nJo,j@x.example\n")
    for _ in range(2):
        part = read_slice(path, 0, 0, "table")
        assert (len(part.found), part.next) == (ROWS, None)
        assert [(one.line, one.reason) for one in part.refused] == [(ROWS + 2, "damaged_table")]


@pytest.mark.parametrize("name", ["t.csv", "t.ldif", "t.vcf"])
def test_a_gigabyte_of_one_line_is_refused_at_once(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text({"t.csv": "Name,Mail\nEva,", "t.ldif": "dn: cn=E\ncn: ", "t.vcf": "BEGIN:VCARD\nFN:"}[name])
    os.truncate(path, 1024**3)
    if name == "t.vcf":
        assert [one.reason for one in card_files.read_slice(str(path)).refused] == ["too_large"]
        return
    with pytest.raises(Unreadable) as caught:
        read_slice(str(path), 0, 0, "ldif" if name == "t.ldif" else "table")
    assert caught.value.data["reason"] == "too_large"


@pytest.mark.deep
@pytest.mark.parametrize("kind", ["table", "ldif", "vcard"])
def test_the_largest_line_that_is_read_takes_bounded_time_and_memory(tmp_path: Path, kind: str) -> None:
    """In a process of its own; a table's text of four bytes a sign is the most there can be."""
    path = tmp_path / "one"
    head = {"table": "Name,Mail,Note\nEva,e@x.example,", "ldif": "dn: cn=E\ncn: ", "vcard": "BEGIN:VCARD\nNOTE:"}[kind]
    path.write_bytes(f"{head}\U0001f600".encode() + b"a" * (table_files.MOST_BYTES - 200) + b"\nEND:VCARD\n")
    call = "card_files.read_slice(p)" if kind == "vcard" else f"table_files.read_slice(p, 0, 0, {kind!r})"
    code = (
        "import resource, sys, time\nfrom app.services.importing import card_files, table_files\n"
        f"p = sys.argv[1]; {call}\n"
        "print(time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    run = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, check=True, text=True)
    seconds, megabytes = map(float, run.stdout.split())
    print(f"{kind}: {seconds:.2f} s, {megabytes:.0f} MB")
    assert seconds < 5
    assert megabytes < 700
