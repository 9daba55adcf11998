"""How alike two people are, fact by fact."""

from itertools import product

import pytest

from app.matching.described import Described
from app.matching.likeness import levels, score
from app.records.duplicate import Fact, Level


def _of(given: str = "", family: str = "", **more: object) -> Described:
    return Described(id=0, given=given, family=family, **more)  # type: ignore[arg-type]


def _facts(one: Described, other: Described) -> dict[Fact, Level]:
    found = levels(one, other)
    assert found is not None
    return dict(zip(Fact, found, strict=True))


@pytest.mark.parametrize(
    ("one", "other", "given", "family"),
    [
        (("eva", "berger"), ("eva", "berger"), Level.SAME, Level.SAME),
        (("eva", "berger"), ("berger", "eva"), Level.SAME, Level.SAME),
        (("eva", "bergmann"), ("bergman", "eva"), Level.SAME, Level.CLOSE),
        (("eva", "bergmann"), ("eva", "schulze"), Level.SAME, Level.OTHER),
        (("eva", ""), ("eva", "berger"), Level.SAME, Level.MISSING),
        (("", "eva"), ("eva", ""), Level.MISSING, Level.MISSING),
        (("anna", "anne"), ("anne", "anna"), Level.CLOSE, Level.CLOSE),
    ],
)
def test_names_straight_or_swapped(one: tuple[str, str], other: tuple[str, str], given: Level, family: Level) -> None:
    found = _facts(_of(*one), _of(*other))
    assert {found[Fact.GIVEN], found[Fact.FAMILY]} == {given, family}


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ({"a@x.example"}, set(), Level.MISSING),
        ({"a@x.example", "b@x.example"}, {"b@x.example"}, Level.SAME),
        ({"eva.berger@nord.example"}, {"eva.beger@nord.example"}, Level.CLOSE),
        ({"x@x.example", "eva@nordlicht.example"}, {"eva@nordlihct.example"}, Level.CLOSE),
        ({"eva.berger@nord.example"}, {"eva.bergers@south.example"}, Level.LIKE),
        ({"eva.berger1@nord.example"}, {"eva.berger2@nord.example"}, Level.LIKE),
        ({"eva@nord.example"}, {"otto@nord.example"}, Level.OTHER),
    ],
)
def test_mail_addresses(one: set[str], other: set[str], level: Level) -> None:
    assert _facts(_of(mails=frozenset(one)), _of(mails=frozenset(other)))[Fact.MAIL] is level


def test_days_places_and_employers() -> None:
    one = _of(birthday="1971-01-02", place="weg 9 kiel", organisation="nordlicht")
    found = _facts(one, _of(birthday="1971-01-03", place="kiel weg 9", organisation="nordlich"))
    assert [found[fact] for fact in (Fact.BIRTHDAY, Fact.PLACE, Fact.ORGANISATION)] == [
        Level.CLOSE,
        Level.SAME,
        Level.CLOSE,
    ]


def test_only_what_stays_below_the_least_whatever_else_is_said_is_left_out() -> None:
    names = ("eva", "eve", "otto", "")
    mails = (frozenset[str](), frozenset({"eva.berger@a.example"}), frozenset({"eva.bergen@b.example"}))
    some = [
        _of(given, family, mails=mail, birthday=day, place=place)
        for given, family, mail, day, place in product(
            names, ("berger", "klein", "eva"), mails, ("", "1971-01-02", "1990-10-30"), ("", "weg 9 kiel")
        )
    ]
    kept = 0
    for one, other in product(some[::7], some):
        whole, early = levels(one, other), levels(one, other, 0.0)
        assert whole is not None
        if early is None:
            assert score(whole) < 0
        else:
            assert early == whole
            kept += 1
    assert 1_000 < kept < len(some[::7]) * len(some)
