"""The tour's vault: alive on any day, true in all that it claims, and with nothing left over from its making."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import paths, workspace
from app.records.contact import Ring, Standing
from app.records.exchange import Medium, Reason
from app.records.obligation import Level, Side
from app.records.referral import Direction
from app.records.sample import Sampled
from app.store.throwaway import NotInvented
from app.workspace import Cost, Workspace
from resources import sample
from tests.support.jobs import finish
from tests.support.people import PASSPHRASE, make

#: A working day, and a Sunday after holidays.
MOMENTS = {"de": datetime(2026, 11, 24, 9, tzinfo=UTC), "en": datetime(2027, 1, 3, 9, tzinfo=UTC)}
type Filled = tuple[Workspace, Sampled, datetime, str]


@pytest.fixture(params=sample.LANGUAGES)
def filled(request: pytest.FixtureRequest, tmp_path: Path, home: Path) -> Iterator[Filled]:
    now = MOMENTS[request.param]
    workspace.invented(tmp_path / "tour").begin()
    made = workspace.create(tmp_path / "tour", PASSPHRASE, now=now, cost=Cost.CHEAP).workspace
    with closing(made):
        yield made, finish(workspace.fill(made, request.param, now=now)), now, request.param


def test_an_office_as_its_owner_would_have_it(filled: Filled, tmp_path: Path) -> None:
    space, found, now, language = filled
    _open_replies(space, now)
    _people(space, now, language)
    _peers(space, found)
    assert found.reply is not None
    evidence = space.replies.evidence(found.reply, now=now)
    assert evidence.obligation.sentence
    assert evidence.origin is not None
    assert found.lead is not None
    assert space.leads.get(found.lead).told_by == found.contact
    assert space.leads.needing(now)
    assert space.history.undo(now=now) is None  # what made it is not the user's to take back
    assert sorted(path.name for path in (tmp_path / "tour").iterdir() if path.is_dir()) == ["invented-files"]
    assert len(list((paths.state_folder() / "heads").iterdir())) == 1


def _open_replies(space: Workspace, now: datetime) -> None:
    """All that is open reminds; of two years' talk nothing else is left open."""
    due = space.replies.due(now=now)
    told = [one for one in space.replies.list(now=now) if one.level is not Level.SILENT]
    assert {one.id for one in due} == {one.id for one in told}
    assert sorted((one.side, one.level) for one in due) == sorted(
        [(Side.MINE, Level.ASKED)] * 3 + [(Side.MINE, Level.PROMISED)] * 2 + [(Side.THEIRS, Level.ASKED)] * 4
    )
    assert {one.medium for one in due} == {Medium.MAIL, Medium.CHAT}


def _people(space: Workspace, now: datetime, language: str) -> None:
    assert space.contacts.counts()[Standing.CIRCLE] == 28
    assert space.circle.counts()[Ring.INNER] == 5
    assert {one.reason for one in space.screener.list(now=now)} == {
        Reason.PERSONAL,
        Reason.NEWSLETTER,
        Reason.RECRUITER,
        Reason.INSURANCE,
    }
    told = {one["address"] for one in (*sample.load(language)["people"], *sample.load(language)["waiting"])}
    assert sum(space.contacts.counts().values()) == len(told)  # nobody twice, as by a chat


def _peers(space: Workspace, found: Sampled) -> None:
    assert [one.direction for one in space.referrals.list()].count(Direction.RECEIVED) == 2
    assert found.referral is not None
    assert space.referrals.get(found.referral).received_at is not None
    assert found.round is not None
    assert all(one.admitted for one in space.peers.rounds.get(found.round).members)
    assert len(space.peers.rounds.get(found.round).members) == 4
    assert all(one.contact_id is not None for one in space.peers.list())


def test_a_vault_of_ones_own_is_never_filled(tmp_path: Path, home: Path) -> None:
    with closing(make(tmp_path / "vault").workspace) as own:
        with pytest.raises(NotInvented):
            finish(workspace.fill(own, "en", now=MOMENTS["de"]))
        assert own.contacts.list() == ()
