"""Where the shared folder lies, with its password; one row, and none where nobody set one up."""

from datetime import datetime

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
