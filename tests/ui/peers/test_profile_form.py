"""The form of a variant: empty or filled, and what is refused stands at its place."""

from pytestqt.qtbot import QtBot

from app.errors import Invalid
from app.records.ids import ProfileId
from app.records.profile import Profile, ProfileText, TakenResume
from app.sync.claims import TooLong
from tests.support.windows import NOW
from ui.peers.profile_form import ProfileForm


def test_filled_refused_and_left(qtbot: QtBot) -> None:
    form = ProfileForm()
    qtbot.addWidget(form)
    text = ProfileText(about="Anna", vouches="Museum")
    profile = Profile(id=ProfileId(1), name="für Ben", text=text, changed_at=NOW)
    form.begin(profile)
    assert form.typed.changed() == {}
    with qtbot.waitSignal(form.kept) as kept:
        form.keep_button.click()
    assert kept.args == ["für Ben", text, profile]
    form.refuse(Invalid(field="name", value=""))
    assert not form.name._below.isHidden()
    form.refuse(TooLong(field="about", limit=2000))
    assert form.error.sentence().startswith("“Who I am” is too long: at most 2")
    form.show_resume(TakenResume(text=ProfileText(does="Reisen")))
    assert form.texts["vouches"].text() == "Museum"
    assert form.error.isHidden()
    with qtbot.waitSignal(form.left):
        form.leave_button.click()
