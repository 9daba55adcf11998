"""What the user signs in a round, and sealing all that holds there for one peer after another."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from app.records.ids import RoundId
from app.records.peer import Peer
from app.records.referral import Sealed
from app.records.round import Deed, Voice
from app.services.sealing import seal
from app.store import choices, identity, rounds
from app.store.database import Database
from app.store.identity import Own
from app.store.rounds import Spoken
from app.sync import rounds as files


def say(database: Database, number: RoundId, deed: Deed, now: datetime, about: Peer | None = None) -> None:
    """Sign what holds from now on between me and another, or of myself, inside a transaction."""
    kept, me = rounds.get(database, number), own(database)
    member, name = (me.keys.identity, _my_name(database, me)) if about is None else (about.card.identity, about.name)
    voice = Voice(
        uid=kept.charter.uid,
        founder=files.read_charter(kept.signed).founder,
        deed=deed,
        author=me.keys.identity,
        member=member,
        number=1,
        name=name,
        charter=kept.charter.number,
    )
    _sign(database, number, voice, me, now)


def tell(database: Database, number: RoundId, chosen: Iterable[Peer], kind: str, now: datetime) -> tuple[Sealed, ...]:
    """All that holds in the round, for each of these, inside a transaction; several files where one is too small.

    What somebody else said of whoever changed keys since is not handed on: it names one whom newcomers cannot know.
    """
    _renew(database, number, now)
    kept, spoken = rounds.get(database, number), rounds.voices(database, number)
    signed = [one.signed for one in spoken if not _stale(one)]
    newest = rounds.newest(database, number)
    sealed = []
    for peer in {one.id: one for one in chosen}.values():
        bodies = files.bodies(kept.signed, signed)
        sealed += [seal(database, peer, kind, body, now) for body in bodies]
        rounds.put_told(database, number, peer.id, voice=newest, charter=kept.charter.number)
    return tuple(sealed)


def own(database: Database) -> Own:
    """Who I am; only for whoever is in a round."""
    found = identity.get(database)
    assert found is not None, "whoever is in a round has an identity"
    return found


def _renew(database: Database, number: RoundId, now: datetime) -> None:
    """Sign anew what I said under keys that I gave up since, or about somebody who did: others could not tell whom it
    names.
    """
    me = own(database)
    for one in rounds.voices(database, number):
        if one.voice.author == me.keys.identity and _stale(one):
            founder = files.read_voice(one.signed).founder
            _sign(database, number, replace(one.voice, founder=founder), me, now)


def _stale(one: Spoken) -> bool:
    """Whether it was signed under, or of, an identity that was given up since."""
    said = files.read_voice(one.signed)
    return (said.author, said.member) != (one.voice.author, one.voice.member)


def _sign(database: Database, number: RoundId, voice: Voice, me: Own, now: datetime) -> None:
    """Sign a voice with the number after that of the one whose place it takes."""
    before = (
        one.voice.number
        for one in rounds.voices(database, number)
        if (one.voice.author, one.voice.member) == (voice.author, voice.member)
    )
    numbered = replace(voice, number=max(before, default=0) + 1)
    rounds.say(database, number, numbered, files.sign_voice(numbered, me.keys), now)


def _my_name(database: Database, me: Own) -> str:
    return me.name or choices.get(database).my_name
