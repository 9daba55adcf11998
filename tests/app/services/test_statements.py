"""What peers say about referrals: who may say what, vouchers, chains, outcomes, whatever the order of the files."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import Invalid
from app.records.contact import ContactDraft
from app.records.ids import PeerId
from app.records.lead import LeadDraft, Stage, Vacancy
from app.records.referral import Basis, Reshare, Terms
from app.records.statement import StatementKind
from app.services.passing import MayNotPassOn
from app.services.saying import AlreadySaid
from app.services.sealing import PeerLost
from app.services.statements import NoConsent
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VACANCY, VETTING
from tests.support.three import Three, received, refused


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Three]:
    made = Three(tmp_path)
    yield made
    for space in (made.anna, made.ben, made.carla):
        space.close()


def test_interest_makes_its_author_owe_a_reply_until_she_answers(three: Three) -> None:
    given, at_ben = three.to_ben()
    file = three.ben.statements.interest(at_ben, NOW, words="Sehr gern.")
    assert three.anna.referrals.open(file.data, NOW).kind == "interest"
    (owed,) = three.anna.statements.owed()
    assert (owed.statement.said.words, owed.statement.peer_name, owed.title) == ("Sehr gern.", "Ben", VACANCY.title)
    assert given.lead_id is not None
    assert [one.peer_name for one in three.anna.statements.interests(given.lead_id)] == ["Ben"]
    reply = three.anna.statements.answer(owed.statement.id, "Rufen Sie an.", NOW)
    assert three.anna.statements.owed() == ()
    three.ben.referrals.open(reply.data, NOW)
    said = three.ben.statements.of(at_ben)
    assert [(one.said.kind, one.mine, one.said.words) for one in said] == [
        (StatementKind.INTEREST, True, "Sehr gern."),
        (StatementKind.ANSWER, False, "Rufen Sie an."),
    ]
    assert said[0].said.token == said[1].said.token
    with pytest.raises(AlreadySaid):
        three.ben.statements.interest(at_ben, NOW)


def test_questions_introductions_and_settling_by_hand(three: Three) -> None:
    _, at_ben = three.to_ben()
    with pytest.raises(Invalid):
        three.ben.statements.question(at_ben, " ", NOW)
    with pytest.raises(NoConsent):
        three.ben.statements.introduce(at_ben, "Eva", NOW, consent=False)
    with pytest.raises(Invalid):
        three.ben.statements.introduce(at_ben, "", NOW, consent=True)
    files = [
        three.ben.statements.question(at_ben, "Ab wann?", NOW),
        three.ben.statements.question(at_ben, "Bis wann?", NOW),
        three.ben.statements.introduce(at_ben, "Eva Lind", NOW, reach="eva@post.example", consent=True),
        three.ben.statements.decline(at_ben, NOW, words="Zu weit."),
    ]
    for file in reversed(files):
        three.anna.referrals.open(file.data, NOW)
    owed = three.anna.statements.owed()
    assert {one.statement.said.words or one.statement.said.name for one in owed} == {
        "Ab wann?",
        "Bis wann?",
        "Eva Lind",
    }
    three.anna.statements.settle(owed[0].statement.id, NOW)
    assert len(three.anna.statements.owed()) == 2
    three.anna.statements.reopen(owed[0].statement.id, NOW)
    assert len(three.anna.statements.owed()) == 3
    decline = three.anna.statements.of(owed[0].referral_id)[0]
    with pytest.raises(Invalid):
        three.anna.statements.answer(decline.id, "Schade.", NOW)


def test_only_those_concerned_can_speak(three: Three) -> None:
    _, at_ben = three.to_ben()
    given = three.give()
    (to_carla,) = three.anna.referrals.seal(given.id, [three.of_anna["carla"]], NOW)
    at_carla = received(three.carla, to_carla)
    about_carlas = three.carla.referrals.get(at_carla).claim
    # Ben speaks of a referral that Anna gave to Carla alone: he takes Carla's place in his own tables.
    database = three.ben._database
    with database.transaction("test", NOW):
        database.write("UPDATE referral SET claim = ? WHERE id = ?", (about_carlas.id, at_ben))
    assert refused(three.anna, three.ben.statements.interest(at_ben, NOW)) == "claim"
    # An answer that nobody asked for.
    question = three.carla.statements.question(at_carla, "Ab wann?", NOW)
    three.anna.referrals.open(question.data, NOW)
    (owed,) = three.anna.statements.owed()
    answer = three.anna.statements.answer(owed.statement.id, "Sofort.", NOW)
    with three.carla._database.transaction("test", NOW):
        three.carla._database.write("DELETE FROM statement")
    assert refused(three.carla, answer) == "claim"


def test_an_endorsement_counts_each_verified_person_once_and_me_never(three: Three) -> None:
    given = three.give()
    files = three.anna.referrals.seal(given.id, list(three.of_anna.values()), NOW)
    at_ben, at_carla = received(three.ben, files[0]), received(three.carla, files[1])
    to = [three.of_ben["anna"], three.of_ben["carla"]]
    for_anna, for_carla = three.ben.statements.endorse(at_ben, Basis.WORKS_THERE, to, NOW, since=2020, words="Stimmt.")
    three.carla.referrals.open(for_carla.data, NOW)
    three.anna.referrals.open(for_anna.data, NOW)
    assert [(one.name, one.endorsed) for one in three.carla.statements.vouchers(at_carla)] == [
        ("Anna", False),
        ("Ben", True),
    ]
    assert [one.name for one in three.anna.statements.vouchers(given.id)] == ["Ben"]
    assert [one.name for one in three.ben.statements.vouchers(at_ben)] == ["Anna"]
    assert refused(three.carla, for_carla) == "replay"
    with pytest.raises(AlreadySaid):
        three.ben.statements.endorse(at_ben, Basis.WORKS_THERE, to, NOW)
    # Two peers that are one contact are one voucher; a revoked one is none.
    person = three.carla.contacts.add(ContactDraft(name="Anna und Ben"), now=NOW)
    for peer in three.of_carla.values():
        three.carla.peers.link(peer, person.id, NOW)
    assert len(three.carla.statements.vouchers(at_carla)) == 1
    for peer in three.of_carla.values():
        three.carla.peers.revoke(peer, NOW)
    assert three.carla.statements.vouchers(at_carla) == ()


def test_an_endorsement_may_come_before_its_referral_and_of_another_claim_never_counts(three: Three) -> None:
    given = three.give()
    for_ben, for_carla = three.anna.referrals.seal(given.id, list(three.of_anna.values()), NOW)
    at_ben = received(three.ben, for_ben)
    (file,) = three.ben.statements.endorse(at_ben, Basis.WORKS_THERE, [three.of_ben["carla"]], NOW)
    assert three.carla.referrals.open(file.data, NOW).referral is None
    at_carla = received(three.carla, for_carla)
    assert len(three.carla.statements.vouchers(at_carla)) == 2
    # The same claim in other words than Carla's.
    signed = three.ben._database
    with signed.transaction("test", NOW):
        signed.write("UPDATE referral SET signed = signed || ' ' WHERE id = ?", (at_ben,))
        signed.write("DELETE FROM statement")
    (other,) = three.ben.statements.endorse(at_ben, Basis.WORKS_THERE, [three.of_ben["anna"]], NOW)
    assert refused(three.anna, other) == "claim"


def test_what_may_not_be_passed_on_can_be_endorsed_to_its_author_alone(three: Three) -> None:
    given, at_ben = three.to_ben(Reshare.NONE)
    with pytest.raises(MayNotPassOn):
        three.ben.statements.endorse(at_ben, Basis.WORKS_THERE, list(three.of_ben.values()), NOW)
    with pytest.raises(Invalid):
        three.ben.statements.endorse(at_ben, Basis.WORKS_THERE, [], NOW)
    (file,) = three.ben.statements.endorse(at_ben, Basis.WORKS_THERE, [three.of_ben["anna"]], NOW)
    three.anna.referrals.open(file.data, NOW)
    assert [one.name for one in three.anna.statements.vouchers(given.id)] == ["Ben"]
    with pytest.raises(MayNotPassOn):
        three.ben.referrals.pass_on(at_ben, VETTING, NOW)


def test_passing_on_carries_the_claims_behind_it_and_hearsay_never_counts(three: Three, tmp_path: Path) -> None:
    given, at_ben = three.to_ben()
    passed = three.ben.referrals.pass_on(
        at_ben, replace(VETTING, words="Von Anna."), NOW, terms=Terms(reshare=Reshare.OK)
    )
    (file,) = three.ben.referrals.seal(passed.id, [three.of_ben["carla"]], NOW)
    at_carla = received(three.carla, file)
    (link,) = three.carla.statements.chain(at_carla)
    assert (link.claim.name, link.peer_id, link.withdrawn) == ("Anna", three.of_carla["anna"], False)
    assert [one.name for one in three.carla.statements.vouchers(at_carla)] == ["Ben", "Anna"]
    dora = new_vault(tmp_path / "Dora", "Dora")
    of_carla, _ = pair(three.carla, dora)
    again = three.carla.referrals.pass_on(at_carla, VETTING, NOW, terms=Terms(reshare=Reshare.OK))
    (further,) = three.carla.referrals.seal(again.id, [of_carla.id], NOW)
    at_dora = received(dora, further)
    assert [(one.claim.name, one.peer_id) for one in dora.statements.chain(at_dora)] == [("Anna", None), ("Ben", None)]
    assert [one.name for one in dora.statements.vouchers(at_dora)] == ["Carla"]
    (taken_back,) = three.anna.referrals.withdraw(given.id, NOW)
    three.ben.referrals.open(taken_back.data, NOW)
    assert [one.withdrawn for one in three.ben.statements.chain(passed.id)] == [True]
    with pytest.raises(Invalid):
        three.ben.statements.interest(at_ben, NOW)
    dora.close()


def test_three_hands_are_the_most(three: Three) -> None:
    _, at_ben = three.to_ben()
    database = three.ben._database
    with database.transaction("test", NOW):
        database.write('UPDATE referral SET chain = \'["a", "b", "c"]\' WHERE id = ?', (at_ben,))
    with pytest.raises(MayNotPassOn):
        three.ben.referrals.pass_on(at_ben, VETTING, NOW)


def test_nothing_is_said_to_somebody_not_verified(three: Three) -> None:
    _, at_ben = three.to_ben()
    three.ben.peers.lost(three.of_ben["anna"], NOW)
    with pytest.raises(PeerLost):
        three.ben.statements.interest(at_ben, NOW)
    assert three.ben.statements.of(at_ben) == ()


def test_what_became_of_earlier_referrals(three: Three) -> None:
    _, first = three.to_ben()
    three.to_ben()
    lead = three.ben.referrals.take(first, NOW)
    three.ben.leads.move(lead.id, Stage.INTERVIEW, NOW)
    record = three.ben.statements.record(three.of_ben["anna"])
    assert (record.received, record.taken_over, record.talked, record.taken) == (2, 1, 1, 0)
    three.ben.leads.move(lead.id, Stage.TAKEN, NOW)
    assert three.ben.statements.record(PeerId(three.of_ben["anna"])).taken == 1
    assert three.ben.leads.add(LeadDraft(vacancy=Vacancy(title="x")), NOW).title == "x"
