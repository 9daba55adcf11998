"""The suggestion on a person's page: said, taken or left, and gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import workspace as doorway
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.windows import NOW
from ui.people.claims import Claims
from ui.runtime.runner import InlineRunner
from ui.runtime.session import Session
from ui.runtime.work import InlineWorkers

BOOK = (
    "BEGIN:VCARD\nFN:Anna %3 Meyer\nEMAIL:buero@firma.example\nEND:VCARD\n"
    "BEGIN:VCARD\nFN:Bernd Koch\nEMAIL:buero@firma.example\nEND:VCARD\n"
)


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Claims, Workspace]]:
    session = Session(InlineRunner(), InlineRunner(), InlineWorkers, clock=lambda: NOW)
    made = doorway.create(tmp_path / "vault", "sieben Zwerge tanzen leise", now=NOW, cost=doorway.Cost.CHEAP)
    session.unlock(lambda: made, owner=session)
    (tmp_path / "book.vcf").write_text(BOOK, encoding="utf-8")
    finish(made.workspace.imports.run([tmp_path / "book.vcf"], now=NOW))
    claims = Claims(session)
    qtbot.addWidget(claims)
    yield claims, made.workspace
    session.close()


@pytest.mark.parametrize("taken", [True, False])
def test_it_is_said_and_decided(shown: tuple[Claims, Workspace], taken: bool) -> None:
    claims, workspace = shown
    (claim,) = workspace.contacts.claims.all()
    assert claims.isHidden()
    claims.show_of(claim.owner_id)
    assert claims.said() == ()
    claims.show_of(claim.contact_id)
    assert claims.said() == ("A card of Bernd Koch also names buero@firma.example, which is kept with Anna %3 Meyer.",)
    claims.grab()
    claims.buttons[0 if taken else 1].click()
    owner = workspace.contacts.of_address("buero@firma.example").id
    assert owner == (claim.contact_id if taken else claim.owner_id)
    claims.show_of(claim.contact_id)
    assert claims.said() == ()
    claims.clear()
