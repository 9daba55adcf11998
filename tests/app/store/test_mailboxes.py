"""Mailboxes kept with their passwords, a source each."""

from dataclasses import replace

import pytest

from app.errors import NotFound
from app.records.ids import SourceId
from app.records.mailbox import Account, Security
from app.store import mailboxes
from app.workspace import Workspace
from tests.support.people import NOW

ACCOUNT = Account(host="imap.x.example", port=993, security=Security.TLS, user="ich@x.example", password="geheim")


def test_a_mailbox_is_kept_noted_and_removed(space: Workspace) -> None:
    database = space._database
    with database.transaction("test", NOW, noted=False):
        number = mailboxes.put(database, ACCOUNT)
        assert mailboxes.put(database, replace(ACCOUNT, password="anders")) == number
        mailboxes.note(database, number, "WrongLogin")
    assert mailboxes.account(database, number) == replace(ACCOUNT, password="anders")
    (kept,) = mailboxes.all_of(database)
    assert (kept.user, kept.failed, kept.read_at) == ("ich@x.example", "WrongLogin", None)
    assert [source.path for source in space.imports.sources()] == ["imap://ich@x.example@imap.x.example:993"]
    with database.transaction("test", NOW, noted=False):
        mailboxes.remove(database, number)
    assert (mailboxes.all_of(database), space.imports.sources()) == ((), ())


def test_what_is_not_there_is_not_found(space: Workspace) -> None:
    for ask in (mailboxes.get, mailboxes.account):
        with pytest.raises(NotFound):
            ask(space._database, SourceId(9))
