"""What a person is compared by."""

from app.matching.described import Described


def test_nothing_private_stands_in_a_repr() -> None:
    said = dict.fromkeys(("given", "family", "birthday", "place", "organisation"), "geheim")
    ways = {name: frozenset({"geheim"}) for name in ("mails", "phones", "profiles")}
    one = Described(id=7, **said, **ways)  # type: ignore[arg-type]
    assert repr(one) == "Described(id=7)"
    assert len(said | ways) + 1 == len(Described.__slots__)
