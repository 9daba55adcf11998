"""What the palette finds, and what it marks."""

from pathlib import Path

import pytest

from app.records.lead import LeadDraft, Stage, Vacancy
from app.records.obligation import Side
from app.records.round import CharterDraft
from tests.support import week
from tests.support.windows import NOW, opened
from ui.shell.finding import fits, look_for, marks


def test_nothing_typed_shows_whoever_waits_longest(tmp_path: Path) -> None:
    _, workspace = opened(tmp_path / "vault")
    week.fill(workspace, NOW)
    found = look_for(workspace, "", NOW)
    mine = workspace.replies.current(now=NOW, side=Side.MINE)
    assert found.people[0].id == mine[0].contact_id
    assert found.open_with(found.people[0])[0] == mine[0]
    assert found.waited[mine[0].id] == workspace.replies.waited(mine[0], now=NOW)
    assert found.leads == []


def test_people_and_open_leads_are_found_by_beginnings(tmp_path: Path) -> None:
    _, workspace = opened(tmp_path / "vault")
    week.fill(workspace, NOW)
    name = workspace.replies.current(now=NOW)[0].name
    family = name.split()[-1]
    for title, stage in (("Assistenz", Stage.HEARD), ("Assistenz", Stage.DROPPED), ("Leitung", Stage.HEARD)):
        vacancy = Vacancy(title=title, organisation=f"{family} Werke")
        workspace.leads.add(LeadDraft(vacancy=vacancy, stage=stage), NOW)
    found = look_for(workspace, family[:4], NOW)
    assert name in [contact.name for contact in found.people]
    assert {lead.title for lead in found.leads} == {"Assistenz", "Leitung"}
    assert [employer.name for employer in found.employers] == [f"{family} Werke"]
    workspace.peers.rounds.create(CharterDraft(name=f"Runde {family}"), NOW)
    assert [one.name for one in look_for(workspace, f"run {family[:4]}", NOW).rounds] == [f"Runde {family}"]
    assert [lead.stage for lead in look_for(workspace, f"{family[:4]} assi", NOW).leads] == [Stage.HEARD]


@pytest.mark.parametrize(
    ("text", "name", "fit", "places"),
    [
        ("ber", "Sabine Berger", True, [(7, 3)]),
        ("bER sa", "Sabine Berger", True, [(0, 2), (7, 3)]),
        ("erg", "Sabine Berger", False, []),
        ("an", "Anna-Maria Anders", True, [(0, 2), (11, 2)]),
        ("mar", "Anna-Maria Anders", True, [(5, 3)]),
        ("stra", "Straße", True, []),  # folded it is longer, and marks would be shifted
        ("", "Berger", True, []),
    ],
)
def test_words_fit_by_their_beginnings(text: str, name: str, fit: bool, places: list[tuple[int, int]]) -> None:
    assert fits(text, name) is fit
    assert marks(text, name) == places
