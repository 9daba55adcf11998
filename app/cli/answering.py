"""Verbs of ``kreis-cli referrals`` by which peers answer each other: interest, question, answer, endorse, pass on."""

import argparse
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from app.cli import circles, files, sharing
from app.cli.frame import Call, Noun, Verb, WrongUsage
from app.cli.output import Answer, table
from app.cli.shapes import number
from app.records.ids import LeadId, PeerId, ReferralId, StatementId
from app.records.referral import Basis, Confidence, Interest, Reshare, Sealed, Terms, Vetting


def register(noun: Noun) -> None:
    for name, run in (("interest", interest), ("decline", decline), ("question", question), ("introduce", introduce)):
        verb = noun.verb(name, run).argument("id", metavar="ID")
        verb.argument("--words", default="", metavar="TEXT", required=name == "question")
        if name == "introduce":
            verb.argument("--name", required=True, metavar="TEXT").argument("--reach", default="", metavar="TEXT")
            verb.argument("--consent", action="store_true")
        verb.argument("--out", required=True, metavar="DIR")
    answering = noun.verb("answer", answer).argument("statement", metavar="STATEMENT")
    answering.argument("--words", required=True, metavar="TEXT").argument("--out", required=True, metavar="DIR")
    asking = noun.verb("ask", ask).argument("id", metavar="ID")
    asking.argument("--words", default="", metavar="TEXT").argument("--out", required=True, metavar="DIR")
    for name, run in (("grant", grant), ("relay", relay)):
        verb = noun.verb(name, run).argument("statement", metavar="STATEMENT")
        verb.argument("--words", default="", metavar="TEXT").argument("--out", required=True, metavar="DIR")
    noun.verb("settle", settle).argument("statement", metavar="STATEMENT")
    endorsing = noun.verb("endorse", endorse).argument("id", metavar="ID")
    endorsing.argument("--basis", required=True, choices=[one.value for one in Basis])
    endorsing.argument("--since", type=int, metavar="YEAR")
    endorsing.argument("--words", default="", metavar="TEXT")
    endorsing.argument("--to", nargs="+", action="extend", default=[], metavar="PEER")
    endorsing.argument("--round", metavar="ROUND")
    endorsing.argument("--out", required=True, metavar="DIR")
    vetting(noun.verb("pass-on", pass_on).argument("id", metavar="ID"))
    noun.verb("interests", interests).argument("lead", metavar="LEAD")
    noun.verb("owed", owed)


def vetting(verb: Verb) -> Verb:
    """The four questions and the terms, as options."""
    verb.argument("--basis", required=True, choices=[one.value for one in Basis])
    verb.argument("--since", type=int, metavar="YEAR")
    verb.argument("--interest", required=True, choices=[one.value for one in Interest])
    verb.argument("--confidence", choices=[one.value for one in Confidence], default=Confidence.SURE.value)
    verb.argument("--relation", default="", metavar="TEXT")
    verb.argument("--words", default="", metavar="TEXT")
    verb.argument("--expires", type=date.fromisoformat, metavar="DATE")
    verb.argument("--reshare", choices=[one.value for one in Reshare], default=Reshare.NONE.value)
    return verb.argument("--consent", action="store_true")


def vetted(given: argparse.Namespace) -> tuple[Vetting, Terms]:
    """What those options say."""
    said = Vetting(
        basis=Basis(given.basis),
        since=given.since,
        relation=given.relation,
        interest=Interest(given.interest),
        confidence=Confidence(given.confidence),
        words=given.words,
    )
    return said, Terms(expires_on=given.expires, reshare=Reshare(given.reshare), consent=given.consent)


def interest(call: Call) -> Answer:
    out = files.folder(call.arguments.out)
    with call.workspace() as opened:
        sealed = opened.statements.interest(_referral(call.arguments.id), call.now, words=call.arguments.words)
        return written(call, [sealed], out)


def decline(call: Call) -> Answer:
    out = files.folder(call.arguments.out)
    with call.workspace() as opened:
        sealed = opened.statements.decline(_referral(call.arguments.id), call.now, words=call.arguments.words)
        return written(call, [sealed], out)


def question(call: Call) -> Answer:
    out = files.folder(call.arguments.out)
    with call.workspace() as opened:
        sealed = opened.statements.question(_referral(call.arguments.id), call.arguments.words, call.now)
        return written(call, [sealed], out)


def introduce(call: Call) -> Answer:
    """Somebody else, who agreed, to the author."""
    given = call.arguments
    out = files.folder(given.out)
    with call.workspace() as opened:
        sealed = opened.statements.introduce(
            _referral(given.id), given.name, call.now, reach=given.reach, words=given.words, consent=given.consent
        )
        return written(call, [sealed], out)


def answer(call: Call) -> Answer:
    out = files.folder(call.arguments.out)
    with call.workspace() as opened:
        sealed = opened.statements.answer(_statement(call.arguments.statement), call.arguments.words, call.now)
        return written(call, [sealed], out)


def ask(call: Call) -> Answer:
    """Ask the author of a received one for leave to pass it on."""
    out = files.folder(call.arguments.out)
    with call.workspace() as opened:
        asked = opened.statements.permissions
        return written(call, [asked.ask(_referral(call.arguments.id), call.now, words=call.arguments.words)], out)


def grant(call: Call) -> Answer:
    """Give it; what that means is said before."""
    given = call.arguments
    out = files.folder(given.out)
    with call.workspace() as opened:
        call.tell(call.sentences.word("strangers_will_read"))
        sealed = opened.statements.permissions.grant(_statement(given.statement), call.now, words=given.words)
        return written(call, [sealed], out)


def relay(call: Call) -> Answer:
    """Tell the author of what one passed on that somebody is interested."""
    given = call.arguments
    out = files.folder(given.out)
    with call.workspace() as opened:
        return written(call, [opened.statements.relay(_statement(given.statement), call.now, words=given.words)], out)


def settle(call: Call) -> Answer:
    """It was answered another way."""
    with call.workspace() as opened:
        opened.statements.settle(_statement(call.arguments.statement), call.now)
    return Answer(document={"settled": call.arguments.statement}, lines=[call.sentences.word("settled")])


def endorse(call: Call) -> Answer:
    given = call.arguments
    out = files.folder(given.out)
    if not given.to and given.round is None:
        raise WrongUsage(word="--to, --round")
    peer_ids = [PeerId(number(one)) for one in given.to]
    with call.workspace() as opened:
        if given.round is not None:
            shared = circles.named(opened, given.round)
            peer_ids += [one.peer_id for one in shared.recipients if one.peer_id is not None]
        print(call.sentences.word("signature_binds"), file=sys.stderr)
        sealed = opened.statements.endorse(
            _referral(given.id), Basis(given.basis), peer_ids, call.now, since=given.since, words=given.words
        )
        return written(call, sealed, out)


def pass_on(call: Call) -> Answer:
    """A referral of one's own over one received; it is sealed as any other."""
    said, terms = vetted(call.arguments)
    with call.workspace() as opened:
        made = opened.referrals.pass_on(_referral(call.arguments.id), said, call.now, terms=terms)
    return Answer(document={"id": str(made.id), "referral": sharing.referral(made)}, lines=[str(made.id)])


def interests(call: Call) -> Answer:
    """Who is interested in one lead, as those see it who hire."""
    with call.workspace() as opened:
        found = opened.statements.interests(LeadId(number(call.arguments.lead)))
    document = {"interests": [sharing.statement(one) for one in found]}
    return Answer(document=document, lines=sharing.statements(found, call.sentences))


def owed(call: Call) -> Answer:
    """Where a peer waits for my word."""
    with call.workspace() as opened:
        found = opened.statements.owed()
    document = {
        "owed": [
            {**sharing.statement(one.statement), "referral_id": str(one.referral_id), "title": one.title}
            for one in found
        ]
    }
    return Answer(document=document, lines=sharing.statements([one.statement for one in found], call.sentences))


def written(call: Call, sealed: Iterable[Sealed], out: Path) -> Answer:
    """The files beside the names of those whom they are for; a name never stands in a file's name.

    What goes through the shared folder by itself is not written out.
    """
    made = [(one, None if one.in_folder else files.write(out / one.name, one.data)) for one in sealed]
    document = [
        {"peer_id": str(one.peer_id), "code": one.code, "file": file, "in_folder": one.in_folder} for one, file in made
    ]
    word = call.sentences.word
    rows = ((one.peer_name, one.code, file or word("in_folder")) for one, file in made)
    return Answer(document={"files": document}, lines=table([word("whom"), word("short_code"), word("file")], rows))


def _referral(text: str) -> ReferralId:
    return ReferralId(number(text))


def _statement(text: str) -> StatementId:
    return StatementId(number(text))
