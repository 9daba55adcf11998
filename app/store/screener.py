"""Who waits in the Screener, and the rules that the user's decisions left for addresses and domains."""

from dataclasses import dataclass

from app.records.contact import Standing
from app.records.exchange import PITCHES_IN, Reason, Speech
from app.records.ids import ContactId
from app.store.correspondence import sentences
from app.store.database import Database, Row
from app.store.knocks import PERSONAL_BIT, best, pitched

_STAMP_MASK = PERSONAL_BIT - 1
#: From the conversations of those days to their people: of years there are many more who wait.
_SINCE = f"""
    SELECT contact.id AS contact_id, exchange.reason AS reason, count(exchange.id) AS count,
        exchange.sentences AS sentences, max({best("exchange")}) AS best,
        group_concat({pitched("exchange")}) AS pitched,
        count({pitched("exchange")}) AS pitches, sum(exchange.nature = 'human') AS letters
    FROM conversation INDEXED BY conversation_last
    CROSS JOIN exchange ON exchange.conversation_id = conversation.id AND exchange.at >= ?1
        AND NOT exchange.sent AND NOT exchange.draft
    CROSS JOIN address ON address.id = exchange.sender_id
    CROSS JOIN contact ON contact.id = address.contact_id AND contact.standing = 'screened'
    WHERE conversation.last_at >= ?1
    GROUP BY contact.id ORDER BY best DESC
"""
#: Everybody screened, with what the counts say of all their addresses; bare columns are of the row with the one max().
_EVER = """
    SELECT contact.id AS contact_id, coalesce(knock.reason, 'unknown') AS reason, total(knock.count) AS count,
        group_concat(knock.pitched) AS pitched, max(coalesce(knock.best, 0)) AS best, knock.exchange_id AS exchange_id,
        total(knock.pitches) AS pitches, total(knock.letters) AS letters
    FROM contact
    LEFT JOIN address ON address.contact_id = contact.id
    LEFT JOIN knock ON knock.address_id = address.id
    WHERE contact.standing = 'screened'
    GROUP BY contact.id
"""
#: The personal ones first, which those who mostly sell something are not.
_ORDER = f"CASE WHEN pitches * {PITCHES_IN} <= letters THEN best ELSE best & {_STAMP_MASK} END DESC, contact_id"
_WINDOW = f"""
    SELECT found.*, exchange.sentences AS sentences
    FROM (SELECT * FROM ({_EVER}) WHERE best & {_STAMP_MASK} <= ?1 ORDER BY {_ORDER} LIMIT ?2 OFFSET ?3) AS found
    LEFT JOIN exchange ON exchange.id = found.exchange_id
    ORDER BY {_ORDER}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Knock:
    """What one waiting person sent: how often, and the message that says most. ``last`` is a stamp, 0 for none."""

    contact_id: ContactId
    reason: Reason
    count: int
    sentence: str
    last: int
    personal: bool


def knocks(database: Database, now: int, limit: int = -1, offset: int = 0) -> tuple[Knock, ...]:
    """Of everybody screened their newest personal message, else their newest: who wrote personally first, each part
    newest first. A window of that, -1 for all; whose message is of a day to come is left out.
    """
    return tuple(map(_knock, database.read(_WINDOW, (now, limit, offset))))


def knocks_since(database: Database, since: int) -> tuple[Knock, ...]:
    """Of those screened who sent something from a stamp on, what they sent since; the newest first.

    Today asks so, and need not wait for years of newsletters.
    """
    return tuple(map(_knock, database.read(_SINCE, (since,))))


def count(database: Database, now: int) -> int:
    """How many there are to list."""
    return int(database.value(f"SELECT count(*) FROM ({_EVER}) WHERE best & {_STAMP_MASK} <= ?", (now,)))


def waiting_at(database: Database, domain: str) -> tuple[ContactId, ...]:
    """Screened people with a mail address at a domain (lower case, without @)."""
    rows = database.read(
        """
        SELECT DISTINCT contact.id FROM contact JOIN address ON address.contact_id = contact.id
        WHERE contact.standing = 'screened' AND address.kind = 'mail'
            AND substr(address.key, instr(address.key, '@') + 1) = ?
        """,
        (domain,),
    )
    return tuple(ContactId(row[0]) for row in rows)


def remember(database: Database, scope: str, key: str, standing: Standing, at: int) -> None:
    """Keep a rule for an address or a domain, inside a transaction."""
    database.write(
        """
        INSERT INTO screener_rule (scope, key, standing, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (scope, key) DO UPDATE SET standing = excluded.standing, at = excluded.at
        """,
        (scope, key, standing.value, at),
    )


def forget(database: Database, scope: str, key: str) -> None:
    """Drop a rule, inside a transaction."""
    database.write("DELETE FROM screener_rule WHERE scope = ? AND key = ?", (scope, key))


def mail_keys(database: Database, number: ContactId) -> tuple[str, ...]:
    rows = database.read("SELECT key FROM address WHERE contact_id = ? AND kind = 'mail'", (number,))
    return tuple(row[0] for row in rows)


def ruled(database: Database, key: str) -> Standing | None:
    """What the user decided before about a mail address, or else about its domain: for imports of new senders."""
    domain = key.rpartition("@")[2]
    found = database.value(
        """
        SELECT standing FROM screener_rule
        WHERE (scope = 'address' AND key = ?) OR (scope = 'domain' AND key = ?) ORDER BY scope LIMIT 1
        """,
        (key, domain),
    )
    return None if found is None else Standing(found)


def _knock(row: Row) -> Knock:
    said = sentences(row["sentences"] or "")
    asking = [one for one in said if one.speech is Speech.ASKS] or list(said)
    sells = row["pitches"] * PITCHES_IN > row["letters"]
    pitched = row["pitched"].partition(",")[0] if row["pitched"] and sells else None
    return Knock(
        contact_id=ContactId(row["contact_id"]),
        reason=Reason(pitched or row["reason"] or Reason.UNKNOWN),
        count=int(row["count"]),
        sentence=asking[0].text if asking else "",
        last=row["best"] & _STAMP_MASK,
        personal=row["best"] >= PERSONAL_BIT and not sells,
    )
