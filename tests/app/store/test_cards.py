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
        cards.put_all(database, [(eva, "u", "d1", "old"), (eva, "u", "d2", "new"), (eva, "", "d4", "none")], BatchId(1))
    assert cards.kept(database, ["d1", "d3", "d4"]) == {"d1": eva, "d4": eva}
    assert cards.is_kept(database, "d1", BatchId(1))
    assert not cards.is_kept(database, "d1", BatchId(2))
    assert cards.people_of_uids(database, ["u", "v"]) == {"u": [eva]}
    assert cards.people_of_uids(database, [""]) == {}
    assert [one.text for one in cards.of_people(database, [eva])[eva]] == ["none", "new", "old"]
    vault.close()
