"""``kreis-cli organisations``: employers, as known first-hand or told of."""

from dataclasses import replace
from typing import Any

from app.cli.frame import Call, Nouns, Verb
from app.cli.output import Answer, facts, table
from app.cli.shapes import brief, number, people
from app.records.ids import OrganisationId
from app.records.lead import Lead
from app.records.organisation import Organisation, OrganisationDraft, Ties

#: Options that hold one text, and what they are called in an employer.
_TEXTS = ("name", "place", "website", "notes", "experience")


def register(nouns: Nouns) -> None:
    noun = nouns.add("organisations")
    listing = noun.verb("list", list_)
    listing.argument("words", nargs="*", metavar="WORDS")
    listing.argument("--recommended", action="store_true")
    noun.verb("show", show).argument("id", metavar="ID")
    _fields(noun.verb("add", add), required=True)
    _fields(noun.verb("change", change).argument("id", metavar="ID"), required=False)
    noun.verb("remove", remove).argument("id", metavar="ID")
    _said(noun.verb("recommend", recommend))
    _said(noun.verb("warn", warn))


def _fields(verb: Verb, *, required: bool) -> None:
    for name in _TEXTS:
        verb.argument(f"--{name}", required=required and name == "name", metavar="TEXT")


def _said(verb: Verb) -> None:
    verb.argument("id", metavar="ID")
    verb.argument("--told-by", default="", metavar="NAME")
    verb.argument("--experience", default="", metavar="TEXT")
    verb.argument("--take-back", action="store_true")


def list_(call: Call) -> Answer:
    given = call.arguments
    with call.workspace() as opened:
        found = opened.organisations.list(" ".join(given.words), recommended=given.recommended)
        ties = opened.organisations.ties()
    word = call.sentences.word
    known = [(one, ties.get(one.id, Ties())) for one in found]
    rows = ((one.id, one.name, one.place, tie.people, tie.leads, _verdict(one, call)) for one, tie in known)
    lines = table(
        [word("id"), word("organisation"), word("place"), word("people_there"), word("leads_there"), ""], rows
    )
    document = [{**_shape(one), "people": tie.people, "leads": tie.leads} for one, tie in known]
    return Answer(document={"organisations": document}, lines=lines)


def show(call: Call) -> Answer:
    """With whom the user knows there and the leads there."""
    with call.workspace() as opened:
        found = opened.organisations.get(OrganisationId(number(call.arguments.id)))
        known = opened.organisations.people(found.id)
        leads = opened.organisations.leads(found.id)
    word = call.sentences.word
    document = {
        "organisation": _shape(found),
        "people": [brief(one) for one in known],
        "leads": [_lead(one) for one in leads],
    }
    lines = facts(
        [
            (word("id"), found.id),
            (word("organisation"), found.name),
            ("", _verdict(found, call)),
            (word("experience"), found.experience),
            (word("notes"), found.notes),
        ]
    )
    titles = [f"{one.id}  {one.vacancy.title}" for one in leads]
    return Answer(document=document, lines=[*lines, *people(known, call.sentences), *titles])


def add(call: Call) -> Answer:
    with call.workspace() as opened:
        made = opened.organisations.note(OrganisationDraft(**_given(call)), now=call.now)
    return Answer(document={"id": str(made.id)}, lines=[str(made.id)])


def change(call: Call) -> Answer:
    """What is given replaces what was."""
    with call.workspace() as opened:
        before = opened.organisations.get(OrganisationId(number(call.arguments.id)))
        changed = opened.organisations.change(replace(before, **_given(call)), now=call.now)
    return Answer(document={"organisation": _shape(changed)}, lines=[changed.name])


def remove(call: Call) -> Answer:
    """One that nobody and no lead names."""
    with call.workspace() as opened:
        opened.organisations.remove(OrganisationId(number(call.arguments.id)), now=call.now)
    return Answer(document={"removed": call.arguments.id}, lines=[call.sentences.word("removed")])


def _given(call: Call) -> dict[str, Any]:
    return {name: value for name in _TEXTS if (value := getattr(call.arguments, name)) is not None}


def recommend(call: Call) -> Answer:
    return _judge(call, recommended=True)


def warn(call: Call) -> Answer:
    return _judge(call, recommended=False)


def _judge(call: Call, *, recommended: bool) -> Answer:
    given = call.arguments
    id = OrganisationId(number(given.id))
    with call.workspace() as opened:
        if recommended:
            changed = opened.organisations.recommend(
                id, now=call.now, told_by=given.told_by, recommended=not given.take_back
            )
            if given.experience:
                changed = opened.organisations.change(replace(changed, experience=given.experience), now=call.now)
        else:
            changed = opened.organisations.warn(
                id, now=call.now, told_by=given.told_by, experience=given.experience, warned=not given.take_back
            )
    return Answer(document={"organisation": _shape(changed)}, lines=[_verdict(changed, call) or changed.name])


def _verdict(one: Organisation, call: Call) -> str:
    if not one.recommended and not one.warned:
        return ""
    word = call.sentences.word
    said = word("recommended") if one.recommended else word("warned_of")
    return f"{said}, {word('told_by_whom', name=one.told_by) if one.told_by else word('first_hand')}"


def _lead(one: Lead) -> dict[str, object]:
    return {"id": str(one.id), "title": one.vacancy.title, "stage": one.stage}


def _shape(one: Organisation) -> dict[str, object]:
    return {
        "id": str(one.id),
        "name": one.name,
        "place": one.place,
        "website": one.website,
        "notes": one.notes,
        "experience": one.experience,
        "recommended": one.recommended,
        "warned": one.warned,
        "told_by": one.told_by,
    }
