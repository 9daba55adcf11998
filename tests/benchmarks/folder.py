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
from app.sync import claims, envelopes, visits
from app.sync.envelopes import Place as Stand
from app.sync.transports.base import file_name
from app.sync.transports.folder import Folder
from tests.support.jobs import finish
from tests.support.people import NOW, make
from tests.support.sharing import claim

FILES, NEW = 10, 100


@contextmanager
def taking(what: str) -> Iterator[Callable[[], float]]:
    """Print how long it takes, in seconds and in those of the processor."""
    started, spent = time.perf_counter(), time.process_time()
    yield lambda: time.process_time() - spent
    seconds, cpu = time.perf_counter() - started, time.process_time() - spent
    print(f"{what}: {cpu * 1000:.0f} ms of CPU, {seconds * 1000:.0f} ms")


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "shared").mkdir()
        space = make(folder / "vault").workspace
        space.peers.card(NOW, name="Anna")
        database, transport = space._database, Folder(str(folder / "shared"))
        shared = SharedFolder(database, transport)
        finish(shared.set_up(Place(kind=PlaceKind.FOLDER, address=str(folder / "shared")), [], NOW))
        own = identity.get(database)
        assert own is not None
        everybody = [SecretKeys.new() for _ in range(count)]
        epoch, junk = "1-" + "ab" * 8, bytes(2048)
        with database.transaction("benchmark", NOW, noted=False):
            for number, keys in enumerate(everybody):
                card = Card(
                    identity=keys.identity,
                    name=f"Peer {number}",
                    part=Part.ASSISTANT,
                    number=1,
                    issued_at=NOW,
                    signing_key=keys.signing_public,
                    sealing_key=keys.sealing_public,
                )
                peer = peers.add(database, card, None, NOW)
                database.update("peer", peer, state=PeerState.VERIFIED.value)
                box = f"{number:032x}"
                outboxes.heard_of(database, peer, box, NOW)
                step = Step(stream=f"{number:032x}", epoch=epoch, seq=1, prev="", digest="", kind="hello")
                sequences.begin(database, peer, step, 1, NOW)
                database.write("UPDATE sequence SET head = ? WHERE peer_id = ?", (FILES, peer))
                inside = folder / "shared" / "v1" / box
                inside.mkdir()
                names = [file_name(epoch, seq, junk) for seq in range(1, FILES + 1)]
                for one in names:
                    (inside / one).write_bytes(junk)
                known_files.put(database, box, [(one, len(junk), "") for one in names], 10_000)
        with taking(f"first look of a program, {count} outboxes, {count * FILES} known files"):
            finish(shared.scan(now=NOW, delay=timedelta()))
        with taking("next look, nothing new"):
            finish(shared.scan(now=NOW, delay=timedelta()))
        with taking("of that, listing the folders alone"):
            for one in transport.outboxes():
                transport.listing(one)
        with taking("opening the connection anew: listing without fingerprints"):
            visits.look(transport, dict.fromkeys(outboxes.theirs(database), ""), frozenset(), "")
        sealed = []
        for number, keys in enumerate(everybody[:NEW]):
            said = claims.sign(claim(keys, own.keys.identity, number=f"{number:032x}"), keys)
            body = {"claim": b64encode(said).decode(), "chain": []}
            stand = Stand(stream=f"{number:032x}", epoch="2-" + "cd" * 8, seq=1, prev="")
            to, recipient = own.keys.identity, own.keys.sealing_public
            data, _ = envelopes.seal("referral", body, stand, keys=keys, to=to, recipient=recipient)
            sealed.append(data)
            stand = Stand(stream=f"{number:032x}", epoch=epoch, seq=FILES + 1, prev="")
            data, _ = envelopes.seal("referral", body, stand, keys=keys, to=to, recipient=recipient)
            transport.publish(f"{number:032x}", file_name(epoch, FILES + 1, data), data)
        with taking(f"a look with {NEW} new referrals") as spent:
            done = finish(shared.scan(now=NOW, delay=timedelta()))
            each = spent() / NEW
        assert done.taken == NEW, done
        print(f"each: {each * 1000:.1f} ms of CPU")
        with taking(f"decrypting {NEW} such files alone"):
            for data in sealed:
                age.decrypt(data, own.keys.sealing)
        space.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
