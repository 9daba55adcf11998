"""Temporary triggers that note a row before it is first changed by an action.

They are made at each opening from the tables as they are, so no migration can leave them behind, and they see every
write: of a service, of an import, and of references that cascade. An image is the row as a JSON object (bytes
under ``hex:column``), or NULL where the row did not exist. ``temp.noting`` says which action is running; in an import's
transaction rows that carry its batch are not noted, because their batch takes them back.
"""

from collections.abc import Iterable, Iterator, Mapping

#: Rows of a table that are noted at all: imports bring millions of exchanges, and batches take those back.
_ONLY = {"exchange": "{row}.batch_id IS NULL AND "}

type Place = tuple[str, Mapping[str, str]]


def noting_triggers(places: Iterable[Place]) -> Iterator[str]:
    """The statements that set up noting for tables given with their columns and types."""
    yield "CREATE TEMP TABLE IF NOT EXISTS noting (action_id INTEGER, batch_id INTEGER)"
    yield "DELETE FROM temp.noting"
    yield "INSERT INTO temp.noting VALUES (NULL, NULL)"
    for place, columns in places:
        for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
            yield f"DROP TRIGGER IF EXISTS temp.noting_{place}_{event.lower()}"
            yield _trigger(place, columns, event, row)


def _trigger(place: str, columns: Mapping[str, str], event: str, row: str) -> str:
    own = f" AND (batch_id IS NULL OR batch_id IS NOT {row}.batch_id)" if "batch_id" in columns else ""
    image = (
        "NULL"
        if event == "INSERT"
        else f"json_object({', '.join(_pair(name, kind) for name, kind in columns.items())})"
    )
    # Not INSERT OR IGNORE: the statement that fired the trigger would overrule the conflict clause.
    return f"""
        CREATE TEMP TRIGGER noting_{place}_{event.lower()} AFTER {event} ON main.{place}
        WHEN {_ONLY.get(place, "").format(row=row)}EXISTS (SELECT 1 FROM temp.noting WHERE action_id IS NOT NULL{own})
        BEGIN
            INSERT INTO before_image (action_id, place, row, image)
            SELECT action_id, '{place}', {row}.id, {image} FROM temp.noting
            WHERE NOT EXISTS (
                SELECT 1 FROM before_image AS known
                WHERE known.place = '{place}' AND known.row = {row}.id AND known.action_id = noting.action_id
            );
        END
    """


def _pair(name: str, kind: str) -> str:
    if kind != "BLOB":
        return f"'{name}', OLD.{name}"
    return f"'hex:{name}', CASE WHEN OLD.{name} IS NULL THEN NULL ELSE hex(OLD.{name}) END"
