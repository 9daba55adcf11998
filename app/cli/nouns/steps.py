"""The verbs of ``kreis-cli leads`` about steps: noted down, changed, done, opened again, removed."""

from dataclasses import replace
from datetime import date

from app.cli import sharing
from app.cli.frame import Call, Noun
from app.cli.output import Answer
from app.cli.shapes import number
from app.records.ids import LeadId, StepId
from app.records.lead import Lead
from app.workspace import Workspace


def register(noun: Noun) -> None:
    """Beside the other verbs of leads."""
    adding = noun.verb("step-add", add).argument("id", metavar="ID").argument("words", metavar="TEXT")
    adding.argument("--on", type=date.fromisoformat, metavar="DATE")
    noun.verb("step-done", done).argument("id", metavar="ID").argument("--step", metavar="ID")
    noun.verb("step-open", again).argument("id", metavar="ID").argument("step", metavar="STEP")
    changing = noun.verb("step-change", change).argument("id", metavar="ID").argument("step", metavar="STEP")
    changing.argument("--words", metavar="TEXT").argument("--on", type=date.fromisoformat, metavar="DATE")
    noun.verb("step-remove", remove).argument("id", metavar="ID").argument("step", metavar="STEP")


def add(call: Call) -> Answer:
    with call.workspace() as opened:
        made = opened.leads.steps.add(_lead(call), call.arguments.words, due_on=call.arguments.on, now=call.now)
        found = opened.leads.get(_lead(call))
    return Answer(document={"id": str(made.id), "lead": sharing.lead(found)}, lines=[str(made.id)])


def done(call: Call) -> Answer:
    """The one that comes next, or a certain one."""
    with call.workspace() as opened:
        if call.arguments.step is None:
            opened.leads.step_done(_lead(call), call.now)
        else:
            opened.leads.steps.done(_step(call, opened), now=call.now)
        return _answer(call, opened)


def again(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.leads.steps.open(_step(call, opened), now=call.now)
        return _answer(call, opened)


def change(call: Call) -> Answer:
    """What is given replaces what was."""
    given = call.arguments
    with call.workspace() as opened:
        number_ = _step(call, opened)
        before = next(one for one in opened.leads.get(_lead(call)).steps if one.id == number_)
        after = replace(
            before, words=before.words if given.words is None else given.words, due_on=given.on or before.due_on
        )
        opened.leads.steps.change(after, now=call.now)
        return _answer(call, opened)


def remove(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.leads.steps.remove(_step(call, opened), now=call.now)
        return _answer(call, opened)


def _answer(call: Call, opened: Workspace) -> Answer:
    found: Lead = opened.leads.get(_lead(call))
    return Answer(document={"lead": sharing.lead(found)}, lines=sharing.lead_facts(found, call.sentences))


def _lead(call: Call) -> LeadId:
    return LeadId(number(call.arguments.id))


def _step(call: Call, opened: Workspace) -> StepId:
    """The step that is named, if it is one of the lead. Raises ``NotFound``."""
    wanted = StepId(number(call.arguments.step))
    opened.leads.steps.check(_lead(call), wanted)
    return wanted
