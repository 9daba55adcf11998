"""``kreis-cli import imap``: what it refuses, and with a real server add, run, status, remove."""

import threading
from pathlib import Path

import pytest

from tests.support import dovecot, imap_server
from tests.support.command import Cli
from tests.support.mailboxes import ME, exchange_of_letters, message


def test_refusals(cli: Cli) -> None:
    assert cli.run("import", "imap", "add")[0] == 2
    secret = str(cli.file("mail", "geheim"))
    assert cli.run("import", "imap", "add", "--user", "eva@firma.example", "--password-file", secret)[0] == 2
    assert "imap" in cli.refused("import", "imap", "delete")
    assert "no such entry" in cli.refused("import", "imap", "remove", "9")
    assert cli.json("import", "imap", "status") == {"mailboxes": [], "at_once": False}
    assert "imap" in cli.refused("import", "imap", "at-once", "perhaps")


def test_mail_at_once_is_chosen_and_waited_for(cli: Cli, tmp_path: Path) -> None:
    assert cli.json("import", "imap", "at-once", "on") == {"at_once": True}
    assert cli.json("import", "imap", "status")["at_once"]
    assert "sources" in cli.run("import", "imap", "at-once", "off")[1]
    with imap_server.running(tmp_path / "server") as server:
        account = server.account()
        options = ["--user", account.user, "--host", account.host, "--port", str(account.port)]
        secret = str(cli.file("mail", account.password))
        added = cli.json("import", "imap", "add", *options, "--authority", account.authority, "--password-file", secret)
        assert cli.json("import", "imap", "wait", added["id"], "--at-most", "0.2")["heard"] == "nothing"
        assert "that time" in cli.run("import", "imap", "wait", added["id"], "--at-most", "0.2")[1]
        assert set(server.heard) <= dovecot.ALLOWED


@pytest.mark.real
def test_a_mailbox_from_adding_to_removing(cli: Cli) -> None:
    with dovecot.running() as server:
        server.put("", exchange_of_letters())
        options = ["--user", ME, "--host", "127.0.0.1", "--port", str(server.tls)]
        options += ["--authority", str(server.root / "cert.pem")]
        wrong = str(cli.file("wrong", "falsch"))
        refused = cli.refused("import", "imap", "add", *options, "--password-file", wrong)
        assert "refuses the name" in refused
        right = str(cli.file("right", dovecot.PASSWORD))
        added = cli.json("import", "imap", "add", *options, "--password-file", right)
        assert cli.json("import", "imap", "run")["mailboxes"][0]["taken"] == 6
        assert cli.json("import", "again")["taken"] == 0
        late = threading.Timer(3, server.put, ("", [message(70)]), {"first": 700})
        late.start()  # the wait begins before; if not, it ends after its time, and the test fails
        assert cli.json("import", "imap", "wait", added["id"], "--at-most", "60")["mailboxes"][0]["taken"] == 1
        late.join()
        (status,) = cli.json("import", "imap", "status")["mailboxes"]
        assert (status["id"], status["failed"], status["user"]) == (added["id"], None, ME)
        assert ME in cli.run("import", "imap", "status")[1]
        assert cli.json("import", "imap", "remove", added["id"])["removed"]
        assert server.told() <= dovecot.ALLOWED
