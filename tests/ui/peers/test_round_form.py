"""Writing a charter: what was there is shown, what is refused is said at its place."""

from pytestqt.qtbot import QtBot

from app.errors import AppError, Invalid
from app.records.ids import RoundId
from app.records.round import Belonging, CharterDraft, Round
from tests.ui.peers.test_round_words import CHARTER
from ui.peers.round_form import RoundForm


class TooLong(AppError):
    """As the core's, which no page knows."""


def test_a_charter_is_written_and_changed(qtbot: QtBot) -> None:
    form = RoundForm()
    qtbot.addWidget(form)
    form.begin()
    form.name.set_text("Kiel")
    form.needed.choose(2)
    with qtbot.waitSignal(form.kept) as kept:
        form.keep_button.click()
    assert kept.args == [CharterDraft(name="Kiel", needed=2), None]
    before = Round(id=RoundId(1), charter=CHARTER, belonging=Belonging.JOINED)
    form.begin(before)
    assert (form.name.text(), form.needed.value(), form.keep_button.text()) == ("Kiel", 2, "Sign and tell …")
    with qtbot.waitSignal(form.left):
        form.leave_button.click()


def test_what_is_refused_is_said(qtbot: QtBot) -> None:
    form = RoundForm()
    qtbot.addWidget(form)
    form.begin()
    form.refuse(Invalid(field="name", value=""))
    assert form.name._below.isVisibleTo(form)
    form.refuse(TooLong(field="kept", limit=1_000))
    assert form.error.sentence().startswith("“What is not passed on” is too long: at most 1")
    form.refuse(Invalid(field="vouchers", value=0))
    assert form.error.isVisibleTo(form)
