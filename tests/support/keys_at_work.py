"""A program that changes a vault's keys until it is killed or the disk refuses, and says what it has done.

    python -m tests.support.keys_at_work FOLDER kill STEP WHAT   works until STEP operations on files; 0: for ever.
                                                                 WHAT: passphrase, rotate, or both by turns
    python -m tests.support.keys_at_work FOLDER limit ACT BYTES  one act with no file allowed to grow beyond BYTES
    python -m tests.support.keys_at_work FOLDER deny ACT         one act with no right to write into the folder

What stands in a line of its standard output is done for good: a vault that is opened later must hold it.
"""

import os
import signal
import sys
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

from app import workers, workspace
from app.errors import AppError
from app.records.contact import ContactDraft
from app.workspace import Cost, Workspace
from tests.support.keyrings import Ring
from tests.support.people import NOW

_WORDS = ["ahorn", "birke", "eiche", "fichte", "kiefer", "linde", "ulme", "weide", "erle", "esche"]
#: What Python tells of file operations before they happen.
_EVENTS = frozenset({"open", "os.remove", "os.rename", "os.listdir", "os.mkdir"})


def passphrase(number: int) -> str:
    """The n-th of an endless row of passphrases that are taken."""
    return " ".join(_WORDS[(number // 10**place) % 10] for place in range(5)) + " und kein ende"


def add(space: Workspace, number: int) -> None:
    space.contacts.add(ContactDraft(name=f"Person {number}", notes="x" * 3000), now=NOW)


def rotate(space: Workspace, old: str, new: str) -> str:
    """Encrypt anew; gives the recovery code."""
    return workers.drive(space.keys.rotate(old, new=new, now=NOW, away=Ring())).recovery_code


def work(folder: Path, stop_at: int, what: str) -> None:
    """Add somebody, change the passphrase, add somebody, encrypt anew, and so on; the first line says from where."""
    start = int((folder / "passphrase").read_text(encoding="ascii"))
    space = workspace.open(folder / "vault", passphrase=passphrase(start), now=NOW)
    people = sum(space.contacts.counts().values())
    say(f"ready {people}")
    if stop_at:
        _die_at(stop_at, folder / "vault")
    for number in count(start):
        add(space, people := people + 1)
        say(f"person {people}")
        say(f"trying {number + 1}")
        if what == "rotate" or (what == "both" and number % 2):
            code = rotate(space, passphrase(number), passphrase(number + 1))
            say(f"code {code}")
        else:
            space.keys.change_passphrase(passphrase(number), passphrase(number + 1), now=NOW)
        say(f"passphrase {number + 1}")


def _die_at(step: int, vault: Path) -> None:
    """Be killed just before the ``step``-th operation on a file of the vault from now on."""
    steps = count(1)

    def heard(event: str, arguments: tuple[object, ...]) -> None:
        if event in _EVENTS and str(arguments[0]).startswith(str(vault)) and next(steps) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(heard)


ACTS: dict[str, Callable[[Workspace], object]] = {
    "person": lambda space: add(space, 10_000),
    "passphrase": lambda space: space.keys.change_passphrase(passphrase(0), passphrase(1), now=NOW),
    "code": lambda space: space.keys.new_recovery_code(now=NOW),
    "keyring": lambda space: space.keys.keyring_on(passphrase(0), now=NOW, away=Ring()),
    "rotate": lambda space: rotate(space, passphrase(0), passphrase(1)),
}


def once(folder: Path, act: str, refuse: Callable[[], None]) -> None:
    """Open, let the disk refuse, act, and say how that ended. Before, all is done once elsewhere: nothing is loaded
    later, which the refusal would hit too.
    """
    with tempfile.TemporaryDirectory() as name:
        elsewhere = workspace.create(Path(name) / "vault", passphrase(0), now=NOW, cost=Cost.CHEAP).workspace
        for one in ("person", "code", "keyring", "rotate"):
            ACTS[one](elsewhere)
        elsewhere.contacts.counts()
        elsewhere.close()
    space = workspace.open(folder / "vault", passphrase=passphrase(0), now=NOW)
    refuse()
    try:
        ACTS[act](space)
    except AppError as error:
        say(type(error).__name__)
    else:
        say("done")
    say(str(sum(space.contacts.counts().values())))  # it goes on working
    space.close()


def limit(most: int) -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))


def deny(folder: Path) -> None:
    """Nobody may write into the folder; root is somebody else for that."""
    folder.chmod(0o500)
    if os.geteuid() == 0:
        for place in (folder, *folder.iterdir()):
            os.chown(place, 65534, 65534)
        os.seteuid(65534)


def say(line: str) -> None:
    print(line, flush=True)


def main(folder: Path, mode: str, *rest: str) -> None:
    if mode == "kill":
        work(folder, int(rest[0]), rest[1])
    elif mode == "limit":
        once(folder, rest[0], lambda: limit(int(rest[1])))
    else:
        once(folder, rest[0], lambda: deny(folder / "vault"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
