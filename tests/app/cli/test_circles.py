"""Rounds as the command line writes them."""

import pytest

from app.cli import circles
from app.cli.sentences import Sentences
from app.errors import Invalid, NotFound
from app.records.ids import PeerId, RoundId
from app.records.peer import PeerState
from app.records.round import Belonging, Charter, CharterDraft, Member, Round, Vouch
from app.workspace import Workspace
from resources.sentences import LANGUAGES, load
from tests.support.people import NOW

CHARTER = Charter(
    uid="a", founder="f", number=2, name="Vorzimmer", passed_on="Stellen", kept="Geld", needed=2, issued_at=NOW
)
ANNA = Member(identity="f", name="Anna", belonging=Belonging.JOINED, founder=True, admitted=True)
BEN = Member(
    identity="b",
    name="Ben",
    belonging=Belonging.JOINED,
    peer_id=PeerId(2),
    state=PeerState.VERIFIED,
    vouchers=(Vouch(name="Anna"), Vouch(name="Ich", mine=True, counts=True)),
)
ROUND = Round(
    id=RoundId(1), charter=CHARTER, belonging=Belonging.JOINED, members=(ANNA, BEN), agreed=1, show_with=3, held=4
)


def test_documents() -> None:
    document = circles.whole(ROUND)
    assert (document["id"], document["changed"], document["held"]) == ("1", True, 4)
    assert circles.brief(ROUND)["members"] == ["Anna", "Ben"]


def test_lines_say_who_counts_and_whom_one_did_not_verify() -> None:
    lines = "\n".join(circles.lines(ROUND, Sentences("en")))
    for words in ("Anna (not verified by you)", "(Anna), you", "Stellen", "Geld", "charter was changed", "4"):
        assert words in lines
    assert "Vorzimmer" in circles.table_of((ROUND,), Sentences("de"))[-1]


def test_belonging_has_words_in_both_languages() -> None:
    for language in LANGUAGES:
        assert {one.value for one in Belonging} == set(load(language)["belonging"])


def test_a_round_is_named_by_id_or_by_its_only_name(space: Workspace) -> None:
    made = space.peers.rounds.create(CharterDraft(name="Kiel"), NOW)
    assert circles.named(space, "kiel").id == circles.named(space, str(made.id)).id == made.id
    with pytest.raises(NotFound):
        circles.named(space, "Bonn")
    space.peers.rounds.create(CharterDraft(name="Kiel"), NOW)
    with pytest.raises(Invalid):
        circles.named(space, "Kiel")
