"""A real Dovecot: first run, only what is new, killed and resumed, renumbered, gone, refused; and nothing changed."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.records.batch import Progress, Report
from app.records.contact import Standing
from app.records.ids import SourceId
from app.records.job import Elsewhere
from app.records.mailbox import Account, Security
from app.records.query import ContactQuery
from app.sources import imap
from app.sources.imap import CertificateRefused, NoEncryption, ServerGone, WrongLogin
from app.store import mailboxes
from app.workspace import Workspace
from tests.benchmarks import mail_server
from tests.support import dovecot
from tests.support.dovecot import ALLOWED, Server
from tests.support.jobs import finish
from tests.support.mailboxes import ME, exchange_of_letters, message
from tests.support.people import NOW, make

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def shared_server() -> Iterator[Server]:
    with dovecot.running() as server:
        yield server


@pytest.fixture
def server(shared_server: Server) -> Iterator[Server]:
    """The module's server with six letters, as nobody has touched it."""
    letters = exchange_of_letters()
    shared_server.put("", [letters[0], letters[2], letters[3]])
    shared_server.put("Gesendet", [letters[1], letters[4]])
    shared_server.put("Projekt.Gr&APYA3w-e", [letters[5]])
    shared_server.put("Weg", [message(90)])
    yield shared_server
    for account in list(imap._open):
        imap.leave(account)
    for file in shared_server.mail.rglob("*:2,*"):
        file.unlink()
    shared_server.renumber()
    shared_server.forget_log()


@pytest.fixture
def space(tmp_path: Path) -> Iterator[Workspace]:
    opened = make(tmp_path / "vault").workspace
    yield opened
    opened.close()


def add(space: Workspace, account: Account) -> SourceId:
    return finish(space.imports.mailboxes.add(account, now=NOW)).id


def run(space: Workspace, number: SourceId) -> Report:
    return finish(space.imports.mailboxes.run(number, now=NOW))


def _keep(space: Workspace, account: Account) -> None:
    """As if the password had been changed on the server since it was added."""
    with space._database.transaction("test", NOW, noted=False):
        mailboxes.put(space._database, account)


def exchanges(space: Workspace) -> int:
    return int(space._database.value("SELECT count(*) FROM exchange"))


@pytest.mark.parametrize("security", list(Security))
def test_mail_is_read_and_nothing_is_changed(server: Server, space: Workspace, security: Security) -> None:
    before = server.names()
    number = add(space, server.account(security=security))
    report = run(space, number)
    assert (report.taken, report.people) == (6, 4)
    assert space.imports.own_addresses() == (ME,)
    people = {one.name: one.standing for one in space.contacts.list(ContactQuery(standings=tuple(Standing)))}
    assert (people["Eva Berger"], people["Fremd"]) == (Standing.KNOWN, Standing.SCREENED)
    (source,) = space.imports.sources()
    assert (source.read_at, source.sent_seen) == (NOW, True)
    assert server.names() == before
    assert server.told() <= ALLOWED
    assert {"EXAMINE", "UID FETCH"} <= server.told()
    assert b"PEEK" in b"".join(file.read_bytes() for file in (server.root / "raw").glob("*.in"))


def test_a_second_run_brings_what_is_new_alone(server: Server, space: Workspace) -> None:
    number = add(space, server.account())
    run(space, number)
    server.forget_log()
    nothing = run(space, number)
    assert (nothing.taken, nothing.batch_id, len(space.imports.batches())) == (0, None, 1)
    assert server.received() < 10_000
    server.put("", [message(20 + n) for n in range(10)], first=100)
    assert [report.taken for report in finish(space.imports.again(now=NOW))] == [10]
    assert server.told() <= ALLOWED


def test_a_killed_run_goes_on_where_it_was(server: Server, space: Workspace) -> None:
    server.put("", [message(1000 + n, subject=f"Sache {n}") for n in range(350)], first=1000)
    number = add(space, server.account())
    job = space.imports.mailboxes.run(number, now=NOW)
    answer: object = None
    while exchanges(space) < 200:
        step = job.send(answer)
        answer = step.function(*step.arguments) if isinstance(step, Elsewhere) else None
        assert isinstance(step, Elsewhere | Progress)
    begun = exchanges(space)
    server.forget_log()
    report = run(space, number)
    assert 200 <= begun < 356
    assert (report.taken, exchanges(space), len(space.imports.batches())) == (356, 356, 1)
    fetched = b"".join(file.read_bytes() for file in (server.root / "raw").glob("*.in")).count(b"UID FETCH")
    assert fetched <= 4
    space.imports.undo(space.imports.batches()[0].id, now=NOW)
    assert exchanges(space) == 0
    assert run(space, number).taken == 356
    job.close()


def test_a_folder_numbered_anew_is_read_again_and_nothing_doubles(server: Server, space: Workspace) -> None:
    number = add(space, server.account())
    run(space, number)
    imap.leave(server.account())
    server.renumber()
    server.put("", [message(50)], first=500)
    report = run(space, number)
    assert (report.taken, report.known, exchanges(space)) == (1, 6, 7)


def test_the_server_tells_of_new_mail_by_itself(server: Server, space: Workspace) -> None:
    number = add(space, server.account())
    run(space, number)
    before = server.names()
    watch = space.imports.mailboxes.watch(number)
    heard: list[str] = []
    thread = threading.Thread(target=lambda: heard.append(watch.wait(60)), daemon=True)
    thread.start()
    while "IDLE" not in server.told():  # Dovecot writes its log at once
        assert thread.is_alive()
    server.put("", [message(70)], first=700)
    thread.join(60)
    assert heard == ["news"]
    assert run(space, number).taken == 1
    watch.stop()
    watch.close()
    assert server.told() <= ALLOWED
    assert {name.rpartition(",")[2] for name in server.names() - before} == {"S"}


def test_what_is_deleted_or_a_draft_counts_as_such(server: Server, space: Workspace) -> None:
    server.put("", [message(60)], first=600, flags="ST")
    server.put("", [message(61, sender=f"Ich <{ME}>", to="eva@berger.example")], first=601, flags="D")
    report = run(space, add(space, server.account()))
    assert (report.taken, dict(report.skipped)) == (7, {"deleted": 1})
    assert space._database.value("SELECT count(*) FROM exchange WHERE draft") == 1


def test_a_wrong_password_is_said_and_nothing_is_kept(server: Server, space: Workspace) -> None:
    with pytest.raises(WrongLogin):
        add(space, server.account(password="falsch"))
    assert space.imports.mailboxes.list() == ()
    number = add(space, server.account())
    _keep(space, server.account(password="falsch"))
    with pytest.raises(WrongLogin):
        run(space, number)
    assert space.imports.mailboxes.list()[0].failed == "WrongLogin"
    assert space.imports.batches() == ()
    assert add(space, server.account()) == number
    assert run(space, number).taken == 6
    assert space.imports.mailboxes.list()[0].failed == ""


def test_a_certificate_of_nobody_known_is_refused(server: Server, space: Workspace) -> None:
    with pytest.raises(CertificateRefused):
        add(space, server.account(trusted=False))
    assert server.told() == set()


def test_a_server_without_encryption_gets_no_password(server: Server, space: Workspace) -> None:
    account = server.account()
    wrong = Account(
        host=account.host, port=server.plain, security=Security.TLS, user=ME, password=account.password,
        authority=account.authority,
    )  # fmt: skip
    with pytest.raises(NoEncryption):
        add(space, wrong)


def test_an_expired_certificate_is_refused(space: Workspace) -> None:
    with dovecot.running(expired=True) as old:
        with pytest.raises(CertificateRefused):
            add(space, old.account())
        assert old.told() == set()


def test_a_server_that_goes_leaves_what_is_here(space: Workspace) -> None:
    with dovecot.running() as going:
        going.put("", exchange_of_letters())
        number = add(space, going.account())
        run(space, number)
        going.stop()
        with pytest.raises(ServerGone):
            run(space, number)
    assert exchanges(space) == 6
    assert space.imports.mailboxes.list()[0].failed == "ServerGone"
    assert len(space.imports.batches()) == 1


def test_a_whole_mailbox_by_the_command_line() -> None:
    """The benchmark's visits with fewer mails: none sends a writing command, changes a flag, or doubles anything."""
    mail_server.check(900, 5, lambda _: None)
