"""A week in a real vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.workspace import Workspace
from tests.support import week
from tests.support.windows import NOW, vault
from ui.today.look_up import Shown, look_at


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = vault(tmp_path / "vault")
    week.fill(made, NOW)
    yield made
    made.close()


@pytest.fixture
def shown(workspace: Workspace) -> Shown:
    """What Sabine Berger asks."""
    return look_at(workspace, week.open_reply(workspace, "Sabine Berger", NOW).id, NOW)
