"""Where Kreis keeps its files on this machine, how it writes them, and how one process keeps another out.

Everything lies in *local* folders, never in a roaming one or among documents, because those are copied by sync
programs. The vault's folder holds what must be backed up, the state folder what must not travel with it (the mark
of the newest commit, against old copies), the configuration folder what is not private.
"""

import os
import sys
import tempfile
from pathlib import Path

#: Names the vault's folder and overrides the default.
VAULT_VARIABLE = "KREIS_VAULT"
#: A vault is these two files in its folder: what is encrypted, and its wrapped key.
VAULT_FILES = ("vault.db", "vault.keys")
#: While a backup is put in the vault's place, this file stands for both.
VAULT_SWAP = "vault.swap"


class Held(Exception):
    """Another process holds this file."""


def data_folder() -> Path:
    """Holds the vault and its backups."""
    return _folder("XDG_DATA_HOME", ".local/share", "")


def state_folder() -> Path:
    """Holds what belongs to this machine alone."""
    return _folder("XDG_STATE_HOME", ".local/state", "State")


def config_folder() -> Path:
    """Holds settings that are not private."""
    return _folder("XDG_CONFIG_HOME", ".config", "")


def session_folder() -> Path | None:
    """Holds what is over when the user signs out, in memory (XDG); none where the system has no such place."""
    named = os.environ.get("XDG_RUNTIME_DIR", "")
    return Path(named) / "kreis" if sys.platform.startswith("linux") and Path(named).is_absolute() else None


def vault_folder() -> Path:
    """The vault that opens when nobody names another."""
    named = os.environ.get(VAULT_VARIABLE)
    return Path(named) if named else data_folder() / "vault"


def tour_folder() -> Path:
    """Where the vault of the tour lies for as long as the tour lasts: beside that of the user, whatever its place."""
    return data_folder() / "tour"


def has_vault(folder: Path) -> bool:
    """Whether there is a vault in ``folder``: what a start must know before it loads anything that could open one."""
    return all((folder / name).is_file() for name in VAULT_FILES) or (folder / VAULT_SWAP).is_file()


def make_private(folder: Path) -> Path:
    """Makes a folder that only this user may enter; one that exists keeps its mode."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def write_private(path: Path, content: bytes) -> None:
    """Replaces a file at once and whole, readable by this user alone.

    The new content is on the disk before the name points to it, so that a crash leaves the old file or the new
    one, never half of one. Raises ``OSError``; the old file is then untouched.
    """
    make_private(path.parent)
    handle, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def hold(path: Path) -> int:
    """Opens a file that no other process can hold before this descriptor is closed, or the process ends in any way.

    Raises ``Held`` where somebody does, ``OSError`` where no file can be opened. The file stays when it is let go; it
    means nothing by itself.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        _lock(descriptor)
    except OSError as error:
        os.close(descriptor)
        raise Held from error
    return descriptor


def thunderbird_folders() -> tuple[Path, ...]:
    """Where Thunderbird keeps its profiles on this system, by whatever way it was installed."""
    home = Path.home()
    if sys.platform == "win32":
        roaming = os.environ.get("APPDATA")
        return ((Path(roaming) if roaming else home / "AppData" / "Roaming") / "Thunderbird",)
    if sys.platform == "darwin":
        return (home / "Library" / "Thunderbird",)
    return (
        home / ".thunderbird",
        home / ".mozilla-thunderbird",
        home / "snap" / "thunderbird" / "common" / ".thunderbird",
        home / ".var" / "app" / "org.mozilla.Thunderbird" / ".thunderbird",
        home / ".var" / "app" / "org.mozilla.thunderbird" / ".thunderbird",
    )


def _folder(variable: str, default: str, part: str) -> Path:
    """``variable`` and ``default`` are XDG's (Base Directory Specification 0.8: relative values are ignored)."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "Kreis" / part
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Kreis" / part
    named = os.environ.get(variable, "")
    return (Path(named) if Path(named).is_absolute() else Path.home() / default) / "kreis"


def _sync_folder(folder: Path) -> None:
    """Makes a rename durable; Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
