"""What a verified but hostile peer could say about referrals: each refused for its reason, soon, without effect."""

import time
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.crypto.identity import SecretKeys
from app.errors import FileRefused
from app.records.lead import LeadDraft
from app.records.referral import Direction, Reshare, Terms
from app.store import identity
from app.sync import claims, envelopes, streams
from app.workspace import Workspace
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VACANCY, VETTING, claim

#: Longest that a refusal may take.
SECONDS = 0.2


def _keys(space: Workspace) -> SecretKeys:
    own = identity.get(space._database)
    assert own is not None
    return own.keys


class Stage:
    """Anna gave Ben a referral that may be passed on; Mallory is a peer of Ben's too, and turned bad."""

    def __init__(self, folder: Path) -> None:
        self.anna, self.ben, self.mallory = (new_vault(folder / name, name) for name in ("Anna", "Ben", "Mallory"))
        of_anna, _ = pair(self.anna, self.ben)
        pair(self.mallory, self.ben)
        lead = self.anna.leads.add(LeadDraft(vacancy=VACANCY), NOW)
        given = self.anna.referrals.vet(lead.id, VETTING, NOW, terms=Terms(reshare=Reshare.OK))
        (file,) = self.anna.referrals.seal(given.id, [of_anna.id], NOW)
        self.file, self.claim = file.data, given.claim
        self.ben.referrals.open(file.data, NOW)

    def from_mallory(self, kind: str, body: dict[str, object]) -> bytes:
        keys, ben = _keys(self.mallory), _keys(self.ben)
        return envelopes.seal(kind, body, streams.first(), keys=keys, to=ben.identity, recipient=ben.sealing_public)[0]

    def about(self, **more: object) -> dict[str, object]:
        """A body about Anna's claim."""
        return {"author": self.claim.author, "id": self.claim.id, "words": "", **more}


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    yield made
    for space in (made.anna, made.ben, made.mallory):
        space.close()


def _own(stage: Stage, **more: Reshare) -> str:
    keys = _keys(stage.mallory)
    signed = claims.sign(claim(keys, _keys(stage.ben).identity, reshare=more.get("reshare", Reshare.OK)), keys)
    return b64encode(signed).decode()


def test_each_is_refused_with_its_reason_and_in_time(stage: Stage) -> None:
    token, digest = "3c" * 16, "0d" * 32
    stranger = SecretKeys.new()
    bound = b64encode(claims.sign(claim(stranger, stranger.identity), stranger)).decode()
    endorsing = {"claim": digest, "basis": "works-there", "since": None}
    hostile: dict[str, tuple[str, dict[str, object], str]] = {
        "interest in what Ben never gave": ("interest", stage.about(token=token), "claim"),
        "an answer to what nobody asked": ("answer", stage.about(token=token), "claim"),
        "an endorsement of another claim": ("endorse", stage.about(**endorsing), "claim"),
        "an endorsement of one's own": (
            "endorse",
            stage.about(**endorsing) | {"author": _keys(stage.mallory).identity},
            "claim",
        ),
        "an introduction without a yes": (
            "introduce",
            stage.about(token=token, name="Eva", reach="", consent=False),
            "fields",
        ),
        "a token that is none": ("question", stage.about(token="<b>"), "fields"),
        "words without end": ("question", stage.about(token=token, words="x" * 5_000), "fields"),
        "a chain that was bound to somebody": ("referral", {"claim": _own(stage), "chain": [bound]}, "chain"),
        "a chain of four": ("referral", {"claim": _own(stage), "chain": [bound] * 4}, "fields"),
        "a chain that is no list": ("referral", {"claim": _own(stage), "chain": {}}, "fields"),
    }
    before = stage.ben.referrals.list()
    for name, (kind, body, reason) in hostile.items():
        data = stage.from_mallory(kind, body)
        begun = time.perf_counter()
        with pytest.raises(FileRefused) as refused:
            stage.ben.referrals.open(data, NOW)
        assert time.perf_counter() - begun < SECONDS, name
        assert refused.value.data["reason"] == reason, name
    assert stage.ben.referrals.list() == before
    assert stage.ben.statements.of(before[0].id) == ()


def test_a_withdrawal_by_a_stranger_withdraws_nothing(stage: Stage) -> None:
    stage.ben.referrals.open(stage.from_mallory("withdraw", stage.about()), NOW)
    (received,) = stage.ben.referrals.list(Direction.RECEIVED)
    assert received.withdrawn_at is None
    assert received.vacancy == VACANCY


def test_a_chain_of_strangers_counts_for_nobody(stage: Stage) -> None:
    stranger = SecretKeys.new()
    foreign = b64encode(claims.sign(claim(stranger, "", reshare=Reshare.OK), stranger)).decode()
    data = stage.from_mallory("referral", {"claim": _own(stage), "chain": [foreign]})
    received = stage.ben.referrals.open(data, NOW).referral
    assert received is not None
    assert [link.peer_id for link in stage.ben.statements.chain(received.id)] == [None]
    assert [one.name for one in stage.ben.statements.vouchers(received.id)] == ["Mallory"]
