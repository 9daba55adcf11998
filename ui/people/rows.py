"""The list of people as rows: the rings first, then all who are known."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.records.contact import Contact, Ring
from ui.people import words
from ui.runtime import i18n
from ui.runtime.rows import Entry, Row, Section
from ui.widgets.avatar import look

RINGS = (Ring.DOOR, Ring.INNER, Ring.CLOSE, Ring.ACTIVE, Ring.WIDER)


def row(contact: Contact, now: datetime, sentences: Mapping[int, str]) -> Row:
    """One person; ``sentences`` says by contact what is open between us, else role and organisation stand there."""
    ago = words.ago(contact.last_exchange_at, now)
    step = words.warmth(contact.last_exchange_at, now)
    sentence = sentences.get(contact.id) or words.second_line(contact)
    spoken = ", ".join(part for part in (contact.name, sentence, ago) if part)
    return Row(
        id=contact.id,
        look=look(contact.id, contact.name, warmth=step),
        title=contact.name,
        sentence=sentence,
        number=ago,
        spoken=spoken,
    )


def circle(members: Sequence[Contact], now: datetime, sentences: Mapping[int, str]) -> list[Entry]:
    """The rings that hold anybody, each under its head."""
    entries: list[Entry] = []
    unit = QCoreApplication.translate("People", "last")
    for ring in RINGS:
        within = [contact for contact in members if contact.ring is ring]
        if within:
            entries.append(Section(title=words.ring_name(ring), count=str(len(within)), unit=unit))
            entries += [row(contact, now, sentences) for contact in within]
    return entries


def known_head(count: int) -> Section:
    """The head above all who are known."""
    translate = QCoreApplication.translate
    return Section(title=translate("People", "Known"), count=i18n.number(count), unit=translate("People", "last"))


def found_head(count: int) -> Section:
    return Section(title=QCoreApplication.translate("People", "Found"), count=i18n.number(count))
