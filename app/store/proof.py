"""Reading once all that pages read: a value that nobody can read is found before it is kept, not when it is shown."""

from enum import Enum

from app.errors import AppError
from app.records.exchange import Medium, Nature, Reason, Speech
from app.records.obligation import Level, Side, Why
from app.store import (
    batches,
    choices,
    contacts,
    documents,
    drafts,
    envelopes,
    history,
    identity,
    leads,
    notices,
    organisations,
    peers,
    profiles,
    referrals,
    sources,
)
from app.store.database import Database
from app.store.tables import NOTED

_PAGE = 500
#: Columns that hold codes.
_CODES: tuple[tuple[str, str, type[Enum]], ...] = (
    ("exchange", "medium", Medium),
    ("exchange", "nature", Nature),
    ("exchange", "reason", Reason),
    ("obligation", "why", Why),
    ("decision", "side", Side),
    ("decision", "level", Level),
)
_NO_JSON = """
    SELECT 1 FROM exchange WHERE sentences <> '' AND NOT json_valid(sentences)
    UNION ALL SELECT 1 FROM before_image WHERE image IS NOT NULL AND NOT json_valid(image) LIMIT 1
"""
_SPEECHES = """
    SELECT DISTINCT json_extract(said.value, '$[0]') FROM exchange, json_each(exchange.sentences) AS said
    WHERE exchange.sentences <> ''
"""


class Unprovable(AppError):
    """Something in the vault cannot be read."""


def prove(database: Database) -> None:
    """Raises ``Unprovable``."""
    try:
        _read_all(database)
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise Unprovable from error


def _read_all(database: Database) -> None:
    if database.value(_NO_JSON):
        raise ValueError("no JSON")
    for place, column, codes in _CODES:
        for row in database.read(f"SELECT DISTINCT {column} FROM {place}"):
            codes(row[0])
    for row in database.read(_SPEECHES):
        Speech(row[0])
    for row in database.read("SELECT DISTINCT place FROM before_image"):
        NOTED.index(row[0])
    choices.get(database)
    identity.get(database)
    for table in (batches, sources, leads, documents, peers, referrals, drafts, notices):
        table.all_of(database)
    organisations.all_of(database)
    for told in (profiles.all_of, profiles.told, profiles.heard):
        told(database)
    envelopes.quarantined(database)
    history.actions(database, _PAGE)
    last = 0
    while numbers := [int(row[0]) for row in database.read(_NEXT, (last, _PAGE))]:
        contacts.by_ids(database, numbers)
        last = numbers[-1]


_NEXT = "SELECT id FROM contact WHERE id > ? ORDER BY id LIMIT ?"
