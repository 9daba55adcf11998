"""People who exchange referrals through a shared folder in which everything goes wrong, and what must hold then.

``Simulation`` does what a caller says, by numbers that stand for a choice; after each look of a program and at the end
it asserts the invariants. A ``Word`` is a referral that somebody gave to somebody: what is known of it outside all
vaults.
"""

import re
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache

from app.crypto.identity import SecretKeys
from app.errors import AppError
from app.records.ids import ReferralId
from app.records.referral import Reshare, Terms
from app.records.shared_folder import Scanned
from app.services.referrals import Referrals
from app.services.sealing import seal
from app.store import epochs, identity, peers
from app.store.database import Database
from app.sync import withdrawals
from app.sync.transports.base import FolderGone
from tests.support.jobs import finish
from tests.support.people import NOW
from tests.support.seeded import seeded
from tests.support.sharing import VETTING
from tests.support.simulated_folder import Clouds, Killed, Wire
from tests.support.simulated_vault import NAMES, PLACE, Computer, Kept, copied, peer_of, template

CLEAR = re.compile("|".join((*NAMES, "Vertraulich", "kreis")).encode())
_AT_ONCE = timedelta()


@dataclass(slots=True, kw_only=True)
class Word:
    """A referral given to one person. ``back``: its author took it back. Not ``sure``: its author's vault has forgotten
    it, may be two, or may let it expire, so nobody can promise that it comes.
    """

    author: int
    to: int
    claim: str
    code: str
    back: bool = False
    sure: bool = True


@dataclass(slots=True, kw_only=True)
class Person:
    """``restored``: how often they went on from a backup; ``twice``: their vault runs on two computers."""

    keys: SecretKeys
    restored: int = 0
    twice: bool = False

    @property
    def plain(self) -> bool:
        return not self.restored and not self.twice


class Simulation:
    """``met``: all have heard of each other's outboxes before anything goes wrong."""

    def __init__(self, count: int, *, met: bool) -> None:
        vaults, clouds = begun(count, met)
        self.clouds = clouds.copy()
        self._around = ExitStack()
        self._around.enter_context(seeded(1_000 + count))
        self.passed = timedelta()
        self.people = [Person(keys=_keys(one)) for one in vaults]
        self.words: dict[tuple[str, str, int], Word] = {}
        self.sealed: dict[tuple[int, int], set[str]] = {}
        self.kept: list[Kept] = []
        self.computers: list[Computer] = []
        self.flipped = self.harmed = False
        for number, vault in enumerate(vaults):
            self._start(number, copied(vault), number)
        for one in self.computers:
            self._note_given(one)
            self._note_sealed(one)
        for one in self.computers:
            self.note(one)

    def close(self) -> None:
        self._around.close()
        for one in self.computers:
            one.database.close()
        for kept in self.kept:
            kept.database.close()

    def _start(self, person: int, database: Database, place: int) -> Computer:
        holder: list[Computer] = []
        wire = Wire(self.clouds, place, lambda outbox: holder[0].owns(outbox), CLEAR)
        holder.append(Computer(person, database, wire))
        self.computers.append(holder[0])
        return holder[0]

    def any(self, number: int) -> Computer:
        return self.computers[number % len(self.computers)]

    def now(self, computer: Computer) -> datetime:
        return NOW + self.passed + computer.skew

    # What people do.

    def give(self, number: int, to: int, many: int = 1, *, days: int | None = None) -> None:
        """Vet the one lead and seal it for somebody, some times."""
        one = self.any(number)
        others = [other for other in range(len(self.people)) if other != one.person]
        peer, now = peer_of(one.person, others[to % len(others)]), self.now(one)
        expires = None if days is None else now.date() + timedelta(days=days)
        referrals, lead = Referrals(one.database), one.database.value("SELECT id FROM lead")
        for _ in range(many):
            terms = Terms(reshare=Reshare.NONE, expires_on=expires)
            vetted = referrals.vet(lead, replace(VETTING, words="Vertraulich."), now, terms=terms)
            referrals.seal(vetted.id, [peer], now)
        self.note(one)

    def take_back(self, number: int, which: int) -> None:
        """Withdraw something given that still holds, half of the time what was given last: it is on its way yet."""
        one = self.any(number)
        held = one.database.read(
            "SELECT id FROM referral WHERE direction = 'given' AND withdrawn_at IS NULL"
            " AND EXISTS (SELECT 1 FROM delivery WHERE referral_id = referral.id) ORDER BY id"
        )
        if held:
            chosen = held[-1] if which % 2 else held[which % len(held)]
            Referrals(one.database).withdraw(ReferralId(chosen[0]), self.now(one))
            self.note(one)

    def take_back_of_others(self, number: int, to: int, which: int) -> None:
        """Say, properly signed, that something is taken back which somebody else gave: that is not his to say."""
        one = self.any(number)
        others = [other for other in range(len(self.people)) if other != one.person]
        reader = others[to % len(others)]
        given = [word for word in self.words.values() if word.to == reader and word.author != one.person]
        if given:
            word = given[which % len(given)]
            body = withdrawals.body(self.people[word.author].keys.identity, [word.claim])
            peer = peers.get(one.database, peer_of(one.person, reader))
            with one.database.transaction("test", self.now(one), noted=False):
                seal(one.database, peer, "withdraw", body, self.now(one))
            self.note(one)

    def greet(self, number: int, to: int) -> None:
        one = self.any(number)
        others = [other for other in range(len(self.people)) if other != one.person]
        one.folder.greet(peer_of(one.person, others[to % len(others)]), self.now(one))
        self.note(one)

    def look(
        self,
        number: int,
        *,
        fresh: bool = True,
        delay: timedelta = _AT_ONCE,
        fault: tuple[int, BaseException] | None = None,
    ) -> Scanned | None:
        """One look of one program. ``fresh``: all that is late was delivered before; ``fault``: after how many points
        what happens.
        """
        one = self.any(number)
        if fresh:
            self.clouds.deliver(one.wire.number)
        before, done = _applied(one.database), None
        if fault is not None:
            one.wire.fuse.set(*fault)
        try:
            done = finish(one.folder.scan(now=self.now(one), delay=delay))
        except Killed:
            self.restart(number)
        except AppError as error:
            gone = isinstance(error, FolderGone) and self.clouds.folders[one.wire.number].files is None
            if not gone and (fault is None or error is not fault[1]):
                raise
        finally:
            one.wire.fuse.clear()
        self.note(one)
        if done is not None:
            assert done.taken == _applied(one.database) - before, "something took effect again"
        return done

    def restart(self, number: int) -> None:
        """The program ends and starts anew, with what its last commit left."""
        one = self.any(number)
        one.go_on(one.database)

    def keep(self, number: int) -> None:
        """Make a backup."""
        self.kept.append(self.any(number).keep())

    def bring_back(self, number: int, which: int) -> None:
        """Go on from one of the computer's own backups."""
        one = self.any(number)
        mine = [kept for kept in self.kept if kept.person == one.person]
        if not mine:
            return
        kept = mine[which % len(mine)]
        one.bring_back(kept, epochs.number(one.database), self.now(one))
        self.people[one.person].restored += 1
        known, withdrawn = _given(kept.database)
        for word in self.words.values():
            if word.author == one.person and (word.code not in known or (word.back and word.claim not in withdrawn)):
                word.sure = False
        self.note(one)

    def run_twice(self, number: int) -> None:
        """Copy a vault's folder to another computer, and go on with both."""
        one = self.any(number)
        self.people[one.person].twice = True
        for word in self.words.values():
            if word.author == one.person and not word.back:
                word.sure = False
        twin = self._start(one.person, copied(one.database), self.clouds.join())
        twin.standing, twin.fallen, twin.read = set(one.standing), set(one.fallen), one.read

    def outbox(self, author: int, to: int) -> str | None:
        """The one that somebody writes into for somebody else."""
        if author == to:
            return None
        one = next(one for one in self.computers if one.person == author)
        name = one.database.value(
            "SELECT name FROM outbox WHERE mine AND closed_at IS NULL AND peer_id = ?", (peer_of(author, to),)
        )
        return None if name is None else str(name)

    # What is known of it.

    def note(self, one: Computer) -> None:
        """Look at what a vault got or gave since the last time, and whether that may be."""
        self._note_given(one)
        self._note_sealed(one)
        self._note_come(one)
        self._note_received(one)

    def _note_given(self, one: Computer) -> None:
        person = self.people[one.person]
        rows = one.database.read(
            "SELECT delivery.*, claim, expires_on FROM delivery JOIN referral ON referral.id = referral_id"
            " WHERE delivery.id > ? ORDER BY delivery.id",
            (one.read.delivery,),
        )
        for row in rows:
            to = _person_of(one.person, row["peer_id"])
            key = (person.keys.identity, str(row["claim"]), to)
            if row["kind"] == "referral":
                sure = row["expires_on"] is None and not person.twice
                self.words[key] = Word(author=one.person, to=to, claim=key[1], code=row["code"], sure=sure)
            else:
                self.words[key].back = True
            one.read = replace(one.read, delivery=row["id"])

    def _note_sealed(self, one: Computer) -> None:
        rows = one.database.read(
            "SELECT id, peer_id, digest FROM envelope WHERE mine AND id > ? ORDER BY id", (one.read.sealed,)
        )
        for row in rows:
            self.sealed.setdefault((one.person, _person_of(one.person, row["peer_id"])), set()).add(row["digest"])
            one.read = replace(one.read, sealed=row["id"])

    def _note_come(self, one: Computer) -> None:
        rows = one.database.read(
            "SELECT id, peer_id, digest FROM envelope WHERE NOT mine AND id > ? ORDER BY id", (one.read.come,)
        )
        for row in rows:
            known = self.sealed.get((_person_of(one.person, row["peer_id"]), one.person), ())
            assert row["digest"] in known, "a file counts that its author did not seal for this recipient"
            one.read = replace(one.read, come=row["id"])

    def _note_received(self, one: Computer) -> None:
        rows = one.database.read(
            "SELECT author, claim, vetting, withdrawn_at, peer_id FROM referral WHERE direction = 'received'"
        )
        standing, fallen = set(), set()
        for row in rows:
            word = self.words.get((row["author"], row["claim"], one.person))
            assert word is not None, "a referral that nobody gave"
            assert word.author == _person_of(one.person, row["peer_id"]), "a referral from somebody else"
            key = (str(row["author"]), str(row["claim"]))
            if row["withdrawn_at"] is None:
                standing.add(key)
                assert "Vertraulich" in row["vetting"], "a referral without its words"
            else:
                fallen.add(key)
                # A checkpoint of one of two vaults lists as still holding only what that one knows to have given.
                assert word.back or self.people[word.author].twice, "taken back, but not by its author"
                assert "Vertraulich" not in row["vetting"], "taken back, and still there"
        assert one.standing | one.fallen <= standing | fallen, "something that had come is gone"
        assert one.fallen <= fallen, "something that was taken back holds again"
        one.standing, one.fallen = standing, fallen


@cache
def begun(count: int, met: bool) -> tuple[tuple[Database, ...], Clouds]:
    """Vaults that have set up the folder, each sending to all others. Whoever takes them must copy them."""
    with seeded(count):
        return _begin(count, met)


def _begin(count: int, met: bool) -> tuple[tuple[Database, ...], Clouds]:
    clouds, computers = Clouds(), []
    for number, vault in enumerate(template(count)):
        wire = Wire(clouds, clouds.join(), lambda _: True, CLEAR)
        computers.append(Computer(number, copied(vault), wire))
    for one in computers:
        others = [peer_of(one.person, other) for other in range(count) if other != one.person]
        finish(one.folder.set_up(PLACE, others, NOW))
    for _ in range(6 if met else 0):
        for one in computers:
            clouds.deliver(one.wire.number)
            finish(one.folder.scan(now=NOW, delay=_AT_ONCE))
    return tuple(one.database for one in computers), clouds


def _person_of(number: int, peer: int) -> int:
    return peer - 1 + (peer > number)


def _keys(database: Database) -> SecretKeys:
    own = identity.get(database)
    assert own is not None
    return own.keys


def _applied(database: Database) -> int:
    return int(database.value("SELECT count(*) FROM envelope WHERE NOT mine AND applied"))


def _given(database: Database) -> tuple[set[str], set[str]]:
    """Codes of the files that a vault knows to have given, and the claims that it took back."""
    codes = {str(row[0]) for row in database.read("SELECT code FROM delivery")}
    rows = database.read("SELECT claim FROM referral WHERE direction = 'given' AND withdrawn_at IS NOT NULL")
    return codes, {str(row[0]) for row in rows}
