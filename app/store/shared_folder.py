"""Where the shared folder lies, with its password; one row, and none where nobody set one up."""

from datetime import datetime

from app.records.ids import PeerId
from app.records.place import Place, PlaceKind
from app.records.shared_folder import SharedPlace
from app.store.database import Database
from app.store.times import moment, moment_or_none, stamp, stamp_or_none


def get(database: Database) -> SharedPlace | None:
    row = database.one("SELECT * FROM shared_folder WHERE id = 1")
    if row is None:
        return None
    return SharedPlace(
        place=Place(kind=PlaceKind(row["kind"]), address=row["address"], user=row["user"], authority=row["authority"]),
        set_at=moment(row["set_at"]),
        paused_at=moment_or_none(row["paused_at"]),
        scanned_at=moment_or_none(row["scanned_at"]),
        failed=row["failed"],
        refused=int(row["refused"]) - int(row["told"]),
    )


def password(database: Database) -> str:
    return str(database.value("SELECT password FROM shared_folder WHERE id = 1") or "")


def put(database: Database, place: Place, password: str, now: datetime) -> None:
    """Set one up, or go on with it elsewhere, inside a transaction."""
    database.write(
        """
        INSERT INTO shared_folder (id, kind, address, user, password, authority, set_at) VALUES (1, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, address = excluded.address, user = excluded.user,
            password = excluded.password, authority = excluded.authority, failed = '', paused_at = NULL
        """,
        (place.kind.value, place.address, place.user, password, place.authority, stamp(now)),
    )


def remove(database: Database) -> None:
    database.write("DELETE FROM shared_folder WHERE id = 1")


def pause(database: Database, at: datetime | None) -> None:
    """Since when nothing is read or written, None to go on; inside a transaction."""
    database.update("shared_folder", 1, paused_at=stamp_or_none(at))


def note(database: Database, now: datetime, failed: str) -> None:
    """How a look ended, inside a transaction."""
    if failed:
        database.update("shared_folder", 1, failed=failed)
    else:
        database.update("shared_folder", 1, failed="", scanned_at=stamp(now))


def trust(database: Database) -> str:
    """The hash of whom I heard when files were last refused for that."""
    return str(database.value("SELECT trust FROM shared_folder WHERE id = 1") or "")


def put_trust(database: Database, trust: str) -> None:
    database.update("shared_folder", 1, trust=trust)


def count_refused(database: Database, count: int) -> None:
    """Some more files were not taken in, inside a transaction."""
    database.write("UPDATE shared_folder SET refused = refused + ? WHERE id = 1", (count,))


def told(database: Database) -> None:
    """Somebody was told of those refused, inside a transaction."""
    database.write("UPDATE shared_folder SET told = refused WHERE id = 1 AND told <> refused")


def come_since_seen(database: Database) -> tuple[int, tuple[PeerId, ...]]:
    """The newest file that came, and whose of those since ``put_seen`` are to be acknowledged.

    Also one that nobody acknowledges, where it closes a gap before others that wait for an acknowledgement.
    """
    quiet = "('ack', 'checkpoint', 'heartbeat')"
    rows = database.read(
        f"""
        SELECT id, peer_id, kind IN {quiet} AND NOT EXISTS (
            SELECT 1 FROM envelope AS before WHERE before.peer_id = envelope.peer_id AND NOT before.mine
            AND before.stream = envelope.stream AND before.epoch = envelope.epoch
            AND before.seq > envelope.seq AND before.id < envelope.id AND before.kind NOT IN {quiet}
        ) AS unanswered
        FROM envelope WHERE id > (SELECT seen FROM shared_folder WHERE id = 1) AND NOT mine ORDER BY id
        """
    )
    newest = int(rows[-1]["id"]) if rows else 0
    return newest, tuple(dict.fromkeys(PeerId(row["peer_id"]) for row in rows if not row["unanswered"]))


def put_seen(database: Database, newest: int) -> None:
    database.update("shared_folder", 1, seen=newest)
