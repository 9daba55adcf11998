"""The doorway to the core: create or open a vault, and a service under each noun.

    created = workspace.create(folder, passphrase, now=now)      # .workspace and .recovery_code, shown once
    space = workspace.open(folder, passphrase=…, now=now)
    space.on_commit(page_kinds_changed)                          # one ChangeSet after each commit
    reader = space.reader()                                      # read-only, for another thread

    space.contacts       people: list, find, get, add, change, remove, erase, counts, labels, timeline
    space.circle         move, leave, counts, capacity, members, proposals
    space.organisations  employers: list, get, add, change, recommend
    space.screener       list, fresh, counts, decide, decide_domain
    space.leads          jobs heard of          space.peers      whom referrals go to and come from; renewal
    space.referrals      vet, seal, open        space.imports    files in, batches, undo
    space.statements     what peers say about referrals: interest, question, answer, endorse, vouchers
    space.transfers      files out              space.history    undo, list, take_back, drafts
    space.replies        who owes whom, why, done, snooze, waive; notices, capture
    space.insight        what would be lost with a network, answering, review
    space.choices        settings in the vault  space.keys       info, check, passphrase, recovery code
    space.backups        daily, second place

Everything that writes takes ``now`` and is one transaction, which is one action that ``history`` can take back.
Services are imported when first asked for: an unlock screen that imports this module waits for none of them.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.changes import ChangeSet
from app.errors import AppError
from app.records.cost import Cost
from app.records.transfer import ContactFormat
from app.records.vault import Accept, Presence
from app.store import place

if TYPE_CHECKING:
    from app.records.backup import Backup, Candidate
    from app.records.job import Halt, Job
    from app.records.sample import Sampled
    from app.services.backups import Backups
    from app.services.choices import Choices
    from app.services.circle import Circle
    from app.services.contacts import Contacts
    from app.services.everything import Everything
    from app.services.history import History
    from app.services.imports import Imports
    from app.services.insight import Insight
    from app.services.keys import Keys
    from app.services.leads import Leads
    from app.services.organisations import Organisations
    from app.services.peers import Peers
    from app.services.referrals import Referrals
    from app.services.replies import Replies
    from app.services.screener import Screener
    from app.services.statements import Statements
    from app.services.transfers import Transfers
    from app.store.database import Database
    from app.store.throwaway import Invented
    from app.store.vault import Vault

__all__ = [
    "Accept",
    "ContactFormat",
    "Cost",
    "Created",
    "Workspace",
    "backups",
    "check_sheet",
    "create",
    "exists",
    "fill",
    "invented",
    "open",
    "restore",
    "six_words",
    "strength",
]


class Workspace:
    """An open vault. Services are made when first asked for; all of them share one connection and one thread."""

    def __init__(self, database: "Database", vault: "Vault", *, opened_at: datetime, read_only: bool = False) -> None:
        self._database = database
        self._vault = vault
        self._opened_at = opened_at
        self._read_only = read_only
        _ = self.history  # made at once: undo reaches back to here

    # One obvious place for each service: imported and made when first asked for, from the database alone.

    @cached_property
    def history(self) -> "History":
        from app.services.history import History

        return History(self._database)

    @cached_property
    def contacts(self) -> "Contacts":
        from app.services.contacts import Contacts

        return Contacts(self._database, self._judge)

    @cached_property
    def circle(self) -> "Circle":
        from app.services.circle import Circle

        return Circle(self._database)

    @cached_property
    def organisations(self) -> "Organisations":
        from app.services.organisations import Organisations

        return Organisations(self._database)

    @cached_property
    def screener(self) -> "Screener":
        from app.services.screener import Screener

        return Screener(self._database)

    @cached_property
    def leads(self) -> "Leads":
        from app.services.leads import Leads

        return Leads(self._database)

    @cached_property
    def peers(self) -> "Peers":
        from app.services.peers import Peers

        return Peers(self._database)

    @cached_property
    def referrals(self) -> "Referrals":
        from app.services.referrals import Referrals

        return Referrals(self._database)

    @cached_property
    def statements(self) -> "Statements":
        from app.services.statements import Statements

        return Statements(self._database)

    @cached_property
    def imports(self) -> "Imports":
        from app.services.imports import Imports

        return Imports(self._database, self._judge, self._everything)

    @cached_property
    def replies(self) -> "Replies":
        from app.services.replies import Replies

        return Replies(self._database)

    @cached_property
    def insight(self) -> "Insight":
        from app.services.insight import Insight

        return Insight(self._database, self.replies, self.leads)

    @cached_property
    def transfers(self) -> "Transfers":
        from app.services.transfers import Transfers

        return Transfers(self._database, self._everything)

    @cached_property
    def choices(self) -> "Choices":
        from app.services.choices import Choices

        return Choices(self._database)

    @cached_property
    def keys(self) -> "Keys":
        from app.services.keys import Keys

        return Keys(self._vault, self._database)

    @cached_property
    def backups(self) -> "Backups":
        from app.services.backups import Backups

        return Backups(self._database, self._vault)

    def _judge(self, conversations: Iterable[int], now: datetime) -> None:
        """Judge conversations again; what that takes is imported when there are some."""
        self.replies.judge(conversations, now)

    @cached_property
    def _everything(self) -> "Everything":
        from app.services.everything import Everything

        return Everything(self._database, self._vault, self.history.begin_here)

    def keep_mark(self) -> None:
        """Bring this computer's mark of the newest state up to date; called within a second of a commit."""
        self._vault.freshness.keep()

    def on_commit(self, callback: Callable[[ChangeSet], None]) -> None:
        """Call ``callback`` after each commit, on the thread that wrote."""
        self._database.on_commit(callback)

    def reader(self) -> "Workspace":
        """The same vault over a second, read-only connection; it may live on another thread."""
        return Workspace(self._vault.reader(), self._vault, opened_at=self._opened_at, read_only=True)

    def close(self) -> None:
        """Close the connection; the doorway that opened the vault also lets others open it. Close readers first."""
        if self._read_only:
            self._database.close()
        else:
            self._vault.close()


@dataclass(frozen=True, slots=True)
class Created:
    """A fresh vault and its recovery code, which is shown once."""

    workspace: Workspace
    recovery_code: str = field(repr=False)


def create(folder: Path, passphrase: str, *, now: datetime, cost: Cost = Cost.CALIBRATED) -> Created:
    """Make a vault in ``folder``. Raises ``VaultExists``, ``SyncFolder``, ``WeakPassphrase``, ``NotEnoughMemory``."""
    from app.store.vault import Vault

    vault, code = Vault.create(folder, passphrase, now=now, cost=cost)
    return Created(Workspace(vault.database, vault, opened_at=now), code)


def invented(folder: Path) -> "Invented":
    """A folder for a vault of invented people: ``begin`` before ``create``, and ``remove`` deletes all of it."""
    from app.store.throwaway import Invented

    return Invented(folder)


def fill(space: Workspace, language: str, *, now: datetime) -> "Job[Sampled]":
    """Invent an office in such a vault, "en" or "de"; gives what is worth looking at. Raises ``NotInvented``."""
    from app.services.sampling.office import Sample

    return Sample(space._database, space._vault.folder, space).fill(language, now=now)


def open(
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    keyring: bytes | None = None,
    now: datetime,
    accepted: Accept = Accept.NOTHING,
) -> Workspace:
    """Open the vault in ``folder``. Raises ``NoVault``, ``WrongPassphrase``, ``MistypedCode``, ``DamagedVault``,
    ``NewerVault``, ``VaultInUse``, ``NotEnoughMemory``; and ``OlderVault``, which carries how many changes are missing,
    or ``MovedVault``, unless a second call accepts it.
    """
    from app.store.vault import Vault

    vault = Vault.open(
        folder, passphrase=passphrase, recovery_code=recovery_code, keyring=keyring, now=now, accepted=accepted
    )
    return Workspace(vault.database, vault, opened_at=now)


def backups(folder: Path) -> "tuple[Backup, ...]":
    """The backups in a folder, newest first, told without any key: a vault's own, a stick's, or one by itself."""
    from app.store import restoring

    return restoring.found(folder)


def restore(
    source: Path,
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    now: datetime,
    halt: "Halt | None" = None,
) -> "Candidate":
    """Copy a backup beside the vault in ``folder``, which must be closed, and read all of it with its own keys.

    The candidate then says what it holds; ``finish`` puts it in the vault's place, ``drop`` leaves all as it was.
    Raises ``NoVault``, ``SyncFolder``, ``VaultInUse``, ``WrongPassphrase``, ``MistypedCode``, ``DamagedVault``,
    ``NewerVault``, ``NotEnoughMemory``, ``DiskFull``, ``CannotWrite``, ``Cancelled``.
    """
    from app.records.job import Halt
    from app.store.restoring import Restoring

    return Restoring.begin(
        source, folder, passphrase=passphrase, recovery_code=recovery_code, now=now, halt=halt or Halt()
    )


def open_by_keyring(
    folder: Path, *, now: datetime, away: Callable[..., Any], accepted: Accept = Accept.NOTHING
) -> Workspace:
    """Open the vault by what this computer's keyring keeps for it. Raises what ``keyring_secret`` and ``open`` do."""
    return open(folder, keyring=keyring_secret(folder, away=away), now=now, accepted=accepted)


def keyring_secret(folder: Path, *, away: Callable[..., Any]) -> bytes:
    """What this computer's keyring keeps for the vault; ``away`` is ``app.workers.once``.

    Raises ``NoKeyring``, ``NotInKeyring``, ``NoAnswer``, ``KeyringBarred``: nothing is changed then, and the passphrase
    opens the vault.
    """
    from app.store import key_file, keyring, presence

    keys = key_file.read(folder)
    if presence.barred(keys.uid):
        raise keyring.KeyringBarred
    if not keys.keyring_entry():
        raise keyring.NotInKeyring
    secret: bytes = away(keyring.fetch, keys.keyring_entry())
    return secret


def offers_keyring(folder: Path) -> bool:
    """Whether the window may ask this computer's keyring first: it has a slot, and this is the first opening."""
    from app.store import key_file, presence

    if not key_file.mentions_keyring(folder):
        return False
    try:
        keys = key_file.read(folder)
    except AppError:
        return False
    return bool(keys.keyring_entry()) and presence.may_serve(keys.uid)


def note_presence(folder: Path, event: Presence) -> None:
    """Tell what happened at the window: it decides whether this computer's keyring may open the vault next time."""
    from app.store import key_file, presence

    try:
        uid = key_file.read(folder).uid
    except AppError:
        return
    {Presence.OPENED: presence.served, Presence.LOCKED: presence.bar, Presence.SIGNED_IN: presence.allow}[event](uid)


def prepare() -> None:
    """Load what opening a vault and the first look at it need, while somebody types: afterwards opening waits for the
    passphrase alone.
    """
    from app.crypto import box
    from app.crypto.passphrase import CHEAP, stretch
    from app.services import backups, contacts, history, imports, keys, leads, replies, screener, statements
    from app.store import vault

    stretch("", bytes(16), CHEAP)
    box.seal(box.derive(bytes(32), "loads"), b"", b"")
    _ = vault, backups, contacts, history, imports, keys, leads, replies, screener, statements


def exists(folder: Path) -> bool:
    """Whether there is a vault in ``folder``."""
    return place.exists(folder)


def strength(passphrase: str) -> float:
    """How strong a passphrase is for a meter: 1.0 and more is taken, less is refused as ``WeakPassphrase``.

    The logarithm of the guesses it needs, in proportion to that of the fewest that are taken. Costs some milliseconds
    (80 the first time), so a meter asks for it after a pause in typing, on the core's thread.
    """
    from math import log10

    from app.crypto.passphrase import LEAST_GUESSES, guesses

    return log10(guesses(passphrase)) / log10(LEAST_GUESSES)


def check_sheet(folder: Path, file: Path) -> None:
    """Raise ``SheetBesideVault`` or ``SheetInSyncFolder`` unless ``file`` may hold the recovery code of ``folder``."""
    place.check_sheet(folder, file)


def six_words(language: str) -> str:
    """A passphrase to offer: six common words of a language, drawn at random; worth 62 bits."""
    from app.crypto import words

    return words.six_words(language)


def threads(paths: Iterable[Path]) -> tuple[tuple[str, ...], ...]:
    """Conversations of mail files as groups of Message-IDs, without a vault. Raises ``Unreadable``."""
    from app.services.threading import threads_of

    return threads_of(paths)
