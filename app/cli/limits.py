"""``kreis-cli replies limits``: how long a reply may take, by side and ring, and which days are no working days;
``kreis-cli contacts touch``: how long it may be silent between the user and people of a ring, and how many the circle
holds.
"""

import argparse
from dataclasses import replace

from app.cli.frame import Call, Noun
from app.cli.output import Answer, facts
from app.errors import Invalid
from app.records.calendar import is_region

_SIDES = ("mine", "theirs")
_RINGS = ("inner", "close", "active", "wider")
#: For "as for all".
NONE = "none"


def register(noun: Noun) -> None:
    limiting = noun.verb("limits", limits)
    for name in _SIDES:
        limiting.argument(f"--{name}", type=int, metavar="DAYS")
    for name in _RINGS:
        limiting.argument(f"--{name}", type=days, metavar="DAYS")
    limiting.argument("--region", metavar="CODE")


def register_touch(noun: Noun) -> None:
    touching = noun.verb("touch", touch)
    for name in _RINGS:
        touching.argument(f"--{name}", type=int, metavar="DAYS")
    touching.argument("--circle", type=int, metavar="PEOPLE")


def days(text: str) -> int | str:
    """Working days, or ``none``."""
    if text == NONE:
        return text
    try:
        return int(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(text) from error


def limits(call: Call) -> Answer:
    """How long a reply may take; what is given is changed."""
    given = vars(call.arguments)
    changed: dict[str, int | str | None] = {
        f"patience_{name}": None if given[name] == NONE else given[name]
        for name in (*_SIDES, *_RINGS)
        if given[name] is not None
    }
    if given["region"] is not None:
        changed["region"] = "" if given["region"] == NONE else given["region"]
        if not is_region(str(changed["region"])):
            raise Invalid(field="region", value=given["region"])
    with call.workspace() as opened:
        if changed:
            opened.choices.change(replace(opened.choices.get(), **changed), now=call.now)  # type: ignore[arg-type]
        choices = opened.choices.get()
    document = {name: getattr(choices, f"patience_{name}") for name in (*_SIDES, *_RINGS)}
    word = call.sentences.word
    lines = facts(
        [
            *((word(f"limit_{name}"), word("working_days", count=document[name])) for name in _SIDES),
            *(
                (word(name), "" if document[name] is None else word("working_days", count=document[name]))
                for name in _RINGS
            ),
            (word("region"), choices.region or word("no_holidays")),
        ]
    )
    return Answer(document={**document, "region": choices.region}, lines=lines)


def touch(call: Call) -> Answer:
    """After how many days of silence it is time to be in touch, 0 for never; what is given is changed."""
    given = vars(call.arguments)
    changed = {f"touch_{name}": given[name] for name in _RINGS if given[name] is not None}
    if given["circle"] is not None:
        changed["circle_capacity"] = given["circle"]
    with call.workspace() as opened:
        if changed:
            opened.choices.change(replace(opened.choices.get(), **changed), now=call.now)
        choices = opened.choices.get()
    word = call.sentences.word
    found = {name: getattr(choices, f"touch_{name}") for name in _RINGS}
    lines = facts(
        [
            *(
                (word(name), word("touch_every", count=count) if count else word("touch_never"))
                for name, count in found.items()
            ),
            (word("circle_holds"), choices.circle_capacity),
        ]
    )
    return Answer(document={**found, "circle": choices.circle_capacity}, lines=lines)
