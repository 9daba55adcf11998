"""Slices of mail in the tables; the whole import is tested with its service."""

from app.records.batch import SourceKind
from app.store import batches, exchanges
from app.store.exchanges import Intake
from app.workspace import Workspace
from tests.app.reading.test_threads import rows
from tests.support.mailboxes import ME, exchange_of_letters
from tests.support.people import NOW, letter


def test_a_slice_is_taken_once_and_taken_back_whole(space: Workspace) -> None:
    database = space._database
    with database.transaction("import", NOW, noted=False):
        batch = batches.begin(database, SourceKind.EML, "x", NOW)
    intake = Intake(database, batch, mine=[ME], at=1)
    some = rows(exchange_of_letters())
    with database.transaction("import", NOW, batch=batch):
        first = intake.put(some, None)
        again = intake.put(some, None)
    assert (first.taken, first.known, again.taken, again.known) == (6, 0, 0, 6)
    assert len(first.touched) == 4
    assert exchanges.known(database, [row[1] for row in some]) == {row[1] for row in some}
    assert exchanges.span(database, batch) == (1, 6)
    with database.transaction("import.undo", NOW, noted=False):
        assert exchanges.take_back(database, batch) == []
    assert exchanges.span(database, batch) == (0, 0)
    assert database.value("SELECT count(*) FROM message_ref") == 0


def test_a_batch_knows_where_its_messages_begin(space: Workspace) -> None:
    database = space._database
    letter(space, "eva@x.example")
    with database.transaction("import", NOW, noted=False):
        batch = batches.begin(database, SourceKind.EML, "x", NOW)
    with database.transaction("import", NOW, batch=batch):
        Intake(database, batch, mine=[ME], at=1).put(rows(exchange_of_letters()), None)
    assert database.value("SELECT first_id FROM batch") == 2
    assert exchanges.span(database, batch) == (2, 7)
    assert len(exchanges.conversations(database, batch)) == 4
    plan = " ".join(row["detail"] for row in database.read(f"EXPLAIN QUERY PLAN {_FIRST}", (batch,)))
    assert "SEARCH exchange USING INTEGER PRIMARY KEY" in plan


_FIRST = f"SELECT id FROM exchange WHERE {exchanges._OF_BATCH} ORDER BY id LIMIT 1"
