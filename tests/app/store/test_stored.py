"""Everything of one person and nothing of another."""

from datetime import date, timedelta
from pathlib import Path

from app.records.favour import Way
from app.store import stored
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.people import NOW, add, letter


def test_what_is_stored_about_one_person(space: Workspace, tmp_path: Path) -> None:
    book = tmp_path / "buch.vcf"
    book.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Eva\nEMAIL:eva@x.example\nADR:;;Weg 1;Jena\nEND:VCARD\n")
    finish(space.imports.run([book], now=NOW))
    (eva,) = space.contacts.find("eva")
    add(space, "Otto", "otto@x.example")
    letter(space, "otto@x.example")
    letter(space, "eva@x.example", at=NOW - timedelta(days=3))
    letter(space, "eva@x.example", sent=True)
    space.contacts.favours.add(eva.id, Way.GIVEN, "Tipp", on=date(2026, 1, 1), now=NOW)
    found = stored.of(space._database, eva.id)
    assert (found.messages, found.texts, found.cards, found.sources) == (2, 0, 1, ("buch.vcf",))
    assert (found.first_at, found.last_at) == (NOW - timedelta(days=3), NOW)
    assert [one.words for one in found.favours] == ["Tipp"]
    assert found.said == (("ADR", "Weg 1, Jena"),)
    assert found.peer_since is None
    assert found.documents == found.leads == ()
    assert space.contacts.stored(eva.id) == found
