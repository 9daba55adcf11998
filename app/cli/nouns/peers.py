"""``kreis-cli peers``: whom the user exchanges referrals with."""

import sys

from app.cli import files, sharing
from app.cli.frame import Call, Nouns
from app.cli.output import Answer, facts
from app.cli.shapes import contact_id
from app.cli.shapes import number as id_number
from app.records.ids import PeerId
from app.records.peer import HeardBy

_HEARD_BY = (HeardBy.VOICE, HeardBy.IN_PERSON, HeardBy.OTHER_CHANNEL)
_MOST_OF_A_CARD = 64 * 1024


def register(nouns: Nouns) -> None:
    noun = nouns.add("peers")
    noun.verb("list", list_)
    noun.verb("add", add).argument("card", metavar="CARD").argument("--contact", metavar="ID")
    noun.verb("number", number).argument("peer", metavar="PEER")
    verifying = noun.verb("verify", verify).argument("peer", metavar="PEER")
    verifying.argument("number", nargs="+", metavar="NUMBER")
    verifying.argument("--heard-by", required=True, choices=[one.value for one in _HEARD_BY])
    noun.verb("doubt", doubt).argument("peer", metavar="PEER")
    noun.verb("revoke", revoke).argument("peer", metavar="PEER")
    noun.verb("lost", lost).argument("peer", metavar="PEER")
    noun.verb("record", record).argument("peer", metavar="PEER")


def list_(call: Call) -> Answer:
    with call.workspace() as opened:
        found = opened.peers.list()
        document = [sharing.peer(one, opened.peers.signer(one.id)) for one in found]
    return Answer(document={"peers": document}, lines=sharing.peers(found, call.sentences))


def add(call: Call) -> Answer:
    """Take in a card from a file or, with ``-``, from standard input; an equal name is said loudly."""
    card = files.read(call.arguments.card, _MOST_OF_A_CARD)
    contact = None if call.arguments.contact is None else contact_id(call.arguments.contact)
    with call.workspace() as opened:
        peer = opened.peers.add(card, call.now, contact_id=contact)
        document = sharing.peer(peer, opened.peers.signer(peer.id))
    for name in peer.same_name_as:
        print(call.sentences.word("same_name", name=name), file=sys.stderr)
    return Answer(document=document, lines=[str(peer.id)])


def number(call: Call) -> Answer:
    """Six groups of five digits from each side, three to a line."""
    peer = _peer(call.arguments.peer)
    with call.workspace() as opened:
        digits = opened.peers.number(peer)
    groups = digits.split()
    lines = ["  ".join(groups[start : start + 3]) for start in range(0, len(groups), 3)]
    return Answer(document={"id": str(peer), "number": digits}, lines=lines)


def verify(call: Call) -> Answer:
    given = call.arguments
    with call.workspace() as opened:
        peer = opened.peers.verify(_peer(given.peer), " ".join(given.number), HeardBy(given.heard_by), call.now)
        document = sharing.peer(peer, opened.peers.signer(peer.id))
    return Answer(document=document, lines=[call.sentences.word("peer_verified", name=peer.name)])


def doubt(call: Call) -> Answer:
    """The number is to be compared again; until then nothing is sealed for this peer."""
    with call.workspace() as opened:
        peer = opened.peers.doubt(_peer(call.arguments.peer), call.now)
        document = sharing.peer(peer, opened.peers.signer(peer.id))
    return Answer(document=document, lines=[call.sentences.word("peer_doubted", name=peer.name)])


def revoke(call: Call) -> Answer:
    with call.workspace() as opened:
        peer = opened.peers.revoke(_peer(call.arguments.peer), call.now)
        document = sharing.peer(peer, opened.peers.signer(peer.id))
    return Answer(document=document, lines=[call.sentences.word("peer_revoked", name=peer.name)])


def lost(call: Call) -> Answer:
    """The vault of this peer is lost: nothing of the old card counts any more."""
    with call.workspace() as opened:
        peer = opened.peers.lost(_peer(call.arguments.peer), call.now)
        document = sharing.peer(peer, opened.peers.signer(peer.id))
    return Answer(document=document, lines=[call.sentences.word("peer_lost", name=peer.name)])


def record(call: Call) -> Answer:
    """What became of this peer's referrals here, by the leads made of them."""
    with call.workspace() as opened:
        found = opened.statements.record(_peer(call.arguments.peer))
    values = {name: getattr(found, name) for name in ("received", "taken_over", "talked", "taken")}
    return Answer(
        document=values,
        lines=facts((call.sentences.word(f"record_{name}"), str(value)) for name, value in values.items()),
    )


def _peer(text: str) -> PeerId:
    return PeerId(id_number(text))
