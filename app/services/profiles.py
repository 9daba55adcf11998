"""What the user tells chosen peers of themselves: variants, told to one peer at a time, replaced and withdrawn."""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from app.errors import Invalid
from app.formats import json_resume
from app.records.ids import PeerId, ProfileId
from app.records.peer import Peer
from app.records.profile import Profile, ProfileText, SharedProfile, TakenResume
from app.records.referral import Sealed
from app.services.sealing import check_verified, seal
from app.store import identity, peers
from app.store import profiles as store
from app.store.database import Database
from app.sync import profiles, withdrawals


class Profiles:
    """The profiles of one vault. A variant is the user's own; what is told leaves as a file for one peer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Profile, ...]:
        """All variants, by name."""
        return store.all_of(self._database)

    def get(self, number: ProfileId) -> Profile:
        """Raises ``NotFound``."""
        return store.get(self._database, number)

    def add(self, name: str, text: ProfileText, now: datetime) -> Profile:
        """Write another variant. Raises ``TooLong``, and ``Invalid`` without a name or any text."""
        name, text = _checked(name, text)
        with self._database.transaction("profile.add", now, detail=name):
            number = store.add(self._database, name, text, now)
        return self.get(number)

    def change(self, profile: Profile, now: datetime) -> Profile:
        """Write one anew; peers keep what they were told until it is told again. Raises as ``add``, ``NotFound``."""
        name, text = _checked(profile.name, profile.text)
        with self._database.transaction("profile.change", now, detail=name):
            store.put(self._database, replace(profile, name=name, text=text), now)
        return self.get(profile.id)

    def remove(self, number: ProfileId, now: datetime) -> None:
        """What was told of it stays with those who have it. Raises ``NotFound``."""
        name = self.get(number).name
        with self._database.transaction("profile.remove", now, detail=name):
            store.remove(self._database, number)

    def read_resume(self, data: bytes) -> TakenResume:
        """Texts from a JSON Resume file; nothing is written. Raises ``NoResume``."""
        return json_resume.read(data)

    def told(self) -> tuple[SharedProfile, ...]:
        """What peers have of the user, also what was withdrawn."""
        return store.told(self._database)

    def of(self, peer_id: PeerId) -> SharedProfile | None:
        """What a peer told of themselves; None where nothing, or nothing any more."""
        found = store.find(self._database, peer_id, mine=False)
        return found if found is not None and found.open else None

    def as_read(self, number: ProfileId, peer_id: PeerId, now: datetime) -> SharedProfile:
        """What a peer would read if it was sealed for them now; nothing is written. Raises ``NotFound``."""
        peer, own = peers.get(self._database, peer_id), identity.get(self._database)
        telling = self._telling(number, peer_id)
        text = profiles.read(profiles.body(telling)).text
        name = own.name if own is not None else ""
        return SharedProfile(
            peer_id=peer.id, peer_name=name, mine=True, claim=telling.id, number=telling.number, text=text, at=now
        )

    def seal(self, number: ProfileId, peer_ids: Sequence[PeerId], now: datetime) -> tuple[Sealed, ...]:
        """One file for each peer, all or none; it replaces what they had. Raises ``NotVerified``, ``PeerRevoked``,
        ``PeerLost``, ``TooMuch``, ``Invalid``, ``NotFound``.
        """
        if not peer_ids:
            raise Invalid(field="peers", value="")
        chosen = [peers.get(self._database, peer_id) for peer_id in dict.fromkeys(peer_ids)]
        for peer in chosen:
            check_verified(peer)
        sealed = []
        with self._database.transaction("profile.seal", now, noted=False):
            for peer in chosen:
                telling = self._telling(number, peer.id)
                sealed.append(seal(self._database, peer, profiles.KIND, profiles.body(telling), now))
                store.share(
                    self._database,
                    peer.id,
                    telling.id,
                    telling.number,
                    telling.text,
                    now,
                    profile_id=number,
                    mine=True,
                )
        return tuple(sealed)

    def withdraw(self, peer_id: PeerId, now: datetime) -> Sealed:
        """Take back what a peer has: a file that erases it there. Raises ``Invalid`` where they have nothing,
        ``NotVerified``, ``PeerRevoked``, ``PeerLost``.
        """
        peer = peers.get(self._database, peer_id)
        check_verified(peer)
        sealed = take_back(self._database, peer, now)
        if sealed is None:
            raise Invalid(field="peer", value=peer_id)
        return sealed

    def _telling(self, number: ProfileId, peer_id: PeerId) -> profiles.Told:
        """The next telling to this peer: of the same id as the one before unless that was withdrawn."""
        text, before = self.get(number).text, store.find(self._database, peer_id, mine=True)
        again = before is not None and before.open
        claim = before.claim if before is not None and again else os.urandom(16).hex()
        return profiles.Told(id=claim, number=before.number + 1 if before is not None else 1, text=text)


def take_back(database: Database, peer: Peer, now: datetime) -> Sealed | None:
    """The file that erases there what a peer has of the user; None where they have nothing."""
    had, own = store.find(database, peer.id, mine=True), identity.get(database)
    if had is None or not had.open or own is None:
        return None
    with database.transaction("profile.withdraw", now, noted=False):
        store.withdraw(database, peer.id, had.claim, now, mine=True)
        return seal(database, peer, "withdraw", withdrawals.body(own.keys.identity, [had.claim]), now)


def _checked(name: str, text: ProfileText) -> tuple[str, ProfileText]:
    line, text = " ".join(name.split()), profiles.cleaned(text)
    if not line:
        raise Invalid(field="name", value="")
    if text.empty:
        raise Invalid(field="text", value="")
    return line, text
