"""``kreis-cli import imap``: what it refuses, and with a real server add, run, status, remove."""

import pytest

from tests.support import dovecot
from tests.support.command import Cli
from tests.support.mailboxes import ME, exchange_of_letters


def test_refusals(cli: Cli) -> None:
    assert cli.run("import", "imap", "add")[0] == 2
    secret = str(cli.file("mail", "geheim"))
    assert cli.run("import", "imap", "add", "--user", "eva@firma.example", "--password-file", secret)[0] == 2
    assert "imap" in cli.refused("import", "imap", "delete")
    assert "no such entry" in cli.refused("import", "imap", "remove", "9")
    assert cli.json("import", "imap", "status") == {"mailboxes": []}


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
        (status,) = cli.json("import", "imap", "status")["mailboxes"]
        assert (status["id"], status["failed"], status["user"]) == (added["id"], None, ME)
        assert ME in cli.run("import", "imap", "status")[1]
        assert cli.json("import", "imap", "remove", added["id"])["removed"]
        assert server.told() <= dovecot.ALLOWED
