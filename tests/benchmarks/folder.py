"""What a look at the shared folder takes: ``python -m tests.benchmarks.folder [PEERS]``.

A thousand peers' outboxes with ten known files each, nothing new, by a program that has looked before and by one that
has not; then with a hundred new referrals, beside opening the same files with ``app.crypto.age`` alone.
"""

import sys
import tempfile
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from app.crypto import age
from app.crypto.identity import SecretKeys
from app.records.peer import Card, Part, PeerState
from app.records.place import Place, PlaceKind
from app.services.shared_folder import SharedFolder
from app.store import identity, known_files, outboxes, peers, sequences
from app.store.envelopes import Step
from app.sync import claims, envelopes
from app.sync.envelopes import Place as Stand
from app.sync.transports.base import file_name
from app.sync.transports.folder import Folder
from tests.support.jobs import finish
from tests.support.people import NOW, make
from tests.support.sharing import claim

FILES, NEW = 10, 100
EPOCH, JUNK = "1-" + "ab" * 8, bytes(2048)


@contextmanager
def taking(what: str) -> Iterator[Callable[[], float]]:
    """Print how long it takes, in seconds and in those of the processor."""
    started, spent = time.perf_counter(), time.process_time()
    yield lambda: time.process_time() - spent
    seconds, cpu = time.perf_counter() - started, time.process_time() - spent
    print(f"{what}: {cpu * 1000:.0f} ms of CPU, {seconds * 1000:.0f} ms")


class Desk:
    """A vault that hears many peers over one folder, each with files that were read before."""

    def __init__(self, folder: Path, count: int) -> None:
        (folder / "shared").mkdir()
        self.space = make(folder / "vault").workspace
        self.space.peers.card(NOW, name="Anna")
        self.database, self.transport = self.space._database, Folder(str(folder / "shared"))
        self.shared = SharedFolder(self.database, self.transport)
        place = Place(kind=PlaceKind.FOLDER, address=str(folder / "shared"))
        finish(self.shared.set_up(place, [], NOW))
        self.everybody = [SecretKeys.new() for _ in range(count)]
        with self.database.transaction("benchmark", NOW, noted=False):
            for number, keys in enumerate(self.everybody):
                self._hear(folder / "shared" / "v1" / f"{number:032x}", number, keys)

    def _hear(self, inside: Path, number: int, keys: SecretKeys) -> None:
        card = Card(
            identity=keys.identity,
            name=f"Peer {number}",
            part=Part.ASSISTANT,
            number=1,
            issued_at=NOW,
            signing_key=keys.signing_public,
            sealing_key=keys.sealing_public,
        )
        peer = peers.add(self.database, card, None, NOW)
        self.database.update("peer", peer, state=PeerState.VERIFIED.value)
        outboxes.heard_of(self.database, peer, inside.name, NOW)
        step = Step(stream=inside.name, epoch=EPOCH, seq=1, prev="", digest="", kind="hello")
        sequences.begin(self.database, peer, step, 1, NOW)
        self.database.write("UPDATE sequence SET head = ? WHERE peer_id = ?", (FILES, peer))
        inside.mkdir()
        names = [file_name(EPOCH, seq, JUNK) for seq in range(1, FILES + 1)]
        for name in names:
            (inside / name).write_bytes(JUNK)
        known_files.put(self.database, inside.name, [(name, len(JUNK), "") for name in names], 10_000)

    def publish_new(self) -> list[bytes]:
        """A referral of each of the first peers."""
        own = identity.get(self.database)
        assert own is not None
        sealed = []
        for number, keys in enumerate(self.everybody[:NEW]):
            said = claims.sign(claim(keys, own.keys.identity, number=f"{number:032x}"), keys)
            body = {"claim": b64encode(said).decode(), "chain": []}
            stand = Stand(stream=f"{number:032x}", epoch=EPOCH, seq=FILES + 1, prev="")
            to, recipient = own.keys.identity, own.keys.sealing_public
            data, _ = envelopes.seal("referral", body, stand, keys=keys, to=to, recipient=recipient)
            self.transport.publish(f"{number:032x}", file_name(EPOCH, FILES + 1, data), data)
            sealed.append(data)
        return sealed


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        desk = Desk(Path(name), count)
        with taking(f"first look of a program, {count} outboxes, {count * FILES} known files"):
            finish(desk.shared.scan(now=NOW, delay=timedelta()))
        with taking("next look, nothing new"):
            finish(desk.shared.scan(now=NOW, delay=timedelta()))
        with taking("of that, listing the folders alone"):
            for one in desk.transport.outboxes():
                desk.transport.listing(one)
        sealed = desk.publish_new()
        with taking(f"a look with {NEW} new referrals") as spent:
            done = finish(desk.shared.scan(now=NOW, delay=timedelta()))
            each = spent() / NEW
        assert done.taken == NEW, done
        print(f"each: {each * 1000:.1f} ms of CPU")
        own = identity.get(desk.database)
        assert own is not None
        with taking(f"decrypting {NEW} such files alone"):
            for data in sealed:
                age.decrypt(data, own.keys.sealing)
        desk.space.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
