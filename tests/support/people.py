"""Throw-away vaults: really encrypted, with a key derivation that costs nothing."""

from datetime import UTC, datetime
from pathlib import Path

from app import workspace
from app.records.contact import Channel, ChannelKind, Contact, ContactDraft, Standing
from app.workspace import Cost, Created, Workspace

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PASSPHRASE = "korrekt pferd batterie klammer"


def make(folder: Path) -> Created:
    return workspace.create(folder, PASSPHRASE, now=NOW, cost=Cost.CHEAP)


def add(space: Workspace, name: str, *addresses: str, standing: Standing = Standing.KNOWN) -> Contact:
    """A person with mail addresses."""
    return space.contacts.add(ContactDraft(name=name, standing=standing, channels=mails(*addresses)), now=NOW)


def mails(*addresses: str) -> tuple[Channel, ...]:
    return tuple(Channel(kind=ChannelKind.MAIL, value=address, key=address.lower()) for address in addresses)


def letter(
    space: Workspace, address: str, *, at: datetime = NOW, sent: bool = False, text: str = "", **more: str
) -> int:
    """An exchange with an address, straight into the tables: received from it, or sent to it."""
    database = space._database
    with database.transaction("test.letter", at, noted=False):
        database.write(
            "INSERT OR IGNORE INTO address (kind, key, value, mine) VALUES ('mail', 'me@example.org', '', 1)"
        )
        database.write("INSERT OR IGNORE INTO address (kind, key, value) VALUES ('mail', ?, ?)", (address, address))
        me, them = (
            database.value("SELECT id FROM address WHERE key = ?", (key,)) for key in ("me@example.org", address)
        )
        moment = int(at.timestamp() * 1_000_000)
        number = database.insert(
            "exchange",
            conversation_id=database.insert("conversation", first_at=moment, last_at=moment),
            key=f"{moment}.{address}.{sent}",
            medium="mail",
            at=moment,
            sent=int(sent),
            sender_id=me if sent else them,
            recipients=address if sent else "me@example.org",
            sentences=f'[["asks", "{text}", null]]' if text else "",
            **({"nature": "human", "to_me": "to", "reason": "personal"} | more),
        )
        if sent:
            database.insert("addressee", address_id=them, exchange_id=number, sent_at=moment)
    return number
