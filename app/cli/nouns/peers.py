"""``kreis-cli peers``: whom the user exchanges referrals with."""

import sys
from pathlib import Path

from app.cli import answering, files, sharing
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
    noun.verb("revoke", revoke).argument("peer", metavar="PEER").argument("--out", metavar="DIR")
    noun.verb("lost", lost).argument("peer", metavar="PEER")
    joining = noun.verb("join", join).argument("peer", metavar="PEER")
    joining.argument("--was", required=True, metavar="EARLIER")
    rotating = noun.verb("rotate", rotate).argument("--out", required=True, metavar="DIR")
    rotating.argument("--age-key-only", action="store_true")
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
    """Nothing more is exchanged; into ``--out`` goes a last file that takes back what still holds."""
    out = None if call.arguments.out is None else files.folder(call.arguments.out)
    number = _peer(call.arguments.peer)
    with call.workspace() as opened:
        sealed = opened.peers.revoke(number, call.now)
        peer = opened.peers.get(number)
        document = sharing.peer(peer, opened.peers.signer(peer.id))
        last = answering.written(call, sealed if out is not None else (), out or Path())
    if sealed and out is None:
        call.tell(call.sentences.word("revoked_without_file"))
    told = [call.sentences.word("peer_revoked", name=peer.name)]
    return Answer(document={**document, **last.document}, lines=[*told, *(last.lines if sealed and out else ())])


def join(call: Call) -> Answer:
    """This verified peer is the same person as an earlier card's; gives what can be sealed for them again."""
    with call.workspace() as opened:
        peer = opened.peers.renewal.join(_peer(call.arguments.peer), _peer(call.arguments.was), call.now)
        again = opened.peers.renewal.open_again(peer.id, call.now)
        document = sharing.peer(peer, opened.peers.signer(peer.id))
    lines = [call.sentences.word("peer_joined", name=peer.name)]
    lines += sharing.referrals(again, call.sentences) if again else []
    return Answer(document={**document, "open_again": [str(one.id) for one in again]}, lines=lines)


def rotate(call: Call) -> Answer:
    """Change one's own keys; a file for each peer who hears the user says so."""
    out = files.folder(call.arguments.out)
    with call.workspace() as opened:
        sealed = opened.peers.renewal.rotate(call.now, signing=not call.arguments.age_key_only)
        me = opened.peers.me()
        made = answering.written(call, sealed, out)
    assert me is not None, "changing keys makes the own identity"
    told = call.sentences.word("age_key_changed" if call.arguments.age_key_only else "keys_changed")
    return Answer(document={"card": sharing.me(me), **made.document}, lines=[told, *(made.lines if sealed else ())])


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
