"""What comes in: files recognised, previewed, taken in as batches, and taken back."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from app.errors import Unreadable
from app.records.batch import Batch, Report, Source, SourceKind
from app.records.contact import Standing
from app.records.ids import BatchId
from app.records.job import Job
from app.services.importing import mail, vcards
from app.sources import folders
from app.store import batches, correspondents, ownership, sources
from app.store.database import Database

_CARDS = frozenset({".vcf", ".vcard"})
_MAIL = frozenset({SourceKind.MBOX, SourceKind.MAILDIR, SourceKind.EML})
_HEAD = 4096


class Imports:
    """Every import is previewed, is a batch, and can be undone; the same file twice gives nothing new."""

    def __init__(self, database: Database, judge: mail.Judge | None = None) -> None:
        self._database = database
        self._judge = judge

    def recognise(self, path: Path) -> SourceKind:
        """What a file or folder is, by its content and then by its name. Raises ``Unreadable``."""
        return recognise(path)

    def run(
        self,
        paths: Sequence[Path],
        *,
        now: datetime,
        kind: SourceKind | None = None,
        me: Sequence[str] = (),
        standing: Standing | None = None,
        preview: bool = False,
    ) -> Job[tuple[Report, ...]]:
        """Take files and folders in, one batch and one report for each kind among them; ``me`` are my addresses.

        A preview changes nothing. Closing the job takes back what it had begun. Raises ``Unreadable``.
        """
        kinds: dict[SourceKind, list[Path]] = {}
        for path in paths:
            kinds.setdefault(kind or recognise(path), []).append(path)
        reports = []
        for found, some in kinds.items():
            if found in _MAIL:
                reports.append(
                    (
                        yield from mail.take_in(
                            self._database,
                            some,
                            kind=found,
                            now=now,
                            me=me,
                            standing=standing,
                            preview=preview,
                            judge=self._judge,
                        )
                    )
                )
                continue
            if found is not SourceKind.VCARD:
                raise Unreadable(file=str(some[0]), reason="unknown_kind")
            reports.append(
                (yield from vcards.take_in(self._database, files_of(some), now=now, standing=standing, preview=preview))
            )
        return tuple(reports)

    def batches(self) -> tuple[Batch, ...]:
        """All imports that are not undone, newest first."""
        return batches.all_of(self._database)

    def undo(self, number: BatchId, *, now: datetime) -> Batch:
        """Take a batch back: whom it made goes, whom it completed is as before. Raises ``NotFound``."""
        batch = batches.get(self._database, number)
        if batch.kind in _MAIL:
            mail.take_back(self._database, number, now, self._judge)
        else:
            vcards.take_back(self._database, number, now)
        return batch

    def again(self, *, now: datetime) -> Job[tuple[Report, ...]]:
        """Read all sources of mail anew; only what is new in them is taken. One that is gone is passed over; an
        address book's export is none, since its file does not change.
        """
        reports = []
        for source in sources.all_of(self._database):
            path = Path(source.path)
            if source.kind in _MAIL and path.exists():
                reports.append(
                    (
                        yield from mail.take_in(
                            self._database, [path], kind=source.kind, now=now, judge=self._judge, quiet=True
                        )
                    )
                )
        return tuple(reports)

    def sources(self) -> tuple[Source, ...]:
        """Where exchanges come from and when each was last read."""
        return sources.all_of(self._database)

    def own_addresses(self) -> tuple[str, ...]:
        """The user's own mail addresses, given or inferred."""
        return correspondents.own(self._database)

    def set_own_addresses(self, addresses: Sequence[str], *, now: datetime) -> None:
        """Make these the user's own; what is in the vault already is worked out and judged again by that.

        Not under history: messages would not follow. Whoever changes the addresses back has all judged once more.
        """
        before = set(correspondents.own(self._database))
        with self._database.transaction("own_addresses", now, noted=False):
            correspondents.set_own(self._database, addresses)
            changed = sorted(before ^ set(correspondents.own(self._database)))
            touched = ownership.work_out_again(self._database, changed)
        if touched and self._judge is not None:
            self._judge(touched, now)


def recognise(path: Path) -> SourceKind:
    """Raises ``Unreadable`` for what is missing or of no kind that Kreis reads."""
    try:
        if path.is_dir():
            if any(file.suffix.lower() in _CARDS for file in path.iterdir()):
                return SourceKind.VCARD
        else:
            with path.open("rb") as file:
                head = file.read(_HEAD)
            if path.suffix.lower() in _CARDS or b"BEGIN:VCARD" in head.upper().replace(b"\0", b""):
                return SourceKind.VCARD
        mail_kind = folders.recognise(path)
    except OSError as error:
        raise Unreadable(file=str(path), reason="missing") from error
    if mail_kind is not None:
        return mail_kind
    raise Unreadable(file=str(path), reason="unknown_kind")


def files_of(paths: Sequence[Path]) -> list[Path]:
    """Files as they are, and of folders the card files in them."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(file for file in path.rglob("*") if file.suffix.lower() in _CARDS and file.is_file())
        else:
            found.append(path)
    return found
