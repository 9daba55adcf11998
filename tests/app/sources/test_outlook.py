"""Outlook's saved messages: what was sent, what came, other items, and files that only look so."""

import struct
from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path

import pytest

from app.reading.reader import read_message
from app.records.batch import SourceKind
from app.records.exchange import Nature
from app.services.importing.recognising import recognise as kind_of
from app.sources import folders, slices
from app.sources.outlook import letter, recognise
from tests.support import outlook
from tests.support.jobs import finish
from tests.support.outlook import packed
from tests.support.people import NOW, make


def _read(path: Path) -> bytes:
    found = letter(str(path))
    assert found is not None
    return found.raw


@pytest.mark.parametrize("page", ["", "cp1252", "cp1250"])
def test_what_was_sent_has_its_header_made_of_properties(tmp_path: Path, page: str) -> None:
    said = read_message(_read(outlook.sent(tmp_path / "a.msg", subject="Größe", page=page)))
    assert (said.key, said.sender.key, said.sender.name) == ("1@test", "ich@buero.example", "Ida Ich")
    assert [(one.key, one.name) for one in said.to] == [("eva@berger.example", "Eva Bärger")]
    assert [one.key for one in said.cc] == ["ole@nord.example"]  # not the directory's name, and nobody of Bcc
    assert (said.subject, said.at) == ("Größe", datetime(2026, 11, 2, 8, 1, tzinfo=UTC))
    assert said.excerpt == "Könnten Sie mir das bis Freitag bestätigen?"
    assert len(said.sentences) == 1


def test_what_came_keeps_its_header_but_not_its_form(tmp_path: Path) -> None:
    raw = _read(outlook.received(tmp_path / "a.msg"))
    said = read_message(raw)
    assert (said.key, said.sender.name, said.subject) == ("2@test", "Eva Bärger", "AW: Angebot")
    assert said.references == ("0@test", "1@test")
    assert said.excerpt == "Ja, gern. Wann passt es Ihnen?"
    assert message_from_bytes(raw).get_content_type() == "text/plain"
    html = read_message(_read(outlook.received(tmp_path / "b.msg", html="<p>Gr&uuml;\u00dfe</p><p>Wann passt es?</p>")))
    assert html.excerpt.split() == ["Grüße", "Wann", "passt", "es?"]


@pytest.mark.parametrize(
    "rich",
    [
        rb"{\rtf1\ansi\ansicpg1252 Gr\'fc\'dfe aus K\'f6ln.\par K\'f6nnen Sie mir das bis Freitag schicken?}",
        (
            rb"{\rtf1\ansi\ansicpg1252\fromhtml1{\*\htmltag64 <p>}Gr\'fc\'dfe aus K\'f6ln.{\*\htmltag72 </p>}"
            rb"{\*\htmltag64 <p>}K\'f6nnen Sie mir das bis Freitag schicken?{\*\htmltag72 </p>}}"
        ),
    ],
)
def test_a_body_that_is_kept_as_rich_text_alone(tmp_path: Path, rich: bytes) -> None:
    said = read_message(_read(outlook.received(tmp_path / "a.msg", rich=packed(rich))))
    assert said.excerpt.split("\n")[0] == "Grüße aus Köln."
    assert [one.text for one in said.sentences] == ["Können Sie mir das bis Freitag schicken?"]
    assert read_message(_read(outlook.received(tmp_path / "b.msg", rich=rich))).excerpt == ""  # it is not packed


def test_items_of_other_kinds(tmp_path: Path) -> None:
    assert letter(str(outlook.sent(tmp_path / "c.msg", kind="IPM.Contact"))) is None
    assert letter(str(outlook.sent(tmp_path / "a.msg", kind="IPM.Appointment"))) is None
    draft = letter(str(outlook.sent(tmp_path / "d.msg", more={0x0E07: 0x09})))
    assert draft is not None
    assert draft.draft
    natures = {
        kind: read_message(_read(outlook.sent(tmp_path / "k.msg", kind=kind, subject="Termin"))).nature
        for kind in ("IPM.Schedule.Meeting.Request", "REPORT.IPM.Note.NDR", "REPORT.IPM.Note.IPNRN", "IPM.Note")
    }
    assert list(natures.values()) == [Nature.INVITATION, Nature.BOUNCE, Nature.AUTOMATIC, Nature.HUMAN]


def test_a_folder_and_a_file_take_the_way_of_eml(tmp_path: Path) -> None:
    folder = tmp_path / "post"
    folder.mkdir()
    outlook.sent(folder / "Angebot.msg")
    outlook.received(folder / "AW Angebot.msg")
    outlook.sent(folder / "Eva.msg", kind="IPM.Contact")
    (folder / "kaputt.msg").write_bytes((folder / "Angebot.msg").read_bytes()[:900])
    (folder / "brief.doc").write_bytes(outlook.compound({"WordDocument": b"x" * 5000}))
    names = tuple(name for name, _ in folders.names_of(str(folder), "loose"))
    rows, skipped, _ = slices.read_names(str(folder), names, "loose")
    assert {row[0] for row in rows} == {"1@test", "2@test"}
    assert skipped == {"not_mail": 2, "unreadable": 1}
    assert ("ich@buero.example", ("eva@berger.example", "ole@nord.example")) in {
        (sender, to) for _, sender, to, _ in slices.named(str(folder), names, False)
    }
    assert kind_of(folder) is kind_of(folder / "Angebot.msg") is SourceKind.EML


def test_taken_in_once_whether_dropped_or_found(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    paths = [outlook.sent(tmp_path / "a.msg"), outlook.received(tmp_path / "b.msg", text="Was kostet es?")]
    (report,) = finish(space.imports.run(paths, now=NOW, me=["ich@buero.example"]))
    assert (report.kind, report.taken, report.known) == (SourceKind.EML, 2, 0)
    (again,) = finish(space.imports.run(paths, now=NOW))
    assert (again.taken, again.known) == (0, 2)
    (owed,) = space.replies.list(now=NOW)
    assert (owed.side.value, owed.sentence) == ("mine", "Was kostet es?")
    space.close()


def _claims(path: Path, place: int, value: int) -> Path:
    data = bytearray(outlook.sent(path).read_bytes())
    struct.pack_into("<I", data, place, value)
    path.write_bytes(data)
    return path


def test_what_claims_more_than_it_holds_is_refused(tmp_path: Path) -> None:
    for place in (44, 48, 60, 64, 68, 72):  # numbers and places of tables in the header
        path = _claims(tmp_path / "a.msg", place, 0x7FFFFFFF)
        try:
            letter(str(path))
        except OSError:
            assert slices.read_names(str(tmp_path), ("a.msg",), "loose")[1] == {"unreadable": 1}
    assert not recognise(str(_claims(tmp_path / "a.msg", 44, 0x7FFFFFFF)))
    (tmp_path / "b.msg").write_bytes(outlook.compound({"WordDocument": b"x"}))
    assert not recognise(str(tmp_path / "b.msg"))
    assert letter(str(tmp_path / "b.msg")) is None


def test_many_recipients_take_no_longer(tmp_path: Path) -> None:
    people: list[dict[int, str | int]] = [{0x0C15: 1, 0x3001: f"P{n}", 0x39FE: f"p{n}@x.example"} for n in range(900)]
    (tmp_path / "a.msg").write_bytes(outlook.item({0x0042: "Eva", 0x5D02: "e@x.example", 0x1000: "Hallo"}, people))
    said = read_message(_read(tmp_path / "a.msg"))
    assert [one.key for one in said.to[:2]] == ["p0@x.example", "p1@x.example"]
