"""Along a chain, one hop at a time: an interest goes back, a withdrawal goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Invalid
from app.records.ids import ReferralId
from app.services.saying import AlreadySaid
from tests.support.pairs import NOW
from tests.support.sharing import VETTING
from tests.support.three import Three, received


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Three]:
    made = Three(tmp_path)
    yield made
    made.close()


def passed_on(three: Three) -> tuple[ReferralId, ReferralId, ReferralId]:
    """Anna's as she gave it, Ben's that he passed on, and what Carla has."""
    given, at_ben = three.to_ben()
    passed = three.ben.referrals.pass_on(at_ben, VETTING, NOW)
    (file,) = three.ben.referrals.seal(passed.id, [three.of_ben["carla"]], NOW)
    return given.id, passed.id, received(three.carla, file)


def test_an_interest_goes_back_without_a_name_and_its_answer_comes_the_same_way(three: Three) -> None:
    given, _, at_carla = passed_on(three)
    three.ben.referrals.open(three.carla.statements.interest(at_carla, NOW, words="Gern.").data, NOW)
    (heard,) = three.ben.statements.owed()
    told = three.ben.statements.relay(heard.statement.id, NOW, words="Eine Kollegin.")
    three.anna.referrals.open(told.data, NOW)
    (owed,) = three.anna.statements.owed()
    assert (owed.referral_id, owed.statement.peer_name, owed.statement.said.relayed) == (given, "Ben", True)
    assert "Carla" not in str(three.anna._database.read("SELECT words || said FROM statement")[0][0])
    answer = three.anna.statements.answer(owed.statement.id, "Sie soll anrufen.", NOW)
    assert three.ben.referrals.open(answer.data, NOW).kind == "answer"
    with pytest.raises(AlreadySaid):
        three.ben.statements.relay(heard.statement.id, NOW)


def test_telling_on_and_being_interested_oneself_are_two_things(three: Three) -> None:
    given, _, at_carla = passed_on(three)
    three.ben.referrals.open(three.carla.statements.interest(at_carla, NOW).data, NOW)
    at_ben = next(one.id for one in three.ben.referrals.list() if one.peer_id is not None)
    files = [
        three.ben.statements.interest(at_ben, NOW),
        three.ben.statements.relay(three.ben.statements.owed()[0].statement.id, NOW),
    ]
    for file in reversed(files):
        three.anna.referrals.open(file.data, NOW)
    assert sorted(one.said.relayed for one in three.anna.statements.of(given)) == [False, True]


def test_only_an_interest_in_something_passed_on_is_told_on(three: Three) -> None:
    _, at_ben = three.to_ben()
    three.anna.referrals.open(three.ben.statements.interest(at_ben, NOW).data, NOW)
    (owed,) = three.anna.statements.owed()
    with pytest.raises(Invalid):
        three.anna.statements.relay(owed.statement.id, NOW)
    with pytest.raises(Invalid):
        three.ben.statements.relay(three.ben.statements.of(at_ben)[0].id, NOW)


def test_a_withdrawal_names_what_rests_on_it_and_goes_on(three: Three) -> None:
    given, passed, at_carla = passed_on(three)
    (back,) = three.anna.referrals.withdraw(given, NOW)
    opened = three.ben.referrals.open(back.data, NOW)
    assert opened.resting == (passed,)
    (on,) = three.ben.referrals.withdraw(passed, NOW)
    assert three.carla.referrals.open(on.data, NOW).resting == ()
    assert three.carla.referrals.get(at_carla).withdrawn_at == NOW


def test_it_rests_on_it_after_a_change_of_keys_too(three: Three) -> None:
    given, passed, _ = passed_on(three)
    for told in three.anna.peers.renewal.rotate(NOW):
        if told.peer_id == three.of_anna["ben"]:
            three.ben.referrals.open(told.data, NOW)
    (back,) = three.anna.referrals.withdraw(given, NOW)
    assert three.ben.referrals.open(back.data, NOW).resting == (passed,)
