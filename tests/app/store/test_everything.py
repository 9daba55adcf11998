"""All of a vault in one file and back: every column of every table, whole or nothing, and nothing that is not sound."""

import json
import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.errors import CannotWrite
from app.records.batch import Report
from app.records.job import Halt
from app.store import anew, everything
from app.store.database import Value
from app.store.everything import OWN, PLACES, BrokenExport, NewerExport, VaultNotEmpty
from app.store.place import FILE
from app.store.snapshot import Snapshot
from app.workspace import Workspace
from tests.support.canaries import fill
from tests.support.jobs import finish
from tests.support.pairs import new_vault
from tests.support.people import NOW, add, make

type Change = Callable[[dict[str, Any]], object]


def written(space: Workspace, path: Path) -> Path:
    finish(space._everything.write(path, now=NOW))
    return path


def taken_in(path: Path, folder: Path) -> Workspace:
    space = make(folder).workspace
    finish(space._everything.take_in(path, now=NOW))
    return space


def rows(space: Workspace, place: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in space._database.read(f"SELECT * FROM {place} ORDER BY 1, 2")]


@pytest.fixture
def full(tmp_path: Path) -> Workspace:
    """A vault with something in every table, also in those that need more than one person to fill."""
    space, other = new_vault(tmp_path / "full"), new_vault(tmp_path / "other", name="Zwei")
    for _ in fill(space, other, tmp_path):
        pass
    other.close()
    database = space._database
    few: dict[str, dict[str, Value]] = {
        "choices": {"id": 1, "value": "{}"},
        "screener_rule": {"scope": "domain", "key": "x.example", "standing": "out", "at": 1},
        "kept_out": {"address_id": database.value("SELECT max(id) FROM address"), "count": 3},
        "decision": {"key": "x", "side": "mine", "level": "asked", "settlement": "done", "at": 3},
        "quarantine": {"digest": "d", "data": bytes(range(256)), "reason": "unknown_author", "at": 3},
        "tombstone": {"author": "a", "claim": "c", "at": 3},
        "former": {"identity": "i", "signing_key": b"k", "sealing": b"s", "why": "rotated", "at": 3},
        "mailbox": {"id": database.value("SELECT max(id) FROM source"), "host": "h", "port": 993, "security": "tls"}
        | {"user": "u", "password": "p"},
        "second_place": {"id": 1, "folder": "/stick", "copied_at": 3},
        "told": {"key": "x", "side": "mine", "level": "asked", "due_at": 3, "snoozed": 0, "at": 4},
        "mapping": {"header": '["Rufname"]', "fields": '{"Rufname": "given"}', "at": 3},
        "apart": {"one_id": database.value("SELECT min(id) FROM contact"), "at": 3}
        | {"other_id": database.value("SELECT max(id) FROM contact")},
        "shared_folder": {"id": 1, "kind": "webdav", "address": "a", "user": "u", "password": "p", "set_at": 3},
        "outbox": {"peer_id": database.value("SELECT max(id) FROM peer"), "mine": 1, "name": "o", "opened_at": 3},
        "known_file": {"outbox": "o", "name": "n", "size": 2048, "reason": ""},
        "draft": {"id": 77, "at": 5, "place": "x", "content": "{}"},
    }
    with database.transaction("test", NOW, noted=False):
        for place, values in few.items():
            if not database.value(f"SELECT 1 FROM {place}"):
                database.insert(place, **values)
        peer, outbox = (database.value(f"SELECT max(id) FROM {place}") for place in ("peer", "outbox"))
        sealed: dict[str, Value] = {"epoch": "1-a", "seq": 1, "name": "n", "kind": "hello", "code": "C", "size": 1}
        database.insert("sent", outbox_id=outbox, **sealed, data=b"x", sealed_at=3)
        sequence = database.insert("sequence", peer_id=peer, stream="s", epoch="1-b", number=1, at=3)
        database.insert("excused", sequence_id=sequence, seq=7)
    return space


def test_every_column_of_every_table_comes_back(full: Workspace, tmp_path: Path) -> None:
    path = written(full, tmp_path / "all.json")
    back = taken_in(path, tmp_path / "back")
    for place in PLACES:
        assert rows(full, place), f"nothing in {place} to compare: let the test fill it"
        assert rows(back, place) == rows(full, place), place
    counters = "SELECT name, seq FROM sqlite_sequence ORDER BY 1"
    assert [tuple(one) for one in back._database.read(counters)] == [
        tuple(one) for one in full._database.read(counters) if one[0] not in OWN
    ]
    assert [one.id for one in back.contacts.find("kanarienvogelq")] == [
        one.id for one in full.contacts.find("kanarienvogelq")
    ]
    assert back.keys.check() == ()
    back.close()
    full.close()


def test_an_older_file_without_a_column_is_completed(full: Workspace, tmp_path: Path) -> None:
    before = rows(full, "addressee")
    assert any(row[-1] is not None for row in before)
    path = written(full, tmp_path / "all.json")
    document = json.loads(path.read_text("utf-8"))
    for row in document["tables"]["addressee"]:
        del row["sent_at"]
    path.write_text(json.dumps(document), "utf-8")
    back = taken_in(path, tmp_path / "back")
    assert rows(back, "addressee") == before
    assert anew.judged_by(back._database) == ""  # whichever program judged what is in it
    back.close()


def test_what_must_differ_differs(full: Workspace, tmp_path: Path) -> None:
    back = taken_in(written(full, tmp_path / "all.json"), tmp_path / "back")
    one, other = full.keys.info(), back.keys.info()
    assert one.uid != other.uid
    assert other.epoch == one.epoch + 1
    derived = {"contact_search", "referral_search", "knock", "shrunk", "sqlite_sequence"}
    assert derived | {"epoch", "vault", "writer"} == OWN
    assert rows(back, "knock") == rows(full, "knock") != []
    again = written(back, tmp_path / "again.json")
    first, second = (json.loads(file.read_bytes()) for file in (tmp_path / "all.json", again))
    assert (first["tables"], first["counters"]) == (second["tables"], second["counters"])
    back.close()
    full.close()


def test_undo_reaches_to_the_taking_in_and_no_further(tmp_path: Path) -> None:
    space = make(tmp_path / "one").workspace
    add(space, "Anna")
    back = taken_in(written(space, tmp_path / "all.json"), tmp_path / "back")
    assert back.history.undo(now=NOW) is None
    back.history.take_back(back.history.list()[0].id, now=NOW)
    assert back.contacts.list() == ()
    back.close()
    space.close()


def test_only_into_an_empty_vault(space: Workspace, tmp_path: Path) -> None:
    other = make(tmp_path / "other").workspace
    path = written(other, tmp_path / "all.json")
    other.close()
    add(space, "Anna")
    with pytest.raises(VaultNotEmpty):
        finish(space._everything.take_in(path, now=NOW))
    space.contacts.remove(space.contacts.list()[0].id, now=NOW)
    finish(space._everything.take_in(path, now=NOW))


def test_a_preview_changes_nothing(full: Workspace, tmp_path: Path) -> None:
    path = written(full, tmp_path / "all.json")
    back = make(tmp_path / "back").workspace
    report = finish(back._everything.take_in(path, now=NOW, preview=True))
    assert isinstance(report, Report)
    assert report.people == len(rows(full, "contact"))
    assert all(not rows(back, place) for place in PLACES)
    back.close()
    full.close()


def _set(place: str, column: str, value: object) -> Change:
    return lambda document: document["tables"][place][0].__setitem__(column, value)


@pytest.mark.parametrize(
    "change",
    [
        _set("contact", "name", 7),
        _set("contact", "name", None),
        _set("contact", "standing", "friend"),
        _set("contact", "favourite", "x"),
        _set("contact", "id", "1"),
        _set("contact", "organisation_id", 9999),
        _set("exchange", "sender_id", 9999),
        _set("exchange", "medium", "pigeon"),
        _set("lead", "stage", "dreamt"),
        _set("choices", "value", "{"),
        _set("identity", "hex:signing", "zz"),
        _set("identity", "signing", "00"),
        _set("before_image", "place", "moon"),
        lambda document: document["tables"].__setitem__("moon", [{"id": 1}]),
        lambda document: document["tables"]["contact"].append({}),
        lambda document: document["tables"]["contact"].append(dict(document["tables"]["contact"][0])),
        lambda document: document["counters"].__setitem__("moon", 1),
        lambda document: document["counters"].__setitem__("contact", "x"),
        lambda document: document.__setitem__("version", 0),
        lambda document: document.__setitem__("tables_version", "x"),
        lambda document: document.__setitem__("epoch", -1),
        lambda document: document.__setitem__("format", "other"),
    ],
)
def test_what_is_not_sound_is_refused_and_nothing_is_kept(full: Workspace, tmp_path: Path, change: Change) -> None:
    path = written(full, tmp_path / "all.json")
    full.close()
    document = json.loads(path.read_bytes())
    change(document)
    path.write_text(json.dumps(document), encoding="utf-8")
    back = make(tmp_path / "back").workspace
    with pytest.raises(BrokenExport) as refused:
        finish(back._everything.take_in(path, now=NOW))
    assert refused.value.data["file"] == str(path)
    assert all(not rows(back, place) for place in PLACES)
    assert back.keys.info().epoch == 1
    back.close()


def test_a_newer_file_and_one_that_is_not_there(space: Workspace, tmp_path: Path) -> None:
    path = written(space, tmp_path / "all.json")
    document = json.loads(path.read_bytes())
    for key in ("version", "tables_version"):
        path.write_text(json.dumps(document | {key: 9999}), encoding="utf-8")
        with pytest.raises(NewerExport):
            finish(space._everything.take_in(path, now=NOW))
    with pytest.raises(CannotWrite):
        finish(space._everything.take_in(tmp_path / "none.json", now=NOW))


def test_the_file_is_the_users_alone_and_whole_or_not_there(space: Workspace, tmp_path: Path) -> None:
    path = written(space, tmp_path / "all.json")
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o600
    before = path.read_bytes()
    halt = Halt()
    vault = space._vault
    with pytest.raises(CannotWrite):
        finish(space._everything.write(tmp_path / "no folder" / "all.json", now=NOW))
    snapshot = Snapshot.open(vault.folder / FILE, vault._key, halt)
    halt.asked = True
    with pytest.raises(Exception, match="Cancelled"):
        everything.write(snapshot, path, NOW, halt)
    snapshot.close()
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.glob("*.new")] == []


def test_memory_stays_small_however_much_there_is(space: Workspace, tmp_path: Path) -> None:
    with space._database.transaction("test", NOW, noted=False):
        space._database.write_many(
            "INSERT INTO address (kind, key, value) VALUES ('mail', ?, ?)",
            ((f"{number}@x.example", "x" * 300) for number in range(30_000)),
        )
    back = make(tmp_path / "back").workspace
    tracemalloc.start()
    path = written(space, tmp_path / "all.json")
    writing = tracemalloc.get_traced_memory()[1]
    tracemalloc.reset_peak()
    finish(back._everything.take_in(path, now=NOW))
    reading = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert path.stat().st_size > 10_000_000
    assert max(writing, reading) < 4_000_000
    back.close()


def test_a_file_tells_itself_by_its_beginning() -> None:
    assert everything.recognise(b'{"format": "kreis",\n"version"')
    assert everything.recognise(b' {\n  "format" : "kreis"')
    assert not everything.recognise(b'{"about": {}}')
