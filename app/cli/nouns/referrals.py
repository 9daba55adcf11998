"""``kreis-cli referrals``: vet, seal, inspect, open, withdraw."""

import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from app.cli import files, sharing
from app.cli.frame import Call, Nouns
from app.cli.output import Answer, table
from app.cli.shapes import number
from app.errors import FileRefused
from app.records.ids import LeadId, PeerId, ReferralId
from app.records.referral import OK, Basis, Confidence, Interest, Reshare, Sealed, Terms, Vetting

_MOST = 64 * 1024


def register(nouns: Nouns) -> None:
    noun = nouns.add("referrals")
    noun.verb("list", list_)
    noun.verb("show", show).argument("id", metavar="ID")
    vetting = noun.verb("vet", vet).argument("lead", metavar="LEAD")
    vetting.argument("--basis", required=True, choices=[one.value for one in Basis])
    vetting.argument("--since", type=int, metavar="YEAR")
    vetting.argument("--interest", required=True, choices=[one.value for one in Interest])
    vetting.argument("--confidence", choices=[one.value for one in Confidence], default=Confidence.SURE.value)
    vetting.argument("--relation", default="", metavar="TEXT")
    vetting.argument("--words", default="", metavar="TEXT")
    vetting.argument("--expires", type=date.fromisoformat, metavar="DATE")
    vetting.argument("--reshare", choices=[one.value for one in Reshare], default=Reshare.NONE.value)
    vetting.argument("--consent", action="store_true")
    sealing = noun.verb("seal", seal).argument("id", metavar="ID")
    sealing.argument("--to", required=True, nargs="+", action="extend", metavar="PEER")
    sealing.argument("--out", required=True, metavar="DIR")
    noun.verb("inspect", inspect).argument("file", metavar="FILE")
    noun.verb("open", open_).argument("file", metavar="FILE")
    noun.verb("take", take).argument("id", metavar="ID")
    noun.verb("withdraw", withdraw).argument("id", metavar="ID").argument("--out", required=True, metavar="DIR")
    noun.verb("remove", remove).argument("id", metavar="ID")


def list_(call: Call) -> Answer:
    """Given and received, the newest first, and what waits in quarantine with its reason."""
    with call.workspace() as opened:
        found, waiting = opened.referrals.list(), opened.referrals.waiting()
    word = call.sentences.word
    lines = sharing.referrals(found, call.sentences)
    if waiting:
        rows = ((one.at, call.sentences.text("refused", one.reason)) for one in waiting)
        lines += ["", *table([word("at"), word("waits")], rows)]
    document = {
        "referrals": [sharing.referral(one) for one in found],
        "waiting": [sharing.waiting(one) for one in waiting],
    }
    return Answer(document=document, lines=lines)


def show(call: Call) -> Answer:
    with call.workspace() as opened:
        found = opened.referrals.get(_referral(call.arguments.id))
    return Answer(
        document={"referral": sharing.referral(found)}, lines=sharing.claim_facts(found.claim, call.sentences)
    )


def vet(call: Call) -> Answer:
    given = call.arguments
    vetting = Vetting(
        basis=Basis(given.basis),
        since=given.since,
        relation=given.relation,
        interest=Interest(given.interest),
        confidence=Confidence(given.confidence),
        words=given.words,
    )
    terms = Terms(expires_on=given.expires, reshare=Reshare(given.reshare), consent=given.consent)
    with call.workspace() as opened:
        made = opened.referrals.vet(LeadId(number(given.lead)), vetting, call.now, terms=terms)
    return Answer(document={"id": str(made.id), "referral": sharing.referral(made)}, lines=[str(made.id)])


def seal(call: Call) -> Answer:
    """One file for each peer, named by a short code; before it says what a signature means."""
    given = call.arguments
    out = files.folder(given.out)
    peer_ids = [PeerId(number(one)) for one in given.to]
    with call.workspace() as opened:
        referral = opened.referrals.get(_referral(given.id))
        _say(call, "signature_binds")
        if referral.claim.terms.reshare is Reshare.OK:
            _say(call, "strangers_will_read")
        sealed = opened.referrals.seal(referral.id, peer_ids, call.now)
        return _written(call, sealed, out)


def inspect(call: Call) -> Answer:
    """Exit code 0 only for a file that may be opened; nothing of any other is shown."""
    data = files.read(call.arguments.file, _MOST)
    with call.workspace() as opened:
        found = opened.referrals.inspect(data)
    if found.verdict != OK:
        print(call.sentences.text("refused", found.verdict), file=sys.stderr)
        return Answer(document=sharing.inspection(found), exit_code=1)
    lines = [call.sentences.word("may_be_opened", name=found.author_name)]
    if found.claim is not None:
        lines += sharing.claim_facts(found.claim, call.sentences)
    return Answer(document=sharing.inspection(found), lines=lines)


def open_(call: Call) -> Answer:
    data = files.read(call.arguments.file, _MOST)
    try:
        with call.workspace() as opened:
            result = opened.referrals.open(data, call.now)
    except FileRefused as refused:
        print(call.sentences.error(refused), file=sys.stderr)
        return Answer(document={"verdict": str(refused.data["reason"])}, exit_code=1)
    referral = result.referral
    document = {
        "verdict": OK,
        "kind": result.kind,
        "id": None if referral is None else str(referral.id),
        "referral": None if referral is None else sharing.referral(referral),
    }
    if referral is None or referral.withdrawn_at is not None:
        return Answer(document=document, lines=[call.sentences.word("withdrawn")])
    lines = sharing.claim_facts(referral.claim, call.sentences)
    if referral.gap:
        _say(call, "earlier_missing", name=referral.peer_name)
    return Answer(document=document, lines=lines)


def take(call: Call) -> Answer:
    """Make one received a lead of my own."""
    with call.workspace() as opened:
        lead = opened.referrals.take(_referral(call.arguments.id), call.now)
    return Answer(document={"id": str(lead.id), "lead": sharing.lead(lead)}, lines=[str(lead.id)])


def withdraw(call: Call) -> Answer:
    out = files.folder(call.arguments.out)
    with call.workspace() as opened:
        sealed = opened.referrals.withdraw(_referral(call.arguments.id), call.now)
        _say(call, "copies_stay")
        return _written(call, sealed, out)


def remove(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.referrals.remove(_referral(call.arguments.id), call.now)
    return Answer(document={"removed": call.arguments.id}, lines=[call.sentences.word("removed")])


def _written(call: Call, sealed: Iterable[Sealed], out: Path) -> Answer:
    """The files beside the names of those whom they are for; a name never stands in a file's name."""
    written = [(one, files.write(out / one.name, one.data)) for one in sealed]
    document = [{"peer_id": str(one.peer_id), "code": one.code, "file": file} for one, file in written]
    word = call.sentences.word
    rows = ((one.peer_name, one.code, file) for one, file in written)
    return Answer(document={"files": document}, lines=table([word("whom"), word("short_code"), word("file")], rows))


def _say(call: Call, code: str, **data: object) -> None:
    print(call.sentences.word(code, **data), file=sys.stderr)


def _referral(text: str) -> ReferralId:
    return ReferralId(number(text))
