"""An address turns out to be mine, after the mail was read."""

from pathlib import Path

from app.records.contact import Standing
from app.records.obligation import Level, Side
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.mailboxes import ME, START, exchange_of_letters, maildir
from tests.support.people import NOW

OTHER = "ich@daheim.example"


def read(space: Workspace, folder: Path, me: str) -> None:
    finish(space.imports.run([maildir(folder, exchange_of_letters())], now=NOW, me=(me,)))


def state(space: Workspace) -> tuple[set[tuple[str, Side, Level, str]], dict[str, bool]]:
    database = space._database
    open_replies = {(one.name, one.side, one.level, one.sentence) for one in space.replies.list(now=NOW)}
    sent = {row["key"]: bool(row["sent"]) for row in database.read("SELECT key, sent FROM exchange")}
    return open_replies, sent


def test_all_is_as_if_it_had_been_known_before(space: Workspace, tmp_path: Path) -> None:
    assert START < NOW
    read(space, tmp_path / "mail", OTHER)
    assert not any(state(space)[1].values())
    assert not space.replies.list(now=NOW)
    space.imports.set_own_addresses([OTHER, ME], now=NOW)
    open_replies, sent = state(space)
    assert {key for key, mine in sent.items() if mine} == {"2@test", "5@test"}
    assert ("Eva Berger", Side.THEIRS, Level.ASKED, "Wo denn?") in open_replies
    (eva,) = space.contacts.find("Eva")
    assert eva.standing is Standing.KNOWN
    assert eva.vetted


def test_and_back_again(space: Workspace, tmp_path: Path) -> None:
    read(space, tmp_path / "mail", ME)
    assert space.replies.list(now=NOW)
    space.imports.set_own_addresses([OTHER], now=NOW)
    assert not any(state(space)[1].values())
    assert not any(row["to_me"] for row in space._database.read("SELECT to_me FROM exchange"))
