"""Letters in a vault, written as an import writes them, for tests of what is made of them."""

import json
from datetime import datetime
from itertools import count

from app.reading.digests import digest
from app.records.contact import Channel, ChannelKind, Contact, ContactDraft, Ring, Standing
from app.records.exchange import Medium, Nature, Reason, Sentence
from app.records.ids import ConversationId
from app.store.database import Database
from app.store.times import stamp
from app.workspace import Workspace

_numbers = count(1)
ME = "ich@buero.example"


def person(
    workspace: Workspace,
    name: str,
    now: datetime,
    *,
    organisation: str = "",
    standing: Standing = Standing.CIRCLE,
    ring: Ring | None = None,
    role: str = "",
) -> Contact:
    """A contact with a mail address made of the name."""
    value = f"{name.lower().replace(' ', '.')}@post.example"
    channel = Channel(kind=ChannelKind.MAIL, value=value, key=value)
    if standing is Standing.CIRCLE:
        ring = ring or Ring.WIDER
    draft = ContactDraft(
        name=name, organisation=organisation, standing=standing, ring=ring, role=role, channels=(channel,)
    )
    return workspace.contacts.add(draft, now=now)


def letter(
    workspace: Workspace,
    contact: Contact,
    at: datetime,
    text: str,
    *sentences: Sentence,
    sent: bool = False,
    subject: str = "",
    conversation: ConversationId | None = None,
    medium: Medium = Medium.MAIL,
    reason: Reason = Reason.PERSONAL,
    nature: Nature = Nature.HUMAN,
) -> ConversationId:
    """One message of or to ``contact``; gives its conversation, to which another may belong."""
    database: Database = workspace._database
    theirs = contact.channels[0].key
    with database.transaction("test.letter", at, noted=False):
        if conversation is None:
            conversation = ConversationId(database.insert("conversation", first_at=stamp(at), last_at=stamp(at)))
        else:
            database.update("conversation", conversation, last_at=stamp(at))
        address = database.value("SELECT id FROM address WHERE key = ?", (theirs,))
        mine = database.value("SELECT id FROM address WHERE key = ?", (ME,)) or database.insert(
            "address", kind="mail", key=ME, value=ME, mine=1
        )
        key = f"{next(_numbers)}@test.example"
        number = database.insert(
            "exchange",
            conversation_id=conversation,
            key=key,
            medium=medium.value,
            nature=nature.value,
            at=stamp(at),
            sent=int(sent),
            sender_id=mine if sent else address,
            recipients=theirs if sent else ME,
            to_me="" if sent else "to",
            subject=subject,
            sentences=json.dumps(
                [[one.speech.value, one.text, one.due_on.isoformat() if one.due_on else None] for one in sentences]
            ),
            reason=reason.value,
        )
        database.insert("message_ref", digest=digest(key), conversation_id=conversation, exchange_id=number)
        database.insert("excerpt", exchange_id=number, text=text)
        if sent:
            database.insert("addressee", address_id=address, exchange_id=number, sent_at=stamp(at))
            database.update("address", address, wrote_to=1)
    return conversation
