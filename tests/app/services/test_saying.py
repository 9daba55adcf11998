"""Sealing what is said: once where once counts, and only about what was received and still holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Invalid
from app.records.statement import Said, StatementKind
from app.services.saying import AlreadySaid, received, tell
from tests.support.pairs import NOW
from tests.support.three import Three


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Three]:
    made = Three(tmp_path)
    yield made
    made.close()


def test_an_interest_is_said_once_and_a_question_often(three: Three) -> None:
    _, at_ben = three.to_ben()
    interest = Said(kind=StatementKind.INTEREST, author="", claim="")
    tell(three.ben._database, at_ben, interest, NOW)
    with pytest.raises(AlreadySaid):
        tell(three.ben._database, at_ben, interest, NOW)
    for _ in range(2):
        tell(three.ben._database, at_ben, Said(kind=StatementKind.QUESTION, author="", claim="", words="?"), NOW)


def test_nothing_is_said_about_what_is_mine_or_was_taken_back(three: Three) -> None:
    given, at_ben = three.to_ben()
    with pytest.raises(Invalid):
        received(three.anna._database, given.id)
    three.ben.referrals.open(three.anna.referrals.withdraw(given.id, NOW)[0].data, NOW)
    with pytest.raises(Invalid):
        received(three.ben._database, at_ben)
