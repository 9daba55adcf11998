"""Statements in the tables: nothing is lost, and what was said once is known again."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import NotFound
from app.records.ids import StatementId
from app.records.referral import Basis
from app.records.statement import Said, StatementKind
from app.store import statements
from tests.support.pairs import NOW, new_vault, pair

SAID = Said(kind=StatementKind.QUESTION, author="a1" * 32, claim="7f" * 16, token="3c" * 16, words="Ab wann?")


def test_kept_and_known_again(tmp_path: Path) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    peer, _ = pair(anna, ben)
    database = anna._database
    endorsed = replace(
        SAID, kind=StatementKind.ENDORSE, token="", digest="0d" * 32, basis=Basis.HIRED_FOR, since=2020, name="x"
    )
    with database.transaction("test", NOW):
        statements.add(database, SAID, peer.id, NOW, mine=True, code="7F3K")
        statements.add(database, endorsed, peer.id, NOW, mine=False)
    mine, theirs = statements.of_claim(database, SAID.author, SAID.claim)
    assert (mine.said, mine.mine, theirs.said, theirs.peer_name) == (SAID, True, endorsed, "Ben")
    assert statements.code_taken(database, "7F3K")
    assert statements.known(database, SAID, peer.id, mine=True)
    assert not statements.known(database, replace(SAID, token="00" * 16), peer.id, mine=True)
    assert statements.known(database, replace(endorsed, digest=""), peer.id, mine=False)
    assert statements.asked(database, SAID, peer.id)
    assert not statements.asked(database, replace(SAID, token="00" * 16), peer.id)
    with database.transaction("test", NOW):
        statements.settle(database, mine.id, NOW)
    assert statements.get(database, mine.id).settled_at == NOW
    with pytest.raises(NotFound):
        statements.get(database, StatementId(9))
    anna.close()
    ben.close()
