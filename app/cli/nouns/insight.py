"""``kreis-cli insight``: what the vault tells about one's own dealings."""

from app.cli.frame import Call, Nouns
from app.cli.output import Answer, plain, table
from app.records.contact import Contact


def register(nouns: Nouns) -> None:
    noun = nouns.add("insight")
    noun.verb("loss", loss)


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
