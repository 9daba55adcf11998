"""What somebody learns who sees a shared folder or keeps its server's log: names, sizes, times, accounts, and who
answers whom by a simple timing rule.

    python -m tests.benchmarks.observer [--people N] [--days N] [--seed N] [--server]

People with vaults of their own, each exchanging with some of the others, send referrals, answer some and are away some
days, on a simulated clock, looking twice an hour while they work. The folder is watched: every file that comes and
goes, with the account that did it. Printed are what is visible, and how many of the pairs the rules of
``tests.support.observer`` find: by timing with the accounts known (a server, or whoever shares the folder) and without
them, and by what a server's log tells of reading. It fails if a name or a word of anybody stands in what is visible.

With ``--server`` three people run ``kreis-cli`` over a real Apache (Debian's apache2), each with an account, and what
its access log and the folder on its disk tell is printed.
"""

import argparse
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path

from app.records.ids import PeerId
from app.records.lead import LeadDraft, Vacancy
from app.records.place import Place, PlaceKind
from app.records.referral import Reshare, Terms
from app.services.shared_folder import SharedFolder
from app.store import outboxes
from app.sync.transports.folder import Folder
from app.workspace import Workspace
from tests.support import observer
from tests.support.circle import NAMES, Person, paired, settle
from tests.support.jobs import finish
from tests.support.observer import Seen, Watched
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VETTING
from tests.support.webdav_servers import ACCOUNTS, apache

_NAMES = ("Annemarie", "Benedikt", "Clarissa", "Dorothea", "Ferdinand", "Friederike", "Gerlinde", "Johanna")
_TITLE = "Vorzimmerdame"


class World:
    """People, who exchanges with whom, and the clock."""

    def __init__(self, root: Path, people: int, chance: random.Random) -> None:
        self.now = NOW
        self.chance = chance
        self.seen: list[Seen] = []
        self.names = [f"{_NAMES[number % len(_NAMES)]} {number}" for number in range(people)]
        self.spaces: list[Workspace] = [new_vault(root / str(number), name) for number, name in enumerate(self.names)]
        self.shared = root / "shared"
        self.shared.mkdir()
        self.folders = [
            SharedFolder(space._database, Watched(Folder(str(self.shared)), f"account{number}", self._clock, self.seen))
            for number, space in enumerate(self.spaces)
        ]
        self.peers: dict[tuple[int, int], PeerId] = {}
        self.truth: set[frozenset[int]] = set()
        ring = {(number, (number + 1) % people) for number in range(people)}
        more = chance.sample([two for two in combinations(range(people), 2) if two not in ring], k=people // 2)
        for one, other in sorted({(min(two), max(two)) for two in (*ring, *more)}):
            theirs, mine = pair(self.spaces[one], self.spaces[other])
            self.peers[one, other], self.peers[other, one] = theirs.id, mine.id
            self.truth.add(frozenset({one, other}))

    def close(self) -> None:
        for space in self.spaces:
            space.close()

    def set_up(self) -> None:
        """Each on some day of the first week."""
        place = Place(kind=PlaceKind.FOLDER, address=str(self.shared))
        for number in range(len(self.spaces)):
            self.now = NOW + timedelta(minutes=number * 137)
            chosen = [peer for (who, _), peer in self.peers.items() if who == number]
            finish(self._folder(number).set_up(place, chosen, self.now))

    def live(self, days: int) -> None:
        """Half-hours of working days; the others pass."""
        due: list[tuple[float, int, int]] = []
        for day in range(1, days + 1):
            there = [number for number in range(len(self.spaces)) if self.chance.random() < 0.85]
            for half in range(20):
                for number in there:
                    self.now = NOW + timedelta(days=day, minutes=30 * half + self.chance.uniform(0, 29))
                    hour = day * 24 + half / 2
                    for one in [one for one in due if one[0] <= hour and one[1] == number]:
                        due.remove(one)
                        self._give(number, one[2])
                    if self.chance.random() < 0.25 / 20:
                        for other in self.chance.sample(self._known(number), k=1):
                            self._give(number, other)
                            if self.chance.random() < 0.5:
                                due.append((hour + self.chance.uniform(0.5, 30), other, number))
                    self._look(number)

    def pairs(self) -> set[frozenset[str]]:
        """The truth, by accounts."""
        return {frozenset(f"account{number}" for number in two) for two in self.truth}

    def outboxes(self) -> set[frozenset[str]]:
        """The truth, by outboxes."""
        names = {}
        for (who, other), peer in self.peers.items():
            found = outboxes.for_peer(self.spaces[who]._database, peer)
            assert found is not None
            names[who, other] = found.name
        return {frozenset({names[one, other], names[other, one]}) for one, other in map(sorted, self.truth)}

    def _folder(self, number: int) -> SharedFolder:
        return self.folders[number]

    def _known(self, number: int) -> list[int]:
        return [other for who, other in self.peers if who == number]

    def _give(self, number: int, other: int) -> None:
        space = self.spaces[number]
        lead = space.leads.add(LeadDraft(vacancy=Vacancy(title=_TITLE)), self.now)
        referral = space.referrals.vet(lead.id, VETTING, self.now, terms=Terms(reshare=Reshare.NONE))
        space.referrals.seal(referral.id, [self.peers[number, other]], self.now)

    def _look(self, number: int) -> None:
        delay = timedelta(hours=self.chance.uniform(0, 6))
        finish(self._folder(number).scan(now=self.now, delay=delay))

    def _clock(self) -> datetime:
        return self.now


def _visible(shared: Path) -> bytes:
    """All that lies there, names and bytes."""
    return b"\n".join(
        str(path.relative_to(shared)).encode() + (path.read_bytes() if path.is_file() else b"")
        for path in sorted(shared.rglob("*"))
    )


def _told(seen: list[Seen]) -> None:
    learnt = observer.learnt(seen)
    print(f"outboxes {len(learnt)}, files written {sum(one.sent_ever for one in learnt.values())}")
    sizes: Counter[int] = Counter()
    for one in learnt.values():
        sizes.update(one.sizes)
    print("sizes in KiB: " + ", ".join(f"{size // 1024} × {count}" for size, count in sorted(sizes.items())))
    sending = Counter(one.account for one in learnt.values())
    print("peers to whom each account sends: " + ", ".join(str(count) for _, count in sorted(sending.items())))
    ever = sorted(one.sent_ever for one in learnt.values())
    print("files in an outbox ever, by the number in its last name: " + ", ".join(map(str, ever)))
    print("restored from a backup:", sum(one.epochs > 1 for one in learnt.values()))


def _rules(world: World) -> Mapping[str, observer.Right]:
    seen, outboxes_, pairs = world.seen, world.outboxes(), world.pairs()
    return {
        "timing, accounts known": observer.compare(observer.pairs_by_timing(seen, accounts=True), outboxes_),
        "timing, accounts unknown": observer.compare(observer.pairs_by_timing(seen, accounts=False), outboxes_),
        "who reads what (a server's log alone)": observer.compare(observer.pairs_by_reading(seen), pairs),
    }


def _shown(words: list[str], visible: bytes) -> list[str]:
    return [word for word in words if word.encode() in visible or word.lower().encode() in visible]


def over_a_server(say: Callable[[str], None] = print) -> list[str]:
    """Three people over Apache; gives what of them is visible. Prints what its owner learns."""
    root = Path(tempfile.mkdtemp(prefix="kreis-observer-"))
    try:
        with apache() as server:
            people = [Person(name=name, home=root / name.split()[0]) for name in NAMES[:3]]
            paired(people)
            name = server.new_folder()
            accounts = dict(zip([one.name for one in people], ACCOUNTS, strict=False))
            for one in people:
                one.goes_over(server.place(name, user=accounts[one.name]), ACCOUNTS[accounts[one.name]])
            settle(people, lambda: None)
            for one, to in ((people[0], people[1:]), (people[1], people[:1])):
                one.give(_TITLE, to)
            settle(people, lambda: None)
            log = server.log
            lying = observer.of_folder(server.shown / name)
            seen = observer.of_log(log, {one.name: one.size for one in lying})
            author = {one.outbox: one.account for one in seen if one.act == "wrote"}
            for outbox, told in sorted(observer.learnt(lying).items()):
                say(f"outbox {outbox[:6]}… of {author[outbox]}: {told.sent_ever} files, sizes {dict(told.sizes)}")
            lines = Counter(f"{each.account} {each.act}" for each in seen)
            say("in the log: " + ", ".join(f"{what} {count} times" for what, count in sorted(lines.items())))
            guessed = observer.pairs_by_reading(seen)
            say("who reads on in whose outbox: " + ", ".join(sorted("–".join(sorted(two)) for two in guessed)))
            words = [_TITLE, *NAMES, *(one.split()[1] for one in NAMES), "Stiftung"]
            return _shown(words, _visible(server.shown) + log.encode())
    finally:
        shutil.rmtree(root)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=8)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--server", action="store_true")
    given = parser.parse_args()
    if given.server:
        shown = over_a_server()
        print("names and words of anybody that are visible:", ", ".join(shown) or "none")
        return 1 if shown else 0
    root = Path(tempfile.mkdtemp(prefix="kreis-observer-"))
    try:
        world = World(root, given.people, random.Random(given.seed))
        world.set_up()
        world.live(given.days)
        _told(world.seen)
        for rule, right in _rules(world).items():
            print(f"{rule}: {right}")
        visible = _visible(world.shared)
        words = [_TITLE, *world.names, *_NAMES, "referral", "account"]
        shown = _shown(words, visible)
        world.close()
    finally:
        shutil.rmtree(root)
    print("names and words of anybody that are visible:", ", ".join(shown) or "none")
    return 1 if shown else 0


if __name__ == "__main__":
    sys.exit(main())
