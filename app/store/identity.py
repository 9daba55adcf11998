"""The user's own keys and newest card; there is one row, made at first use, and it has no history."""

from dataclasses import dataclass, field
from datetime import datetime

from app.crypto.identity import SecretKeys
from app.records.peer import Part
from app.store.database import Database
from app.store.times import stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """Secret keys, and the card as it was last given out (empty before the first)."""

    keys: SecretKeys
    name: str = field(repr=False)
    part: Part
    number: int
    card: bytes = field(repr=False)


def get(database: Database) -> Own | None:
    row = database.one("SELECT * FROM identity WHERE id = 1")
    if row is None:
        return None
    return Own(
        keys=SecretKeys(signing=row["signing"], sealing=row["sealing"]),
        name=row["name"],
        part=Part(row["part"]),
        number=row["number"],
        card=row["card"].encode("ascii"),
    )


def ensure(database: Database, now: datetime) -> Own:
    """The row, made with new random keys where there is none; inside a transaction."""
    if (own := get(database)) is not None:
        return own
    keys = SecretKeys.new()
    database.insert("identity", id=1, signing=keys.signing, sealing=keys.sealing, made_at=stamp(now))
    return Own(keys=keys, name="", part=Part.ASSISTANT, number=0, card=b"")


def put_keys(database: Database, keys: SecretKeys, now: datetime) -> None:
    """Have other keys from now on, inside a transaction; the card is of the old ones still."""
    database.update("identity", 1, signing=keys.signing, sealing=keys.sealing, made_at=stamp(now))


def put_card(database: Database, *, name: str, part: Part, number: int, card: bytes) -> None:
    """Keep the card that is given out from now on."""
    database.update("identity", 1, name=name, part=part.value, number=number, card=card.decode("ascii"))
