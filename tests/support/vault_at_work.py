"""A program that works on a vault until it is killed, and says in a line of its own what is done for good.

python -m tests.support.vault_at_work save|import|backup|restore|migrate VAULT
"""

import shutil
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

from app import workers, workspace
from app.records.contact import ContactDraft
from tests.support.people import NOW, PASSPHRASE
from tests.support.stored_vaults import FOLDER


def say(*words: object) -> None:
    print(*words, flush=True)


def save(vault: Path) -> None:
    """One person after the other."""
    space = workspace.open(vault, passphrase=PASSPHRASE, now=NOW)
    say("ready")
    for number in count():
        space.contacts.add(ContactDraft(name=f"Person {number}", notes="x" * (number % 7) * 900), now=NOW)
        say("person", number)


def import_(vault: Path) -> None:
    """Address books of ten people, each with names of its own."""
    space = workspace.open(vault, passphrase=PASSPHRASE, now=NOW)
    say("ready")
    for number in count():
        book = vault.parent / f"{number}.vcf"
        book.write_text(
            "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:Person {number * 10 + n}\nEND:VCARD\n" for n in range(10))
        )
        workers.drive(space.imports.run([book], now=NOW), pool=workers.Pool(1))
        say("person", number * 10 + 9)


def backup(vault: Path) -> None:
    """A person, then a backup."""
    space = workspace.open(vault, passphrase=PASSPHRASE, now=NOW)
    say("ready")
    for number in count():
        space.contacts.add(ContactDraft(name=f"Person {number}"), now=NOW)
        say("person", number)
        made = workers.drive(space.backups.make(now=NOW))
        say("backup", made.backup.folder.name)


def restore(vault: Path) -> None:
    """The backup that was made first takes the vault's place, then a person is added."""
    backup = vault / "backups" / f"{NOW.date()}"
    say("ready")
    for number in count():
        workspace.restore(backup, vault, passphrase=PASSPHRASE, now=NOW).finish(NOW.date())
        say("restored", number)
        space = workspace.open(vault, passphrase=PASSPHRASE, now=NOW)
        space.contacts.add(ContactDraft(name=f"Person {number}"), now=NOW)
        say("person", number)
        space.close()


def migrate(vault: Path) -> None:
    """A vault of each version in turn is brought to the newest."""
    versions = sorted(int(one.name) for one in FOLDER.iterdir())
    say("ready")
    for number in count():
        version = versions[number % (len(versions) - 1)]
        folder = vault.parent / f"{number}.{version}"
        shutil.copytree(FOLDER / str(version), vault.parent / "copying")
        (vault.parent / "copying").rename(folder)
        say("begun", folder.name)
        workspace.open(folder, passphrase=PASSPHRASE, now=NOW).close()
        say("migrated", folder.name)


ACTS: dict[str, Callable[[Path], None]] = {
    "save": save,
    "import": import_,
    "backup": backup,
    "restore": restore,
    "migrate": migrate,
}

if __name__ == "__main__":
    ACTS[sys.argv[1]](Path(sys.argv[2]))
