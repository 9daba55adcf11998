"""How long the pages of referrals and leads take with many: ``python -m tests.benchmarks.sharing [referrals] [leads]``.

Prints milliseconds (median, 95th percentile, most) of reading the list as the page does, a window deep down, each key
of a search, opening one whole, what has not come of as many files, and the board of leads; and how many referrals a
second come in. Before all that: sealing and opening of one referral here, in turn with ``age`` and ``ssh-keygen`` as
processes, which do no more than sign, seal, open and verify the same bytes (skipped where they are missing).
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from base64 import b64encode
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.crypto import age
from app.crypto.identity import SecretKeys
from app.records.ids import PeerId
from app.records.peer import PeerState
from app.records.query import ReferralQuery
from app.records.referral import Direction
from app.store import envelopes as places
from app.sync import claims, envelopes, fields
from app.workspace import Workspace
from tests.support.many import many_leads, received
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import claim, place
from ui.leads.board import Board
from ui.referrals.look_up import look_at, look_on, look_up
from ui.shell.counts import count

_ROUNDS = 60
_TYPED = ("assistenz der geschaeftsfuehrung 70", "dresden firma 12", "empfang", "bernd weber", "koeln projekt", "xyz")


def typed() -> list[str]:
    """What stands in the field after each key."""
    return [words[:length] for words in _TYPED for length in range(1, len(words) + 1)]


def measure(name: str, actions: list[Callable[[], object]]) -> None:
    spans = []
    for action in actions:
        started = time.perf_counter()
        action()
        spans.append((time.perf_counter() - started) * 1000)
    cut = statistics.quantiles(spans, n=20)[18]
    print(f"{name:30} median {statistics.median(spans):7.1f}  p95 {cut:7.1f}  most {max(spans):7.1f} ms")


def one_referral(folder: Path) -> None:
    """Signed and sealed, opened and verified, by this program and by the two others in turn."""
    if not (shutil.which("age") and shutil.which("ssh-keygen")):
        print("age or ssh-keygen is not here: nothing to compare with")
        return
    anna, ben = SecretKeys.new(), SecretKeys.new()
    openers = envelopes.Openers(keys=ben)
    senders = envelopes.Senders(states={anna.signing_public: PeerState.VERIFIED})
    other, key = _Programs(folder), age.encode_secret(ben.sealing)
    (folder / "key").write_text(key + "\n")
    spans: dict[str, list[float]] = {name: [] for name in ("sealed here", "by both", "opened here", "by both again")}
    for number in range(_ROUNDS):
        started = time.perf_counter()
        signed = claims.sign(claim(anna, ben.identity, number=f"{number:032x}"), anna)
        body: dict[str, object] = {"claim": b64encode(signed).decode(), "chain": []}
        data, _ = envelopes.seal(
            "referral", body, place(number + 1), keys=anna, to=ben.identity, recipient=ben.sealing_public
        )
        sealed = time.perf_counter()
        found = envelopes.unseal(data, openers=openers, senders=senders)
        claims.read(fields.data(found.body, "claim"))
        opened = time.perf_counter()
        line = age.decrypt(data, ben.sealing).partition(b"\n")[0] + b"\n"
        spans["sealed here"].append(sealed - started)
        spans["opened here"].append(opened - sealed)
        started = time.perf_counter()
        other.seal(line, age.encode_recipient(ben.sealing_public))
        spans["by both"].append(time.perf_counter() - started)
        started = time.perf_counter()
        other.open(len(line))
        spans["by both again"].append(time.perf_counter() - started)
    for name, found_ in spans.items():
        print(f"{name:30} median {statistics.median(found_) * 1000:7.2f}  most {max(found_) * 1000:7.2f} ms")


class _Programs:
    """``ssh-keygen`` and ``age``, on files in a folder as somebody without this program would use them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "id")
        public = (folder / "id.pub").read_text().split()
        (folder / "signers").write_text(f"anna {public[0]} {public[1]}\n")

    def seal(self, line: bytes, recipient: str) -> None:
        (self._folder / "line").write_bytes(line)
        (self._folder / "line.sig").unlink(missing_ok=True)
        self._run("ssh-keygen", "-q", "-Y", "sign", "-f", "id", "-n", "kreis.referral.v1", "line")
        (self._folder / "plain").write_bytes(line + (self._folder / "line.sig").read_bytes())
        self._run("age", "-r", recipient, "-o", "sealed", "plain")

    def open(self, size: int) -> None:
        plain = self._run("age", "-d", "-i", "key", "sealed")
        (self._folder / "line.sig").write_bytes(plain[size:])
        verify = ("-Y", "verify", "-f", "signers", "-I", "anna", "-n", "kreis.referral.v1", "-s", "line.sig")
        self._run("ssh-keygen", *verify, given=plain[:size])

    def _run(self, *command: str, given: bytes | None = None) -> bytes:
        return subprocess.run(command, cwd=self._folder, input=given, check=True, capture_output=True).stdout


def _numbered(space: Workspace, peer: PeerId, many: int) -> None:
    """So many files have come of one sequence, but for one."""
    with space._database.transaction("benchmark", NOW, noted=False):
        for seq in (number for number in range(1, many + 1) if number != many // 2):
            at = place(seq, f"{seq - 1:064x}" if seq > 1 else "")
            step = places.Step(
                stream=at.stream, epoch=at.epoch, seq=seq, prev=at.prev, digest=f"{seq:064x}", kind="referral"
            )
            places.add(space._database, peer, step, NOW, mine=False)


def main(referrals: int, leads: int) -> None:
    application = QApplication.instance() or QApplication([])
    today = NOW.date()
    with tempfile.TemporaryDirectory() as folder:
        one_referral(Path(folder))
        space, other = new_vault(Path(folder) / "a", "Anna"), new_vault(Path(folder) / "b", "Bernd Weber")
        peer, _ = pair(space, other)
        started = time.perf_counter()
        received(space, peer.id, referrals)
        print(f"{referrals} referrals, written at {referrals / (time.perf_counter() - started):.0f} a second")
        many_leads(space, leads)
        numbers = [one.id for one in space.referrals.lines(ReferralQuery(direction=Direction.RECEIVED, limit=100))]
        offsets = range(0, referrals, max(200, referrals // 50))
        measure("list, as the page reads it", [partial(look_up, space, "", today)] * 20)
        measure("window deep down", [partial(look_on, space, "", today, offset) for offset in offsets])
        measure("search, each key, page", [partial(look_up, space, words, today) for words in typed()])
        queries = [ReferralQuery(direction=Direction.RECEIVED, words=words) for words in typed()]
        measure("search, each key, service", [partial(space.referrals.lines, query) for query in queries])
        measure("one opened whole", [partial(look_at, space, number) for number in numbers])
        measure("counts of the rail", [partial(count, space, NOW)] * 20)
        _numbered(space, peer.id, referrals)
        measure("gaps and forks", [space.referrals.arrivals.gaps] * 20)
        measure("all, as before windows", [space.referrals.list] * 3)
        whole = ReferralQuery(direction=Direction.RECEIVED, limit=referrals)
        measure("all, as the command line reads", [partial(space.referrals.lines, whole)] * 10)
        measure(f"{leads} leads read", [space.leads.list] * 20)
        found, board = space.leads.list(), Board()
        board.resize(1180, 780)
        board.show()
        application.processEvents()

        def draw() -> None:
            board.show_leads(found, today, None)
            board.grab()

        measure(f"{leads} leads on the board", [draw] * 5)
        space.close()
        other.close()


if __name__ == "__main__":
    main(*(int(one) for one in (*sys.argv[1:], *("10000", "1000")[len(sys.argv) - 1 :])))
