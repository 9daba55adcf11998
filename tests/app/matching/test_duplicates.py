"""Which pairs are met, and what speaks for them."""

import random

from app.matching.described import Described
from app.matching.duplicates import compare, find, pairs
from app.records.duplicate import Fact, Level


def _of(number: int, given: str, family: str, **more: object) -> Described:
    return Described(id=number, given=given, family=family, **more)  # type: ignore[arg-type]


def test_given_and_family_name_may_have_been_swapped() -> None:
    alike = compare(_of(1, "eva", "muller"), _of(2, "muller", "eva"))
    assert dict(alike.levels)[Fact.GIVEN] is Level.SAME
    assert dict(alike.levels)[Fact.FAMILY] is Level.SAME


def test_a_typing_error_is_close_and_another_name_is_not() -> None:
    one = _of(1, "eva", "bergmann")
    assert [two.other for two in find([one, _of(2, "eva", "bergman"), _of(3, "eva", "schulze")])] == [2]


def test_a_household_on_one_number_is_not_one_person() -> None:
    number = frozenset({"+498912345"})
    assert find([_of(1, "eva", "berger", phones=number), _of(2, "otto", "klein", phones=number)]) == []


def test_two_of_one_name_with_other_days_and_addresses_are_two() -> None:
    one = _of(1, "jan", "klein", birthday="1971-01-02", mails=frozenset({"jan@a.example"}))
    other = _of(2, "jan", "klein", birthday="1990-10-30", mails=frozenset({"jk@b.example"}))
    assert find([one, other]) == []


def test_missing_facts_say_nothing_against() -> None:
    (alike,) = find([_of(1, "eva", "berger", organisation="nordlicht"), _of(2, "eva", "berger")])
    assert dict(alike.levels)[Fact.ORGANISATION] is Level.MISSING


def test_each_pair_is_met_once_and_everybody_of_a_firm_is_no_block() -> None:
    firm = [_of(number, "eva", "berger", phones=frozenset({"+49891"})) for number in range(200)]
    assert list(pairs(firm)) == []
    same = [_of(1, "eva", "berger", mails=frozenset({"e@x"})), _of(2, "eva", "berger", mails=frozenset({"e@x"}))]
    assert len(list(pairs(same))) == 1


def test_colleagues_of_one_firm_have_other_addresses_and_a_slip_of_the_pen_has_not() -> None:
    def level(one: str, other: str) -> Level:
        first, second = (_of(n, "", "", mails=frozenset({mail})) for n, mail in enumerate((one, other)))
        return dict(compare(first, second).levels)[Fact.MAIL]

    assert level("p0@nord.example", "p3@nord.example") is not Level.CLOSE
    assert level("a.mueller@nord.example", "b.mueller@nord.example") is not Level.CLOSE
    assert level("eva.berger@nord.example", "eva.beger@nord.example") is Level.CLOSE
    assert level("eva@nordlicht.example", "eva@nordlihct.example") is Level.CLOSE
    assert level("eva1@nord.example", "eva1@nord.example") is Level.SAME


def test_only_pairs_with_somebody_new_are_met_where_that_is_asked() -> None:
    old = [_of(number, "eva", "berger") for number in (1, 2)]
    assert [(one.id, other.id) for one, other in pairs([*old, _of(3, "eva", "berger")], among={3})] == [(1, 3), (2, 3)]
    assert len(find(old)) == 1
    assert find(old, among=frozenset()) == []
    firm = [_of(number, "eva", "berger", phones=frozenset({"+49891"})) for number in range(200)]
    assert list(pairs(firm, among={7})) == []


def test_pairs_kept_apart_and_those_beyond_the_most_that_is_asked_are_left_out() -> None:
    three = [_of(number, "eva", "berger", birthday="1971-01-02") for number in (3, 2)] + [_of(1, "eva", "berger")]
    assert [(one.one, one.other) for one in find(three, most=1)] == [(3, 2)]
    assert [(one.one, one.other) for one in find(three, apart={(2, 3)})] == [(2, 1), (3, 1)]


def test_a_pair_that_nothing_more_could_save_is_found_out_early_and_no_other() -> None:
    dice = random.Random(3)
    some = [
        _of(
            number,
            dice.choice(("eva", "eve", "otto")),
            dice.choice(("berger", "bergen", "klein", "")),
            birthday=dice.choice(("", "1971-01-02", "1971-01-03", "1990-10-30", "1971")),
            place=dice.choice(("", "am markt 1 ulm", "markt 1 ulm", "weg 9 kiel")),
            organisation=dice.choice(("", "nordlicht", "nordlich", "haus")),
            mails=frozenset({dice.choice(("eva.berger@a.example", "e@b.example"))})
            if dice.random() < 0.7
            else frozenset(),
        )
        for number in range(50)
    ]
    found = {(one.one, one.other): one.score for one in find(some)}
    every = (compare(one, other) for one, other in pairs(some))
    assert found == {(one.one, one.other): one.score for one in every if one.score >= 0}
    assert 50 < len(found) < 1200
