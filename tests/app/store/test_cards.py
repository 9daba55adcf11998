"""Cards beside contacts: known again by digest and by identity."""

from pathlib import Path

from app.records.contact import ContactDraft
from app.records.ids import BatchId
from app.store import cards
from tests.support.people import NOW, make


def test_cards_are_known_again_and_the_newest_comes_first(tmp_path: Path) -> None:
    vault = make(tmp_path / "vault").workspace
    database = vault._database
    eva = vault.contacts.add(ContactDraft(name="Eva"), now=NOW).id
    with database.transaction("import", NOW):
        cards.put(database, eva, uid="u", digest="d1", text="old", batch_id=BatchId(1))
        cards.put(database, eva, uid="u", digest="d2", text="new", batch_id=BatchId(1))
    assert cards.is_kept(database, "d1")
    assert not cards.is_kept(database, "d3")
    assert cards.people_of_uid(database, "u") == (eva,)
    assert cards.people_of_uid(database, "") == ()
    assert [one.text for one in cards.of_people(database, [eva])[eva]] == ["new", "old"]
    vault.close()
