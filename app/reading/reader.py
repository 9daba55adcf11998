"""One message's bytes to what it says, as a ``Reading`` or as a plain tuple that crosses processes cheaply.

Frozen records pickle five times slower than tuples, so workers send ``Row`` tuples and the statements of the store are
filled from them; ``Reading`` is for everybody else.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b

from app.reading import automatic
from app.reading.asks import sentences
from app.reading.dates import sent_at
from app.reading.headers import Header, message_ids, pairs, references, split, text_of
from app.reading.mime import body_of
from app.reading.quoting import new_text
from app.records.exchange import EXCERPT, Medium, Nature, Party, Reading, Sentence

#: Of the new text this much is looked at for sentences.
_LOOKED_AT = 20_000
_SILENT = frozenset({Nature.BULK, Nature.AUTOMATIC, Nature.BOUNCE})
_DELETED = ("trash", "spam", "papierkorb", "junk", "gelöscht")
_DRAFTS = ("draft", "entwurf", "entwürfe")


@dataclass(frozen=True, slots=True)
class NoMessage(Exception):
    """These bytes are not a message that counts; ``reason`` is a code with a sentence in resources/sentences."""

    reason: str


def read_message(raw: bytes, *, otherwise_at: int | None = None, mine: frozenset[str] | None = None) -> Reading:
    """What one message says. Raises ``NoMessage``.

    ``otherwise_at`` (seconds since 1970) is the time of delivery that the source knows, for messages without a date.
    Where ``mine`` says which addresses are the user's, the body of what came over a list and names none of them is not
    read: nothing in it asks the user, and nothing of it is kept.
    """
    if raw[:1] in b"\r\n":  # an empty line before the header is a mailbox's
        raw = raw.lstrip(b"\r\n")
    fields, start = split(raw)
    sender, name = _sender(fields)
    _refuse(fields, raw[start : start + 512])
    at = sent_at(fields)
    if at is None:
        at = otherwise_at
    own = message_ids(fields.get("message-id", ""))
    subject = text_of(fields, "subject")
    key = own[0] if own else _stand_in(fields, raw, start)
    to, cc = pairs(fields.get("to", "")), pairs(fields.get("cc", ""))
    nature = automatic.by_header(fields, sender, subject)
    if fields.get("x-spam-flag", "")[:3].upper() == "YES":
        nature = Nature.BULK
    new = ""
    overheard = nature is Nature.LIST and mine is not None and mine.isdisjoint({sender, *dict(to), *dict(cc)})
    if nature not in _SILENT and not overheard:
        nature, new = _content(nature, fields, raw, start, name, subject)
    moment = None if at is None else datetime.fromtimestamp(at, UTC)
    spoken: tuple[Sentence, ...] = ()
    if new and moment is not None and nature is not Nature.INVITATION:
        spoken = sentences(new[:_LOOKED_AT], moment.date())
    return Reading(
        key=key,
        medium=Medium.MAIL,
        nature=nature,
        at=moment,
        sender=Party(key=sender, name=name),
        to=tuple([Party(key=k, name=n) for k, n in to]),
        cc=tuple([Party(key=k, name=n) for k, n in cc]),
        subject=subject,
        references=references(fields, key),
        sentences=spoken,
        excerpt=new[:EXCERPT],
        draft=_draft(fields),
    )


def _content(nature: Nature, fields: Header, raw: bytes, start: int, writer: str, subject: str) -> tuple[Nature, str]:
    """Nature and new text, where the header alone leaves open that a person wrote it."""
    body = body_of(fields, raw, start)
    nature = automatic.by_parts(nature, body.kinds, subject)
    if nature in _SILENT:
        return nature, ""
    text = body.text
    nature = automatic.by_text(nature, text, subject)
    if nature in _SILENT:
        return nature, ""
    return nature, new_text(text, writer)


def _sender(fields: Header) -> tuple[str, str]:
    for name in ("from", "sender", "reply-to", "return-path"):
        if name in fields and (found := pairs(fields[name])):
            return found[0]
    raise NoMessage("no_sender")


def _refuse(fields: Header, beginning: bytes) -> None:
    """Refuse what was deleted in its mailbox, and what no header tells to be a message."""
    status = fields.get("x-mozilla-status", "")
    if status:
        try:
            if int(status[:8], 16) & 0x0008:
                raise NoMessage("deleted")
        except ValueError:
            pass
    if "x-gmail-labels" in fields and any(word in fields["x-gmail-labels"].lower() for word in _DELETED):
        raise NoMessage("deleted")
    if not beginning.strip() and "subject" not in fields and "date" not in fields:
        raise NoMessage("empty")


def _draft(fields: Header) -> bool:
    if "x-mozilla-draft-info" in fields and "received" not in fields and "message-id" not in fields:
        return True
    return "x-gmail-labels" in fields and any(word in fields["x-gmail-labels"].lower() for word in _DRAFTS)


def _stand_in(fields: Header, raw: bytes, start: int) -> str:
    """A key for a message without Message-ID: the same message in two sources gets the same one."""
    seen = blake2b(digest_size=12)
    for name in ("from", "to", "date", "subject"):
        seen.update(fields.get(name, "").encode("utf-8", "replace") + b"\0")
    seen.update(b"".join(raw[start : start + 4000].split()))
    return f"{seen.hexdigest()}@no-id"
