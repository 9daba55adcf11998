"""A vault of its own for each test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.workspace import Created, Workspace
from tests.support import people


@pytest.fixture
def created(tmp_path: Path) -> Iterator[Created]:
    """A new vault with its recovery code."""
    made = people.make(tmp_path / "vault")
    yield made
    made.workspace.close()


@pytest.fixture
def space(created: Created) -> Workspace:
    """A new vault, open."""
    return created.workspace
