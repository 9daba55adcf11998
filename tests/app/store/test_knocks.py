"""What each address sent is counted as messages come, go and change: always what counting all anew would give."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.store import knocks
from app.workspace import Workspace
from tests.support.people import NOW, letter

DAY = timedelta(days=1)
KINDS = st.sampled_from([("human", "personal"), ("bulk", "newsletter"), ("human", "sales"), ("human", "phishing")])
CAME = st.tuples(st.sampled_from(["a@x.de", "b@x.de"]), st.integers(1, 50), KINDS, st.booleans())
#: What then happens to one of them, by its place.
HAPPENS = st.tuples(st.sampled_from(["goes", "sent", "unnamed", "draft", "subject"]), st.integers(0, 50))


def counted(space: Workspace) -> list[tuple[object, ...]]:
    return [tuple(row) for row in space._database.read("SELECT * FROM knock ORDER BY address_id")]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(came=st.lists(CAME, min_size=1, max_size=12), happens=st.lists(HAPPENS, max_size=6))
def test_the_counts_are_those_of_counting_anew(
    space: Workspace, came: list[tuple[str, int, tuple[str, str], bool]], happens: list[tuple[str, int]]
) -> None:
    database = space._database
    with database.transaction("test.empty", NOW, noted=False):
        database.write("DELETE FROM exchange")
    numbers = [
        letter(space, address, at=NOW - DAY * days - timedelta(seconds=place), sent=sent, nature=nature, reason=reason)
        for place, (address, days, (nature, reason), sent) in enumerate(came)
    ]
    for what, place in happens:
        number = numbers[place % len(numbers)]
        with database.transaction("test.change", NOW, noted=False):
            if what == "goes":
                database.write("DELETE FROM exchange WHERE id = ?", (number,))
            else:
                column = {"sent": "sent = 1", "unnamed": "to_me = ''", "draft": "draft = 1", "subject": "subject = 'x'"}
                database.write(f"UPDATE exchange SET {column[what]} WHERE id = ?", (number,))
    kept = counted(space)
    with database.transaction("test.anew", NOW, noted=False):
        database.write("DELETE FROM knock")
    knocks.count_all(database)
    assert [row[:5] + row[6:] for row in counted(space)] == [row[:5] + row[6:] for row in kept]
    assert [bool(row[5]) for row in counted(space)] == [bool(row[5]) for row in kept]


def test_an_address_that_goes_takes_its_count_along(space: Workspace) -> None:
    database = space._database
    number = letter(space, "a@x.de")
    with database.transaction("test.erase", NOW, noted=False):
        database.write("DELETE FROM exchange WHERE id = ?", (number,))
        database.write("DELETE FROM address WHERE key = 'a@x.de'")
    assert counted(space) == []
