"""One decision for each person or domain."""

from datetime import timedelta
from typing import Any

import pytest

from app.errors import Invalid, NotFound
from app.records.contact import Ring, Standing
from app.records.exchange import Reason
from app.records.ids import ContactId
from app.store import screener as rules
from app.workspace import Workspace
from tests.support.people import NOW, add, letter

DAY = timedelta(days=1)


def stranger(space: Workspace, address: str, *, days: float = 1, text: str = "", **more: Any) -> ContactId:
    letter(space, address, at=NOW - DAY * days, text=text, **more)
    return add(space, address.split("@")[0], address, standing=Standing.SCREENED).id


def names(space: Workspace) -> list[str]:
    return [waiting.contact.name for waiting in space.screener.list(now=NOW)]


def test_who_wrote_in_person_stands_first(space: Workspace) -> None:
    stranger(space, "werbung@x.de", nature="bulk", reason="newsletter")
    stranger(space, "alt@x.de", days=40)
    stranger(space, "neu@x.de", days=2, text="Haben Sie Zeit?")
    stranger(space, "erste@x.de", days=9)
    assert names(space) == ["neu", "erste", "alt", "werbung"]
    (first, *_) = space.screener.list(now=NOW)
    assert (first.sentence, first.count, first.personal, first.last_at) == ("Haben Sie Zeit?", 1, True, NOW - 2 * DAY)
    assert [waiting.contact.name for waiting in space.screener.fresh(now=NOW)] == ["erste", "neu"]
    assert [one.reason for one in space.screener.list(now=NOW)] == [Reason.PERSONAL] * 3 + [Reason.NEWSLETTER]
    assert space.screener.count(now=NOW) == 4
    window = space.screener.list(now=NOW, limit=2, offset=1)
    assert [one.contact.name for one in window] == ["erste", "alt"]


def test_let_in_as_known_is_vetted(space: Workspace) -> None:
    anna = stranger(space, "anna@x.de")
    space.screener.decide([anna], standing=Standing.KNOWN, now=NOW)
    contact = space.contacts.get(anna)
    assert (contact.standing, contact.accepted, contact.vetted) == (Standing.KNOWN, True, True)
    assert names(space) == []
    space.history.undo(now=NOW)
    assert names(space) == ["anna"]


def test_into_the_circle(space: Workspace) -> None:
    anna, ben = stranger(space, "anna@x.de"), stranger(space, "ben@x.de")
    space.screener.decide([anna], standing=Standing.CIRCLE, ring=Ring.CLOSE, now=NOW)
    space.screener.decide([ben], standing=Standing.CIRCLE, now=NOW)
    assert [space.contacts.get(one).ring for one in (anna, ben)] == [Ring.CLOSE, Ring.WIDER]


def test_who_is_kept_out_stays_out_by_address(space: Workspace) -> None:
    anna = stranger(space, "anna@x.de")
    space.screener.decide([anna], standing=Standing.OUT, now=NOW)
    assert rules.ruled(space._database, "anna@x.de") is Standing.OUT
    assert rules.ruled(space._database, "ben@x.de") is None
    space.screener.decide([anna], standing=Standing.KNOWN, now=NOW)
    assert rules.ruled(space._database, "anna@x.de") is None


def test_a_domain_is_decided_for_all_and_for_later(space: Workspace) -> None:
    one, two = stranger(space, "one@firma.de"), stranger(space, "two@firma.de")
    stranger(space, "three@andere.de")
    assert space.screener.decide_domain("@Firma.de", standing=Standing.OUT, now=NOW) == 2
    assert {space.contacts.get(number).standing for number in (one, two)} == {Standing.OUT}
    assert names(space) == ["three"]
    assert rules.ruled(space._database, "new@firma.de") is Standing.OUT
    space.history.undo(now=NOW)
    assert len(names(space)) == 3
    assert rules.ruled(space._database, "new@firma.de") is None


@pytest.mark.parametrize("domain", ["", "@", "firma", "a@b.de", "@gmail.com", "GMX.de"])
def test_what_is_no_domain_of_somebody_is_refused(space: Workspace, domain: str) -> None:
    with pytest.raises(Invalid):
        space.screener.decide_domain(domain, standing=Standing.OUT, now=NOW)


def test_a_domain_never_enters_the_circle(space: Workspace) -> None:
    with pytest.raises(Invalid):
        space.screener.decide_domain("firma.de", standing=Standing.CIRCLE, now=NOW)


def test_one_unknown_id_decides_nobody(space: Workspace) -> None:
    anna = stranger(space, "anna@x.de")
    with pytest.raises(NotFound):
        space.screener.decide([anna, ContactId(99)], standing=Standing.OUT, now=NOW)
    assert names(space) == ["anna"]
