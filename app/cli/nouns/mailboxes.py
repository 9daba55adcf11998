"""``kreis-cli import imap``: mailboxes on servers added, read and removed; what is sent to them changes nothing."""

import time
from dataclasses import replace
from pathlib import Path

from app.cli import passphrase
from app.cli.frame import Call, Verb, WrongUsage
from app.cli.output import Answer, plain, table
from app.cli.shapes import number
from app.errors import Invalid
from app.records.ids import SourceId
from app.records.mailbox import PRESETS, Account, Mailbox, Security, preset_for

_PORTS = {Security.TLS: 993, Security.STARTTLS: 143}


def options(noun: Verb) -> None:
    """The options of ``import imap add`` and ``wait``."""
    noun.argument("--user", default="", metavar="ADDRESS")
    noun.argument("--host", default="")
    noun.argument("--port", type=int, default=0)
    noun.argument("--security", choices=[one.value for one in Security], default=Security.TLS.value)
    noun.argument("--preset", choices=[one.code for one in PRESETS])
    noun.argument("--authority", default="", metavar="FILE")
    noun.argument("--password-file", default="", metavar="FILE")
    noun.argument("--at-most", type=float, metavar="SECONDS")


def answer(call: Call, words: list[str]) -> Answer:
    """One of the verbs: add, run, status, remove ID, wait ID, at-once on/off."""
    verb, *rest = words or [""]
    if verb == "add" and not rest:
        return add(call)
    if verb == "run" and len(rest) < 2:
        return run(call, [SourceId(number(one)) for one in rest])
    if verb == "status" and not rest:
        return status(call)
    if verb == "remove" and len(rest) == 1:
        return remove(call, SourceId(number(rest[0])))
    if verb == "wait" and len(rest) == 1:
        return wait(call, SourceId(number(rest[0])))
    if verb == "at-once" and rest in (["on"], ["off"]):
        return at_once(call, on=rest == ["on"])
    raise Invalid(field="imap", value=verb)


def add(call: Call) -> Answer:
    """Try the way there, and keep it if it leads to a mailbox."""
    given = call.arguments
    if not given.user:
        raise WrongUsage(word="--user")
    preset = next((one for one in PRESETS if one.code == given.preset), None) or preset_for(given.user)
    host = given.host or (preset.host if preset else "")
    if not host:
        raise WrongUsage(word="--host")
    security = Security(given.security)
    if given.password_file:
        password = passphrase.from_file(Path(given.password_file))
    else:
        password = passphrase.ask(call.sentences.word("mailbox_password"), again="")
    account = Account(
        host=host,
        port=given.port or _PORTS[security],
        security=security,
        user=given.user,
        password=password,
        authority=given.authority,
    )
    with call.workspace() as opened:
        added = call.drive(opened.imports.mailboxes.add(account, now=call.now))
    return Answer(document=_mailbox(added), lines=[call.sentences.word("mailbox_added", user=plain(added.user))])


def run(call: Call, numbers: list[SourceId]) -> Answer:
    """Take in what is new in these mailboxes, or in all."""
    with call.workspace() as opened:
        started = time.monotonic()
        chosen = numbers or [one.id for one in opened.imports.mailboxes.list()]
        reports = [call.drive(opened.imports.mailboxes.run(one, now=call.now)) for one in chosen]
        seconds = time.monotonic() - started
    word = call.sentences.word
    documents = [
        {
            "mailbox": str(one),
            "batch": None if report.batch_id is None else str(report.batch_id),
            "taken": report.taken,
            "known": report.known,
            "people": report.people,
            "skipped": dict(report.skipped),
        }
        for one, report in zip(chosen, reports, strict=True)
    ]
    count = call.sentences.number
    rows = [(one, count(report.taken), count(report.known)) for one, report in zip(chosen, reports, strict=True)]
    return Answer(
        document={"mailboxes": documents, "seconds": round(seconds, 2)},
        lines=table([word("id"), word("taken"), word("known_already")], rows),
    )


def wait(call: Call, one: SourceId) -> Answer:
    """Wait, with the vault closed, until the server tells of new mail, and take it in; for ``--at-most`` so long."""
    with call.workspace() as opened:
        watch = opened.imports.mailboxes.watch(one)
    try:
        heard = watch.wait(call.arguments.at_most)
    finally:
        watch.close()
    if heard == "news":
        return run(call, [one])
    return Answer(document={"mailboxes": [], "heard": heard}, lines=[call.sentences.word(f"mailbox_{heard}")])


def at_once(call: Call, *, on: bool) -> Answer:
    """Whether the window waits at the servers for new mail while it is open."""
    with call.workspace() as opened:
        opened.choices.change(replace(opened.choices.get(), mail_at_once=on), now=call.now)
    return Answer(document={"at_once": on}, lines=[call.sentences.word(f"mail_at_once_{'on' if on else 'off'}")])


def status(call: Call) -> Answer:
    with call.workspace() as opened:
        some, at_once = opened.imports.mailboxes.list(), opened.choices.get().mail_at_once
    word = call.sentences.word
    rows = (
        (
            one.id,
            plain(f"{one.user} ({one.host}:{one.port})"),
            one.read_at or "",
            call.sentences.text("errors", one.failed, host=one.host, user=one.user) if one.failed else "",
        )
        for one in some
    )
    return Answer(
        document={"mailboxes": [_mailbox(one) for one in some], "at_once": at_once},
        lines=table([word("id"), word("what"), word("at"), ""], rows),
    )


def remove(call: Call, one: SourceId) -> Answer:
    """Forget a mailbox and its password; what was read of it stays."""
    with call.workspace() as opened:
        opened.imports.mailboxes.remove(one, now=call.now)
    return Answer(document={"mailbox": str(one), "removed": True}, lines=[call.sentences.word("mailbox_removed")])


def _mailbox(one: Mailbox) -> dict[str, object]:
    return {
        "id": str(one.id),
        "host": one.host,
        "port": one.port,
        "security": one.security,
        "user": one.user,
        "read_at": one.read_at,
        "failed": one.failed or None,
    }
