"""``kreis-cli insight``: what the vault tells about one's own dealings."""

from collections.abc import Iterable

from app.cli import sharing
from app.cli.frame import Call, Nouns
from app.cli.output import Answer, facts, plain, table
from app.records.contact import Contact
from app.records.insight import Fading
from app.records.obligation import Obligation
from resources.measured import A_WEEK, load


def register(nouns: Nouns) -> None:
    noun = nouns.add("insight")
    noun.verb("loss", loss)
    noun.verb("answering", answering)
    noun.verb("accuracy", accuracy)
    noun.verb("review", review).argument("--done", action="store_true")


def loss(call: Call) -> Answer:
    """What would be gone with LinkedIn, and whom to ask for an address."""
    with call.workspace() as opened:
        found = opened.insight.loss()
    word = call.sentences.word
    lines = [
        word("loss_total", contacts=found.contacts, both_ways=found.both_ways),
        word("loss_circle", count=len(found.circle)),
        *(f"  {plain(one.name)}" for one in found.circle),
        word("loss_ask", count=len(found.ask)),
    ]
    rows = ((one.id, plain(one.name), plain(one.organisation)) for one in found.ask)
    if found.ask:
        lines += table([word("id"), word("name"), word("organisation")], rows)
    return Answer(
        document={
            "contacts": found.contacts,
            "both_ways": found.both_ways,
            "circle": [_person(one) for one in found.circle],
            "ask": [_person(one) for one in found.ask],
        },
        lines=lines,
    )


def _person(one: Contact) -> dict[str, object]:
    return {
        "id": str(one.id),
        "name": one.name,
        "standing": one.standing,
        "ring": one.ring,
        "organisation": one.organisation,
    }


def answering(call: Call) -> Answer:
    """How fast answers come and go, and who fades away because of the user."""
    with call.workspace() as opened:
        found = opened.insight.answering(now=call.now)
    word = call.sentences.word
    document = {
        "weeks": [{"day": one.day, "mine": one.mine, "theirs": one.theirs} for one in found.weeks],
        "mine_hours": found.mine,
        "theirs_hours": found.theirs,
        "mine_hours_before": found.mine_before,
        "theirs_hours_before": found.theirs_before,
        "people": [
            {"id": str(one.contact_id), "name": one.name, "mine_hours": one.mine, "theirs_hours": one.theirs}
            for one in found.people
        ],
        "fading": [_faded(one) for one in found.fading],
    }
    lines = facts(
        [
            (word("pace_mine"), _hours(call, found.mine)),
            (word("pace_theirs"), _hours(call, found.theirs)),
            (word("pace_mine_before"), _hours(call, found.mine_before)),
            (word("pace_theirs_before"), _hours(call, found.theirs_before)),
        ]
    )
    weeks = ((one.day, one.mine, one.theirs) for one in found.weeks)
    lines += ["", *table([word("week"), word("limit_side_mine"), word("limit_side_theirs")], weeks)]
    if found.people:
        rows = ((one.name, _hours(call, one.mine), _hours(call, one.theirs)) for one in found.people)
        lines += ["", *table([word("name"), word("pace_mine"), word("pace_theirs")], rows)]
    if found.fading:
        lines += ["", word("fading"), *table([word("name"), word("days_head")], _faded_rows(found.fading))]
    return Answer(document=document, lines=lines)


def accuracy(call: Call) -> Answer:
    """How often the program was right when it was last measured; no vault is needed."""
    found = load()
    word = call.sentences.word
    document = {
        "measured_on": found.measured_on,
        "figures": {
            name: {"right": one.right, "wrong": one.wrong, "missed": one.missed, "rightly_none": one.none}
            for name, one in found.figures.items()
        },
        "rates": {name: {"count": one.count, "of": one.of} for name, one in found.rates.items()},
        "wrong_reminders_a_week": {"conversations": A_WEEK, "wrong": round(found.wrong_a_week, 1)},
    }
    rows = ((word(f"accuracy_{name}"), one.trusted, one.found) for name, one in found.figures.items())
    lines = table([word("accuracy_of"), word("accuracy_trusted"), word("accuracy_found")], rows)
    week = word("accuracy_week", count=A_WEEK, wrong=f"{found.wrong_a_week:.1f}")
    return Answer(document=document, lines=[*lines, "", week, word("accuracy_on", day=str(found.measured_on))])


def review(call: Call) -> Answer:
    """The week to look through; ``--done`` says that it was."""
    with call.workspace() as opened:
        found = opened.insight.review(now=call.now)
        if call.arguments.done:
            opened.choices.reviewed(now=call.now)
        done = opened.choices.get().reviewed_on
    word = call.sentences.word
    document = {
        "mine": [_open(one) for one in found.mine],
        "silent": [_open(one) for one in found.silent],
        "theirs": [_open(one) for one in found.theirs],
        "fading": [_faded(one) for one in found.fading],
        "leads": [sharing.lead(one) for one in found.leads],
        "reviewed_on": done or None,
    }
    lines: list[str] = []
    for title, group in (("mine_asked", found.mine), ("silent", found.silent), ("theirs_asked", found.theirs)):
        if group:
            rows = ((one.id, one.name, one.sentence or one.subject) for one in group)
            lines += [word(title), *table([word("id"), word("name"), word("sentence")], rows), ""]
    if found.fading:
        lines += [word("fading"), *table([word("name"), word("days_head")], _faded_rows(found.fading)), ""]
    lines += sharing.leads(found.leads, call.sentences) if found.leads else []
    return Answer(document=document, lines=lines or [word("nothing_to_review")])


def _hours(call: Call, hours: float | None) -> str:
    return "" if hours is None else f"{call.sentences.number(round(hours))} h"


def _open(one: Obligation) -> dict[str, object]:
    return {
        "id": str(one.id),
        "level": one.level,
        "contact_id": str(one.contact_id),
        "name": one.name,
        "since": one.since,
        "sentence": one.sentence,
        "subject": one.subject,
    }


def _faded(one: Fading) -> dict[str, object]:
    return {
        "id": str(one.contact.id),
        "name": one.contact.name,
        "ring": one.contact.ring,
        "days": one.days,
        "dormant": one.dormant,
        "obligation_id": str(one.last.id),
    }


def _faded_rows(found: Iterable[Fading]) -> Iterable[tuple[str, int]]:
    return ((one.contact.name, one.days) for one in found)
