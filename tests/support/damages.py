"""A vault's files flipped, cut and put back from earlier, and what whoever opens it then meets.

Ends: *refused*, an error with its sentence; *counted*, opened as an older state after saying how many changes are
missing; *checked*, opened whole while the check of all pages tells what is wrong; *told*, opened while the keys' page
says that the key file is not as it was; *harmless*, every change is there and the file means the same.
"""

import json
import random
import shutil
from collections import Counter
from pathlib import Path

from app import workers, workspace
from app.cli.sentences import Sentences
from app.errors import AppError, DamagedVault, KeysDoNotFit, OlderVault, WrongPassphrase
from app.store.place import FILE, KEYS
from app.workspace import Accept, Workspace
from tests.support.keyrings import Ring
from tests.support.kills import names
from tests.support.people import NOW, PASSPHRASE, add, make

LOG = f"{FILE}-wal"
_PEOPLE = 12
_STATES = 20
_DELETING = ("delete", "remove", "lösch", "entfern")
_OTHERS = [f"{word} bunte wolken ziehen heim" for word in ("drei", "vier", "acht", "zehn")]


class Kept:
    """The files of a vault and of the computer's state as they were, to be put back before each try."""

    def __init__(self, vault: Path, home: Path) -> None:
        self._folders = {folder: files(folder) for folder in (vault, home / "state")}

    def put_back(self) -> None:
        for folder, there in self._folders.items():
            write(folder, there)


def files(folder: Path) -> dict[Path, bytes]:
    return {one.relative_to(folder): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def write(folder: Path, there: dict[Path, bytes]) -> None:
    """Make a folder hold exactly these files."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in there.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def say(error: AppError) -> None:
    """Both languages have a sentence for it, which never proposes to delete."""
    for language in ("de", "en"):
        said = Sentences(language).error(error)
        assert said != type(error).__name__
        assert not any(word in said.lower() for word in _DELETING)


def hurt(content: bytes, chance: random.Random) -> bytes:
    """One flipped bit, the end cut off, or some bytes cut out."""
    at, way = chance.randrange(len(content)), chance.random()
    if way < 0.2:
        return content[:at]
    if way < 0.4:
        return content[:at] + content[at + 1 + chance.randrange(40) :]
    return content[:at] + bytes([content[at] ^ 1 << chance.randrange(8)]) + content[at + 1 :]


def damage(file: str, count: int, seed: int, vault: Path, home: Path) -> Counter[str]:
    """Damage one file of a vault with twelve people ``count`` times; the log is as a crash leaves it."""
    code, space = _made(vault), _opened(vault)
    if file == KEYS:
        space.keys.keyring_on(PASSPHRASE, now=NOW, away=Ring())
    for number in range(_PEOPLE):
        add(space, f"Person {number}")
    space.keep_mark()
    if file != LOG:
        space.close()
    kept, chance = Kept(vault, home), random.Random(seed)
    if file == LOG:
        space.close()
    told: Counter[str] = Counter()
    for _ in range(count):
        kept.put_back()
        good = (vault / file).read_bytes()
        bad = hurt(good, chance)
        (vault / file).write_bytes(bad)
        told[_key_file(vault, good, bad, code, chance) if file == KEYS else _file(vault)] += 1
        assert {one.name for one in vault.iterdir()} >= {FILE, KEYS}
    return told


def _made(vault: Path) -> str:
    made = make(vault)
    made.workspace.close()
    return made.recovery_code


def _opened(vault: Path, accepted: Accept = Accept.NOTHING) -> Workspace:
    return workspace.open(vault, passphrase=PASSPHRASE, now=NOW, accepted=accepted)


def _file(vault: Path) -> str:
    whole = {f"Person {number}" for number in range(_PEOPLE)}
    try:
        space = _opened(vault)
    except OlderVault as error:
        say(error)
        missing = error.data["missing"]
    except DamagedVault as error:
        say(error)
        return "refused"
    else:
        return _looked_through(space, whole)
    space = _opened(vault, Accept.OLDER)
    left = names(space)
    space.close()
    assert left < whole
    assert missing == len(whole - left)
    return "counted"


def _looked_through(space: Workspace, whole: set[str]) -> str:
    try:
        found, wrong = names(space), space.keys.check()
    except DamagedVault as error:
        say(error)
        return "refused"
    finally:
        space.close()
    assert wrong or found == whole
    return "checked" if wrong else "harmless"


def _key_file(vault: Path, good: bytes, bad: bytes, code: str, chance: random.Random) -> str:
    before = files(vault)
    try:
        if chance.random() < 0.5:
            space = _opened(vault)
        else:
            space = workspace.open(vault, recovery_code=code, now=NOW)
    except AppError as error:
        say(error)
        assert files(vault) == before
        return "refused"
    altered, there = space.keys.info().keys_altered, len(names(space))
    space.close()
    assert there == _PEOPLE
    if altered:
        return "told"
    assert _parsed(bad) == _parsed(good)
    return "harmless"


def _parsed(content: bytes) -> object:
    try:
        return json.loads(content)
    except ValueError:
        return None


def old_copies(count: int, seed: int, vault: Path, home: Path) -> Counter[str]:
    """Whole vaults of twenty earlier states put back ``count`` times: each says how many changes it lacks."""
    _made(vault)
    states = []
    for number in range(_STATES):
        states.append(files(vault))
        space = _opened(vault)
        add(space, f"Person {number}")
        space.close()
    kept, chance, told = Kept(vault, home), random.Random(seed), Counter[str]()
    for _ in range(count):
        kept.put_back()
        number = chance.randrange(_STATES)
        write(vault, states[number])
        try:
            _opened(vault).close()
            told["wrong"] += 1
        except OlderVault as error:
            say(error)
            told["counted" if error.data == {"missing": _STATES - number} else "wrong"] += 1
    return told


def old_keys(count: int, seed: int, vault: Path, home: Path) -> Counter[str]:
    """Earlier key files put back ``count`` times: before an encryption anew told, after it they open nothing."""
    code, passphrase = _made(vault), PASSPHRASE
    earlier: list[tuple[bytes, str, str]] = []
    space = _opened(vault)
    for new in _OTHERS:
        earlier.append(((vault / KEYS).read_bytes(), passphrase, code))
        space.keys.change_passphrase(passphrase, new, now=NOW)
        earlier.append(((vault / KEYS).read_bytes(), new, code))
        code, passphrase = space.keys.new_recovery_code(now=NOW), new
    space.close()
    kept, chance, told = Kept(vault, home), random.Random(seed), Counter[str]()
    for _ in range(count // 2):
        kept.put_back()
        told[_old_key(vault, chance.choice(earlier), chance)] += 1
    kept.put_back()
    earlier.append(((vault / KEYS).read_bytes(), passphrase, code))
    space = workspace.open(vault, passphrase=passphrase, now=NOW)
    workers.drive(space.keys.rotate(passphrase, now=NOW, away=Ring()))
    space.close()
    kept = Kept(vault, home)
    for _ in range(count - count // 2):
        kept.put_back()
        told[_old_key(vault, chance.choice(earlier), chance)] += 1
    return told


def _old_key(vault: Path, earlier: tuple[bytes, str, str], chance: random.Random) -> str:
    content, passphrase, code = earlier
    (vault / KEYS).write_bytes(content)
    before = files(vault)
    try:
        if chance.random() < 0.5:
            space = workspace.open(vault, passphrase=passphrase, now=NOW)
        else:
            space = workspace.open(vault, recovery_code=code, now=NOW)
    except (KeysDoNotFit, WrongPassphrase) as error:
        say(error)
        assert files(vault) == before
        return "refused"
    outdated = space.keys.info().keys_outdated
    space.close()
    return "told" if outdated else "harmless"
