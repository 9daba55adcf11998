"""Contacts as the command line writes them: the document's keys are documented and stay, lines are for people."""

from app.cli.output import facts, table
from app.cli.sentences import Sentences
from app.errors import Invalid
from app.records.contact import Channel, ChannelKind, Contact
from app.records.exchange import Exchange
from app.records.ids import ContactId


def number(text: str) -> int:
    """An id as it was printed. Raises ``Invalid``."""
    if not text.isascii() or not text.isdigit():
        raise Invalid(field="id", value=text)
    return int(text)


def contact_id(text: str) -> ContactId:
    return ContactId(number(text))


def channels(entries: tuple[Channel, ...]) -> list[dict[str, str]]:
    return [{"kind": one.kind.value, "value": one.value} for one in entries]


def brief(contact: Contact) -> dict[str, object]:
    """A contact in a list."""
    return {
        "id": str(contact.id),
        "name": contact.name,
        "standing": contact.standing,
        "ring": contact.ring,
        "organisation": contact.organisation,
        "channels": channels(contact.channels),
    }


def whole(contact: Contact) -> dict[str, object]:
    """A contact with all that is kept of it."""
    return {
        **brief(contact),
        "given": contact.given,
        "family": contact.family,
        "role": contact.role,
        "channels": [{"kind": one.kind.value, "value": one.value, "label": one.label} for one in contact.channels],
        "labels": list(contact.labels),
        "notes": contact.notes,
        "how_we_met": contact.how_we_met,
        "birthday": contact.birthday,
        "patience_days": contact.patience_days,
        "touch_days": contact.touch_days,
        "vetted": contact.vetted,
        "last_exchange_at": contact.last_exchange_at,
        "batch": None if contact.batch_id is None else str(contact.batch_id),
    }


def people(contacts: tuple[Contact, ...], sentences: Sentences) -> list[str]:
    """Contacts as a table."""
    word = sentences.word
    return table(
        [word("id"), word("name"), word("standing"), word("organisation"), word("reach")],
        (
            (
                one.id,
                one.name,
                word(one.ring.value if one.ring else one.standing.value),
                one.organisation,
                _reach(one),
            )
            for one in contacts
        ),
    )


def card(contact: Contact, sentences: Sentences) -> list[str]:
    """One contact, a fact a line."""
    word = sentences.word
    standing = word(contact.standing.value)
    return facts(
        [
            (word("id"), contact.id),
            (word("name"), contact.name),
            (word("standing"), f"{standing}, {word(contact.ring.value)}" if contact.ring else standing),
            (word("organisation"), contact.organisation),
            (word("role"), contact.role),
            *((one.label or word(one.kind.value), one.value) for one in contact.channels),
            (word("labels"), ", ".join(contact.labels)),
            (word("birthday"), contact.birthday),
            (
                word("patience"),
                "" if contact.patience_days is None else word("working_days", count=contact.patience_days),
            ),
            (word("how_we_met"), contact.how_we_met),
            (word("notes"), contact.notes),
            (word("last_exchange"), contact.last_exchange_at),
        ]
    )


def exchange(one: Exchange) -> dict[str, object]:
    """A message in a timeline."""
    return {
        "id": str(one.id),
        "conversation_id": str(one.conversation_id),
        "at": one.at,
        "sent": one.sent,
        "medium": one.medium,
        "nature": one.nature,
        "subject": one.subject,
        "excerpt": one.excerpt,
    }


def timeline(exchanges: tuple[Exchange, ...], sentences: Sentences) -> list[str]:
    word = sentences.word
    return table(
        [word("at"), "", word("subject")],
        ((one.at, word("sent") if one.sent else word("received"), one.subject) for one in exchanges),
    )


def _reach(contact: Contact) -> str:
    """The first address, else the first number, else anything."""
    order = {ChannelKind.MAIL: 0, ChannelKind.PHONE: 1}
    found = sorted(contact.channels, key=lambda one: order.get(one.kind, 2))
    return found[0].value if found else ""
