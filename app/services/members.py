"""Who is in a round, who vouches for them, and whom I count as admitted: reckoned anew from what members signed.

Only vouchers whom I verified count, and I; each person once, and nobody for themselves. A voucher who left goes on
vouching until they take that back, else whoever leaves would take others along.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from app.records.peer import Peer, PeerState
from app.records.round import Belonging, Deed, Member, Round, Vouch
from app.store import identity, peers, rounds
from app.store.database import Database
from app.store.folding import words
from app.store.rounds import Kept, Spoken


def whole(database: Database, kept: Kept) -> Round:
    """A round with its members."""
    spoken = rounds.voices(database, kept.id)
    own = identity.get(database)
    me = own.keys.identity if own is not None else ""
    mine = next((one.voice for one in spoken if one.voice.deed.own and one.voice.author == me), None)
    belonging = Belonging.INVITED
    if mine is not None:
        belonging = Belonging.LEFT if mine.deed is Deed.LEAVE else Belonging.JOINED
    return Round(
        id=kept.id,
        charter=kept.charter,
        belonging=belonging,
        members=_members(database, kept, spoken, me),
        agreed=mine.charter if mine is not None else 0,
        invited_by=kept.invited_by,
        show_with=rounds.show_with(database, kept.id),
        held=rounds.held(database, kept.id),
    )


def _members(database: Database, kept: Kept, spoken: Sequence[Spoken], me: str) -> tuple[Member, ...]:
    """By name; whoever was only vouched for is invited."""
    own = {one.voice.author: one.voice for one in spoken if one.voice.deed.own}
    about: dict[str, list[Spoken]] = defaultdict(list)
    for one in spoken:
        if not one.voice.deed.own:
            about[one.voice.member].append(one)
    invited = (member for member, said in about.items() if any(one.voice.deed is Deed.VOUCH for one in said))
    everybody = dict.fromkeys((*own, *invited))
    known = {one: peers.find(database, one, namesakes=False) for one in (*everybody, *_authors(spoken))}
    stopped, told = rounds.stopped(database, kept.id), rounds.told(database, kept.id)
    names = _names(spoken)
    found = []
    for member in everybody:
        peer = known[member]
        voice = own.get(member)
        vouchers = _vouchers(member, about[member], own, known, names, me)
        founder = member == kept.charter.founder
        joined = voice is not None and voice.deed is Deed.JOIN
        enough = founder or sum(one.counts for one in vouchers) >= kept.charter.needed
        left = Belonging.INVITED if voice is None else Belonging.LEFT
        found.append(
            Member(
                identity=member,
                name=_name(member, peer, names),
                belonging=Belonging.JOINED if joined else left,
                me=member == me,
                founder=founder,
                peer_id=peer.id if peer is not None else None,
                state=peer.state if peer is not None else None,
                vouchers=vouchers,
                against=tuple(
                    _name(one.voice.author, known[one.voice.author], names)
                    for one in about[member]
                    if one.voice.deed is Deed.STOP and one.voice.author != me
                ),
                admitted=joined and enough,
                stopped=peer is not None and peer.id in stopped,
                uninformed=joined and peer is not None and _uninformed(peer, kept, spoken, told.get(peer.id)),
            )
        )
    return tuple(sorted(found, key=lambda one: (words(one.name), one.identity)))


def _vouchers(
    member: str,
    about: Sequence[Spoken],
    own: Mapping[str, object],
    known: Mapping[str, Peer | None],
    names: Mapping[str, str],
    me: str,
) -> tuple[Vouch, ...]:
    """Who vouches for a member. A person who is two peers counts once, and never for themselves."""
    counted = {_person(member, known[member])}
    found = []
    for one in about:
        author = one.voice.author
        if one.voice.deed is not Deed.VOUCH:
            continue
        peer, mine = known[author], author == me
        trusted = mine or (peer is not None and peer.state is PeerState.VERIFIED)
        person = _person(author, peer)
        counts = trusted and author in own and person not in counted
        if counts:
            counted.add(person)
        found.append(
            Vouch(
                name=_name(author, peer, names),
                peer_id=peer.id if peer is not None else None,
                mine=mine,
                counts=counts,
            )
        )
    return tuple(found)


def _person(of: str, peer: Peer | None) -> object:
    """The contact where I know one, else the identity."""
    return peer.contact_id if peer is not None and peer.contact_id is not None else of


def _authors(spoken: Sequence[Spoken]) -> list[str]:
    return [one.voice.author for one in spoken]


def _names(spoken: Sequence[Spoken]) -> dict[str, str]:
    """What members call themselves, else what others call them."""
    called = {one.voice.member: one.voice.name for one in spoken}
    return called | {one.voice.author: one.voice.name for one in spoken if one.voice.deed.own}


def _name(of: str, peer: Peer | None, names: Mapping[str, str]) -> str:
    return peer.name if peer is not None else names.get(of) or of[:8]


def _uninformed(peer: Peer, kept: Kept, spoken: Sequence[Spoken], told: tuple[int, int] | None) -> bool:
    """Whether something holds now that this peer was not told by me, nor said or told me."""
    if peer.state is not PeerState.VERIFIED:
        return False
    voice, charter = told or (0, 0)
    news = any(one.id > voice and one.peer_id != peer.id for one in spoken)
    return news or kept.charter.number > charter
