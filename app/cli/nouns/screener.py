"""``kreis-cli screener``: one decision for each person or domain that waits."""

from app.cli.frame import Call, Nouns
from app.cli.output import Answer, table
from app.cli.shapes import channels, contact_id
from app.errors import Invalid
from app.records.contact import Ring, Standing
from app.records.screening import Waiting


def register(nouns: Nouns) -> None:
    noun = nouns.add("screener")
    noun.verb("list", list_)
    entering = noun.verb("circle", circle).argument("who", nargs="+", metavar="WHO")
    rings = [one.value for one in Ring]
    entering.argument("--ring", choices=rings, default=Ring.WIDER.value)
    noun.verb("known", known).argument("who", nargs="+", metavar="WHO")
    noun.verb("out", out).argument("who", nargs="+", metavar="WHO")


def list_(call: Call) -> Answer:
    with call.workspace() as opened:
        waiting = opened.screener.list(now=call.now)
    word = call.sentences.word
    text, number = call.sentences.text, call.sentences.number
    rows = (
        (one.contact.id, one.contact.name, text("reasons", one.reason.value), number(one.count), one.sentence)
        for one in waiting
    )
    headings = [word("id"), word("name"), word("reason"), word("messages"), word("sentence")]
    return Answer(document={"waiting": [_waiting(one) for one in waiting]}, lines=table(headings, rows))


def circle(call: Call) -> Answer:
    return _decide(call, Standing.CIRCLE, Ring(call.arguments.ring))


def known(call: Call) -> Answer:
    return _decide(call, Standing.KNOWN)


def out(call: Call) -> Answer:
    return _decide(call, Standing.OUT)


def _decide(call: Call, standing: Standing, ring: Ring | None = None) -> Answer:
    """People by their ids or addresses, and whole domains as ``@example.org``; a domain cannot enter the circle."""
    domains = [who for who in call.arguments.who if who.startswith("@")]
    people = [who for who in call.arguments.who if not who.startswith("@")]
    if domains and standing is Standing.CIRCLE:
        raise Invalid(field="who", value=domains[0])
    with call.workspace() as opened:
        numbers = [opened.contacts.of_address(who).id if "@" in who else contact_id(who) for who in people]
        if numbers:
            opened.screener.decide(numbers, standing=standing, ring=ring, now=call.now)
        decided = len(set(numbers))
        for domain in domains:
            decided += opened.screener.decide_domain(domain, standing=standing, now=call.now)
    return Answer(
        document={"decided": decided, "standing": standing},
        lines=[call.sentences.word("decided", count=decided, standing=call.sentences.word(standing.value))],
    )


def _waiting(one: Waiting) -> dict[str, object]:
    return {
        "id": str(one.contact.id),
        "name": one.contact.name,
        "channels": channels(one.contact.channels),
        "reason": one.reason,
        "count": one.count,
        "personal": one.personal,
        "sentence": one.sentence,
        "last_at": one.last_at,
    }
