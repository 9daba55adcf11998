"""The vault finds the same conversations as the rule without a vault, whatever the slices."""

import pytest

from app.reading.threads import threads
from app.records.batch import SourceKind
from app.store import batches
from app.store.exchanges import Intake
from app.workspace import Workspace
from tests.app.reading.test_threads import rows
from tests.support.mailboxes import ME, exchange_of_letters, message
from tests.support.people import NOW


@pytest.mark.parametrize("size", [1, 2, 3, 20])
def test_as_without_a_vault(space: Workspace, size: int) -> None:
    database = space._database
    other = "ina@zuhause.example"
    answer = message(22, sender=other, to="eva@berger.example", subject="AW: Termin")
    letters = [*exchange_of_letters(), message(21), answer]
    letters += [message(n, answers=n - 3, subject=f"s{n}") for n in range(20, 8, -1)]
    some = rows(letters)
    with database.transaction("import", NOW, noted=False):
        batch = batches.begin(database, SourceKind.EML, "x", NOW)
    intake = Intake(database, batch, mine=[ME, other], at=1)
    for start in range(0, len(some), size):
        with database.transaction("import", NOW, batch=batch):
            intake.put(some[start : start + size], None)
    found: dict[int, set[str]] = {}
    for row in database.read("SELECT conversation_id, key FROM exchange"):
        found.setdefault(row[0], set()).add(row[1])
    assert sorted(map(sorted, found.values())) == sorted(map(sorted, threads(some, {ME, other})))
