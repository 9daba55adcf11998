"""What is being written on the Leads page and must outlive a lock: a lead, or the assessment of one."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.errors import NotFound
from app.records.ids import LeadId
from app.records.lead import Lead
from app.records.peer import Peer
from ui.leads.form import LeadForm
from ui.leads.vetting import VettingForm
from ui.widgets.page import Draft

if TYPE_CHECKING:
    from app.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The lead that was being written about, None for a new one or one that is gone, and whom it could go to."""

    lead: Lead | None
    peers: tuple[Peer, ...]


def held(shown: QWidget | None, form: LeadForm, vetting: VettingForm) -> Draft | None:
    """What the form that is shown holds."""
    if shown is form and (typed := form.typed.changed()):
        return {"id": form.lead_id, "typed": typed}
    if shown is vetting and vetting.lead is not None and (vetted := vetting.draft()):
        return {"id": vetting.lead.id, "vetted": vetted}
    return None


def look_again(workspace: "Workspace", draft: Draft) -> Found:
    """What the draft is about, as it is now."""
    id = draft.get("id")
    try:
        lead = workspace.leads.get(LeadId(id)) if isinstance(id, int) else None
    except NotFound:
        lead = None
    return Found(lead=lead, peers=workspace.peers.list())


def take_up(draft: Draft, found: Found, form: LeadForm, vetting: VettingForm, today: date) -> QWidget | None:
    """Fill in the form it belongs to; gives that, or None where there is nothing to vouch for any more."""
    vetted = draft.get("vetted")
    if found.lead is not None and isinstance(vetted, dict):
        vetting.begin(found.lead, found.peers, today)
        vetting.restore(vetted)
        return vetting
    if "typed" not in draft:
        return None
    form.begin(today, found.lead)
    form.typed.put(draft["typed"])
    return form
