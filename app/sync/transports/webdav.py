"""A shared folder on a server that speaks WebDAV: Nextcloud, Apache and others (RFC 4918).

A file is put under a name that nobody reads, moved to its own without overwriting, and read back. The first name is
made from the second, so that a broken try leaves one such file at most, for the next to go on with; it ends in nothing
that a server forbids, as Nextcloud does ``.part``. Only our own names are ever put together to an address: what a
server says of addresses is not followed.
"""

import ssl
from collections.abc import Mapping
from hashlib import sha256
from http.client import HTTPException, IncompleteRead
from secrets import token_bytes, token_hex
from typing import NoReturn

from app.errors import AppError
from app.records.job import Halt
from app.records.place import Place
from app.sync.transports.base import (
    ROOT,
    Crowded,
    FileGone,
    FileTooLarge,
    FolderGone,
    FolderLocked,
    NoRoom,
    NotAllowed,
    NotAsWritten,
    Taken,
    is_file,
    is_outbox,
    require,
)
from app.sync.transports.connection import (
    NOTHING,
    PATIENCE,
    Answer,
    Connection,
    ServerSilent,
    TooLong,
    Wanted,
    address_of,
    context_of,
    credentials,
)
from app.sync.transports.multistatus import QUESTION, Multistatus, NotUnderstood

#: Bytes of an answer that tells of a folder: about a hundred thousand files.
MOST_TOLD = 64 * 1024 * 1024
#: What servers answer to a file whose folder is not there, or is a file.
_NO_FOLDER = (400, 404, 409)
#: Connections that wait to be used again.
_MOST_IDLE = 2


class LoginRefused(AppError):
    """The server refuses the name or the app password."""


class SentElsewhere(AppError):
    """The server points to another address; nothing was sent there."""


class NoWebdav(AppError):
    """What answers does not do what WebDAV says."""


class WebDav:
    """The way to a folder on a server; see ``Transport``. Nothing is asked before the first call.

    One connection is kept between calls; several threads may call, then each gets its own. Raises ``Invalid``,
    ``NotEncrypted``, ``CertificateUnknown`` for a place that cannot be one.
    """

    def __init__(self, place: Place, password: str, *, halt: Halt | None = None, patience: float = PATIENCE) -> None:
        self._address = address_of(place.address)
        self._login = credentials(place.user, password)
        self._authority = place.authority
        self._context: ssl.SSLContext | None = None
        self._halt = halt or Halt()
        self._patience = patience
        self._idle: list[Connection] = []

    def prepare(self) -> None:
        """Beyond what others do: find out whether the server overwrites what it must not."""
        base = self._address.path
        if self._propfind(base, depth=0) is None:
            raise FolderGone
        made = self._ask("MKCOL", self._path())
        if made.status not in (201, 405):
            _refuse(made)
        one, other, target = (self._path(f"up-{token_hex(8)}") for _ in range(3))
        said = token_bytes(24)
        try:
            for draft, status in ((one, 201), (other, 412)):
                if self._put(draft, said if draft == one else token_bytes(24)) in _NO_FOLDER:
                    raise NoWebdav
                moved = self._move(draft, target)
                if moved.status != status:
                    _refuse(moved)
            if self._get(target, limit=len(said)) != said:
                raise NotAsWritten
        finally:
            self._discard(one, other, target)

    def outboxes(self) -> tuple[str, ...]:
        found = self._propfind(self._path(), depth=1)
        if found is None:
            raise FolderGone
        return tuple(sorted(filter(is_outbox, found.folders)))

    def listing(self, outbox: str) -> Mapping[str, int]:
        require(outbox)
        found = self._propfind(self._path(outbox), depth=1)
        if found is None:
            if self._propfind(self._path(), depth=0) is None:
                raise FolderGone
            return {}
        return {name: size for name, size in found.files.items() if is_file(name)}

    def read(self, outbox: str, name: str, *, limit: int) -> bytes:
        require(outbox, name)
        return self._get(self._path(outbox, name), limit=limit)

    def publish(self, outbox: str, name: str, data: bytes) -> None:
        require(outbox, name)
        draft, path = self._path(outbox, f"up-{sha256(name.encode()).hexdigest()[:32]}"), self._path(outbox, name)
        self._put_within(outbox, draft, data)
        moved = self._move(draft, path)
        if moved.status not in (201, 204, 404, 412):
            self._discard(draft)
            _refuse(moved)
        if self._is(path, data):  # a 404 may mean that it was moved before, and the answer to that got lost
            if moved.status == 412:
                self._discard(draft)
            return
        self._discard(draft if moved.status == 412 else path)
        raise Taken if moved.status == 412 else NotAsWritten

    def remove(self, outbox: str, name: str) -> None:
        require(outbox, name)
        self._delete(self._path(outbox, name))

    def close(self) -> None:
        """Let go of the connections that wait; another call makes a new one."""
        while self._idle:
            self._idle.pop().close()

    def _put_within(self, outbox: str, draft: str, data: bytes) -> None:
        """Put a file into an outbox, which is made if it is not there. Raises ``Taken`` if it is no folder."""
        if self._put(draft, data) not in _NO_FOLDER:
            return
        made = self._ask("MKCOL", self._path(outbox).rstrip("/"))
        if made.status not in (201, 405):
            _refuse(made)
        if self._put(draft, data) in _NO_FOLDER:
            raise Taken

    def _put(self, path: str, data: bytes) -> int:
        answer = self._ask("PUT", path, body=data)
        if answer.status not in (200, 201, 204, *_NO_FOLDER):
            _refuse(answer)
        return answer.status

    def _move(self, draft: str, path: str) -> Answer:
        """Servers behind another that encrypts for them know themselves under another address, and take the target
        for one of another server (502, or 400): then its path alone is named.
        """
        moved = self._ask("MOVE", draft, {"Destination": self._address.origin + path, "Overwrite": "F"})
        if moved.status in (400, 502):
            moved = self._ask("MOVE", draft, {"Destination": path, "Overwrite": "F"})
        return moved

    def _get(self, path: str, *, limit: int) -> bytes:
        pieces: list[bytes] = []
        try:
            answer = self._ask("GET", path, wanted=Wanted(status=200, sink=pieces.append, most=limit))
        except TooLong as error:
            raise FileTooLarge from error
        sent = 300 <= answer.status < 400 and answer.headers.get("location", "").endswith("/")
        if sent or answer.status in (404, 405, 409, 410):  # the former and 405 are how servers say that it is a folder
            raise FileGone
        if answer.status != 200 or "content-encoding" in answer.headers:
            _refuse(answer)
        return b"".join(pieces)

    def _is(self, path: str, data: bytes) -> bool:
        try:
            return self._get(path, limit=len(data)) == data
        except (FileGone, FileTooLarge):
            return False

    def _delete(self, path: str) -> None:
        answer = self._ask("DELETE", path)
        if answer.status not in (200, 202, 204, 404, 410):
            _refuse(answer)

    def _discard(self, *paths: str) -> None:
        """Remove what nobody needs; what cannot be removed now stays, and nobody takes it for a file."""
        try:
            for path in paths:
                self._delete(path)
        except AppError:
            pass

    def _propfind(self, path: str, *, depth: int) -> Multistatus | None:
        """What lies in a folder, None where there is none. Apache finds a file in a folder's place a bad request."""
        found = Multistatus()
        headers = {"Depth": str(depth), "Content-Type": "application/xml; charset=utf-8"}
        try:
            wanted = Wanted(status=207, sink=found.feed, most=MOST_TOLD)
            answer = self._ask("PROPFIND", path, headers, QUESTION, wanted)
            if answer.status == 207:
                found.end()
                return found
        except TooLong as error:
            raise Crowded from error
        except NotUnderstood as error:
            raise NoWebdav from error
        return None if answer.status in (400, 404, 410) else _refuse(answer)

    def _path(self, outbox: str = "", name: str = "") -> str:
        """An address of ours; of folders it ends with a slash."""
        inner = f"{outbox}/" if is_outbox(outbox) else outbox
        return f"{self._address.path}{ROOT}/{inner}{name}"

    def _ask(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        wanted: Wanted = NOTHING,
    ) -> Answer:
        """One request. Raises ``ServerSilent``, ``NoWebdav``, ``TooLong`` and what a sink raises.

        A connection that waited may have been closed by the server meanwhile: then the request is repeated on a new
        one. All of ours may be sent twice.
        """
        sent = {"Authorization": self._login, **(headers or {})}
        while True:
            line, waited = self._line()
            try:
                answer = line.ask(method, path, sent, body, wanted, self._halt)
            except TimeoutError as error:
                raise ServerSilent from error
            except (OSError, HTTPException) as error:
                if not waited:
                    raise ServerSilent if isinstance(error, OSError | IncompleteRead) else NoWebdav from error
            else:
                if line.usable and len(self._idle) < _MOST_IDLE:
                    self._idle.append(line)
                else:
                    line.close()
                return answer

    def _line(self) -> tuple[Connection, bool]:
        """A connection, and whether it waited since another request."""
        try:
            return self._idle.pop(), True
        except IndexError:
            return self._connection(), False

    def _connection(self) -> Connection:
        if self._context is None:
            self._context = context_of(self._authority)
        return Connection(self._address, self._context, patience=self._patience)


_open: dict[tuple[Place, str], WebDav] = {}


def leave() -> None:
    """Forget the way that ``reach`` keeps, and its password."""
    while _open:
        _open.popitem()[1].close()


def reach(place: Place, password: str) -> WebDav:
    """The way to a place; the same one again in this process, because it keeps a connection."""
    way = _open.get((place, password))
    if way is None:
        leave()  # another password, another place: the old one is over
        way = _open[place, password] = WebDav(place, password)
    return way


_REFUSED: Mapping[int, type[AppError]] = {
    207: FolderLocked,  # so Apache answers to a file in a folder that somebody locked
    401: LoginRefused,
    403: NotAllowed,
    404: FolderGone,
    409: FolderGone,
    410: FolderGone,
    413: NotAllowed,
    423: FolderLocked,
    424: FolderLocked,
    429: ServerSilent,
    501: NoWebdav,
    505: NoWebdav,
    507: NoRoom,
}


def _refuse(answer: Answer) -> NoReturn:
    if 300 <= answer.status < 400:
        raise SentElsewhere
    raise _REFUSED.get(answer.status, ServerSilent if answer.status >= 500 else NoWebdav)
