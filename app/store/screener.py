"""Who waits in the Screener, and the rules that the user's decisions left for addresses and domains."""

from dataclasses import dataclass

from app.records.contact import Standing
from app.records.exchange import Reason, Speech
from app.records.ids import ContactId
from app.store.correspondence import sentences
from app.store.database import Database, Row

_PERSONAL_BIT = 1 << 52  # above every stamp until the year 2112
_STAMP_MASK = _PERSONAL_BIT - 1
#: Whoever ever sold, recruited or deceived has no personal letters either: "just following up" is part of it.
_PITCHED = ", ".join(f"'{one.value}'" for one in (Reason.SALES, Reason.INSURANCE, Reason.RECRUITER, Reason.PHISHING))
#: Nobody need see at once what was sent to many or sells something, though it is addressed to me alone.
_JUNK = ", ".join(
    f"'{one.value}'" for one in (Reason.NEWSLETTER, Reason.SALES, Reason.INSURANCE, Reason.RECRUITER, Reason.PHISHING)
)

_EVER = """
    FROM contact
    LEFT JOIN address ON address.contact_id = contact.id
    LEFT JOIN exchange ON exchange.sender_id = address.id AND NOT exchange.sent AND NOT exchange.draft
    WHERE contact.standing = 'screened'
"""
#: From the conversations of those days to their people: of years there are many more who wait.
_SINCE = """
    FROM conversation INDEXED BY conversation_last
    CROSS JOIN exchange ON exchange.conversation_id = conversation.id AND exchange.at >= ?1
        AND NOT exchange.sent AND NOT exchange.draft
    CROSS JOIN address ON address.id = exchange.sender_id
    CROSS JOIN contact ON contact.id = address.contact_id AND contact.standing = 'screened'
    WHERE conversation.last_at >= ?1
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


def knocks(database: Database, since: int = 0) -> tuple[Knock, ...]:
    """Of everybody screened: their newest personal message, else their newest; newest first.

    With ``since`` (a stamp) only messages from then on are looked at and counted, and only who sent one is told: Today
    asks so, and need not wait for years of newsletters.
    """
    # The bare columns beside the one max() are of the row that has it.
    rows = database.read(
        f"""
        SELECT contact.id AS contact_id, exchange.reason AS reason, count(exchange.id) AS count,
            exchange.sentences AS sentences,
            group_concat(CASE WHEN exchange.reason IN ({_PITCHED}) THEN exchange.reason END) AS pitched,
            max(coalesce(exchange.at, 0) + CASE
                WHEN exchange.nature = 'human' AND exchange.to_me = 'to' AND exchange.reason NOT IN ({_JUNK})
                THEN {_PERSONAL_BIT} ELSE 0
            END) AS best
        {_SINCE if since else _EVER}
        GROUP BY contact.id ORDER BY best DESC
        """,
        (since,) if since else (),
    )
    return tuple(map(_knock, rows))


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
    return Knock(
        contact_id=ContactId(row["contact_id"]),
        reason=Reason(row["pitched"].partition(",")[0] if row["pitched"] else row["reason"] or Reason.UNKNOWN),
        count=row["count"],
        sentence=asking[0].text if asking else "",
        last=row["best"] & _STAMP_MASK,
        personal=row["best"] >= _PERSONAL_BIT and not row["pitched"],
    )
