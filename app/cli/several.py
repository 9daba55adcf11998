"""``kreis-cli contacts several`` and ``contacts sheet``: one change to several people, and how to reach them."""

from collections.abc import Callable

from app.cli import limits
from app.cli.frame import Call, Noun, WrongUsage
from app.cli.output import Answer, plain
from app.cli.shapes import brief, contact_id, people, whole
from app.errors import Invalid
from app.records.contact import Contact, Ring, Standing
from app.records.ids import ContactId
from app.records.query import ContactQuery
from app.workspace import Workspace

_ALL = 1_000_000


def register(noun: Noun) -> None:
    changing = noun.verb("several", several).argument("ids", nargs="+", metavar="ID")
    changing.argument("--label", action="append", default=[], metavar="TEXT")
    changing.argument("--unlabel", action="append", default=[], metavar="TEXT")
    changing.argument("--ring", choices=[one.value for one in Ring])
    changing.argument("--standing", choices=[Standing.KNOWN.value, Standing.OUT.value])
    changing.argument("--touch-days", type=limits.days, metavar="DAYS")
    changing.argument("--remove", action="store_true")
    sheet_of = noun.verb("sheet", sheet).argument("ids", nargs="*", metavar="ID")
    sheet_of.argument("--ring", action="append", choices=[one.value for one in Ring])
    sheet_of.argument("--label", default="")


def several(call: Call) -> Answer:
    """Each kind of change is one action for all of them."""
    given = call.arguments
    numbers = [contact_id(one) for one in given.ids]
    with call.workspace() as opened:
        changes = _changes(call, opened, numbers)
        if not changes:
            raise WrongUsage(word="--label, --unlabel, --ring, --standing, --touch-days, --remove")
        for change in changes:
            change()
        found = () if given.remove else tuple(map(opened.contacts.get, dict.fromkeys(numbers)))
    removed = [call.sentences.word("removed")] if given.remove else []
    return Answer(
        document={"contacts": [brief(one) for one in found], "changed": len(set(numbers))},
        lines=removed or people(found, call.sentences),
    )


def _changes(call: Call, opened: Workspace, numbers: list[ContactId]) -> list[Callable[[], None]]:
    given, now, change = call.arguments, call.now, opened.contacts.several
    found: list[Callable[[], None]] = []
    if given.label or given.unlabel:
        found.append(lambda: change.label(numbers, add=given.label, remove=given.unlabel, now=now))
    if given.touch_days is not None:
        days = None if given.touch_days == limits.NONE else given.touch_days
        found.append(lambda: change.touch(numbers, days, now=now))
    if given.ring and given.standing:
        raise Invalid(field="standing", value=given.standing)
    if given.ring:
        found.append(lambda: change.move(numbers, Ring(given.ring), now=now))
    if given.standing:
        found.append(lambda: change.place(numbers, Standing(given.standing), now=now))
    if given.remove:
        found.append(lambda: change.remove(numbers, now=now))
    return found


def sheet(call: Call) -> Answer:
    """How to reach them: those named, or else the circle, or some of its rings or of a label."""
    given = call.arguments
    with call.workspace() as opened:
        if given.ids:
            found = tuple(opened.contacts.get(contact_id(one)) for one in given.ids)
        else:
            standings = (Standing.CIRCLE, Standing.KNOWN) if given.label else (Standing.CIRCLE,)
            rings = tuple(Ring(one) for one in given.ring or ())
            query = ContactQuery(standings=standings, rings=rings, label=given.label, limit=_ALL)
            found = opened.contacts.list(query)
    lines = [line for one in found for line in _entry(one)]
    return Answer(document={"contacts": [whole(one) for one in found]}, lines=lines)


def _entry(one: Contact) -> list[str]:
    work = ", ".join(part for part in (one.role, one.organisation) if part)
    ways = [f"{way.value} ({way.label})" if way.label else way.value for way in one.channels]
    return [plain(one.name), *(f"  {plain(line)}" for line in (work, *ways, one.birthday) if line), ""]
