"""How far files were read."""

from app.records.batch import SourceKind
from app.store import batches, sources
from app.workspace import Workspace
from tests.support.people import NOW


def test_marks_grow_and_go_with_their_batch(space: Workspace) -> None:
    database = space._database
    with database.transaction("import", NOW, noted=False):
        batch = batches.begin(database, SourceKind.MAILDIR, "m", NOW)
        number = sources.ensure(database, SourceKind.MAILDIR, "/m", batch)
        assert sources.ensure(database, SourceKind.MAILDIR, "/m", batch) == number
        file = sources.put_file(database, number, "/m/cur", size=1, changed=2, head=b"h")
        sources.mark(database, file, batch, names=[1, 2])
        sources.mark(database, file, batch, names=[3])
        sources.mark(database, file, batch, reached=10)
        sources.mark(database, file, batch, reached=20)
    found = sources.file(database, number, "/m/cur")
    assert found == sources.File(id=file, size=1, changed=2, head=b"h", reached=20)
    assert sources.known_names(database, file) == {1, 2, 3}
    assert sources.unfinished(database, SourceKind.MAILDIR, ["/m"]) == batch
    assert sources.unfinished(database, SourceKind.MAILDIR, ["/m", "/n"]) is None
    with database.transaction("import.undo", NOW, noted=False):
        sources.take_back(database, batch)
    assert sources.all_of(database) == ()
    assert sources.known_names(database, file) == set()
