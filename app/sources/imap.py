"""Mail on a server, read over IMAP and never changed.

Sent are only CAPABILITY, STARTTLS, LOGIN, LIST, EXAMINE, UID SEARCH, UID FETCH with BODY.PEEK, NOOP and LOGOUT: none of
them can set a flag, and EXAMINE forbids it to the server. Always encrypted, with the certificate checked against
the system's authorities or a file of the user's; there is no setting to go without. Functions run in a worker, which
keeps one connection for each account between its slices; ``imap_waiting`` waits on one of its own.

The only module of ``sources`` that opens connections.
"""

import imaplib
import logging
import os
import ssl
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.errors import AppError
from app.reading.compact import Row
from app.records.mailbox import Account, Security
from app.sources import slices
from app.sources.folders import is_sent, is_skipped

if TYPE_CHECKING:
    from imapclient import IMAPClient

#: Bytes read of one message: texts stand before attachments.
MOST_OF_MESSAGE = 128 * 1024
#: Messages of one request.
MESSAGES = 100
#: Seconds until a silent server counts as gone.
TIMEOUT = 30
_WANTED = [f"BODY.PEEK[]<0.{MOST_OF_MESSAGE}>", "FLAGS", "INTERNALDATE"]
_SKIPPED = frozenset(
    {b"\\trash", b"\\junk", b"\\drafts", b"\\flagged", b"\\important", b"\\noselect", b"\\nonexistent"}
)

type Folder = tuple[str, bool]  # name, whether it holds sent mail


class ServerGone(AppError):
    """No connection to the mail server, or it broke. Data: ``host``."""


class WrongLogin(AppError):
    """The mail server refuses name or password. Data: ``host``, ``user``."""


class CertificateRefused(AppError):
    """The mail server's certificate is expired, of another name, or signed by nobody known. Data: ``host``."""


class NoEncryption(AppError):
    """The mail server offers no encrypted connection there, so nothing was sent. Data: ``host``."""


class FolderRenewed(AppError):
    """A folder's numbering began anew while it was read. Data: ``folder``."""


_open: dict[Account, "IMAPClient"] = {}
# The library tells its log what a server said, names of folders and people included.
logging.getLogger("imapclient").setLevel(logging.CRITICAL)


def folders(account: Account) -> tuple[Folder, ...]:
    """The folders to be read, sent mail first. Raises this module's errors.

    Where the server keeps all mail in one folder too (Gmail), that one is read alone.
    """

    def listed(client: "IMAPClient") -> tuple[Folder, ...]:
        found: list[Folder] = []
        for flags, delimiter, name in client.list_folders():
            roles = {bytes(flag).lower() for flag in flags}
            parts = str(name).split(delimiter.decode()) if delimiter else [str(name)]
            if b"\\all" in roles:
                return ((str(name), True),)
            sent = b"\\sent" in roles or is_sent(parts[-1])
            if not roles & _SKIPPED and (sent or not any(is_skipped(part) for part in parts)):
                found.append((str(name), sent))
        return tuple(sorted(found, key=lambda one: (not one[1], one[0])))

    return _do(account, listed)


def fresh(account: Account, folder: str, validity: int, reached: int) -> tuple[int, tuple[int, ...]]:
    """The folder's UIDVALIDITY, and the numbers beyond ``reached``; all if ``validity`` is the folder's no longer.

    Where the server does not open the folder, -1 and nothing.
    """

    def searched(client: "IMAPClient") -> tuple[int, tuple[int, ...]]:
        try:
            state = client.select_folder(folder, readonly=True)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error:
            return -1, ()
        now = int(state.get(b"UIDVALIDITY", 0))
        after = reached if now == validity else 0
        if not state.get(b"EXISTS") or int(state.get(b"UIDNEXT", after + 2)) <= after + 1:
            return now, ()
        # "n:*" names the last message even where it is below n.
        return now, tuple(sorted(int(uid) for uid in client.search(["UID", f"{after + 1}:*"]) if int(uid) > after))

    return _do(account, searched)


def read(
    account: Account, folder: str, validity: int, uids: tuple[int, ...], mine: frozenset[str] | None
) -> tuple[tuple[Row, ...], dict[str, int]]:
    """Messages of these numbers: rows, and what was skipped by reason."""

    def fetched(client: "IMAPClient") -> tuple[tuple[Row, ...], dict[str, int]]:
        state = client.select_folder(folder, readonly=True)
        if int(state.get(b"UIDVALIDITY", 0)) != validity:
            raise FolderRenewed(folder=folder)
        rows: list[Row] = []
        skipped: Counter[str] = Counter()
        for _, data in sorted(client.fetch(uids, _WANTED).items()):
            raw = next((value for name, value in data.items() if bytes(name).startswith(b"BODY[]")), b"") or b""
            _take(bytes(raw), data, rows, skipped, mine)
        return tuple(rows), dict(skipped)

    return _do(account, fetched)


def leave(account: Account) -> None:
    """Say good-bye; a connection that broke needs none."""
    client = _open.pop(account, None)
    if client is not None:
        try:
            client.logout()
        except (OSError, imaplib.IMAP4.error):
            pass


def _take(
    raw: bytes, data: dict[bytes, Any], rows: list[Row], skipped: Counter[str], mine: frozenset[str] | None
) -> None:
    flags = {bytes(flag).lower() for flag in data.get(b"FLAGS", ())}
    at = data.get(b"INTERNALDATE")
    moment = int(at.astimezone(UTC).timestamp()) if isinstance(at, datetime) else None
    if b"\\deleted" in flags:
        skipped["deleted"] += 1
    elif not raw:
        skipped["empty"] += 1
    else:
        slices.take(raw, moment, rows, skipped, mine, draft=b"\\draft" in flags)


def _do[Result](account: Account, work: "Callable[[IMAPClient], Result]") -> Result:
    """Run on the account's connection; one that the server closed meanwhile is made anew, once."""
    kept = account in _open
    try:
        return work(_connection(account))
    except (OSError, imaplib.IMAP4.abort) as error:
        _drop(account)
        if not kept:
            raise ServerGone(host=account.host) from error
    except imaplib.IMAP4.error as error:
        _drop(account)
        raise ServerGone(host=account.host) from error
    try:
        return work(_connection(account))
    except (OSError, imaplib.IMAP4.error) as error:
        _drop(account)
        raise ServerGone(host=account.host) from error


def _drop(account: Account) -> None:
    client = _open.pop(account, None)
    if client is not None:
        try:
            client.shutdown()
        except OSError:
            pass


def _connection(account: Account) -> "IMAPClient":
    if account not in _open:
        _open[account] = connect(account)
    return _open[account]


def connect(account: Account) -> "IMAPClient":
    """A new connection, signed in. Raises this module's errors."""
    from imapclient import IMAPClient
    from imapclient.exceptions import CapabilityError, LoginError

    context = _context(account)
    try:
        if account.security is Security.TLS:
            client = IMAPClient(account.host, port=account.port, ssl_context=context, timeout=TIMEOUT)
        else:
            client = IMAPClient(account.host, port=account.port, ssl=False, timeout=TIMEOUT)
            client.starttls(context)
    except ssl.SSLCertVerificationError as error:
        raise CertificateRefused(host=account.host) from error
    except (ssl.SSLError, CapabilityError, imaplib.IMAP4.error) as error:
        raise NoEncryption(host=account.host) from error
    except OSError as error:
        raise ServerGone(host=account.host) from error
    try:
        client.normalise_times = False
        client.login(account.user, account.password)
    except LoginError as error:
        client.shutdown()
        raise WrongLogin(host=account.host, user=account.user) from error
    return client


def _context(account: Account) -> "ssl.SSLContext":
    """Certificates are checked against the system's authorities, or a file of the user's for a server of his own."""
    if account.authority and not os.path.isfile(account.authority):
        raise CertificateRefused(host=account.host)
    context = ssl.create_default_context(cafile=account.authority or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def slices_of(uids: Sequence[int]) -> list[tuple[int, ...]]:
    """The numbers in the portions in which they are asked for."""
    return [tuple(uids[start : start + MESSAGES]) for start in range(0, len(uids), MESSAGES)]
