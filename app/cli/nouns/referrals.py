"""``kreis-cli referrals``: vet, seal, inspect, open, withdraw."""

import sys

from app.cli import answering, circles, files, sharing
from app.cli.frame import Call, Nouns, WrongUsage
from app.cli.output import Answer, table
from app.cli.shapes import number
from app.errors import FileRefused
from app.records.ids import LeadId, PeerId, ReferralId
from app.records.query import ReferralQuery
from app.records.referral import OK, Direction, ReferralLine, Reshare
from app.workspace import Workspace

_MOST = 64 * 1024


def register(nouns: Nouns) -> None:
    noun = nouns.add("referrals")
    noun.verb("list", list_)
    finding = noun.verb("find", find)
    finding.argument("words", nargs="+", metavar="WORDS")
    finding.argument("--limit", type=int, default=50, metavar="N")
    noun.verb("show", show).argument("id", metavar="ID")
    answering.vetting(noun.verb("vet", vet).argument("lead", metavar="LEAD"))
    sealing = noun.verb("seal", seal).argument("id", metavar="ID")
    sealing.argument("--to", nargs="+", action="extend", default=[], metavar="PEER")
    sealing.argument("--round", metavar="ROUND")
    sealing.argument("--out", required=True, metavar="DIR")
    noun.verb("inspect", inspect).argument("file", metavar="FILE")
    noun.verb("open", open_).argument("file", metavar="FILE")
    noun.verb("take", take).argument("id", metavar="ID")
    noun.verb("withdraw", withdraw).argument("id", metavar="ID").argument("--out", required=True, metavar="DIR")
    noun.verb("remove", remove).argument("id", metavar="ID")
    answering.register(noun)


def list_(call: Call) -> Answer:
    """Given and received, the newest first, what waits in quarantine with its reason, and what has not come.

    Only the document of ``--json`` says all of each; for people a line of each is read, received before given.
    """
    with call.workspace() as opened:
        found = opened.referrals.list() if call.arguments.json else ()
        short = () if call.arguments.json else _lines(opened, "", None)
        waiting, gaps = opened.referrals.waiting(), opened.referrals.arrivals.gaps()
    word = call.sentences.word
    lines = sharing.referral_lines(short, call.sentences)
    if waiting:
        rows = ((one.at, call.sentences.text("refused", one.reason)) for one in waiting)
        lines += ["", *table([word("at"), word("waits")], rows)]
    lines += sharing.gap_lines(gaps, call.sentences)
    document = {
        "referrals": [sharing.referral(one) for one in found],
        "waiting": [sharing.waiting(one) for one in waiting],
        "gaps": [sharing.gap(one) for one in gaps],
    }
    return Answer(document=document, lines=lines)


def find(call: Call) -> Answer:
    """Lines of those with these words in job, employer, place or names, received before given; ``count`` is of all."""
    words, limit = " ".join(call.arguments.words), call.arguments.limit
    with call.workspace() as opened:
        count = sum(opened.referrals.count(direction, words) for direction in (Direction.RECEIVED, Direction.GIVEN))
        found = _lines(opened, words, max(0, limit))[: max(0, limit)]
    document = {"referrals": [sharing.referral_line(one) for one in found], "count": count}
    return Answer(document=document, lines=sharing.referral_lines(found, call.sentences))


def _lines(opened: Workspace, words: str, limit: int | None) -> tuple[ReferralLine, ...]:
    """Lines of those received, then of those given; at most ``limit`` of each, all without one."""
    found: list[ReferralLine] = []
    for direction in (Direction.RECEIVED, Direction.GIVEN):
        most = opened.referrals.count(direction, words) if limit is None else limit
        found += opened.referrals.lines(ReferralQuery(direction=direction, words=words, limit=most))
    return tuple(found)


def show(call: Call) -> Answer:
    with call.workspace() as opened:
        found = opened.referrals.get(_referral(call.arguments.id))
        said, chain = opened.statements.of(found.id), opened.statements.chain(found.id)
        vouchers = opened.statements.vouchers(found.id)
    document = {
        "referral": sharing.referral(found),
        "vouchers": [sharing.voucher(one) for one in vouchers],
        "chain": [sharing.link(one) for one in chain],
        "statements": [sharing.statement(one) for one in said],
    }
    lines = sharing.claim_facts(found.claim, call.sentences)
    lines += [sharing.link_line(one, call.sentences) for one in chain]
    lines.append(call.sentences.word("vouched_by", count=len(vouchers), names=", ".join(one.name for one in vouchers)))
    if said:
        lines += ["", *sharing.statements(said, call.sentences)]
    return Answer(document=document, lines=lines)


def vet(call: Call) -> Answer:
    given = call.arguments
    vetting, terms = answering.vetted(given)
    with call.workspace() as opened:
        made = opened.referrals.vet(LeadId(number(given.lead)), vetting, call.now, terms=terms)
    return Answer(document={"id": str(made.id), "referral": sharing.referral(made)}, lines=[str(made.id)])


def seal(call: Call) -> Answer:
    """One file for each peer, and each admitted member of a round; before it says what a signature means."""
    given = call.arguments
    if not given.to and given.round is None:
        raise WrongUsage(word="--to, --round")
    out = files.folder(given.out)
    peer_ids = [PeerId(number(one)) for one in given.to]
    with call.workspace() as opened:
        referral = opened.referrals.get(_referral(given.id))
        _say(call, "signature_binds")
        if referral.claim.terms.reshare is Reshare.OK:
            _say(call, "strangers_will_read")
        round_id = None if given.round is None else circles.named(opened, given.round).id
        sealed = opened.referrals.seal(referral.id, peer_ids, call.now, round_id=round_id)
        return answering.written(call, sealed, out)


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
    if result.kind not in ("referral", "withdraw"):
        about = None if referral is None else str(referral.id)
        peer = None if result.peer_id is None else str(result.peer_id)
        line = call.sentences.text("statement", result.kind)
        document = {"verdict": OK, "kind": result.kind, "id": about, "peer_id": peer}
        if result.round_id is not None:
            document["round_id"] = str(result.round_id)
        return Answer(document=document, lines=[line])
    found = {
        "verdict": OK,
        "kind": result.kind,
        "id": None if referral is None else str(referral.id),
        "referral": None if referral is None else sharing.referral(referral),
        "resting": [str(one) for one in result.resting],
    }
    for one in result.resting:
        _say(call, "withdraw_yours", id=one)
    if referral is None or referral.withdrawn_at is not None:
        return Answer(document=found, lines=[call.sentences.word("withdrawn")])
    if referral.held:
        return Answer(document=found, lines=[call.sentences.word("waits_for_vouchers")])
    lines = sharing.claim_facts(referral.claim, call.sentences)
    if referral.gap:
        _say(call, "earlier_missing", name=referral.peer_name)
    return Answer(document=found, lines=lines)


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
        return answering.written(call, sealed, out)


def remove(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.referrals.remove(_referral(call.arguments.id), call.now)
    return Answer(document={"removed": call.arguments.id}, lines=[call.sentences.word("removed")])


def _say(call: Call, code: str, **data: object) -> None:
    print(call.sentences.word(code, **data), file=sys.stderr)


def _referral(text: str) -> ReferralId:
    return ReferralId(number(text))
