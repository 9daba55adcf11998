"""What the page reads in one go."""

from pathlib import Path

import pytest

from app.errors import NotFound
from app.records.contact import Ring, Standing
from app.records.ids import ContactId
from tests.support.letters import letter, person
from tests.support.windows import NOW, vault
from ui.people.look_up import look_at, look_for, look_up


def test_the_circle_comes_whole_and_the_known_by_number(tmp_path: Path) -> None:
    workspace = vault(tmp_path / "vault")
    berger = person(workspace, "Sabine Berger", NOW, ring=Ring.INNER, organisation="Nordlicht")
    person(workspace, "Karl Weber", NOW, standing=Standing.KNOWN)
    letter(workspace, berger, NOW, "Guten Tag.")
    people = look_up(workspace, NOW)
    assert [entry.title for entry in people.entries] == ["Inner circle", "Sabine Berger", "Known"]
    assert people.rest == 1
    found = look_for(workspace, "nordl", NOW)
    assert [entry.title for entry in found.entries] == ["Found", "Sabine Berger"]
    assert len(look_at(workspace, berger.id, NOW).exchanges) == 1
    with pytest.raises(NotFound):
        look_at(workspace, ContactId(99), NOW)
    workspace.close()
