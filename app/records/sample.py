"""What an invented office holds that is worth looking at first."""

from dataclasses import dataclass

from app.records.ids import ContactId, LeadId, ObligationId, ReferralId, RoundId


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampled:
    """The stations of the tour: an open reply of mine, somebody close, a lead under way, a referral received, a round.

    None where the office has none.
    """

    reply: ObligationId | None = None
    contact: ContactId | None = None
    lead: LeadId | None = None
    referral: ReferralId | None = None
    round: RoundId | None = None
