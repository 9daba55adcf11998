"""Each kind of letter is sealed as what it is."""

from pathlib import Path

import pytest

from app.records.lead import LeadDraft
from app.records.referral import Basis, Reshare, Terms
from app.records.statement import StatementKind
from tests.support.pairs import NOW, new_vault, pair
from tests.support.rounds import Circle
from tests.support.sharing import VACANCY, VETTING
from tests.support.three import Three, received
from ui.referrals.composer import Letter
from ui.referrals.sending import seal, whom


@pytest.mark.parametrize("kind", [kind for kind in StatementKind if not kind.replies])
def test_what_arrives_is_what_was_written(tmp_path: Path, kind: StatementKind) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    peer, _ = pair(anna, ben)
    terms = Terms(reshare=Reshare.ASK)
    given = anna.referrals.vet(anna.leads.add(LeadDraft(vacancy=VACANCY), NOW).id, VETTING, NOW, terms=terms)
    (file,) = anna.referrals.seal(given.id, [peer.id], NOW)
    received = ben.referrals.open(file.data, NOW).referral
    assert received is not None
    letter = Letter(kind=kind, words="Gern.", name="Eva", consent=True, basis=Basis.WORKS_THERE)
    (sealed,) = seal(ben, received.id, letter, NOW)
    assert anna.referrals.open(sealed.data, NOW).kind == kind.value
    (said,) = anna.statements.of(given.id)
    if kind.owed:
        (reply,) = seal(anna, given.id, Letter(kind=StatementKind.ANSWER, words="Bald.", answers=said.id), NOW)
        assert ben.referrals.open(reply.data, NOW).kind == "answer"
    if kind is StatementKind.ASK:
        (leave,) = seal(anna, given.id, Letter(kind=StatementKind.GRANT, answers=said.id), NOW)
        assert ben.referrals.open(leave.data, NOW).kind == "grant"
    anna.close()
    ben.close()


def test_an_interest_is_told_on(tmp_path: Path) -> None:
    three = Three(tmp_path)
    given, at_ben = three.to_ben()
    passed = three.ben.referrals.pass_on(at_ben, VETTING, NOW)
    at_carla = received(three.carla, three.ben.referrals.seal(passed.id, [three.of_ben["carla"]], NOW)[0])
    three.ben.referrals.open(three.carla.statements.interest(at_carla, NOW).data, NOW)
    (heard,) = three.ben.statements.of(passed.id)
    (told,) = seal(three.ben, passed.id, Letter(kind=StatementKind.INTEREST, answers=heard.id), NOW)
    three.anna.referrals.open(told.data, NOW)
    assert [one.said.relayed for one in three.anna.statements.of(given.id)] == [True]
    three.close()


def test_the_round_hears_who_stands_behind_it(tmp_path: Path) -> None:
    circle = Circle(tmp_path)
    circle.full()
    ben, letter = circle.ben, Letter(kind=StatementKind.ENDORSE, basis=Basis.KNOW_PEOPLE)
    free, bound = circle.give(), circle.give(Reshare.NONE)
    for given, wanted in ((free, ["Anna", "Carla"]), (bound, ["Anna"])):
        sealed = circle.anna.referrals.seal(given.id, [], NOW, round_id=circle.rounds[circle.anna])
        circle.carry(sealed)
        number = ben.referrals.list()[0].id
        assert [one.peer_name for one in seal(ben, number, letter, NOW)] == wanted
    referral, shared = ben.referrals.list()[0], ben.peers.rounds.list()[0]
    question = Letter(kind=StatementKind.QUESTION, words="Wann?")
    assert whom(referral, question, shared) == whom(referral, letter, None) == (circle.of_ben["anna"],)
    circle.close()
