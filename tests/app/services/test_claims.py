"""A card names what is kept with somebody else: suggested, never joined; taken, or left for good."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import NotFound
from app.records.claim import Claim
from app.workspace import Workspace
from tests.support.data import shared
from tests.support.jobs import finish
from tests.support.people import NOW, make

ANNA = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Meyer\nEMAIL:buero@firma.example\nTEL:+49 30 1\nEND:VCARD\n"
BERND = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Bernd Koch\nEMAIL:Buero@Firma.example\nEMAIL:bernd@koch.example\n"
    "URL:https://firma.example\nEND:VCARD\n"
)


@pytest.fixture
def space(tmp_path: Path) -> Workspace:
    return make(tmp_path / "vault").workspace


def _book(space: Workspace, folder: Path, text: str) -> int:
    path = folder / "book.vcf"
    path.write_text(text, encoding="utf-8")
    before = len(space.contacts.claims.all())
    (report,) = finish(space.imports.run([path], now=NOW))
    assert report.batch_id is not None
    assert space.imports.batches()[0].report.claimed == report.claimed
    assert len(space.contacts.claims.all()) - before == report.claimed
    return report.claimed


def _claim(space: Workspace) -> Claim:
    (claim,) = space.contacts.claims.all()
    return claim


def test_it_is_told_and_not_joined(space: Workspace, tmp_path: Path) -> None:
    assert _book(space, tmp_path, ANNA) == 0
    assert _book(space, tmp_path, BERND) == 1
    claim = _claim(space)
    assert (claim.name, claim.channel.key, claim.owner_name) == ("Bernd Koch", "buero@firma.example", "Anna Meyer")
    assert space.contacts.claims.of_contact(claim.contact_id) == (claim,)
    assert space.contacts.claims.of_contact(claim.owner_id) == ()
    assert [one.key for one in space.contacts.get(claim.contact_id).channels if one.kind == "mail"] == [
        "bernd@koch.example"
    ]
    assert _book(space, tmp_path, BERND) == 0  # the same book again says nothing new
    space.close()


def test_taken_it_moves_and_undo_brings_it_back(space: Workspace, tmp_path: Path) -> None:
    _book(space, tmp_path, ANNA + BERND)
    claim = _claim(space)
    space.contacts.claims.take(claim, now=NOW)
    assert space.contacts.of_address("buero@firma.example").id == claim.contact_id
    # Now Anna's card names what is Bernd's.
    assert (_claim(space).name, _claim(space).owner_name) == ("Anna Meyer", "Bernd Koch")
    with pytest.raises(NotFound):
        space.contacts.claims.take(claim, now=NOW)
    space.history.undo(now=NOW)
    assert _claim(space) == claim
    space.close()


def test_left_it_is_never_asked_again(space: Workspace, tmp_path: Path) -> None:
    _book(space, tmp_path, ANNA + BERND)
    claim = _claim(space)
    with pytest.raises(NotFound):
        space.contacts.claims.leave(replace(claim, name="Otto"), now=NOW)
    space.contacts.claims.leave(claim, now=NOW)
    assert space.contacts.claims.all() == ()
    assert _book(space, tmp_path, BERND.replace("Koch\n", "Koch\nTITLE:Chef\n")) == 0
    space.close()


def test_every_claim_of_the_real_books_is_told(space: Workspace) -> None:
    files = [one for one in sorted(shared("vcard").rglob("*.vcf")) if one.name not in {"LargeFile.vcf", "se-3.vcf"}]
    (report,) = finish(space.imports.run(files, now=NOW))
    found = space.contacts.claims.all()
    assert len(found) == report.claimed > 20
    for claim in found:
        assert claim.contact_id != claim.owner_id
        owner = space.contacts.get(claim.owner_id)
        assert claim.channel.key in {one.key for one in owner.channels}
    space.close()
