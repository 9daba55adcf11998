"""``kreis-cli replies``: who owes whom a reply, why, and what the user decides about it."""

import argparse
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

from app import workspace
from app.cli import capturing, limits, templates
from app.cli.frame import Call, Nouns
from app.cli.output import Answer, facts, iso, table
from app.cli.shapes import number
from app.errors import Invalid
from app.records.exchange import Exchange
from app.records.ids import ObligationId
from app.records.obligation import Level, Obligation, Side
from app.workspace import Workspace


def register(nouns: Nouns) -> None:
    noun = nouns.add("replies")
    noun.verb("due", due)
    reminding = noun.verb("notices", notices)
    reminding.argument("--on", action=argparse.BooleanOptionalAction)
    reminding.argument("--names", action=argparse.BooleanOptionalAction)
    reminding.argument("--at", type=time.fromisoformat, metavar="HH:MM")
    reminding.argument("--quiet-from", type=time.fromisoformat, metavar="HH:MM")
    reminding.argument("--quiet-until", type=time.fromisoformat, metavar="HH:MM")
    reminding.argument("--most", type=int, metavar="N")
    limits.register(noun)
    capturing.register(noun)
    templates.register(noun)
    listing = noun.verb("list", list_)
    listing.argument("--mine", action="store_true")
    listing.argument("--theirs", action="store_true")
    listing.argument("--level", choices=[one.value for one in Level])
    noun.verb("why", why).argument("id", metavar="ID")
    noun.verb("done", done).argument("id", metavar="ID")
    snoozing = noun.verb("snooze", snooze).argument("id", metavar="ID")
    snoozing.argument("--until", required=True, metavar="ISO")
    noun.verb("waive", waive).argument("id", metavar="ID")
    noun.verb("keep", keep).argument("id", metavar="ID")
    noun.verb("reopen", reopen).argument("id", metavar="ID")
    noun.verb("threads", threads).argument("files", nargs="+", metavar="FILE")


def due(call: Call) -> Answer:
    """What reminds now, and what the open window would tell at this moment."""
    with call.workspace() as opened:
        found = _answer(call, opened, opened.replies.due(now=call.now))
        told = opened.replies.notices.next(now=call.now)
    shape = None
    if told is not None:
        shape = {
            "ids": [str(one.id) for one in told.replies],
            "leads": [str(one) for one in told.leads],
            "fresh": told.fresh,
            "digest": told.digest,
        }
    lines = (
        found.lines if told is None else [*found.lines, "", call.sentences.word("told_now", count=len(told.fallings))]
    )
    return Answer(document={**found.document, "notice": shape}, lines=lines)


def notices(call: Call) -> Answer:
    """How the program reminds by itself; what is given is changed."""
    given = call.arguments
    wanted = {
        "notices": given.on,
        "names_in_notices": given.names,
        "digest_at": given.at,
        "quiet_from": given.quiet_from,
        "quiet_until": given.quiet_until,
        "notices_a_day": given.most,
    }
    changed = {name: value for name, value in wanted.items() if value is not None}
    with call.workspace() as opened:
        if changed:
            opened.choices.change(replace(opened.choices.get(), **changed), now=call.now)
        choices = opened.choices.get()
    found = {name: getattr(choices, name) for name in wanted}
    document = {name: f"{value:%H:%M}" if isinstance(value, time) else value for name, value in found.items()}
    word = call.sentences.word
    shown = {
        name: word("yes" if value else "no") if isinstance(value, bool) else value for name, value in document.items()
    }
    return Answer(document=document, lines=facts([(word(name), shown[name]) for name in wanted]))


def list_(call: Call) -> Answer:
    """All that is open; neither or both of ``--mine`` and ``--theirs`` mean both sides."""
    given = call.arguments
    side = None if given.mine == given.theirs else Side.MINE if given.mine else Side.THEIRS
    level = Level(given.level) if given.level else None
    with call.workspace() as opened:
        return _answer(call, opened, opened.replies.list(now=call.now, side=side, level=level))


def why(call: Call) -> Answer:
    """One obligation with all that it rests on."""
    word = call.sentences.word
    with call.workspace() as opened:
        found = opened.replies.evidence(_id(call.arguments.id), now=call.now)
        shape = _shape(call, opened, found.obligation)
    one, origin = found.obligation, found.origin
    source = None
    if origin is not None:
        source = {
            "kind": origin.kind,
            "path": origin.path,
            "read_at": origin.read_at,
            "sent_seen": origin.sent_seen,
        }
    document = {
        "obligation": shape,
        "settlement": one.settlement,
        "snoozed_until": one.snoozed_until,
        "patience": found.patience,
        "source": source,
        "exchanges": [_exchange(exchange) for exchange in found.exchanges],
        "elsewhere": _exchange(found.elsewhere) if found.elsewhere is not None else None,
    }
    lines = facts(
        [
            (word("name"), one.name),
            (word("reason"), shape["why"]),
            (word("sentence"), one.sentence),
            (word("subject"), one.subject),
            (word("since"), f"{iso(one.since)} ({word('working_days', count=found.working_days)})"),
            (word("due"), iso(one.due_at)),
            (word("patience"), word("working_days", count=found.patience)),
            (word("read"), iso(origin.read_at) if origin else ""),
            ("", "" if origin is None or origin.sent_seen else word("sent_not_seen")),
            ("", word("settled_elsewhere", at=iso(found.elsewhere.at)) if found.elsewhere is not None else ""),
        ]
    )
    rows = ((at.at, word("sent") if at.sent else word("received"), at.subject) for at in found.exchanges)
    return Answer(document=document, lines=[*lines, "", *table([word("at"), "", word("subject")], rows)])


def done(call: Call) -> Answer:
    with call.workspace() as opened:
        return _decided(call, opened, opened.replies.done(_id(call.arguments.id), now=call.now))


def snooze(call: Call) -> Answer:
    with call.workspace() as opened:
        until = _moment(call.arguments.until)
        return _decided(call, opened, opened.replies.snooze(_id(call.arguments.id), until=until, now=call.now))


def waive(call: Call) -> Answer:
    with call.workspace() as opened:
        return _decided(call, opened, opened.replies.waive(_id(call.arguments.id), now=call.now))


def keep(call: Call) -> Answer:
    """It stays open although there was a call or a chat since."""
    with call.workspace() as opened:
        return _decided(call, opened, opened.replies.keep(_id(call.arguments.id), now=call.now))


def reopen(call: Call) -> Answer:
    with call.workspace() as opened:
        return _decided(call, opened, opened.replies.reopen(_id(call.arguments.id), now=call.now))


def threads(call: Call) -> Answer:
    """Conversations of mail files, straight from the files and without a vault."""
    found = workspace.threads([Path(name) for name in call.arguments.files])
    groups = [list(group) for group in found]
    return Answer(document={"threads": groups}, lines=[" ".join(group) for group in groups])


def _answer(call: Call, opened: Workspace, found: tuple[Obligation, ...]) -> Answer:
    shapes = [_shape(call, opened, one) for one in found]
    word = call.sentences.word
    headings = [word("id"), word("name"), "", word("working_days_head"), word("sentence")]
    rows = (
        (one.id, one.name, word(f"{one.side.value}_{one.level.value}"), shape["working_days"], one.sentence)
        for one, shape in zip(found, shapes, strict=True)
    )
    return Answer(document={"now": call.now, "obligations": shapes}, lines=table(headings, rows))


def _decided(call: Call, opened: Workspace, one: Obligation) -> Answer:
    shape = _shape(call, opened, one)
    document = {"obligation": shape, "settlement": one.settlement, "snoozed_until": one.snoozed_until}
    return Answer(document=document, lines=[call.sentences.word("noted")])


def _shape(call: Call, opened: Workspace, one: Obligation) -> dict[str, object]:
    """An obligation as documented."""
    return {
        "id": str(one.id),
        "side": one.side,
        "level": one.level,
        "contact_id": str(one.contact_id),
        "name": one.name,
        "channel": one.medium,
        "since": one.since,
        "due_at": one.due_at,
        "working_days": opened.replies.waited(one, now=call.now),
        "sentence": one.sentence,
        "why": call.sentences.text("why", one.why.value),
        "why_code": one.why,
        "subject": one.subject,
        "due_on": one.due_on,
        "conversation_id": str(one.conversation_id),
        "message_id": one.message_id,
    }


def _exchange(one: Exchange) -> dict[str, object]:
    return {
        "id": str(one.id),
        "at": one.at,
        "sent": one.sent,
        "channel": one.medium,
        "nature": one.nature,
        "sender": one.sender,
        "subject": one.subject,
        "sentences": [sentence.text for sentence in one.sentences],
    }


def _id(text: str) -> ObligationId:
    return ObligationId(number(text))


def _moment(text: str) -> datetime:
    """A day or a moment, in UTC where no zone is given. Raises ``Invalid``."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError as error:
        raise Invalid(field="until", value=text) from error
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
