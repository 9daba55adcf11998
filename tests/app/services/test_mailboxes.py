"""Adding a mailbox: refused before anything is sent where something is missing; the rest meets a real server."""

import socket
from dataclasses import replace

import pytest

from app.errors import Invalid, NotFound
from app.records.ids import SourceId
from app.records.mailbox import Account, Security
from app.sources.imap import ServerGone
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.people import NOW

ACCOUNT = Account(host="127.0.0.1", port=1, security=Security.TLS, user="ich", password="geheim")


@pytest.mark.parametrize(
    "account",
    [
        replace(ACCOUNT, host=" "),
        replace(ACCOUNT, user=""),
        replace(ACCOUNT, password=""),
        replace(ACCOUNT, user="ich\r\nA1 DELETE INBOX"),
        replace(ACCOUNT, port=0),
    ],
)
def test_what_is_missing_or_would_be_a_command_is_refused(space: Workspace, account: Account) -> None:
    with pytest.raises(Invalid):
        finish(space.imports.mailboxes.add(account, now=NOW))


def test_where_nobody_answers_nothing_is_kept(space: Workspace) -> None:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        with pytest.raises(ServerGone):
            finish(space.imports.mailboxes.add(replace(ACCOUNT, port=one.getsockname()[1]), now=NOW))
    assert space.imports.mailboxes.list() == ()


def test_what_is_not_there_cannot_be_read_or_removed(space: Workspace) -> None:
    with pytest.raises(NotFound):
        finish(space.imports.mailboxes.run(SourceId(9), now=NOW))
    with pytest.raises(NotFound):
        space.imports.mailboxes.remove(SourceId(9), now=NOW)
