"""What is being written about a lead comes back about the same lead, or not at all."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.records.lead import LeadDraft, Vacancy
from app.workspace import Workspace
from tests.support.windows import NOW, vault
from ui.leads import drafting
from ui.leads.drafting import Found
from ui.leads.form import LeadForm
from ui.leads.vetting import VettingForm
from ui.widgets.page import Draft

TODAY = NOW.date()


class _Forms:
    def __init__(self, qtbot: QtBot) -> None:
        self.form, self.vetting = LeadForm(), VettingForm()
        for one in (self.form, self.vetting):
            qtbot.addWidget(one)


def _over_the_lock(space: Workspace, forms: _Forms, draft: Draft, qtbot: QtBot) -> tuple[object, _Forms]:
    again = _Forms(qtbot)
    found = drafting.look_again(space, draft)
    return drafting.take_up(draft, found, lambda: again.form, lambda: again.vetting, TODAY), again


def test_a_lead_that_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    space, forms = vault(tmp_path / "vault"), _Forms(qtbot)
    assert drafting.held(forms.form) is None
    forms.form.begin(TODAY)
    forms.form.title.set_text("Assistenz")
    forms.form.confidential.setChecked(True)
    assert drafting.held(forms.vetting) is None  # only what is shown counts
    draft = drafting.held(forms.form)
    assert draft == {"id": None, "typed": {"title": "Assistenz", "confidential": "yes"}}
    shown, again = _over_the_lock(space, forms, draft, qtbot)
    assert shown is again.form
    assert drafting.held(again.form) == draft
    space.close()


def test_an_assessment_that_is_begun_and_a_lead_that_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    space, forms = vault(tmp_path / "vault"), _Forms(qtbot)
    lead = space.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    forms.vetting.begin(lead, (), TODAY)
    forms.vetting.words.set_text("Ein gutes Haus")
    draft = drafting.held(forms.vetting)
    assert draft is not None
    assert drafting.look_again(space, draft) == Found(lead=lead, peers=())
    shown, again = _over_the_lock(space, forms, draft, qtbot)
    assert shown is again.vetting
    assert again.vetting.lead == lead
    space.leads.remove(lead.id, NOW)
    shown, _ = _over_the_lock(space, forms, draft, qtbot)
    assert shown is None
    space.close()
