"""A stored vault of each version of the tables: ``python -m tests.support.stored_vaults`` writes the newest anew.

Before a version is released its vault follows the tables; afterwards it is never written again, and the next version
gets a step and a vault of its own.
"""

import shutil
from pathlib import Path

from app import workspace
from app.records.contact import ContactDraft, Ring, Standing
from app.records.cost import Cost
from app.records.draft import Draft
from app.store.migrations import LATEST
from app.workspace import Workspace
from tests.support.people import NOW, PASSPHRASE, letter, mails

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "vaults"


def fill(space: Workspace) -> None:
    """A little of everything that the newest version knows."""
    anna = ContactDraft(
        name="Anna Müller",
        organisation="Nordlicht",
        role="Leitung",
        channels=mails("anna@nord.example"),
        labels=("alt",),
        notes="Kennt den Hafen",
    )
    space.circle.move(space.contacts.add(anna, now=NOW).id, Ring.INNER, now=NOW)
    space.contacts.add(
        ContactDraft(name="Ben Öz", standing=Standing.SCREENED, channels=mails("ben@x.example")), now=NOW
    )
    letter(space, "anna@nord.example", sent=True)
    letter(space, "ben@x.example", text="Haben Sie Zeit?")
    space.screener.decide_domain("werbung.example", standing=Standing.OUT, now=NOW)
    space.history.drafts.keep([Draft(place="people", content='{"name": "Nora"}')], now=NOW)


def write() -> None:
    """Write the newest version's vault."""
    folder = FOLDER / str(LATEST)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    space = workspace.create(folder, PASSPHRASE, now=NOW, cost=Cost.CHEAP).workspace
    fill(space)
    space.close()
    (folder / "vault.lock").unlink()


if __name__ == "__main__":
    write()
