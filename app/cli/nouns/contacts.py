"""``kreis-cli contacts``: the people of the vault."""

import argparse
from dataclasses import replace

from app.cli import limits, several
from app.cli.frame import Call, Nouns, Verb
from app.cli.nouns import backups
from app.cli.output import Answer, facts, plain, table
from app.cli.shapes import brief, card, contact_id, exchange, people, timeline, whole
from app.errors import NotFound
from app.records.claim import Claim
from app.records.contact import Channel, ChannelKind, ContactDraft, Ring, Standing
from app.records.duplicate import Choice, Pair
from app.records.query import ContactQuery
from app.records.reminder import zone
from app.records.stored import Stored

#: Options that hold one text, and what they are called in a contact.
_TEXTS = ("name", "given", "family", "organisation", "role", "notes", "how_we_met", "birthday")
_CHANNELS = {"mail": ChannelKind.MAIL, "phone": ChannelKind.PHONE, "web": ChannelKind.WEB}


def register(nouns: Nouns) -> None:
    noun = nouns.add("contacts")
    listing = noun.verb("list", list_)
    listing.argument("--standing", action="append", choices=[one.value for one in Standing])
    listing.argument("--ring", action="append", choices=[one.value for one in Ring])
    listing.argument("--label", default="")
    listing.argument("--limit", type=int, default=1_000_000, metavar="N")
    finding = noun.verb("find", find)
    finding.argument("words", nargs="+", metavar="WORDS")
    finding.argument("--limit", type=int, default=50, metavar="N")
    noun.verb("show", show).argument("id", metavar="ID")
    adding = _editing(noun.verb("add", add), required=True)
    adding.argument("--standing", choices=[one.value for one in Standing], default=Standing.KNOWN.value)
    adding.argument("--ring", choices=[one.value for one in Ring])
    changing = noun.verb("change", change).argument("id", metavar="ID")
    _editing(changing, required=False)
    changing.argument("--touch-days", type=int, metavar="DAYS")
    changing.argument("--patience", type=limits.days, metavar="DAYS")
    moving = noun.verb("ring", ring).argument("id", metavar="ID")
    moving.argument("ring", choices=[one.value for one in Ring] + ["none"])
    noun.verb("remove", remove).argument("id", metavar="ID")
    erasing = noun.verb("erase", erase).argument("id", metavar="ID")
    erasing.argument("--yes", action="store_true")
    pairs = noun.verb("duplicates", duplicates)
    pairs.argument("--limit", type=int, default=500, metavar="N")
    merging = noun.verb("merge", merge).argument("stays", metavar="ID").argument("gone", metavar="ID")
    merging.argument("--take", action="append", choices=[one.value for one in Choice])
    noun.verb("apart", apart).argument("one", metavar="ID").argument("other", metavar="ID")
    noun.verb("stored", show_stored).argument("id", metavar="ID")
    noun.verb("silent", silent)
    limits.register_touch(noun)
    several.register(noun)
    noun.verb("birthdays", birthdays).argument("--within", type=int, default=30, metavar="DAYS")
    noun.verb("shrink", shrink)
    claiming = noun.verb("claims", claims)
    claiming.argument("id", nargs="?", metavar="ID")
    claiming.argument("--take", metavar="VALUE")
    claiming.argument("--leave", metavar="VALUE")
    history = noun.verb("timeline", show_timeline).argument("id", metavar="ID")
    history.argument("--limit", type=int, default=100, metavar="N")


def _editing(verb: Verb, *, required: bool) -> Verb:
    for name in _TEXTS:
        verb.argument(f"--{name.replace('_', '-')}", required=required and name == "name", metavar="TEXT")
    for name in (*_CHANNELS, "label"):
        verb.argument(f"--{name}", action="append", metavar="TEXT")
    return verb


def list_(call: Call) -> Answer:
    """Circle and known, unless a standing is asked for."""
    given = call.arguments
    rings = tuple(Ring(one) for one in given.ring or ())
    standings = tuple(Standing(one) for one in given.standing or ())
    query = ContactQuery(
        standings=standings or ((Standing.CIRCLE,) if rings else (Standing.CIRCLE, Standing.KNOWN)),
        rings=rings,
        label=given.label,
        limit=given.limit,
    )
    with call.workspace() as opened:
        found = opened.contacts.list(query)
    return Answer(document={"contacts": [brief(one) for one in found]}, lines=people(found, call.sentences))


def find(call: Call) -> Answer:
    with call.workspace() as opened:
        found = opened.contacts.find(" ".join(call.arguments.words), limit=call.arguments.limit)
    return Answer(document={"contacts": [brief(one) for one in found]}, lines=people(found, call.sentences))


def show(call: Call) -> Answer:
    with call.workspace() as opened:
        found = opened.contacts.get(contact_id(call.arguments.id))
    return Answer(document={"contact": whole(found)}, lines=card(found, call.sentences))


def add(call: Call) -> Answer:
    given = call.arguments
    texts = {name: value for name in _TEXTS if (value := getattr(given, name)) is not None}
    draft = ContactDraft(
        **texts,
        standing=Standing.CIRCLE if given.ring else Standing(given.standing),
        ring=Ring(given.ring) if given.ring else None,
        channels=_channels(given),
        labels=tuple(given.label or ()),
    )
    with call.workspace() as opened:
        made = opened.contacts.add(draft, now=call.now)
    return Answer(document={"id": str(made.id)}, lines=[str(made.id)])


def change(call: Call) -> Answer:
    """What is given replaces what was; a kind of channel that is given replaces all of its kind."""
    given = call.arguments
    with call.workspace() as opened:
        before = opened.contacts.get(contact_id(given.id))
        kinds = {kind for name, kind in _CHANNELS.items() if getattr(given, name) is not None}
        kept = tuple(one for one in before.channels if one.kind not in kinds)
        texts = {name: value for name in _TEXTS if (value := getattr(given, name)) is not None}
        after = replace(
            before,
            **texts,
            channels=(*kept, *_channels(given)),
            labels=before.labels if given.label is None else tuple(given.label),
            touch_days=before.touch_days if given.touch_days is None else max(0, given.touch_days),
            patience_days=_patience(given.patience, before.patience_days),
        )
        changed = opened.contacts.change(after, now=call.now)
    return Answer(document={"contact": whole(changed)}, lines=card(changed, call.sentences))


def ring(call: Call) -> Answer:
    """Put somebody into a ring of the circle; ``none`` takes them out of it, as known."""
    number = contact_id(call.arguments.id)
    with call.workspace() as opened:
        if call.arguments.ring == "none":
            moved = opened.circle.leave(number, now=call.now)
        else:
            moved = opened.circle.move(number, Ring(call.arguments.ring), now=call.now)
    return Answer(document={"contact": brief(moved)}, lines=people((moved,), call.sentences))


def remove(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.contacts.remove(contact_id(call.arguments.id), now=call.now)
    return Answer(document={"removed": call.arguments.id}, lines=[call.sentences.word("removed")])


def erase(call: Call) -> Answer:
    """For good, so it asks first."""
    word = call.sentences.word
    with call.workspace() as opened:
        person = opened.contacts.get(contact_id(call.arguments.id))
        call.agree(word("erase_ask", name=person.name))
        gone = opened.contacts.erase(person.id, now=call.now)
        old = opened.backups.earlier()
    document = {
        "erased": call.arguments.id,
        "exchanges": gone.exchanges,
        "mentions": gone.mentions,
        "earlier": [str(one.folder) for one in old.all],
    }
    lines = [word("erased", exchanges=gone.exchanges), word("erased_elsewhere")]
    if gone.mentions:
        lines.append(word("erased_mentions", count=gone.mentions))
    if told := backups.earlier(call, old):
        lines += [word("erased_earlier"), *told]
    return Answer(document=document, lines=lines)


def duplicates(call: Call) -> Answer:
    """Who may be in the vault twice, the likeliest first."""
    with call.workspace() as opened:
        found = call.drive(opened.contacts.duplicates.find(limit=call.arguments.limit))
    word = call.sentences.word
    rows = (
        (*(part for one in (pair.one, pair.other) for part in (one.id, one.name)), _reasons(pair, call))
        for pair in found
    )
    document = {
        "pairs": [
            {
                "one": brief(pair.one),
                "other": brief(pair.other),
                "score": round(pair.score, 2),
                "reasons": [{"fact": fact, "level": level} for fact, level in pair.reasons],
                "doubts": list(pair.doubts),
            }
            for pair in found
        ]
    }
    return Answer(document=document, lines=table([word("id"), word("name"), word("id"), word("name"), ""], rows))


def _reasons(pair: Pair, call: Call) -> str:
    return ", ".join(call.sentences.word(f"like_{fact}") for fact, _ in pair.reasons)


def merge(call: Call) -> Answer:
    """Of two people one: the first stays, with what ``--take`` names of the second."""
    given = call.arguments
    with call.workspace() as opened:
        pair = opened.contacts.duplicates.pair(contact_id(given.stays), contact_id(given.gone))
        taken = {choice: getattr(pair.other, choice) for one in given.take or () if (choice := Choice(one))}
        merged = opened.contacts.duplicates.merge(pair.one.id, pair.other.id, taken=taken, now=call.now)
    return Answer(document={"contact": whole(merged)}, lines=card(merged, call.sentences))


def apart(call: Call) -> Answer:
    """Two who look like one are two; they are not shown again."""
    one, other = contact_id(call.arguments.one), contact_id(call.arguments.other)
    with call.workspace() as opened:
        opened.contacts.duplicates.apart(one, other, now=call.now)
    return Answer(document={"apart": [str(one), str(other)]}, lines=[call.sentences.word("kept_apart")])


def show_stored(call: Call) -> Answer:
    """What is stored about a person, to hand to whoever asks."""
    with call.workspace() as opened:
        found = opened.contacts.stored(contact_id(call.arguments.id))
    document = {
        "contact": whole(found.contact),
        "created_at": found.created_at,
        "messages": found.messages,
        "texts": found.texts,
        "first_at": found.first_at,
        "last_at": found.last_at,
        "cards": found.cards,
        "said": [{"property": name, "text": text} for name, text in found.said],
        "peer_since": found.peer_since,
        "favours": [{"way": one.way, "words": one.words, "on": one.on.isoformat()} for one in found.favours],
        "documents": list(found.documents),
        "leads": list(found.leads),
        "sources": list(found.sources),
    }
    return Answer(document=document, lines=[*card(found.contact, call.sentences), *_kept(found, call)])


def _kept(found: Stored, call: Call) -> list[str]:
    word = call.sentences.word
    return facts(
        [
            (word("stored_since"), found.created_at),
            (word("stored_from"), ", ".join(found.sources)),
            (word("messages"), word("stored_messages", count=found.messages, texts=found.texts)),
            (word("stored_first"), found.first_at),
            (word("stored_cards"), found.cards),
            *(((word("stored_said"), f"{name}: {text}" if text else name)) for name, text in found.said),
            (word("stored_peer"), found.peer_since),
            *((word(f"favour_{one.way.value}"), f"{one.on.isoformat()} {one.words}") for one in found.favours),
            *((word("stored_document"), name) for name in found.documents),
            *((word("stored_lead"), title) for title in found.leads),
        ]
    )


def silent(call: Call) -> Answer:
    """With whom of the circle it is time to be in touch."""
    with call.workspace() as opened:
        found = opened.circle.silent(now=call.now)
    word = call.sentences.word
    rows = ((one.contact.id, one.contact.name, "" if one.days is None else one.days, one.limit) for one in found)
    document = {"silent": [{**brief(one.contact), "days": one.days, "limit": one.limit} for one in found]}
    return Answer(document=document, lines=table([word("id"), word("name"), word("working_days_head"), ""], rows))


def birthdays(call: Call) -> Answer:
    """Birthdays of the circle that come."""
    with call.workspace() as opened:
        today = call.now.astimezone(zone(opened.choices.get())).date()
        found = opened.circle.birthdays(today=today, within=call.arguments.within)
    word = call.sentences.word
    rows = ((one.contact.id, one.contact.name, one.on.isoformat(), one.age or "") for one in found)
    document = {"birthdays": [{**brief(one.contact), "on": one.on.isoformat(), "age": one.age} for one in found]}
    return Answer(document=document, lines=table([word("id"), word("name"), word("birthday"), ""], rows))


def shrink(call: Call) -> Answer:
    """Of people outside the circle, leave of messages older than 24 months date and direction."""
    with call.workspace() as opened:
        count = call.drive(opened.contacts.shrink(now=call.now))
    return Answer(document={"shrunk": count}, lines=[call.sentences.word("shrunk", count=count)])


def claims(call: Call) -> Answer:
    """What cards name of ways to reach that are kept with others; one of them taken over, or left for good."""
    given = call.arguments
    with call.workspace() as opened:
        service = opened.contacts.claims
        found = service.of_contact(contact_id(given.id)) if given.id else service.all()
        chosen = next((one for one in found if given.id and one.channel.value in (given.take, given.leave)), None)
        if chosen is None and (given.take or given.leave):
            raise NotFound(kind="claim", id=given.take or given.leave)
        if chosen is not None:
            (service.take if given.take else service.leave)(chosen, now=call.now)
            found = service.of_contact(chosen.contact_id)
    word = call.sentences.word
    rows = (
        (one.contact_id, plain(one.name), plain(one.channel.value), plain(f"{one.owner_name} ({one.owner_id})"))
        for one in found
    )
    return Answer(
        document={"claims": [_claim(one) for one in found]},
        lines=table([word("id"), word("name"), word("what"), word("kept_with")], rows),
    )


def _claim(one: Claim) -> dict[str, object]:
    return {
        "contact_id": str(one.contact_id),
        "name": one.name,
        "kind": one.channel.kind,
        "value": one.channel.value,
        "owner_id": str(one.owner_id),
        "owner_name": one.owner_name,
    }


def show_timeline(call: Call) -> Answer:
    with call.workspace() as opened:
        number = opened.contacts.get(contact_id(call.arguments.id)).id
        found = opened.contacts.timeline(number, limit=call.arguments.limit)
    return Answer(document={"exchanges": [exchange(one) for one in found]}, lines=timeline(found, call.sentences))


def _patience(given: int | str | None, before: int | None) -> int | None:
    if isinstance(given, str):
        return None
    return before if given is None else given


def _channels(given: argparse.Namespace) -> tuple[Channel, ...]:
    return tuple(
        Channel(kind=kind, value=value, key="")
        for name, kind in _CHANNELS.items()
        for value in getattr(given, name) or ()
        if value.strip()
    )
