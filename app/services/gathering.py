"""What a peer's file brings about a round: its charter, and what members said, each proven by its own signature."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.errors import FileRefused
from app.records.ids import RoundId
from app.records.peer import Peer
from app.records.refusal import Refusal
from app.records.round import Charter, Deed, Voice
from app.store import former, rounds
from app.store.database import Database
from app.store.rounds import Kept, Spoken
from app.sync import fields
from app.sync import rounds as files
from app.sync.envelopes import Envelope

#: As much is said in one round; more than that, somebody makes up members.
MOST_VOICES = 2_000

type _Said = tuple[Voice, str]


def accept(database: Database, envelope: Envelope, peer: Peer, now: datetime) -> RoundId:
    """Take in what holds over what is known, inside a transaction. Nothing is written before all was found good.

    Raises ``FileRefused``: what is not signed by whom it names, a second charter of one number, more than a round can
    hold, or a sender who is in no such round.
    """
    brought = files.read(envelope.body)
    charter = replace(brought.charter, founder=former.present(database, brought.charter.founder))
    known = rounds.find(database, charter.founder, charter.uid)
    if known is not None:
        _check_charter(known, charter, brought.signed)
    before = rounds.voices(database, known.id) if known is not None else ()
    fresh = _fresh(before, _present(database, brought.voices))
    own = {voice.author for voice in (*(one.voice for one in before), *(one for one, _ in fresh)) if voice.deed.own}
    if peer.card.identity not in own:
        raise FileRefused(reason=Refusal.NOT_MEMBER)
    if len(before) + len(fresh) > MOST_VOICES:
        raise FileRefused(reason=Refusal.CROWDED)
    if known is None or charter.number > known.charter.number:
        number = rounds.put(database, charter, brought.signed, now, invited_by=peer.id)
    else:
        number = known.id
    for voice, signed in fresh:
        rounds.say(database, number, voice, signed, now, peer_id=peer.id)
    _note_what_they_have(database, number, peer, charter, [voice for voice, _ in brought.voices])
    return number


def shared_in(database: Database, said: Mapping[str, Any], peer: Peer) -> RoundId | None:
    """The round in which a referral was shared: one that I and its sender are in; None where it names none of mine.

    Raises ``FileRefused``.
    """
    if "round" not in said:
        return None
    named = fields.part(said, "round")
    founder = former.present(database, fields.identity(named, "founder"))
    found = rounds.find(database, founder, fields.token(named, "uid", "[0-9a-f]{32}"))
    if found is None:
        return None
    joined = {one.voice.author for one in rounds.voices(database, found.id) if one.voice.deed is Deed.JOIN}
    return found.id if peer.card.identity in joined else None


def _check_charter(known: Kept, charter: Charter, signed: str) -> None:
    """Raise ``FileRefused`` for another charter of a known number, or a newer one signed with a key given up."""
    if charter.number == known.charter.number and files.line(signed) != files.line(known.signed):
        raise FileRefused(reason=Refusal.TWO_CHARTERS)
    if charter.number > known.charter.number and files.read_charter(signed).founder != charter.founder:
        raise FileRefused(reason=Refusal.FORMER)


def _present(database: Database, voices: Sequence[_Said]) -> list[_Said]:
    """Voices about whoever is meant now. What was signed with a key that its holder has given up is passed over, since
    whoever found such a key could say anything; what was said before stands here under the present one.
    """
    present = [
        (replace(voice, member=former.present(database, voice.member)), signed)
        for voice, signed in voices
        if former.present(database, voice.author) == voice.author
    ]
    return [(voice, signed) for voice, signed in present if voice.deed.own == (voice.author == voice.member)]


def _fresh(before: Sequence[Spoken], voices: Sequence[_Said]) -> list[_Said]:
    """Those that take the place of what is known, the newest of each."""
    newest = {(one.voice.author, one.voice.member): one.voice for one in before}
    found: dict[tuple[str, str], _Said] = {}
    for voice, signed in voices:
        key = (voice.author, voice.member)
        if key not in newest or voice.over(newest[key]):
            newest[key] = voice
            found[key] = (voice, signed)
    return list(found.values())


def _note_what_they_have(
    database: Database, number: RoundId, peer: Peer, charter: Charter, voices: Sequence[Voice]
) -> None:
    """Whoever sent all that is known needs not be told of it."""
    theirs = {(voice.author, voice.member, voice.number) for voice in voices}
    known = [one.voice for one in rounds.voices(database, number)]
    all_of_it = all((voice.author, voice.member, voice.number) in theirs for voice in known)
    newest = rounds.newest(database, number) if all_of_it else 0
    rounds.put_told(database, number, peer.id, voice=newest, charter=charter.number)
