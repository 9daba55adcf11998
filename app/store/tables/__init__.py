"""All tables of the vault: those of its first version, in an order that references allow, and what was added since."""

from app.changes import Kind
from app.store.tables import (
    cards,
    drafts,
    favours,
    first_hand,
    former,
    keeping,
    knocks,
    leads,
    mail,
    mailboxes,
    notices,
    outboxes,
    people,
    profiles,
    replies,
    rounds,
    sharing,
    statements,
)

DDL: tuple[str, ...] = (*people.DDL, *cards.DDL, *mail.DDL, *replies.DDL, *sharing.DDL)
#: What pages a write to a table concerns; a table that is missing here cannot be written.
KINDS: dict[str, frozenset[Kind]] = {
    **people.KINDS,
    **cards.KINDS,
    **mail.KINDS,
    **replies.KINDS,
    **sharing.KINDS,
    **statements.KINDS,
    **keeping.KINDS,
    **mailboxes.KINDS,
    **drafts.KINDS,
    **notices.KINDS,
    **favours.KINDS,
    **leads.KINDS,
    **profiles.KINDS,
    **former.KINDS,
    **first_hand.KINDS,
    **knocks.KINDS,
    **outboxes.KINDS,
    **rounds.KINDS,
}
#: Tables whose rows are noted before they change, so that an action can be taken back.
NOTED: tuple[str, ...] = (
    *people.NOTED,
    *cards.NOTED,
    *mail.NOTED,
    *replies.NOTED,
    *sharing.NOTED,
    *drafts.NOTED,
    *favours.NOTED,
    *leads.NOTED,
    *first_hand.NOTED,
    *profiles.NOTED,
    *rounds.NOTED,
)
