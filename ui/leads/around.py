"""What stands around a lead: the rest of its advert, whom of the circle it might suit, which peers are interested."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from app.records.fit import Fit
from app.records.ids import LeadId
from app.records.statement import Statement
from ui.leads import words
from ui.runtime import i18n, sentences

if TYPE_CHECKING:
    from app.workspace import Workspace

_MOST_FITS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Read after the lead itself is shown."""

    advert: Sequence[tuple[str, str]] = field(default=(), repr=False)
    fits: Sequence[Fit] = field(default=(), repr=False)
    interests: Sequence[Statement] = field(default=(), repr=False)


def look_around(workspace: "Workspace", number: LeadId, now: datetime) -> Around:
    """Runs on the reading thread."""
    return Around(
        advert=workspace.leads.from_advert(number),
        fits=workspace.leads.fits(number, now),
        interests=workspace.statements.interests(number),
    )


def advert_facts(around: Around) -> list[tuple[str, str]]:
    """Under the names of schema.org."""
    return [(words.property_name(name), said) for name, said in around.advert]


def fit_facts(fits: Sequence[Fit]) -> list[tuple[str, str]]:
    """The best with the reasons in words."""
    return [
        (
            one.name,
            "; ".join(f"{sentences.of_code('fit', reason.kind.value)}: {reason.words}" for reason in one.reasons),
        )
        for one in fits[:_MOST_FITS]
    ]


def interest_facts(around: Around) -> list[tuple[str, str, str]]:
    """Who is interested, what they wrote, and since when."""
    return [(one.peer_name, one.said.words or "–", i18n.day(one.at)) for one in around.interests]
