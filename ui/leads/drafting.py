"""What is being written on the Leads page and must outlive a lock: a lead, or the assessment of one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.errors import NotFound
from app.records.ids import LeadId
from app.records.lead import Lead
from app.records.peer import Peer
from app.records.round import Round
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
    rounds: tuple[Round, ...] = ()


def held(shown: QWidget | None) -> Draft | None:
    """What the form that is shown holds."""
    if isinstance(shown, LeadForm) and (typed := shown.typed.changed()):
        return {"id": shown.lead_id, "typed": typed}
    if isinstance(shown, VettingForm) and shown.lead is not None and (vetted := shown.draft()):
        return {"id": shown.lead.id, "vetted": vetted}
    return None


def look_again(workspace: "Workspace", draft: Draft) -> Found:
    """What the draft is about, as it is now."""
    id = draft.get("id")
    try:
        lead = workspace.leads.get(LeadId(id)) if isinstance(id, int) else None
    except NotFound:
        lead = None
    return Found(lead=lead, peers=workspace.peers.list(), rounds=workspace.peers.rounds.list())


def take_up(
    draft: Draft, found: Found, form: Callable[[], LeadForm], vetting: Callable[[], VettingForm], today: date
) -> QWidget | None:
    """Fill in the form it belongs to; gives that, or None where there is nothing to vouch for any more."""
    vetted = draft.get("vetted")
    if found.lead is not None and isinstance(vetted, dict):
        vetted_again = vetting()
        vetted_again.begin(found.lead, found.peers, today, found.rounds)
        vetted_again.restore(vetted)
        return vetted_again
    if "typed" not in draft:
        return None
    typed_again = form()
    typed_again.begin(today, found.lead)
    typed_again.typed.put(draft["typed"])
    return typed_again
