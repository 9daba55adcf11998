"""What the palette finds in the vault: people first, then leads, employers and rounds; with nothing typed those who
wait for an answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from app.records.contact import Contact
from app.records.ids import ContactId
from app.records.lead import Lead
from app.records.obligation import Obligation, Side
from app.records.organisation import Organisation
from app.records.round import Round

if TYPE_CHECKING:
    from app.workspace import Workspace

#: So many people, leads, employers and rounds stand in the palette; whoever wants more types more.
PEOPLE, LEADS, EMPLOYERS, ROUNDS = 6, 4, 3, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """People, leads, employers and rounds that fit; ``open`` holds what is open with these people, ``waited`` its
    working days by id.
    """

    people: Sequence[Contact] = field(default=(), repr=False)
    leads: Sequence[Lead] = field(default=(), repr=False)
    employers: Sequence[Organisation] = field(default=(), repr=False)
    rounds: Sequence[Round] = field(default=(), repr=False)
    open: Sequence[Obligation] = field(default=(), repr=False)
    waited: dict[int, int] = field(default_factory=dict)

    def open_with(self, contact: Contact) -> list[Obligation]:
        """Mine before theirs, the longest waiting first."""
        found = [one for one in self.open if one.contact_id == contact.id]
        return sorted(found, key=lambda one: (one.side is not Side.MINE, one.since))


def look_for(workspace: "Workspace", text: str, now: datetime) -> Found:
    """Runs on the reading thread."""
    open_now = workspace.replies.current(now=now)
    if text:
        people = workspace.contacts.find(text, PEOPLE)
        leads = [lead for lead in workspace.leads.list() if lead.stage.open and fits(text, _words(lead))][:LEADS]
        employers = workspace.organisations.list(text, limit=EMPLOYERS)
        rounds = [one for one in workspace.peers.rounds.list() if fits(text, one.name)][:ROUNDS]
    else:
        owing = dict.fromkeys(one.contact_id for one in open_now if one.side is Side.MINE)
        people = tuple(workspace.contacts.get(ContactId(one)) for one in list(owing)[:PEOPLE])
        leads, employers, rounds = [], (), []
    shown = {contact.id for contact in people}
    concerned = [one for one in open_now if one.contact_id in shown]
    waited: dict[int, int] = {one.id: workspace.replies.waited(one, now=now) for one in concerned}
    return Found(people=people, leads=leads, employers=employers, rounds=rounds, open=concerned, waited=waited)


def fits(text: str, *names: str) -> bool:
    """Whether each word of ``text`` begins a word of the names."""
    words = [word for name in names for word in _split(name)]
    return all(any(word.startswith(part) for word in words) for part in _split(text))


def marks(text: str, name: str) -> list[tuple[int, int]]:
    """Where in ``name`` words begin as ``text`` does: places and lengths, in order."""
    found: list[tuple[int, int]] = []
    folded = name.casefold()
    if len(folded) != len(name):  # a letter that becomes two would shift all that follow
        return []
    for part in sorted(_split(text), key=len, reverse=True):
        place = folded.find(part)
        while place >= 0:
            begins = place == 0 or not folded[place - 1].isalnum()
            free = all(place + len(part) <= other or place >= other + long for other, long in found)
            if begins and free:
                found.append((place, len(part)))
            place = folded.find(part, place + 1)
    return sorted(found)


def _split(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text.casefold()).split()


def _words(lead: Lead) -> str:
    return f"{lead.vacancy.title} {lead.vacancy.organisation}"
