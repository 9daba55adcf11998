"""Referrals as lines: windows, counts, words that follow every change."""

from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path

import pytest

from app.records.contact import ContactDraft
from app.records.ids import LeadId, PeerId
from app.records.lead import LeadDraft, Vacancy
from app.records.query import ReferralQuery
from app.records.referral import Basis, Direction, Vetting
from app.store import peers, referral_lines, referrals
from app.workspace import Workspace
from tests.support.many import received
from tests.support.pairs import NOW, new_vault, pair

IN, OUT = Direction.RECEIVED, Direction.GIVEN


@pytest.fixture
def anna(tmp_path: Path) -> Iterator[Workspace]:
    """A vault with one verified peer, Björn Weiß."""
    with (
        closing(new_vault(tmp_path / "anna", "Anna")) as space,
        closing(new_vault(tmp_path / "b", "Björn Weiß")) as peer,
    ):
        pair(space, peer)
        yield space


def titles(space: Workspace, direction: Direction, words: str = "", **window: int) -> list[str]:
    query = ReferralQuery(direction=direction, words=words, **window)
    found = [line.title for line in referral_lines.lines(space._database, query)]
    if not window:
        assert referral_lines.count(space._database, direction, words) == len(found)
    return found


def vetted(space: Workspace, title: str) -> LeadId:
    lead = space.leads.add(LeadDraft(vacancy=Vacancy(title=title, organisation="Südwind", place="Köln")), NOW)
    space.referrals.vet(lead.id, Vetting(basis=Basis.WORKED_THERE), NOW)
    return lead.id


def test_windows_together_are_the_list_the_newest_first(anna: Workspace) -> None:
    received(anna, PeerId(1), 25)
    whole = titles(anna, IN)
    assert whole == [one.title for one in anna.referrals.list(IN)]
    parts = [titles(anna, IN, limit=10, offset=offset) for offset in (0, 10, 20, 30)]
    assert [len(part) for part in parts] == [10, 10, 5, 0]
    assert list(chain.from_iterable(parts)) == whole
    found = [titles(anna, IN, "firma", limit=10, offset=offset) for offset in (0, 10, 20)]
    assert list(chain.from_iterable(found)) == whole


def test_a_line_says_what_the_whole_referral_says(anna: Workspace) -> None:
    received(anna, PeerId(1), 2)
    (first, second) = anna.referrals.list(IN)
    anna.referrals.seen(first.id, NOW)
    with anna._database.transaction("test", NOW, noted=False):
        referrals.withdraw(anna._database, second, NOW, erase=True)
    for line in referral_lines.lines(anna._database, ReferralQuery(direction=IN)):
        whole = anna.referrals.get(line.id)
        assert (line.title, line.names, line.peer_id) == (whole.title, whole.names, whole.peer_id)
        assert line.expires_on == whole.claim.terms.expires_on
        assert line.withdrawn == (whole.withdrawn_at is not None)
        assert not line.new
    assert referral_lines.unseen(anna._database) == 1
    assert titles(anna, IN, "assistenz buroleitung") == []


@pytest.mark.parametrize("words", ["wind", "suedw", "KÖLN", "empf sud", "'", "a*", "x" * 5000])
def test_words_are_found_however_they_are_spelt_and_signs_are_no_syntax(anna: Workspace, words: str) -> None:
    vetted(anna, "Empfang")
    hit = words in ("suedw", "KÖLN", "empf sud")
    assert titles(anna, OUT, words) == (["Empfang"] if hit else [])
    assert titles(anna, IN, words) == []


def test_the_words_follow_every_change(anna: Workspace) -> None:
    vetted(anna, "Empfang")
    (given,) = anna.referrals.list(OUT)
    assert titles(anna, OUT, "bjorn") == []
    anna.referrals.seal(given.id, [PeerId(1)], NOW)
    assert titles(anna, OUT, "bjorn") == ["Empfang"]
    received(anna, PeerId(1), 1)
    assert titles(anna, IN, "weiss") == ["Büroleitung 1"]
    peer = peers.get(anna._database, PeerId(1))
    with anna._database.transaction("test", NOW, noted=False):
        anna._database.update("peer", peer.id, name="Benno Kalt")
    assert titles(anna, IN, "weiss") == []
    assert titles(anna, IN, "kalt") == ["Büroleitung 1"]
    anna.referrals.remove(anna.referrals.list(IN)[0].id, NOW)
    assert titles(anna, IN, "kalt") == []
    anna.history.undo(now=NOW)
    assert titles(anna, IN, "kalt") == ["Büroleitung 1"]


def test_all_words_are_written_at_once_for_a_vault_that_had_none(anna: Workspace) -> None:
    vetted(anna, "Empfang")
    with anna._database.transaction("test", NOW, noted=False):
        anna._database.write("DELETE FROM referral_search")
    assert titles(anna, OUT, "empfang") == []
    with anna._database.transaction("test", NOW, noted=False):
        referral_lines.index_all(anna._database)
    assert titles(anna, OUT, "empfang") == ["Empfang"]


def test_of_an_erased_person_no_word_is_left(anna: Workspace) -> None:
    """Rows go by a reference that cascades, and the words follow them."""
    received(anna, PeerId(1), 3)
    contact = anna.contacts.add(ContactDraft(name="Björn Weiß"), now=NOW)
    anna.peers.link(PeerId(1), contact.id, NOW)
    anna.contacts.erase(contact.id, now=NOW)
    assert titles(anna, IN) == titles(anna, IN, "firma") == []
    assert anna._database.value("SELECT count(*) FROM referral_search") == 0
