"""Ids are row numbers of the vault, never reused; on the command line they are printed as strings."""

from typing import NewType

ContactId = NewType("ContactId", int)
OrganisationId = NewType("OrganisationId", int)
ConversationId = NewType("ConversationId", int)
ExchangeId = NewType("ExchangeId", int)
ObligationId = NewType("ObligationId", int)
BatchId = NewType("BatchId", int)
SourceId = NewType("SourceId", int)
LeadId = NewType("LeadId", int)
ReferralId = NewType("ReferralId", int)
PeerId = NewType("PeerId", int)
StatementId = NewType("StatementId", int)
FavourId = NewType("FavourId", int)
StepId = NewType("StepId", int)
DocumentId = NewType("DocumentId", int)
ProfileId = NewType("ProfileId", int)
RoundId = NewType("RoundId", int)
