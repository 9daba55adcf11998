"""A person taken out of the vault for good: out of every table, the history, the search index and the file's own gaps.

``erase`` runs inside a transaction that is not noted, so nothing can bring the person back; ``Database.compact`` then
writes the file anew, because pages keep pieces of what once stood on them. What the user wrote about others, and what
others wrote, is not read for meaning: where it says the full name it is counted, so that the user can look.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.errors import NotFound
from app.records.ids import ContactId
from app.store import documents, rounds
from app.store.database import Database, Row

_MANY = 500
#: A shorter name is a part of too many words to be looked for.
_SHORTEST = 5


@dataclass(frozen=True, slots=True)
class Taken:
    """What went: how many exchanges, and the conversations that others still have a part in."""

    exchanges: int
    conversations: tuple[int, ...]


def erase(database: Database, number: ContactId) -> Taken:
    """Take the person out of all tables, inside a transaction that is not noted. Raises ``NotFound``."""
    person = database.one("SELECT organisation_id FROM contact WHERE id = ?", (number,))
    if person is None:
        raise NotFound(kind="contact", id=number)
    addresses = _addresses(database, number)
    keys = [str(row["key"]) for row in addresses]
    numbers = [int(row["id"]) for row in addresses]
    exchanges = _exchanges(database, numbers)
    touched = _touched(database, exchanges)
    letters = _letters(database, exchanges)
    names = _names(database, number)
    _erase_exchanges(database, exchanges)
    _strip_recipients(database, keys)
    for row in database.read("SELECT id, name FROM peer WHERE contact_id = ?", (number,)):
        names.add(str(row["name"]))
        _erase_peer(database, int(row["id"]))
    for part, marks in _parts(numbers):
        database.write(f"DELETE FROM addressee WHERE address_id IN ({marks})", part)
        database.write(f"DELETE FROM address WHERE id IN ({marks})", part)
    for key in keys:
        database.write("DELETE FROM screener_rule WHERE scope = 'address' AND key = ?", (key,))
    database.write("UPDATE address SET contact_id = NULL WHERE contact_id = ?", (number,))
    database.write("DELETE FROM contact WHERE id = ?", (number,))
    _erase_employer(database, person["organisation_id"])
    _erase_names(database, names)
    _erase_history(database, number, {*_long(names), *keys, *letters})
    documents.sweep(database)
    return Taken(exchanges=len(exchanges), conversations=_living(database, touched))


def mentions(database: Database, name: str) -> int:
    """How many notes, leads and messages still say a full name; those of one short word are not looked for."""
    if len(name) < _SHORTEST:
        return 0
    return sum(int(database.value(f"SELECT count(*) FROM {where}", (name,))) for where in _MENTIONS)


_MENTIONS = (
    "excerpt WHERE instr(text, ?1)",
    "contact WHERE instr(notes || ' ' || how_we_met, ?1)",
    "organisation WHERE instr(notes || ' ' || experience, ?1)",
    "favour WHERE instr(words, ?1)",
    "lead WHERE instr(notes || ' ' || description || ' ' || contact || ' ' || posting, ?1)",
    "lead_step WHERE instr(words, ?1)",
    "document WHERE instr(name, ?1)",
    "profile WHERE instr(name || ' ' || content, ?1)",
    "referral WHERE instr(vetting || ' ' || vacancy, ?1)",
)


def _addresses(database: Database, number: ContactId) -> list[Row]:
    """The person's addresses, and those that were theirs once and are nobody's now; never one of mine."""
    return database.read(
        """
        SELECT id, key FROM address WHERE NOT mine AND (contact_id = ?1 OR contact_id IS NULL AND id IN (
            SELECT row FROM before_image WHERE place = 'address' AND json_extract(image, '$.contact_id') = ?1
        ))
        """,
        (number,),
    )


def _exchanges(database: Database, addresses: Sequence[int]) -> list[int]:
    """What they wrote, and what I wrote to them and nobody else."""
    found: set[int] = set()
    for part, marks in _parts(addresses):
        found.update(row[0] for row in database.read(f"SELECT id FROM exchange WHERE sender_id IN ({marks})", part))
        found.update(
            row[0]
            for row in database.read(
                f"""
                SELECT exchange_id FROM addressee AS mine WHERE address_id IN ({marks}) AND NOT EXISTS (
                    SELECT 1 FROM addressee AS other
                    WHERE other.exchange_id = mine.exchange_id AND other.address_id NOT IN ({marks})
                )
                """,
                (*part, *part),
            )
        )
    return sorted(found)


def _letters(database: Database, exchanges: Sequence[int]) -> set[str]:
    """Keys of the messages, by which the user's decisions about them are kept."""
    found: set[str] = set()
    for part, marks in _parts(exchanges):
        rows = database.read(
            f"SELECT key FROM exchange WHERE id IN ({marks}) AND key IN (SELECT key FROM decision)", part
        )
        found.update(str(row[0]) for row in rows)
    return found


def _names(database: Database, number: ContactId) -> set[str]:
    """What the person is and was called."""
    rows = database.read(
        """
        SELECT name FROM contact WHERE id = ?1
        UNION SELECT json_extract(image, '$.name') FROM before_image WHERE place = 'contact' AND row = ?1
        UNION SELECT name FROM address WHERE contact_id = ?1
        """,
        (number,),
    )
    return {str(row[0]) for row in rows if row[0]}


def _long(names: Iterable[str]) -> set[str]:
    return {name for name in names if len(name) >= _SHORTEST}


def _touched(database: Database, exchanges: Sequence[int]) -> list[int]:
    found: set[int] = set()
    for part, marks in _parts(exchanges):
        found.update(
            row[0] for row in database.read(f"SELECT conversation_id FROM exchange WHERE id IN ({marks})", part)
        )
    return sorted(found)


def _erase_exchanges(database: Database, exchanges: Sequence[int]) -> None:
    for part, marks in _parts(exchanges):
        for table in ("decision", "told"):
            database.write(f"DELETE FROM {table} WHERE key IN (SELECT key FROM exchange WHERE id IN ({marks}))", part)
        database.write(f"DELETE FROM message_ref WHERE exchange_id IN ({marks})", part)
        database.write(f"DELETE FROM exchange WHERE id IN ({marks})", part)


def _strip_recipients(database: Database, keys: Iterable[str]) -> None:
    """Messages among others that also went to them no longer say so."""
    for key in keys:
        database.write(
            """
            UPDATE exchange SET recipients = trim(replace(' ' || recipients || ' ', ' ' || ?1 || ' ', ' '))
            WHERE instr(' ' || recipients || ' ', ' ' || ?1 || ' ')
            """,
            (key,),
        )


def _erase_peer(database: Database, number: int) -> None:
    """Their card, their files and the places of these; what was sealed for them stays, without their name."""
    database.write("UPDATE delivery SET peer_name = '' WHERE peer_id = ?", (number,))
    database.write(
        """
        DELETE FROM before_image WHERE place = 'referral' AND (
            json_extract(image, '$.peer_id') = ?1 OR row IN (SELECT id FROM referral WHERE peer_id = ?1)
        )
        """,
        (number,),
    )
    database.write("DELETE FROM before_image WHERE place = 'peer' AND row = ?", (number,))
    identities = database.read(
        "SELECT identity FROM peer WHERE id = ?1 UNION SELECT identity FROM former WHERE peer_id = ?1", (number,)
    )
    rounds.forget_person(database, [str(row[0]) for row in identities])
    database.write("DELETE FROM peer WHERE id = ?", (number,))


def _erase_employer(database: Database, organisation: int | None) -> None:
    """An employer that only this person named, and that the user wrote nothing about."""
    if organisation is None:
        return
    gone = database.write(
        """
        DELETE FROM organisation WHERE id = ? AND notes = '' AND experience = '' AND NOT recommended AND NOT warned
            AND NOT EXISTS (SELECT 1 FROM contact WHERE organisation_id = organisation.id)
            AND NOT EXISTS (SELECT 1 FROM lead WHERE organisation_id = organisation.id)
        """,
        (organisation,),
    )
    if gone:
        database.write("DELETE FROM before_image WHERE place = 'organisation' AND row = ?", (organisation,))


def _erase_names(database: Database, names: Iterable[str]) -> None:
    """The name where it stands as a name: who recommended an employer, whom an action was about, a file's name."""
    for name in names:
        database.write("UPDATE organisation SET told_by = '' WHERE told_by = ?", (name,))
        database.write("UPDATE action SET detail = '' WHERE detail = ?", (name,))
    for name in _long(names):
        spelt = json.dumps(name)[1:-1]  # as the editors' drafts spell it
        database.write("DELETE FROM draft WHERE instr(content, ?) OR instr(content, ?)", (name, spelt))
        database.write("UPDATE batch SET name = '' WHERE instr(lower(name), lower(?))", (name,))


def _erase_history(database: Database, number: ContactId, said: Iterable[str]) -> None:
    """All images of the person's rows and all that say a name or an address, and what their actions said of whom."""
    actions: set[int] = set()
    for condition, value in _images(number, said):
        actions.update(
            row[0] for row in database.read(f"SELECT action_id FROM before_image WHERE {condition}", (value,))
        )
        database.write(f"DELETE FROM before_image WHERE {condition}", (value,))
    database.write(
        """
        UPDATE before_image SET image = json_set(image, '$.told_by', NULL)
        WHERE place = 'lead' AND json_extract(image, '$.told_by') = ?
        """,
        (number,),
    )
    for part, marks in _parts(sorted(actions)):
        database.write(f"UPDATE action SET detail = '' WHERE id IN ({marks})", part)
    database.write(
        """
        DELETE FROM action WHERE batch_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM before_image WHERE action_id = action.id)
        """
    )


def _images(number: ContactId, said: Iterable[str]) -> Iterator[tuple[str, int | str]]:
    yield "place = 'contact' AND row = ?", number
    for place in ("contact_label", "card", "address", "peer", "favour", "document"):
        yield f"place = '{place}' AND json_extract(image, '$.contact_id') = ?", number
    for side in ("one_id", "other_id"):
        yield f"place = 'apart' AND json_extract(image, '$.{side}') = ?", number
    for text in said:
        yield "instr(image, ?)", text


def _living(database: Database, conversations: Sequence[int]) -> tuple[int, ...]:
    """Drops conversations that nobody has a part in any more; gives the others."""
    empty = [
        number
        for number in conversations
        if database.value("SELECT 1 FROM exchange WHERE conversation_id = ?", (number,)) is None
    ]
    for part, marks in _parts(empty):
        database.write(f"DELETE FROM message_ref WHERE conversation_id IN ({marks})", part)
        database.write(f"DELETE FROM conversation WHERE id IN ({marks})", part)
    gone = set(empty)
    return tuple(number for number in conversations if number not in gone)


def _parts(numbers: Sequence[int]) -> Iterator[tuple[Sequence[int], str]]:
    """Slices that fit into one statement, with their marks."""
    for start in range(0, len(numbers), _MANY):
        part = numbers[start : start + _MANY]
        yield part, ", ".join("?" * len(part))
