"""What each address sent me, counted as messages come: the Screener need not read years of them.

A message that comes is added to its sender's row; where one goes, or changes in what counts, the row is worked out
again before the commit. Temporary triggers see every write, as those of history do.
"""

from app.records.exchange import MASS, PITCHED, Reason
from app.store.database import Database

#: Added to the moment of a personal message, so that the greatest value is the newest of these, if there is one:
#: above every stamp until the year 2112.
PERSONAL_BIT = 1 << 52
_PITCHED = ", ".join(sorted(f"'{one.value}'" for one in PITCHED))
#: Nobody need see at once what was sent to many, sells something or cannot be read, though it is addressed to me alone.
_JUNK = ", ".join(sorted(f"'{one.value}'" for one in {*MASS, Reason.UNKNOWN}))
_SLICE = 500


def best(row: str) -> str:
    """SQL: how much a message of an alias says."""
    return (
        f"{row}.at + CASE WHEN {row}.nature = 'human' AND {row}.to_me = 'to' AND {row}.reason NOT IN ({_JUNK})"
        f" THEN {PERSONAL_BIT} ELSE 0 END"
    )


def pitched(row: str) -> str:
    """SQL: the reason of a message that sold, recruited or deceived."""
    return f"CASE WHEN {row}.reason IN ({_PITCHED}) THEN {row}.reason END"


# The bare columns beside the one max() are of the row that has it; a list of reasons is cut to its first below.
_COUNTED = f"""
    INSERT INTO knock (address_id, count, best, exchange_id, reason, letters, pitches, pitched)
    SELECT sender_id, count(*), max({best("exchange")}), id, reason, sum(nature = 'human'), sum(reason IN ({_PITCHED})),
        substr(group_concat({pitched("exchange")}), 1, instr(group_concat({pitched("exchange")}) || ',', ',') - 1)
    FROM exchange {{}} WHERE NOT sent AND NOT draft
"""
_CAME = f"""
    CREATE TEMP TRIGGER knock_came AFTER INSERT ON main.exchange WHEN NOT NEW.sent AND NOT NEW.draft
    BEGIN
        INSERT INTO knock (address_id, count, best, exchange_id, reason, letters, pitches, pitched)
        VALUES (
            NEW.sender_id, 1, {best("NEW")}, NEW.id, NEW.reason,
            NEW.nature = 'human', NEW.reason IN ({_PITCHED}), {pitched("NEW")}
        )
        ON CONFLICT (address_id) DO UPDATE SET
            count = count + 1,
            letters = letters + excluded.letters,
            pitches = pitches + excluded.pitches,
            pitched = coalesce(pitched, excluded.pitched),
            exchange_id = CASE WHEN excluded.best > best THEN excluded.exchange_id ELSE exchange_id END,
            reason = CASE WHEN excluded.best > best THEN excluded.reason ELSE reason END,
            best = max(best, excluded.best);
    END
"""
_WENT = """
    CREATE TEMP TRIGGER knock_went AFTER DELETE ON main.exchange
    BEGIN INSERT OR IGNORE INTO recounted (address_id) VALUES (OLD.sender_id); END
"""
_CHANGED = """
    CREATE TEMP TRIGGER knock_changed
    AFTER UPDATE OF sent, draft, sender_id, at, nature, to_me, reason ON main.exchange
    BEGIN INSERT OR IGNORE INTO recounted (address_id) VALUES (OLD.sender_id), (NEW.sender_id); END
"""


def install(database: Database) -> None:
    """Let every commit of this connection keep the counts up."""
    database.alter("CREATE TEMP TABLE IF NOT EXISTS recounted (address_id INTEGER PRIMARY KEY)")
    for name, statement in (("came", _CAME), ("went", _WENT), ("changed", _CHANGED)):
        database.alter(f"DROP TRIGGER IF EXISTS temp.knock_{name}")
        database.alter(statement)
    database.before_commit(lambda: refresh(database))


def refresh(database: Database) -> None:
    """Count again whose messages went or changed in this transaction."""
    changed = [int(row[0]) for row in database.read("SELECT address_id FROM temp.recounted")]
    for start in range(0, len(changed), _SLICE):
        part = changed[start : start + _SLICE]
        marks = ", ".join("?" * len(part))
        database.write(f"DELETE FROM knock WHERE address_id IN ({marks})", part)
        database.write(f"{_COUNTED.format('')} AND sender_id IN ({marks}) GROUP BY sender_id", part)
    if changed:
        database.clear_temporary("recounted")


def count_all(database: Database) -> None:
    """Count what is there, in a migration: in the order of the file, which is read once."""
    database.alter(f"{_COUNTED.format('NOT INDEXED')} GROUP BY sender_id")
