"""Mail of a server into the vault: only what is new, a slice a step, going on where a killed run ended.

How far a folder was read is its UIDVALIDITY and the highest number in the vault; where the server numbered a folder
anew, it is read again, and messages that are there are known by their Message-ID.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from app.errors import AppError
from app.reading.compact import Row
from app.records.batch import Report, SourceKind
from app.records.ids import BatchId, SourceId
from app.records.job import Elsewhere, Job
from app.records.mailbox import Account
from app.services.importing import mail
from app.services.importing.mail import Judge, Run, Task
from app.sources import imap
from app.sources.imap import Folder
from app.store import batches, correspondents, exchanges, mailboxes, sources
from app.store.database import Database
from app.store.times import stamp


def take_in(
    database: Database, number: SourceId, *, now: datetime, me: Sequence[str] = (), judge: Judge | None = None
) -> Job[Report]:
    """What is new in a mailbox, as a batch if there is anything. Raises the errors of ``app.sources.imap``.

    Closing the job takes the batch back; one that was interrupted otherwise is gone on with.
    """
    account = mailboxes.account(database, number)
    try:
        report = yield from _visit(database, number, account, now=now, me=me, judge=judge)
    except AppError as error:
        with database.transaction("import", now, noted=False):
            mailboxes.note(database, number, type(error).__name__)
        raise
    with database.transaction("import", now, noted=False):
        mailboxes.note(database, number, "")
    return report


def _visit(
    database: Database,
    number: SourceId,
    account: Account,
    *,
    now: datetime,
    me: Sequence[str],
    judge: Judge | None,
) -> Job[Report]:
    folders = cast(tuple[Folder, ...], (yield Elsewhere(imap.folders, (account,))))
    own = [*correspondents.own(database), *(one.strip().lower() for one in me)]
    if not own and "@" in account.user:
        own = [account.user.lower()]
    run = Run(database=database, batch=None, kind=SourceKind.IMAP, now=now, judge=judge, mine=frozenset(own))
    name = f"imap://{account.user}@{account.host}:{account.port}"
    before = sources.unfinished(database, SourceKind.IMAP, [name])
    run.batch = before if before is not None else _begin(run, account)
    if before is not None:
        mail.resume(run, batches.get(database, before).report)
    with database.transaction("import", now, batch=run.batch):
        correspondents.set_own(database, dict.fromkeys(own), run.batch)
    intake = exchanges.Intake(database, run.batch, mine=own, at=stamp(now))
    try:
        yield from mail.remember(run, intake, before)
        for folder in folders:
            yield from _folder(run, intake, number, account, folder)
        with database.transaction("import", now, batch=run.batch):
            run.people -= intake.drop_groups()
            batches.note(database, run.batch, run.report())
        yield from mail.tidy(run)
        yield Elsewhere(imap.leave, (account,))
    except GeneratorExit:
        mail.take_back(database, run.batch, now, judge)
        raise
    except AppError:
        if not run.taken:  # nothing came: no batch is left behind
            mail.take_back(database, run.batch, now, judge)
        raise
    return mail.finish(run, [number], quiet=True)


def _begin(run: Run, account: Account) -> BatchId:
    with run.database.transaction("import", run.now, noted=False):
        return batches.begin(run.database, SourceKind.IMAP, account.user, run.now)


def _folder(run: Run, intake: exchanges.Intake, number: SourceId, account: Account, folder: Folder) -> Job[None]:
    name, sent = folder
    run.sent_seen |= sent
    known = sources.file(run.database, number, name)
    validity = int.from_bytes(known.head) if known is not None else 0
    reached = known.reached if known is not None else 0
    found = cast(tuple[int, tuple[int, ...]], (yield Elsewhere(imap.fresh, (account, name, validity, reached))))
    if found[0] < 0:
        run.skipped["unreadable"] += 1
        return
    file_id = _place(run, number, name, found[0], None if known is None else validity)
    run.done, run.total = 0, len(found[1])
    portions = imap.slices_of(found[1])
    works = [Elsewhere(imap.read, (account, name, found[0], uids, run.mine)) for uids in portions]
    for at, (work, uids) in enumerate(zip(works, portions, strict=True)):
        result = yield Elsewhere(work.function, work.arguments, tuple(works[at + 1 : at + 2]))
        rows, skipped = cast(tuple[tuple[Row, ...], dict[str, int]], result)
        mail.write(run, intake, file_id, Task(work, len(uids)), rows, uids[-1], skipped)
        run.done += len(uids)
        yield run.progress(name)


def _place(run: Run, number: SourceId, name: str, validity: int, before: int | None) -> int:
    """The folder's row; one that the server numbered anew is forgotten first."""
    with run.database.transaction("import", run.now, batch=run.batch):
        known = sources.file(run.database, number, name)
        if known is not None and before == validity:
            return known.id
        if known is not None:
            sources.restart(run.database, known.id)
        return sources.put_file(run.database, number, name, size=0, changed=0, head=validity.to_bytes(8))
