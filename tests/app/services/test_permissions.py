"""Leave to pass on: asked, given for this very claim, and taken up by nobody who did not ask."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import FileRefused, Invalid
from app.records.ids import ReferralId
from app.records.referral import Claim, Reshare, Sealed
from app.records.statement import Said, StatementKind
from app.services.passing import MayNotPassOn
from app.services.saying import seal_said
from app.store import identity
from app.sync import claims
from tests.support.pairs import NOW
from tests.support.sharing import VETTING
from tests.support.three import Three, received, refused


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Three]:
    made = Three(tmp_path)
    yield made
    made.close()


def asked(three: Three) -> tuple[ReferralId, ReferralId, Said]:
    """Anna's, as she knows it and as Ben does, and his question as she has it."""
    given, at_ben = three.to_ben(Reshare.ASK)
    with pytest.raises(MayNotPassOn):
        three.ben.referrals.pass_on(at_ben, VETTING, NOW)
    ask = three.ben.statements.permissions.ask(at_ben, NOW, words="Für Carla?")
    assert three.anna.referrals.open(ask.data, NOW).kind == "ask"
    (owed,) = three.anna.statements.owed()
    return given.id, at_ben, owed.statement.said


def forged(three: Three, said: Said, claim: Claim) -> Sealed:
    """What a hostile Anna could send for leave."""
    own = identity.get(three.anna._database)
    assert own is not None
    signed = claims.sign(claim, own.keys)
    told = replace(said, kind=StatementKind.GRANT, granted=signed)
    with three.anna._database.transaction("test", NOW, noted=False):
        return seal_said(three.anna._database, told, three.of_anna["ben"], NOW)


def test_asked_and_given_it_goes_further_with_its_authors_claim(three: Three) -> None:
    given, at_ben, _ = asked(three)
    (owed,) = three.anna.statements.owed()
    leave = three.anna.statements.permissions.grant(owed.statement.id, NOW, words="Gern.")
    assert three.anna.statements.owed() == ()
    opened = three.ben.referrals.open(leave.data, NOW)
    assert opened.kind == "grant"
    assert three.ben.referrals.get(at_ben).claim.terms.reshare is Reshare.OK
    passed = three.ben.referrals.pass_on(at_ben, VETTING, NOW)
    (file,) = three.ben.referrals.seal(passed.id, [three.of_ben["carla"]], NOW)
    (link,) = three.carla.statements.chain(received(three.carla, file))
    assert (link.claim.name, link.peer_id) == ("Anna", three.of_carla["anna"])
    assert refused(three.ben, leave) == "replay"
    assert three.anna.referrals.get(given).claim.terms.reshare is Reshare.ASK
    (endorsed,) = three.ben.statements.endorse(at_ben, VETTING.basis, [three.of_ben["anna"]], NOW)
    three.anna.referrals.open(endorsed.data, NOW)
    assert [one.name for one in three.anna.statements.vouchers(given)] == ["Ben"]


def test_an_undo_does_not_take_the_leave_away(three: Three) -> None:
    _, at_ben, _ = asked(three)
    three.ben.referrals.take(at_ben, NOW)
    leave = three.anna.statements.permissions.grant(three.anna.statements.owed()[0].statement.id, NOW)
    three.ben.referrals.open(leave.data, NOW)
    three.ben.history.undo(now=NOW)
    assert three.ben.referrals.get(at_ben).claim.terms.reshare is Reshare.OK


def test_only_what_wants_to_be_asked_is_asked(three: Three) -> None:
    for reshare in (Reshare.NONE, Reshare.OK):
        _, at_ben = three.to_ben(reshare)
        with pytest.raises(Invalid):
            three.ben.statements.permissions.ask(at_ben, NOW)
        claim = three.ben.referrals.get(at_ben).claim
        said = Said(kind=StatementKind.ASK, author=claim.author, claim=claim.id, token="0a" * 16)
        with three.ben._database.transaction("test", NOW, noted=False):
            file = seal_said(three.ben._database, said, three.of_ben["anna"], NOW)
        assert refused(three.anna, file) == "claim"


def test_leave_is_given_to_a_question_alone(three: Three) -> None:
    _, at_ben = three.to_ben(Reshare.ASK)
    three.anna.referrals.open(three.ben.statements.question(at_ben, "Ab wann?", NOW).data, NOW)
    with pytest.raises(Invalid):
        three.anna.statements.permissions.grant(three.anna.statements.owed()[0].statement.id, NOW)


def test_leave_for_another_claim_is_none(three: Three) -> None:
    """Another job, other words, other terms, another author's, one not free; and what nobody asked for."""
    given, at_ben, said = asked(three)
    claim = three.anna.referrals.get(given).claim
    free = replace(claim, terms=replace(claim.terms, reshare=Reshare.OK))
    hostile = [
        claim,
        replace(free, id="0b" * 16),
        replace(free, vacancy=replace(free.vacancy, title="Ganz anders")),
        replace(free, vetting=replace(free.vetting, words="Ganz anders.")),
        replace(free, terms=replace(free.terms, consent=not free.terms.consent)),
    ]
    for one in hostile:
        assert refused(three.ben, forged(three, said, one)) == "claim"
        with three.anna._database.transaction("test", NOW, noted=False):
            three.anna._database.write("DELETE FROM statement WHERE kind = 'grant'")
    assert refused(three.ben, forged(three, replace(said, token="0c" * 16), free)) == "claim"
    assert three.ben.referrals.get(at_ben).claim.terms.reshare is Reshare.ASK
    with pytest.raises(FileRefused):
        claims.read(b"")
