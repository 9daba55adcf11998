"""What is written for others is documented: every table and column of the file that takes everything along."""

import re

import pytest

from app.store.everything import OWN, PLACES, columns_of
from app.store.tables import KINDS
from app.workspace import Workspace
from tests.support.data import ROOT
from tests.support.people import make


@pytest.fixture
def space(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return make(tmp_path_factory.mktemp("vault")).workspace


def test_every_column_is_described(space: Workspace) -> None:
    text = (ROOT / "resources" / "formats" / "everything.md").read_text(encoding="utf-8")
    parts = dict(re.findall(r"^\* `(\w+)`: (.*?)(?=^\* |^## |\Z)", text, re.MULTILINE | re.DOTALL))
    columns = columns_of(space._database)
    space.close()
    assert set(parts) == set(PLACES) == set(KINDS) - OWN
    missing = {
        f"{place}.{name}"
        for place, names in columns.items()
        for name in names
        if not re.search(rf"\b{name}\b", parts[place])
    }
    assert not missing, "describe them in resources/formats/everything.md"
