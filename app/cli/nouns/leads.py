"""``kreis-cli leads``: jobs heard of."""

import argparse
import sys
from dataclasses import replace
from datetime import date
from typing import Any

from app.cli import files, sharing
from app.cli.frame import Call, Nouns, Verb, WrongUsage
from app.cli.nouns import steps
from app.cli.output import Answer, facts, table
from app.cli.shapes import contact_id, number
from app.records.ids import LeadId
from app.records.lead import Advert, Lead, LeadDraft, Stage, Vacancy
from app.workspace import Workspace

_VACANCY = ("title", "organisation", "place", "employment", "pay", "starts", "link", "description")
_OWN = ("notes", "source", "contact")
_STEP = ("next_step", "next_step_on")
_MOST_OF_AN_ADVERT = 8 * 1024 * 1024
_DAYS = ("apply_by", "next_step_on")


def register(nouns: Nouns) -> None:
    noun = nouns.add("leads")
    listing = noun.verb("list", list_).argument("--stage", action="append", choices=[one.value for one in Stage])
    listing.argument("--needs-step", action="store_true")
    noun.verb("show", show).argument("id", metavar="ID")
    adding = _editing(noun.verb("add", add))
    adding.argument("--from", dest="advert", metavar="FILE")
    adding.argument("--stage", choices=[one.value for one in Stage], default=Stage.HEARD.value)
    _editing(noun.verb("change", change).argument("id", metavar="ID"))
    moving = noun.verb("move", move).argument("id", metavar="ID")
    moving.argument("stage", choices=[one.value for one in Stage])
    noun.verb("fits", fits).argument("id", metavar="ID")
    steps.register(noun)
    noun.verb("put-off", put_off).argument("id", metavar="ID").argument(
        "until", type=date.fromisoformat, metavar="DATE"
    )
    noun.verb("remove", remove).argument("id", metavar="ID")


def _editing(verb: Verb) -> Verb:
    for name in (*_VACANCY, *_OWN, "next_step"):
        verb.argument(f"--{name.replace('_', '-')}", metavar="TEXT")
    verb.argument("--confidential", action=argparse.BooleanOptionalAction)
    for name in _DAYS:
        verb.argument(f"--{name.replace('_', '-')}", type=date.fromisoformat, metavar="DATE")
    return verb.argument("--told-by", metavar="ID")


def list_(call: Call) -> Answer:
    stages = [Stage(one) for one in call.arguments.stage] if call.arguments.stage else None
    with call.workspace() as opened:
        found = opened.leads.needing(call.now) if call.arguments.needs_step else opened.leads.list(stages)
    if stages is not None:
        found = tuple(one for one in found if one.stage in stages)
    return Answer(document={"leads": [sharing.lead(one) for one in found]}, lines=sharing.leads(found, call.sentences))


def show(call: Call) -> Answer:
    with call.workspace() as opened:
        found = opened.leads.get(_lead(call.arguments.id))
        others, posting = opened.leads.from_advert(found.id), opened.leads.posting(found.id)
    lines = [*sharing.lead_facts(found, call.sentences), *([""] if others else []), *facts(others)]
    return Answer(document={"lead": sharing.lead(found), "posting": posting}, lines=lines)


def add(call: Call) -> Answer:
    """By hand, or from an advert; what is given besides replaces what was recognised."""
    given = call.arguments
    if given.advert is None and given.title is None:
        raise WrongUsage(word="--title")
    advert = Advert(vacancy=Vacancy(title=given.title or ""))
    with call.workspace() as opened:
        if given.advert is not None:
            advert = opened.leads.read_advert(files.read(given.advert, _MOST_OF_AN_ADVERT), call.now)
        draft = LeadDraft(
            vacancy=replace(advert.vacancy, **_given(given, (*_VACANCY, "apply_by"))),
            stage=Stage(given.stage),
            contact=advert.contact,
            posting=advert.posting,
        )
        draft = replace(draft, **_given(given, (*_OWN, *_STEP, "confidential")))
        if given.told_by is not None:
            draft = replace(draft, told_by=opened.contacts.get(contact_id(given.told_by)).id)
        made = opened.leads.add(draft, call.now)
    for name in advert.losses:
        print(call.sentences.word("not_kept", name=name), file=sys.stderr)
    document = {"id": str(made.id), "lead": sharing.lead(made), "losses": list(advert.losses)}
    return Answer(document=document, lines=[str(made.id)])


def change(call: Call) -> Answer:
    """What is given replaces what was."""
    given = call.arguments
    with call.workspace() as opened:
        before = opened.leads.get(_lead(given.id))
        vacancy = replace(before.vacancy, **_given(given, (*_VACANCY, "apply_by")))
        after = replace(before, vacancy=vacancy)
        after = replace(after, **_given(given, (*_OWN, "confidential")))
        if given.told_by is not None:
            after = replace(after, told_by=opened.contacts.get(contact_id(given.told_by)).id)
        changed = opened.leads.change(after, call.now)
        if _given(given, _STEP):
            changed = _steer(call, opened, changed)
    return Answer(document={"lead": sharing.lead(changed)}, lines=sharing.lead_facts(changed, call.sentences))


def _steer(call: Call, opened: Workspace, lead: Lead) -> Lead:
    """The step that comes next as it is given; empty words take it out."""
    words, on, coming = call.arguments.next_step, call.arguments.next_step_on, lead.coming
    if coming is None:
        opened.leads.steps.add(lead.id, words or "", due_on=on, now=call.now)
    elif words == "":
        opened.leads.steps.remove(coming.id, now=call.now)
    else:
        after = replace(coming, words=words or coming.words, due_on=on or coming.due_on)
        opened.leads.steps.change(after, now=call.now)
    return opened.leads.get(lead.id)


def move(call: Call) -> Answer:
    with call.workspace() as opened:
        moved = opened.leads.move(_lead(call.arguments.id), Stage(call.arguments.stage), call.now)
    return Answer(document={"lead": sharing.lead(moved)}, lines=sharing.leads((moved,), call.sentences))


def fits(call: Call) -> Answer:
    """Who of the circle it might suit, with the reasons."""
    with call.workspace() as opened:
        found = opened.leads.fits(_lead(call.arguments.id), call.now)
    word, text = call.sentences.word, call.sentences.text
    document = [
        {
            "contact_id": str(one.contact_id),
            "name": one.name,
            "score": one.score,
            "reasons": [{"kind": reason.kind, "words": reason.words} for reason in one.reasons],
            "last_exchange_at": one.last_exchange_at,
        }
        for one in found
    ]
    rows = (
        (
            one.contact_id,
            one.name,
            "; ".join(f"{text('fit', reason.kind.value)}: {reason.words}" for reason in one.reasons),
        )
        for one in found
    )
    return Answer(document={"fits": document}, lines=table([word("id"), word("name"), word("why")], rows))


def put_off(call: Call) -> Answer:
    with call.workspace() as opened:
        later = opened.leads.put_off(_lead(call.arguments.id), call.arguments.until, call.now)
    return Answer(document={"lead": sharing.lead(later)}, lines=sharing.leads((later,), call.sentences))


def remove(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.leads.remove(_lead(call.arguments.id), call.now)
    return Answer(document={"removed": call.arguments.id}, lines=[call.sentences.word("removed")])


def _given(given: argparse.Namespace, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name in names if (value := getattr(given, name)) is not None}


def _lead(text: str) -> LeadId:
    return LeadId(number(text))
