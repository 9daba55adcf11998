"""A shared folder that exists only in memory: the simplest that keeps the contract, for simulating many peers."""

from collections.abc import Mapping

from app.sync.transports.base import FileGone, FileTooLarge, FolderGone, Taken, is_file, is_outbox, require


class Memory:
    """All peers of one folder hold the same object. ``files`` may be changed behind their backs, and None is a folder
    that is not there.
    """

    def __init__(self) -> None:
        self.files: dict[str, dict[str, bytes]] | None = {}

    def prepare(self) -> None:
        self._there()

    def outboxes(self) -> tuple[str, ...]:
        return tuple(sorted(filter(is_outbox, self._there())))

    def listing(self, outbox: str) -> Mapping[str, int]:
        require(outbox)
        return {name: len(data) for name, data in self._there().get(outbox, {}).items() if is_file(name)}

    def read(self, outbox: str, name: str, *, limit: int) -> bytes:
        require(outbox, name)
        data = self._there().get(outbox, {}).get(name)
        if data is None:
            raise FileGone
        if len(data) > limit:
            raise FileTooLarge
        return data

    def publish(self, outbox: str, name: str, data: bytes) -> None:
        require(outbox, name)
        if self._there().setdefault(outbox, {}).setdefault(name, data) != data:
            raise Taken

    def remove(self, outbox: str, name: str) -> None:
        require(outbox, name)
        self._there().get(outbox, {}).pop(name, None)

    def _there(self) -> dict[str, dict[str, bytes]]:
        if self.files is None:
            raise FolderGone
        return self.files
