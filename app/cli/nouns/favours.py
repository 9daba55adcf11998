"""``kreis-cli favours``: what two people did for each other."""

from datetime import date

from app.cli.frame import Call, Nouns
from app.cli.output import Answer, table
from app.cli.shapes import contact_id, number
from app.records.favour import Favour, Way
from app.records.ids import FavourId
from app.records.reminder import zone


def register(nouns: Nouns) -> None:
    noun = nouns.add("favours")
    noun.verb("list", list_).argument("contact", metavar="ID")
    adding = noun.verb("add", add).argument("contact", metavar="ID")
    adding.argument("way", choices=[one.value for one in Way])
    adding.argument("words", metavar="TEXT")
    adding.argument("--on", type=date.fromisoformat, metavar="DATE")
    noun.verb("remove", remove).argument("id", metavar="ID")


def list_(call: Call) -> Answer:
    """With the balance."""
    with call.workspace() as opened:
        found = opened.contacts.favours.of(opened.contacts.get(contact_id(call.arguments.contact)).id)
    counts = {way.value: sum(one.way is way for one in found) for way in Way}
    word = call.sentences.word
    rows = ((one.id, word(f"favour_{one.way.value}"), one.on.isoformat(), one.words) for one in found)
    lines = [word("favours", **counts), *table([word("id"), "", word("at"), ""], rows)]
    return Answer(document={"favours": [_shape(one) for one in found], **counts}, lines=lines)


def add(call: Call) -> Answer:
    """Today, unless a day is given."""
    given = call.arguments
    with call.workspace() as opened:
        on = given.on or call.now.astimezone(zone(opened.choices.get())).date()
        person, way = contact_id(given.contact), Way(given.way)
        made = opened.contacts.favours.add(person, way, given.words, on=on, now=call.now)
    return Answer(document={"favour": _shape(made)}, lines=[str(made.id)])


def remove(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.contacts.favours.remove(FavourId(number(call.arguments.id)), now=call.now)
    return Answer(document={"removed": call.arguments.id}, lines=[call.sentences.word("removed")])


def _shape(one: Favour) -> dict[str, object]:
    return {
        "id": str(one.id),
        "contact_id": str(one.contact_id),
        "way": one.way,
        "words": one.words,
        "on": one.on.isoformat(),
    }
