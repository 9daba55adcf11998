"""All that a vault holds, table by table, to compare two of them."""

from pathlib import Path

from app import workspace
from tests.support.people import NOW

#: Counters, the search's own pages, and what is each vault's own.
_OWN = ("sqlite_", "contact_search_", "referral_search_", "vault", "migration", "epoch", "writer")


def tables(folder: Path, passphrase: str) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that a user's doing fills, in the order of ids."""
    opened = workspace.open(folder, passphrase=passphrase, now=NOW)
    read = opened._database.read
    names = [row[0] for row in read("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    found = {name: [tuple(row) for row in read(f"SELECT * FROM {name}")] for name in names if not name.startswith(_OWN)}
    opened.close()
    return found
