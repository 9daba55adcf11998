"""``kreis-cli leads``: jobs heard of."""

import argparse
from dataclasses import replace
from datetime import date
from typing import Any

from app.cli import sharing
from app.cli.frame import Call, Nouns, Verb
from app.cli.output import Answer
from app.cli.shapes import contact_id, number
from app.records.ids import LeadId
from app.records.lead import LeadDraft, Stage, Vacancy

_VACANCY = ("title", "organisation", "place", "employment", "pay", "starts", "link", "description")
_OWN = ("notes", "next_step")
_DAYS = ("apply_by", "next_step_on")


def register(nouns: Nouns) -> None:
    noun = nouns.add("leads")
    noun.verb("list", list_).argument("--stage", action="append", choices=[one.value for one in Stage])
    noun.verb("show", show).argument("id", metavar="ID")
    adding = _editing(noun.verb("add", add), required=True)
    adding.argument("--stage", choices=[one.value for one in Stage], default=Stage.HEARD.value)
    _editing(noun.verb("change", change).argument("id", metavar="ID"), required=False)
    moving = noun.verb("move", move).argument("id", metavar="ID")
    moving.argument("stage", choices=[one.value for one in Stage])
    noun.verb("remove", remove).argument("id", metavar="ID")


def _editing(verb: Verb, *, required: bool) -> Verb:
    for name in (*_VACANCY, *_OWN):
        verb.argument(f"--{name.replace('_', '-')}", required=required and name == "title", metavar="TEXT")
    for name in _DAYS:
        verb.argument(f"--{name.replace('_', '-')}", type=date.fromisoformat, metavar="DATE")
    return verb.argument("--told-by", metavar="ID")


def list_(call: Call) -> Answer:
    stages = [Stage(one) for one in call.arguments.stage] if call.arguments.stage else None
    with call.workspace() as opened:
        found = opened.leads.list(stages)
    return Answer(document={"leads": [sharing.lead(one) for one in found]}, lines=sharing.leads(found, call.sentences))


def show(call: Call) -> Answer:
    with call.workspace() as opened:
        found = opened.leads.get(_lead(call.arguments.id))
    return Answer(document={"lead": sharing.lead(found)}, lines=sharing.lead_facts(found, call.sentences))


def add(call: Call) -> Answer:
    given = call.arguments
    vacancy = replace(Vacancy(title=given.title), **_given(given, (*_VACANCY, "apply_by")))
    draft = LeadDraft(vacancy=vacancy, stage=Stage(given.stage))
    draft = replace(draft, **_given(given, (*_OWN, "next_step_on")))
    with call.workspace() as opened:
        if given.told_by is not None:
            draft = replace(draft, told_by=opened.contacts.get(contact_id(given.told_by)).id)
        made = opened.leads.add(draft, call.now)
    return Answer(document={"id": str(made.id), "lead": sharing.lead(made)}, lines=[str(made.id)])


def change(call: Call) -> Answer:
    """What is given replaces what was."""
    given = call.arguments
    with call.workspace() as opened:
        before = opened.leads.get(_lead(given.id))
        vacancy = replace(before.vacancy, **_given(given, (*_VACANCY, "apply_by")))
        after = replace(before, vacancy=vacancy)
        after = replace(after, **_given(given, (*_OWN, "next_step_on")))
        if given.told_by is not None:
            after = replace(after, told_by=opened.contacts.get(contact_id(given.told_by)).id)
        changed = opened.leads.change(after, call.now)
    return Answer(document={"lead": sharing.lead(changed)}, lines=sharing.lead_facts(changed, call.sentences))


def move(call: Call) -> Answer:
    with call.workspace() as opened:
        moved = opened.leads.move(_lead(call.arguments.id), Stage(call.arguments.stage), call.now)
    return Answer(document={"lead": sharing.lead(moved)}, lines=sharing.leads((moved,), call.sentences))


def remove(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.leads.remove(_lead(call.arguments.id), call.now)
    return Answer(document={"removed": call.arguments.id}, lines=[call.sentences.word("removed")])


def _given(given: argparse.Namespace, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name in names if (value := getattr(given, name)) is not None}


def _lead(text: str) -> LeadId:
    return LeadId(number(text))
