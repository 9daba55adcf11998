"""The user's choices, kept as one JSON object; what is missing in it takes the default of its field."""

import json
from dataclasses import asdict, fields
from datetime import time

from app.records.choices import Choices
from app.store.database import Database


def get(database: Database) -> Choices:
    text = database.value("SELECT value FROM choices WHERE id = 1")
    if text is None:
        return Choices()
    known = {field.name for field in fields(Choices)}
    values = {name: value for name, value in json.loads(text).items() if name in known}
    defaults = asdict(Choices())
    for name, value in values.items():
        if isinstance(defaults[name], time):
            values[name] = time.fromisoformat(value)
        elif isinstance(defaults[name], tuple):
            values[name] = tuple(value)
    return Choices(**values)


def put(database: Database, choices: Choices) -> None:
    """Write all choices, inside a transaction."""
    values = {name: value.isoformat() if isinstance(value, time) else value for name, value in asdict(choices).items()}
    text = json.dumps(values, ensure_ascii=False, sort_keys=True)
    database.write(
        "INSERT INTO choices (id, value) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value", (text,)
    )
