"""``kreis-cli vault``: making, looking at, and getting back into the encrypted file."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from app import workspace
from app.cli import files, passphrase, sheet
from app.cli.frame import Call, Nouns
from app.cli.nouns import backups
from app.cli.output import Answer, facts, iso, table
from app.errors import NotFound, Unreadable, WeakPassphrase
from app.records.job import Job
from app.records.vault import Rotated, SlotKind


def register(nouns: Nouns) -> None:
    noun = nouns.add("vault")
    noun.verb("create", create).argument("--sheet", metavar="FILE")
    noun.verb("info", info)
    noun.verb("check", check)
    change = noun.verb("passphrase", change_passphrase)
    change.argument("--new-passphrase-file", metavar="FILE")
    recovering = noun.verb("recover", recover)
    recovering.argument("--code-file", metavar="FILE")
    recovering.argument("--new-passphrase-file", metavar="FILE")
    noun.verb("recovery-code", recovery_code).argument("--sheet", metavar="FILE")
    noun.verb("confirm-code", confirm_code).argument("--code-file", metavar="FILE")
    noun.verb("words", words)
    backups.register(noun)
    noun.verb("rotate", rotate).argument("--new-passphrase-file", metavar="FILE")
    revoking = noun.verb("revoke", revoke)
    revoking.argument("slot", choices=[kind.value for kind in SlotKind])
    revoking.argument("--new-passphrase-file", metavar="FILE")
    noun.verb("keyring", keyring).argument("what", choices=("on", "off"))
    noun.verb("history", history).argument("--limit", type=int, default=50, metavar="N")
    noun.verb("undo", undo).argument("action", nargs="?", type=int, metavar="ACTION")


def create(call: Call) -> Answer:
    """Make the vault; the recovery code is printed once and kept nowhere."""
    secret = call.passphrase(again=True)
    file = _sheet(call)
    with words_offered(call):
        made = workspace.create(call.folder, secret, now=call.now, cost=call.cost)
    uid = made.workspace.keys.info().uid
    made.workspace.close()
    word = call.sentences.word
    document = {"vault": str(call.folder), "recovery_code": made.recovery_code}
    lines = [word("vault_made", folder=call.folder), *_shown(call, made.recovery_code)]
    return _with_sheet(call, file, made.recovery_code, uid, Answer(document=document, lines=lines))


def info(call: Call) -> Answer:
    with call.workspace() as opened:
        found = opened.keys.info()
        people = opened.contacts.counts()
    document = {
        "vault": str(call.folder),
        "uid": found.uid,
        "version": found.version,
        "created_at": found.created_at,
        "has_code": found.has_code,
        "code_confirmed": found.code_confirmed,
        "has_keyring": found.has_keyring,
        "keys_outdated": found.keys_outdated,
        "keys_altered": found.keys_altered,
        "synced": found.synced,
        "epoch": found.epoch,
        "commits": found.commits,
        "elsewhere_at": found.elsewhere_at,
        "missing_here": found.missing_here,
        "bytes": found.bytes,
        "contacts": {standing.value: count for standing, count in people.items()},
    }
    word = call.sentences.word
    pairs = [
        (word("folder"), call.folder),
        (word("created"), iso(found.created_at)),
        (word("size"), call.sentences.size(found.bytes)),
        *((word(standing.value), call.sentences.number(count)) for standing, count in people.items()),
    ]
    warned = (
        (found.keys_outdated, "keys_outdated"),
        (found.keys_altered, "keys_altered"),
        (found.synced, "synced"),
        (not found.has_code, "no_code"),
        (found.has_code and not found.code_confirmed, "code_unconfirmed"),
    )
    told = [word(code) for yes, code in warned if yes]
    if found.elsewhere_at is not None:
        told.append(word("elsewhere", at=iso(found.elsewhere_at)))
    if found.missing_here:
        told.append(word("missing_here", count=found.missing_here))
    return Answer(document=document, lines=[*facts(pairs), *told])


def check(call: Call) -> Answer:
    """Every page of the vault and of its backups is read and authenticated."""
    with call.workspace() as opened:
        problems = opened.keys.check()
        found = opened.keys.info()
        examined = call.drive(opened.backups.check())
        second = opened.backups.second()
    sound = not problems
    document = {
        "sound": sound,
        "problems": list(problems),
        "has_code": found.has_code,
        "synced": found.synced,
        "backups": [backups.shape_of_examined(one) for one in examined],
        "last_copy_outside": second.copied_at,
    }
    word = call.sentences.word
    lines = [word("sound")] if sound else [word("damaged"), *problems]
    lines += [*backups.report(call, examined), backups.last_copy(call, second.copied_at)]
    damaged = any(one.problems for one in examined)
    return Answer(document=document, lines=lines, exit_code=1 if damaged or not sound else 0)


def change_passphrase(call: Call) -> Answer:
    """The old one opens the vault; old copies of the vault still open with it."""
    old = call.passphrase()
    opened = workspace.open(call.folder, passphrase=old, now=call.now)
    with closing(opened), words_offered(call):
        opened.keys.change_passphrase(old, _new(call), now=call.now)
    return Answer(document={"changed": True}, lines=[call.sentences.word("passphrase_changed")])


def recover(call: Call) -> Answer:
    """Open by the recovery code and set another passphrase."""
    code = _code(call)
    opened = workspace.open(call.folder, recovery_code=code, now=call.now)
    with closing(opened), words_offered(call):
        opened.keys.reset_passphrase(code, _new(call), now=call.now)
    return Answer(document={"recovered": True}, lines=[call.sentences.word("passphrase_changed")])


def recovery_code(call: Call) -> Answer:
    """Another code; the one before opens only old copies."""
    file = _sheet(call)
    with call.workspace() as opened:
        code = opened.keys.new_recovery_code(now=call.now)
        uid = opened.keys.info().uid
    return _with_sheet(call, file, code, uid, Answer(document={"recovery_code": code}, lines=_shown(call, code)))


def confirm_code(call: Call) -> Answer:
    """The code is on paper, as typing it proves."""
    code = _code(call)
    with call.workspace() as opened:
        opened.keys.confirm_recovery_code(code, now=call.now)
    return Answer(document={"confirmed": True}, lines=[call.sentences.word("code_confirmed")])


def words(call: Call) -> Answer:
    """Six words for a passphrase; nothing is kept."""
    drawn = workspace.six_words(call.sentences.language)
    return Answer(document={"words": drawn}, lines=[drawn])


def rotate(call: Call) -> Answer:
    """Another key, another file, another recovery code; the passphrase stays unless a new one is given."""
    new = _new(call) if call.arguments.new_passphrase_file else None
    return _rotated(
        call, lambda opened, passphrase: opened.keys.rotate(passphrase, new=new, now=call.now, away=call.away)
    )


def revoke(call: Call) -> Answer:
    """Encrypt anew without the slot that somebody may know."""
    kind = SlotKind(call.arguments.slot)
    return _rotated(
        call,
        lambda opened, passphrase: opened.keys.revoke(
            kind,
            passphrase,
            new=_new(call) if kind is SlotKind.PASSPHRASE else None,
            now=call.now,
            away=call.away,
        ),
    )


def keyring(call: Call) -> Answer:
    """Let this computer's keyring open the vault; off encrypts it anew, since the keyring has had the key."""
    if call.arguments.what == "off":
        return _rotated(
            call,
            lambda opened, passphrase: opened.keys.revoke(SlotKind.KEYRING, passphrase, now=call.now, away=call.away),
        )
    secret = call.passphrase()
    with closing(workspace.open(call.folder, passphrase=secret, now=call.now)) as opened:
        opened.keys.keyring_on(secret, now=call.now, away=call.away)
    return Answer(document={"keyring": True}, lines=[call.sentences.word("keyring_on")])


def _rotated(call: Call, start: Callable[[workspace.Workspace, str], Job[Rotated]]) -> Answer:
    secret = call.passphrase()
    with closing(workspace.open(call.folder, passphrase=secret, now=call.now)) as opened, words_offered(call):
        done = call.drive(start(opened, secret))
        info, old = opened.keys.info(), opened.backups.earlier(old_keys=True)
    word = call.sentences.word
    document = {
        "rotated": True,
        "recovery_code": done.recovery_code,
        "keyring": info.has_keyring,
        "earlier": [str(one.folder) for one in old.all],
    }
    lost = [word("keyring_lost")] if done.keyring_lost else []
    told = backups.earlier(call, old)
    lines = [word("rotated"), *_shown(call, done.recovery_code), *lost, word("old_copies"), *told]
    return Answer(document=document, lines=lines)


def history(call: Call) -> Answer:
    with call.workspace() as opened:
        actions = opened.history.list(call.arguments.limit)
    text = call.sentences.text
    document = {
        "actions": [
            {"id": str(one.id), "name": one.name, "detail": one.detail, "at": one.at, "taken_back": one.taken_back}
            for one in actions
        ]
    }
    word = call.sentences.word
    headings = [word("id"), word("at"), word("what"), word("whom"), ""]
    rows = [
        (one.id, one.at, text("actions", one.name), one.detail, word("taken_back") if one.taken_back else "")
        for one in actions
    ]
    return Answer(document=document, lines=table(headings, rows))


def undo(call: Call) -> Answer:
    """Take back one action by its number, else the newest that is not taken back yet."""
    number = call.arguments.action
    with call.workspace() as opened:
        if number is None:
            number = next((one.id for one in opened.history.list(200) if not one.taken_back), None)
            if number is None:
                raise NotFound(kind="action", id="")
        undone = opened.history.take_back(number, now=call.now)
    return Answer(
        document={"action": str(undone.action.id), "rows": undone.rows},
        lines=[call.sentences.word("undone", what=call.sentences.text("actions", undone.action.name))],
    )


def _new(call: Call) -> str:
    given = call.arguments.new_passphrase_file
    if given:
        return passphrase.from_file(Path(given))
    word = call.sentences.word
    return passphrase.ask(word("new_passphrase"), again=word("passphrase_again"))


def _code(call: Call) -> str:
    given = call.arguments.code_file
    return passphrase.from_file(Path(given)) if given else passphrase.ask(call.sentences.word("code"))


@contextmanager
def words_offered(call: Call) -> Iterator[None]:
    """A passphrase that is too weak is refused with six words that are not."""
    try:
        yield
    except WeakPassphrase as error:
        raise passphrase.WeakWithWords(words=workspace.six_words(call.sentences.language)) from error


def _shown(call: Call, code: str) -> list[str]:
    return ["", f"    {code}", "", call.sentences.word("keep_code")]


def _sheet(call: Call) -> Path | None:
    """Where the sheet goes, refused before a code is made if it may not lie there."""
    if not call.arguments.sheet:
        return None
    file = Path(call.arguments.sheet)
    workspace.check_sheet(call.folder, file)
    return file


def _with_sheet(call: Call, file: Path | None, code: str, uid: str, answer: Answer) -> Answer:
    """The answer with the sheet written; the code is answered even if that fails, so that it is not lost."""
    if file is None:
        return answer
    word = call.sentences.word
    try:
        written = files.write(file, sheet.text(call.sentences, code, uid, call.now.date()).encode())
    except Unreadable:
        return replace(
            answer,
            document={**answer.document, "sheet": None},
            lines=[*answer.lines, word("sheet_not_written", file=file)],
            exit_code=1,
        )
    return replace(
        answer,
        document={**answer.document, "sheet": written},
        lines=[*answer.lines, word("sheet_written", file=written)],
    )
