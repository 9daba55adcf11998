"""What the columns of tables mean that no program wrote, as the user said it once, by the names of the columns."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from app.store.database import Database
from app.store.times import stamp


def get(database: Database, header: Sequence[str]) -> dict[str, str]:
    """Column to field; empty for columns nobody has explained."""
    found = database.value("SELECT fields FROM mapping WHERE header = ?", (_key(header),))
    return {} if found is None else dict(json.loads(found))


def put(database: Database, header: Sequence[str], fields: Mapping[str, str], now: datetime) -> None:
    """Remember, inside a transaction; a later word replaces an earlier one."""
    database.write(
        """
        INSERT INTO mapping (header, fields, at) VALUES (?, ?, ?)
        ON CONFLICT (header) DO UPDATE SET fields = excluded.fields, at = excluded.at
        """,
        (_key(header), json.dumps(dict(fields), ensure_ascii=False, sort_keys=True), stamp(now)),
    )


def _key(header: Sequence[str]) -> str:
    return json.dumps([" ".join(one.split()).casefold() for one in header], ensure_ascii=False)
