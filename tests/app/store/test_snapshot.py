"""One state of a vault: it stands still, is copied whole, and says what is wrong with it."""

from pathlib import Path

import pytest

from app.errors import Cancelled, DamagedVault
from app.records.job import Halt
from app.store.place import FILE
from app.store.snapshot import Snapshot
from app.workspace import Workspace
from tests.support.people import add


def snapshot(space: Workspace, halt: Halt | None = None) -> Snapshot:
    vault = space._vault
    return Snapshot.open(vault.folder / FILE, vault._key, halt)


def test_it_stands_still_while_others_write(space: Workspace, tmp_path: Path) -> None:
    add(space, "Anna")
    still = snapshot(space)
    counts = still.counts()
    add(space, "Ben")
    still.copy_to(tmp_path / "copy.db")
    assert still.counts() == counts
    assert counts["contact"] == 1
    copy = Snapshot.open(tmp_path / "copy.db", space._vault._key, still=True)
    assert (copy.counts(), copy.version(), copy.faults()) == (counts, still.version(), ())
    assert [row["name"] for row in copy.each("SELECT name FROM contact")] == ["Anna"]
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith("copy")] == ["copy.db"]
    for one in (still, copy):
        one.close()


def test_every_damaged_page_is_told(space: Workspace, tmp_path: Path) -> None:
    key = space._vault._key
    whole = snapshot(space)
    whole.copy_to(tmp_path / "copy.db")
    whole.close()
    content = (tmp_path / "copy.db").read_bytes()
    for page in range(4096, len(content), 4096 * 7):
        changed = bytearray(content)
        changed[page + 99] ^= 1
        (tmp_path / "bad.db").write_bytes(changed)
        try:
            bad = Snapshot.open(tmp_path / "bad.db", key, still=True)
        except DamagedVault:
            continue
        assert bad.faults()
        bad.close()
    with pytest.raises(DamagedVault):
        Snapshot.open(tmp_path / "copy.db", bytes(32), still=True)


def test_it_stops_when_asked(space: Workspace, tmp_path: Path) -> None:
    for number in range(40):
        add(space, f"Anna {number}" * 40)
    halt = Halt()
    going = snapshot(space, halt)
    halt.asked = True
    with pytest.raises(Cancelled):
        going.copy_to(tmp_path / "copy.db")
    with pytest.raises(Cancelled):
        going.faults()
    going.close()
