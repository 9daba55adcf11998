"""Letters about a referral: each kind asks for what it needs."""

from pytestqt.qtbot import QtBot

from app.records.ids import StatementId
from app.records.referral import Basis
from app.records.statement import StatementKind
from ui.referrals.composer import Composer, Letter


def _composer(qtbot: QtBot) -> Composer:
    composer = Composer()
    qtbot.addWidget(composer)
    return composer


def test_an_endorsement_says_how_one_knows(qtbot: QtBot) -> None:
    composer = _composer(qtbot)
    composer.begin(StatementKind.ENDORSE, "Anna")
    assert composer.basis.isVisibleTo(composer)
    with qtbot.assertNotEmitted(composer.sealing):
        composer.seal_button.click()
    composer.basis.choose(Basis.WORKS_THERE)
    with qtbot.waitSignal(composer.sealing) as sealing:
        composer.seal_button.click()
    assert sealing.args == [Letter(kind=StatementKind.ENDORSE, basis=Basis.WORKS_THERE)]


def test_an_introduction_names_and_has_a_yes(qtbot: QtBot) -> None:
    composer = _composer(qtbot)
    composer.begin(StatementKind.INTRODUCE, "Anna")
    composer.name.set_text("Eva")
    composer.consent.setChecked(True)
    with qtbot.waitSignal(composer.sealing) as sealing:
        composer.seal_button.click()
    assert sealing.args == [Letter(kind=StatementKind.INTRODUCE, name="Eva", consent=True)]
    composer.refuse("No.")
    assert composer._error.isVisibleTo(composer)


def test_an_answer_knows_what_it_answers_and_every_letter_begins_empty(qtbot: QtBot) -> None:
    composer = _composer(qtbot)
    composer.words.set_text("alt")
    composer.begin(StatementKind.ANSWER, "Anna", answers=StatementId(7))
    assert "Anna" in composer.seal_button.text()
    assert not composer.name.isVisibleTo(composer)
    with qtbot.waitSignal(composer.sealing) as sealing:
        composer.seal_button.click()
    assert sealing.args == [Letter(kind=StatementKind.ANSWER, answers=StatementId(7))]


def test_leave_and_what_is_told_on_say_who_learns_what(qtbot: QtBot) -> None:
    composer = Composer()
    qtbot.addWidget(composer)
    composer.begin(StatementKind.GRANT, "Ben", answers=StatementId(7))
    assert (composer._title.text(), composer._line.text()) == (
        "Let Ben pass it on",
        "People you do not know will read your name and your words.",
    )
    composer.begin(StatementKind.INTEREST, "Anna", answers=StatementId(7))
    assert composer._title.text() == "Tell Anna that somebody is interested"
    assert "not who" in composer._line.text()
