"""A vault as it is after many years: written in bulk through the store's own connection, judged by the program itself.

Who writes how often follows no list of real people: a few write most. Every seventh conversation is with somebody
vetted and goes on for some messages; the rest are single letters of strangers, whom nobody answered, and twice as many
newsletters, notices and lists, as in an office's mailbox.
"""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from app import workspace
from app.records.contact import Ring, Standing
from app.records.cost import Cost
from app.records.lead import LeadDraft, Stage, Vacancy
from app.store.database import Database, Value
from app.store.times import stamp
from app.workspace import Created, Workspace

YEARS = 12
ME = "ich@buero.example"
#: How often a message asks or promises something: of those that others follow, and the last of a conversation.
_ASKS_ON, _LAST_ASKS = 0.35, 0.07
_CIRCLE, _KNOWN, _OUT = 0.015, 0.085, 0.1
_GIVEN = tuple("Anna Bernd Clara Dorian Elif Frank Greta Hanno Irina Jakob Karin Lukas Marta Nils".split())  # noqa: SIM905
_FAMILY = tuple("Adler Bauer Conrad Dahlke Ebert Falk Gruber Hennig Iversen Jansen Kessler Lorenz".split())  # noqa: SIM905
_ASKS = ("Passt Ihnen der Dienstag?", "Können Sie mir das bis Freitag schicken?", "Wer entscheidet darüber?")
_PROMISES = ("Ich schicke Ihnen die Unterlagen.", "Ich frage nach.")
_TEXT = "Vielen Dank für Ihre Nachricht. Wir haben den Termin besprochen und melden uns mit den Einzelheiten. "
_EXCHANGE = """
    INSERT INTO exchange (id, conversation_id, key, medium, nature, at, sent, sender_id, recipients, to_me, subject,
        sentences, reason, draft, batch_id, file_id)
    VALUES (?, ?, ?, 'mail', ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
"""
_SLICE = 20_000
type Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class _Person:
    address: int
    key: str
    vetted: bool


def write(
    folder: Path,
    passphrase: str,
    *,
    now: datetime,
    people: int = 10_000,
    exchanges: int = 1_000_000,
    cost: Cost = Cost.CALIBRATED,
    seed: int = 1,
    told: Told = print,
) -> Created:
    """Some minutes for a million exchanges."""
    chance = random.Random(seed)
    made = workspace.create(folder, passphrase, now=now, cost=cost)
    started = time.perf_counter()
    database = made.workspace._database
    with database.transaction("test.big", now, noted=False):
        me = database.insert("address", kind="mail", key=ME, value=ME, mine=1)
        batch, file = _source(database, now)
        everybody = _people(database, people, chance, now)
    told(f"{people} people: {time.perf_counter() - started:.0f} s")
    _exchanges(database, exchanges, now, _Writing(everybody, me, chance, now, batch, file))
    told(f"{exchanges} exchanges: {time.perf_counter() - started:.0f} s")
    _judge(made.workspace, now)
    _leads(made.workspace, now)
    told(f"judged: {time.perf_counter() - started:.0f} s")
    return made


def _source(database: Database, now: datetime) -> tuple[int, int]:
    batch = database.insert("batch", kind="mbox", name="Archiv", started_at=stamp(now), finished_at=stamp(now))
    source = database.insert(
        "source", kind="mbox", path="Archiv", read_at=stamp(now - timedelta(hours=2)), sent_seen=1, batch_id=batch
    )
    return batch, database.insert("source_file", source_id=source, path="Archiv/Posteingang")


def _people(database: Database, many: int, chance: random.Random, now: datetime) -> list[_Person]:
    for number in range(200):
        database.insert("organisation", name=f"Haus {number}", folded=f"haus {number}")
    circle, known = round(many * _CIRCLE), round(many * _KNOWN)
    rings = [*[Ring.INNER] * 5, *[Ring.CLOSE] * 10, *[Ring.ACTIVE] * 35, *[Ring.WIDER] * circle]
    found, contacts, addresses = [], [], []
    first = int(database.value("SELECT max(id) FROM address"))
    for number in range(1, many + 1):
        given, family = chance.choice(_GIVEN), f"{chance.choice(_FAMILY)}{number:05}"
        if number <= circle:
            standing = Standing.CIRCLE
        elif number <= circle + known:
            standing = Standing.KNOWN
        else:
            standing = Standing.OUT if chance.random() < _OUT else Standing.SCREENED
        ring = rings[number - 1].value if standing is Standing.CIRCLE else None
        key = f"{given}.{family}@haus{number % 700}.example".lower()
        names = (f"{given} {family}", given, family, f"{family} {given}".lower())
        accepted = int(standing is Standing.KNOWN)
        contacts.append((number, *names, standing.value, ring, chance.randint(1, 200), accepted, stamp(now)))
        addresses.append((first + number, key, key, number, int(standing in (Standing.CIRCLE, Standing.KNOWN))))
        found.append(_Person(first + number, key, standing in (Standing.CIRCLE, Standing.KNOWN)))
    database.write_many(
        """
        INSERT INTO contact (id, name, given, family, sort_name, standing, ring, organisation_id, accepted, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        contacts,
    )
    database.write_many(
        "INSERT INTO address (id, kind, key, value, contact_id, wrote_to) VALUES (?, 'mail', ?, ?, ?, ?)", addresses
    )
    return found


class _Writing:
    """Conversations one after the other, as rows of their tables."""

    def __init__(
        self, people: list[_Person], me: int, chance: random.Random, now: datetime, batch: int, file: int
    ) -> None:
        self.chance, self.now, self.me, self.batch, self.file = chance, stamp(now), me, batch, file
        self._vetted = [one for one in people if one.vetted]
        self._strangers = [one for one in people if not one.vetted]
        self._numbers, self._conversations = count(1), count(1)
        self.rows: dict[str, list[tuple[Value, ...]]] = {
            name: [] for name in ("conversation", "exchange", "excerpt", "addressee", "message_ref")
        }

    def one(self, most: int, age: float) -> int:
        """A conversation of at most so many messages, begun at an age (1: the oldest); gives how many it has."""
        chance = self.chance
        vetted = chance.random() < 1 / 7
        pool = self._vetted if vetted else self._strangers
        other = pool[int(len(pool) * chance.random() ** 2.5)]
        human = vetted or chance.random() < 1 / 3
        length = min(most, 1 + int(chance.expovariate(1 / 3)) if vetted else 1, 30)
        number = next(self._conversations)
        at = first = self.now - int(YEARS * 365 * 86_400e6 * age)
        sent = vetted and chance.random() < 0.3
        for place in range(length):
            last = at
            speaks = human and chance.random() < (_LAST_ASKS if place == length - 1 else _ASKS_ON)
            self._message(number, other, at, sent, human=human, speaks=speaks)
            at = min(at + int(chance.expovariate(1 / 172_800e6)), self.now - int(3_600e6 * chance.random()))
            sent = not sent if chance.random() < 0.8 else sent
        self.rows["conversation"].append((number, None, 0, first, last))
        return length

    def _message(self, conversation: int, other: _Person, at: int, sent: bool, *, human: bool, speaks: bool) -> None:
        chance, number = self.chance, next(self._numbers)
        said = ""
        if speaks:
            speech, text = ("asks", _ASKS) if chance.random() < 0.8 else ("promises", _PROMISES)
            said = f'[["{speech}", "{chance.choice(text)}", null]]'
        nature = "human" if human else chance.choice(("bulk", "automatic", "list"))
        reason = "personal" if human else "newsletter"
        subject = f"Termin {conversation % 997}" if other.vetted else ""
        way = (self.me, other.key, "") if sent else (other.address, ME, "to")
        row = (number, conversation, f"{number:x}.{at:x}@post.example", nature, at, int(sent), *way)
        self.rows["exchange"].append((*row, subject, said, reason, self.batch, self.file))
        if other.vetted:
            self.rows["excerpt"].append((number, _TEXT * chance.randint(1, 6)))
        if sent:
            self.rows["addressee"].append((other.address, number, at))
        self.rows["message_ref"].append((chance.getrandbits(63), conversation, number, self.batch))


_INSERTS = {
    "conversation": "INSERT INTO conversation (id, topic, headless, first_at, last_at) VALUES (?, ?, ?, ?, ?)",
    "exchange": _EXCHANGE,
    "excerpt": "INSERT INTO excerpt (exchange_id, text) VALUES (?, ?)",
    "addressee": "INSERT OR IGNORE INTO addressee (address_id, exchange_id, sent_at) VALUES (?, ?, ?)",
    "message_ref": "INSERT OR IGNORE INTO message_ref (digest, conversation_id, exchange_id, batch_id)"
    " VALUES (?, ?, ?, ?)",
}


def _exchanges(database: Database, many: int, now: datetime, writing: _Writing) -> None:
    left = many
    while left:
        some = min(left, _SLICE)
        left -= some
        while some:
            some -= writing.one(some, (left + some) / many)
        with database.transaction("test.big", now, noted=False):
            for name, rows in writing.rows.items():
                database.write_many(_INSERTS[name], rows)
                rows.clear()


def _judge(space: Workspace, now: datetime) -> None:
    numbers = [row[0] for row in space._database.read("SELECT id FROM conversation ORDER BY id")]
    for start in range(0, len(numbers), _SLICE):
        space.replies.judge(numbers[start : start + _SLICE], now)


def _leads(space: Workspace, now: datetime) -> None:
    for number in range(40):
        day = (now + timedelta(days=number - 10)).date()
        vacancy = Vacancy(title=f"Stelle {number}", organisation=f"Haus {number}")
        space.leads.add(LeadDraft(vacancy=vacancy, stage=Stage.APPLIED, next_step="Anrufen", next_step_on=day), now)
