"""What files and folders are, by what they hold."""

from pathlib import Path

import pytest

from app.errors import Unreadable
from app.records.batch import SourceKind
from app.services.importing.recognising import files_of, recognise
from tests.support import exports
from tests.support.mailboxes import exchange_of_letters, maildir, mbox


def _text(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_each_kind_is_known(tmp_path: Path) -> None:
    chat = exports.ios(exports.talk())
    found = {
        SourceKind.LINKEDIN: [
            exports.linkedin(tmp_path / "l.zip"),
            _text(tmp_path / "c.csv", exports.connections(1)),
            _text(tmp_path / "folder" / "Connections.csv", exports.connections(1)).parent,
            _text(tmp_path / "i.csv", exports.invitations()),
        ],
        SourceKind.WHATSAPP: [
            _text(tmp_path / "chat.txt", chat),
            exports.archive(tmp_path / "w.zip", **{"_chat.txt": chat}),
            _text(tmp_path / "a.txt", exports.android(exports.talk(1))),
        ],
        SourceKind.TELEGRAM: [
            exports.telegram(tmp_path / "result.json", [("Eva", "x")]),
            exports.telegram(tmp_path / "other.json", [("Eva", "x")]),
        ],
        SourceKind.SIGNAL: [exports.signal(tmp_path / "main.jsonl", [(True, "x")])],
        SourceKind.TABLE: [_text(tmp_path / "t.csv", "Vorname;E-Mail-Adresse\nEva;e@x.example\n")],
        SourceKind.LDIF: [_text(tmp_path / "t.ldif", "dn: cn=Eva\ncn: Eva\n")],
        SourceKind.VCARD: [_text(tmp_path / "v.txt", "BEGIN:VCARD\nFN:Eva\nEND:VCARD\n")],
        SourceKind.MBOX: [mbox(tmp_path / "box", exchange_of_letters())],
        SourceKind.MAILDIR: [maildir(tmp_path / "mail", exchange_of_letters())],
        SourceKind.EML: [_text(tmp_path / "m.eml", exchange_of_letters()[0].decode())],
    }
    assert {kind: {recognise(path) for path in paths} for kind, paths in found.items()} == {
        kind: {kind} for kind in found
    }


@pytest.mark.parametrize(
    "text", ["", "hello", "a,b\n1,2\n", "{}", '{"messages": 1}', "Datum;Betrag\n1;2\n", "PK\x03\x04"]
)
def test_what_is_nothing_is_refused(tmp_path: Path, text: str) -> None:
    path = _text(tmp_path / "x", text)
    with pytest.raises(Unreadable):
        recognise(path)
    with pytest.raises(Unreadable):
        recognise(tmp_path / "none")


def test_any_table_will_do_if_its_columns_are_given(tmp_path: Path) -> None:
    assert recognise(_text(tmp_path / "x.csv", "wer,wo\nEva,e@x.example\n"), mapped=True) is SourceKind.TABLE


def test_of_folders_the_card_files_are_taken(tmp_path: Path) -> None:
    one = _text(tmp_path / "book" / "a.vcf", "x")
    _text(tmp_path / "book" / "b.txt", "x")
    assert files_of([tmp_path / "book", tmp_path / "c"]) == [one, tmp_path / "c"]
