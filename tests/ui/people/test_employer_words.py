"""What is said of an employer names whose word it is."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.records.ids import OrganisationId
from app.records.organisation import Organisation, Ties
from ui.people import employer_words

PLAIN = Organisation(id=OrganisationId(1), name="Nordlicht")


def test_first_hand_or_as_told() -> None:
    assert employer_words.verdict(PLAIN) == employer_words.whose(PLAIN) == ""
    recommended = replace(PLAIN, recommended=True)
    assert employer_words.verdict(recommended) == "Recommended, first-hand"
    warned = replace(PLAIN, warned=True, told_by="Eva Berger")
    assert employer_words.verdict(warned) == "Warned of, told by Eva Berger"
    assert employer_words.whose(warned) == "told by Eva Berger"


def test_only_what_is_there_is_counted() -> None:
    assert employer_words.ties(Ties()) == ""
    assert employer_words.ties(Ties(people=3)).startswith("3 p")
    assert employer_words.ties(Ties(people=1, leads=2)).count(",") == 1


def test_a_pill_where_something_is_said(qtbot: QtBot) -> None:
    assert employer_words.pill(PLAIN) is None
    for one, said in (
        (replace(PLAIN, recommended=True), "Recommended employer"),
        (replace(PLAIN, warned=True), "Employer warned of"),
    ):
        pill = employer_words.pill(one)
        assert pill is not None
        qtbot.addWidget(pill)
        assert pill.accessibleName() == said
