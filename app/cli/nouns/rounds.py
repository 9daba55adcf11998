"""``kreis-cli rounds``: found one, invite, join, vouch, leave, and choose who gets what is shared."""

from dataclasses import replace

from app.cli import answering, circles, files
from app.cli.frame import Call, Nouns, Verb, WrongUsage
from app.cli.output import Answer
from app.cli.shapes import number
from app.records.ids import PeerId
from app.records.round import MOST_VOUCHERS, CharterDraft


def register(nouns: Nouns) -> None:
    noun = nouns.add("rounds")
    noun.verb("list", list_)
    noun.verb("show", show).argument("round", metavar="ROUND")
    creating = noun.verb("create", create).argument("--name", required=True, metavar="TEXT")
    _charter(creating, passed_on="", kept="", needed=1)
    changing = noun.verb("change", change).argument("round", metavar="ROUND").argument("--name", metavar="TEXT")
    _charter(changing, passed_on=None, kept=None, needed=None).argument("--out", required=True, metavar="DIR")
    for name, run in (("invite", invite), ("vouch", vouch)):
        verb = noun.verb(name, run).argument("round", metavar="ROUND")
        verb.argument("--for" if name == "vouch" else "--to", dest="peers", required=True, nargs="+", metavar="PEER")
        verb.argument("--out", required=True, metavar="DIR")
    joining = noun.verb("join", join).argument("round", metavar="ROUND")
    joining.argument("--yes", action="store_true").argument("--out", required=True, metavar="DIR")
    for name, run in (("leave", leave), ("tell", tell)):
        noun.verb(name, run).argument("round", metavar="ROUND").argument("--out", required=True, metavar="DIR")
    stopping = noun.verb("stop", stop).argument("round", metavar="ROUND").argument("peer", metavar="PEER")
    stopping.argument("--say", action="store_true").argument("--out", metavar="DIR")
    noun.verb("resume", resume).argument("round", metavar="ROUND").argument("peer", metavar="PEER")
    ruling = noun.verb("rule", rule).argument("round", metavar="ROUND")
    ruling.argument("vouchers", type=int, choices=range(1, MOST_VOUCHERS + 1), metavar="N")
    noun.verb("remove", remove).argument("round", metavar="ROUND")


def _charter(verb: Verb, *, passed_on: str | None, kept: str | None, needed: int | None) -> Verb:
    verb.argument("--passed-on", default=passed_on, metavar="TEXT").argument("--kept", default=kept, metavar="TEXT")
    return verb.argument("--vouchers", type=int, default=needed, metavar="N")


def list_(call: Call) -> Answer:
    with call.workspace() as opened:
        found = opened.peers.rounds.list()
    document = {"rounds": [circles.brief(one) for one in found]}
    return Answer(document=document, lines=circles.table_of(found, call.sentences))


def show(call: Call) -> Answer:
    """Its charter, who signed it, and the members with who vouches for them."""
    with call.workspace() as opened:
        found = circles.named(opened, call.arguments.round)
    return Answer(document=circles.whole(found), lines=circles.lines(found, call.sentences))


def create(call: Call) -> Answer:
    given = call.arguments
    draft = CharterDraft(name=given.name, passed_on=given.passed_on, kept=given.kept, needed=given.vouchers)
    with call.workspace() as opened:
        made = opened.peers.rounds.create(draft, call.now)
    return Answer(document=circles.whole(made), lines=[str(made.id)])


def change(call: Call) -> Answer:
    """Another charter; what is not given stays as it was."""
    given = call.arguments
    out = files.folder(given.out)
    with call.workspace() as opened:
        found = circles.named(opened, given.round)
        said = {"name": given.name, "passed_on": given.passed_on, "kept": given.kept, "needed": given.vouchers}
        draft = replace(found.charter.draft, **{name: value for name, value in said.items() if value is not None})
        return answering.written(call, opened.peers.rounds.change(found.id, draft, call.now), out)


def invite(call: Call) -> Answer:
    """Whoever invites vouches."""
    out = files.folder(call.arguments.out)
    with call.workspace() as opened:
        found = circles.named(opened, call.arguments.round)
        call.tell(call.sentences.word("names_are_seen"))
        return answering.written(call, opened.peers.rounds.invite(found.id, _peers(call), call.now), out)


def vouch(call: Call) -> Answer:
    out = files.folder(call.arguments.out)
    with call.workspace() as opened:
        found = circles.named(opened, call.arguments.round)
        return answering.written(call, opened.peers.rounds.vouch(found.id, _peers(call), call.now), out)


def join(call: Call) -> Answer:
    """The charter, the names and what joining means are said first."""
    out = files.folder(call.arguments.out)
    with call.workspace() as opened:
        found = circles.named(opened, call.arguments.round)
        for line in circles.lines(found, call.sentences):
            call.tell(line)
        call.tell(call.sentences.word("names_are_seen"))
        call.agree(call.sentences.word("round_agree"))
        return answering.written(call, opened.peers.rounds.join(found.id, call.now), out)


def leave(call: Call) -> Answer:
    out = files.folder(call.arguments.out)
    with call.workspace() as opened:
        found = circles.named(opened, call.arguments.round)
        return answering.written(call, opened.peers.rounds.leave(found.id, call.now), out)


def tell(call: Call) -> Answer:
    """All that holds in the round, for those who have not heard the newest."""
    out = files.folder(call.arguments.out)
    with call.workspace() as opened:
        found = circles.named(opened, call.arguments.round)
        return answering.written(call, opened.peers.rounds.tell(found.id, call.now), out)


def stop(call: Call) -> Answer:
    """Silently, or with ``--say`` by a file for each member, which needs ``--out``."""
    given = call.arguments
    if given.say and given.out is None:
        raise WrongUsage(word="--out")
    out = None if given.out is None else files.folder(given.out)
    with call.workspace() as opened:
        found = circles.named(opened, given.round)
        sealed = opened.peers.rounds.stop(found.id, PeerId(number(given.peer)), call.now, say=given.say)
        if given.say and out is not None:
            return answering.written(call, sealed, out)
    return Answer(document={"files": []}, lines=[call.sentences.word("round_stopped")])


def resume(call: Call) -> Answer:
    with call.workspace() as opened:
        found = circles.named(opened, call.arguments.round)
        opened.peers.rounds.resume(found.id, PeerId(number(call.arguments.peer)), call.now)
    return Answer(document={"done": True}, lines=[call.sentences.word("round_resumed")])


def rule(call: Call) -> Answer:
    """From how many vouchers on a referral of the round is shown."""
    with call.workspace() as opened:
        found = circles.named(opened, call.arguments.round)
        ruled = opened.peers.rounds.rule(found.id, call.arguments.vouchers, call.now)
    return Answer(document=circles.whole(ruled), lines=circles.lines(ruled, call.sentences))


def remove(call: Call) -> Answer:
    with call.workspace() as opened:
        found = circles.named(opened, call.arguments.round)
        opened.peers.rounds.remove(found.id, call.now)
    return Answer(document={"removed": str(found.id)}, lines=[call.sentences.word("removed")])


def _peers(call: Call) -> list[PeerId]:
    return [PeerId(number(one)) for one in call.arguments.peers]
