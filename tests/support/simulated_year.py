"""Many people who exchange through one shared folder for many days, all by chance from a seed: what comes at what cost.

Nothing goes wrong here but that each looks once a day, in another order each day, and some days not at all. Everybody
exchanges with as many neighbours as ``degree`` says, so that the web may be as large as one likes.
"""

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from app.records.ids import PeerId, ReferralId
from app.records.lead import LeadDraft, Vacancy
from app.records.peer import HeardBy
from app.records.referral import Direction, Reshare, Terms
from app.services.leads import Leads
from app.services.peers import Peers
from app.services.referrals import Referrals
from app.services.shared_folder import SharedFolder
from app.sync.transports.memory import Memory
from tests.support.jobs import finish
from tests.support.people import NOW
from tests.support.seeded import seeded
from tests.support.sharing import VETTING
from tests.support.simulated_vault import PLACE, new

_AWAY, _TAKEN_BACK = 0.2, 0.05
_TERMS = Terms(reshare=Reshare.NONE)
#: Until all are silent: what was sealed last is written, read, acknowledged, and that is read.
_MOST_ROUNDS = 40


class Someone:
    """A vault with its way to the folder; ``peers`` are its neighbours by their number in the web."""

    def __init__(self, number: int, folder: Memory) -> None:
        self.database = new()
        self.peers: dict[int, PeerId] = {}
        self.book, self.referrals = Peers(self.database), Referrals(self.database)
        self.folder = SharedFolder(self.database, folder)
        self.card = self.book.card(NOW, name=f"Person {number}")
        self.lead = Leads(self.database).add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW).id


@dataclass(slots=True, kw_only=True)
class Told:
    """What came of a web: ``lost`` and ``wrong`` are to be 0. Seconds are of the processor; those of a look by quarters
    of the time, so that one sees whether they grow with what has passed.
    """

    given: int = 0
    taken_back: int = 0
    lost: int = 0
    wrong: int = 0
    rounds: int = 0
    looks: int = 0
    written: int = 0
    files: int = 0
    size: int = 0
    most_in_outbox: int = 0
    vault: int = 0
    seconds: float = 0.0
    look_seconds: list[float] = field(default_factory=list)
    meeting: int = 0


class Web:
    """People in a ring, each with the nearest of it as neighbours."""

    def __init__(self, count: int, degree: int, chance: random.Random) -> None:
        self.folder, self._chance = Memory(), chance
        self.people = [Someone(number, self.folder) for number in range(count)]
        for number, one in enumerate(self.people):
            for step in range(1, degree // 2 + 1):
                self._pair(number, one, (number + step) % count)
        for one in self.people:
            finish(one.folder.set_up(PLACE, list(one.peers.values()), NOW))
        self.given: dict[tuple[int, str], ReferralId] = {}
        self.told = Told()

    def _pair(self, number: int, one: Someone, to: int) -> None:
        other = self.people[to]
        for mine, theirs, name in ((one, other, to), (other, one, number)):
            peer = mine.book.add(theirs.card, NOW)
            mine.book.verify(peer.id, mine.book.number(peer.id), HeardBy.VOICE, NOW)
            mine.peers[name] = peer.id

    def look(self, one: Someone, now: datetime, delay: timedelta | None = None) -> bool:
        """Whether anything was done."""
        begun = time.process_time()
        done = finish(one.folder.scan(now=now, delay=delay))
        self.told.look_seconds[-1] += time.process_time() - begun
        self.told.looks += 1
        self.told.written += done.written
        return bool(done.written or done.taken or done.removed or done.more)

    def settle(self, now: datetime) -> int:
        """All look in turns until nobody has anything to do; gives how often."""
        for number in range(_MOST_ROUNDS):
            if not sum(self.look(one, now, timedelta()) for one in self.people):
                return number
        raise AssertionError("never silent")

    def day(self, now: datetime, referrals: int) -> None:
        """Some vet and seal something, some take something back; who is not away looks."""
        for _ in range(referrals):
            number = self._chance.randrange(len(self.people))
            one = self.people[number]
            peer = self._chance.choice(list(one.peers.values()))
            vetted = one.referrals.vet(one.lead, replace(VETTING, words="Gut."), now, terms=_TERMS)
            one.referrals.seal(vetted.id, [peer], now)
            self.given[number, vetted.claim.id] = vetted.id
            self.told.given += 1
            if self._chance.random() < _TAKEN_BACK:
                key = self._chance.choice(list(self.given))
                self.people[key[0]].referrals.withdraw(self.given.pop(key), now)
                self.told.taken_back += 1
        for one in self._chance.sample(self.people, len(self.people)):
            if self._chance.random() >= _AWAY:
                self.look(one, now)

    def count(self) -> None:
        """See what has come, and what lies in the folder."""
        standing, told = set(self.given), self.told
        came = 0
        for one in self.people:
            for peer in one.folder.health().peers:
                told.wrong += bool(peer.forked or peer.twice or peer.mismatch or peer.missing or peer.waiting)
            for number in range(len(self.people)):
                if number in one.peers:
                    came += self._came(one, number)
            told.vault = max(told.vault, int(one.database.value("SELECT sum(length(data)) FROM sent") or 0))
        told.lost = len(standing) - came
        assert self.folder.files is not None
        boxes = [files for files in self.folder.files.values() if files]
        told.files, told.most_in_outbox = sum(map(len, boxes)), max(map(len, boxes))
        told.size = sum(len(data) for files in boxes for data in files.values())

    def _came(self, one: Someone, number: int) -> int:
        """How many of somebody's that hold are here; any other that holds is wrong."""
        here = [
            referral.claim.id
            for referral in one.referrals.list(Direction.RECEIVED)
            if referral.withdrawn_at is None and referral.peer_id == one.peers[number]
        ]
        right = sum((number, claim) in self.given for claim in here)
        self.told.wrong += len(here) - len({claim for claim in here if (number, claim) in self.given})
        return right


def lived(people: int, degree: int, referrals: int, days: int, *, seed: int = 1) -> Told:
    """A web's time from the first meeting on, and what came of it."""
    with seeded(seed):
        web = Web(people, degree, random.Random(seed))
        begun = time.process_time()
        web.told.look_seconds.append(0.0)
        web.told.meeting = web.settle(NOW)
        passed, day = 0, 0
        for quarter in _quarters(days):
            web.told.look_seconds.append(0.0)
            before = web.told.looks
            for day in quarter:
                due = referrals * (day + 1) // days - passed
                web.day(NOW + timedelta(days=day + 1), due)
                passed += due
            web.told.look_seconds[-1] /= web.told.looks - before
        web.told.look_seconds.append(0.0)
        web.told.rounds = web.settle(NOW + timedelta(days=day + 2))
        web.told.seconds = time.process_time() - begun
        web.count()
        for one in web.people:
            one.database.close()
        return web.told


def _quarters(days: int) -> Iterator[range]:
    for number in range(4):
        yield range(days * number // 4, days * (number + 1) // 4)
