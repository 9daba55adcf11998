"""No log and no crash report can print a name: a record's text is kept out of its ``repr``."""

import importlib
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from tests.support.data import ROOT

#: Text that is a code or a public key of ours and no text of a person.
CODES = {"step", "reason", "to_me", "kind", "action", "code", "region", "country", "state", "language", "time_zone"}
CODES |= {"uid", "verdict", "identity", "recipient", "signer", "author", "to", "Action.name", "Claim.id", "Draft.place"}
CODES |= {"Charter.founder", "Voice.founder", "Voice.member"}
CODES |= {"SharedProfile.claim", "Choices.reviewed_on", "Column.field", "SharedPlace.failed"}


def _modules() -> list[str]:
    return sorted(Path(path).stem for path in (ROOT / "app" / "records").glob("[!_]*.py"))


@pytest.mark.parametrize("name", _modules())
def test_records_keep_text_to_themselves(name: str) -> None:
    module = importlib.import_module(f"app.records.{name}")
    shown = [
        f"{record.__name__}.{field.name}"
        for record in vars(module).values()
        if isinstance(record, type) and is_dataclass(record) and record.__module__ == module.__name__
        for field in fields(record)
        if field.repr
        and not {field.name, f"{record.__name__}.{field.name}"} & CODES
        and field.type in (str, str | None, "str", tuple[str, ...])
    ]
    assert not shown
