"""The form of an employer."""

import pytest
from pytestqt.qtbot import QtBot

from app.errors import DiskFull, Invalid
from app.records.ids import OrganisationId
from app.records.organisation import Organisation, OrganisationDraft
from app.services.organisations import EmployerKnown
from ui.people.employer_form import EmployerForm, Verdict

NORD = Organisation(
    id=OrganisationId(1), name="Nordlicht", place="Kiel", warned=True, told_by="Eva", experience="Zahlt spät"
)


@pytest.fixture
def form(qtbot: QtBot) -> EmployerForm:
    made = EmployerForm()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_new_one_is_kept_with_its_verdict(form: EmployerForm, qtbot: QtBot) -> None:
    form.begin()
    assert not form.told_by.isEnabled()
    form.name.set_text("Nordlicht")
    form.verdict.choose(Verdict.RECOMMENDED)
    form.told_by.set_text("Eva")
    with qtbot.waitSignal(form.kept) as kept:
        form.keep.click()
    assert kept.args == [OrganisationDraft(name="Nordlicht", recommended=True, told_by="Eva")]
    form.verdict.choose(Verdict.NONE)
    with qtbot.waitSignal(form.kept) as kept:
        form.keep.click()
    assert kept.args == [OrganisationDraft(name="Nordlicht")]  # nobody told of what is not said


def test_one_is_changed_and_what_is_typed_is_known(form: EmployerForm, qtbot: QtBot) -> None:
    form.begin(NORD)
    assert form.employer_id == 1
    assert form.typed.changed() == {}
    form.verdict.choose(Verdict.RECOMMENDED)
    form.told_by.set_text("")
    assert form.typed.changed() == {"verdict": "recommended", "told_by": ""}
    with qtbot.waitSignal(form.kept) as kept:
        form.keep.click()
    (changed,) = kept.args
    assert (changed.id, changed.recommended, changed.warned, changed.told_by) == (1, True, False, "")
    form.take_up(NORD, {"experience": "Besser geworden"})
    assert form.typed.changed() == {"experience": "Besser geworden"}


def test_what_cannot_be_kept_stands_at_its_place(form: EmployerForm) -> None:
    form.begin()
    form.refuse(Invalid(field="name", value=""))
    assert form.name._why.text() == "An employer needs a name."
    form.refuse(EmployerKnown(name="Nordlicht"))
    assert "Nordlicht" in form.name._why.text()
    form.refuse(DiskFull())
    assert form._error.isVisible()


def test_a_lock_forgets_it(form: EmployerForm) -> None:
    form.begin(NORD)
    form.clear()
    assert form.name.text() == form._head.title() == ""
