"""What would I lose? Counted over people from LinkedIn, whatever the channel of the exchange."""

from pathlib import Path

from app.records.contact import Ring
from tests.support import exports
from tests.support.jobs import finish
from tests.support.people import NOW, letter, make


def test_who_would_be_lost(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    assert space.insight.loss().contacts == 0
    finish(space.imports.run([exports.linkedin(tmp_path / "x.zip")], now=NOW))
    people = {one.name: one for one in space.contacts.list()}
    letter(space, "p0@firma.example")
    letter(space, "p0@firma.example", sent=True)
    space.circle.move(people["Vor5 Nach5"].id, Ring.INNER, now=NOW)
    space.circle.move(people["Vor0 Nach0"].id, Ring.INNER, now=NOW)
    found = space.insight.loss()
    assert (found.contacts, found.both_ways) == (12, 2)
    assert [one.name for one in found.circle] == ["Vor5 Nach5"]
    assert [one.name for one in found.ask] == ["Vor5 Nach5", "Vor2 Nach2"]
    space.close()
