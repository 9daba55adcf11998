"""``kreis-cli vault backup`` and its neighbours: copies of the vault, on this computer and outside it."""

from datetime import datetime
from pathlib import Path

from app import workspace
from app.cli import passphrase
from app.cli.frame import Call, Noun
from app.cli.output import Answer, facts, iso, table
from app.records.backup import Backup, Earlier, Examined, Made, Safety, SecondPlace
from app.workspace import Workspace


def register(noun: Noun) -> None:
    """Add the verbs to the noun ``vault``."""
    making = noun.verb("backup", backup)
    making.argument("--to", metavar="DIR")
    making.argument("--remove-old-keys", action="store_true")
    making.argument("--remove-earlier", action="store_true")
    noun.verb("backups", backups)
    place = noun.verb("place", second_place)
    place.argument("folder", nargs="?", metavar="DIR")
    place.argument("--forget", action="store_true")
    restoring = noun.verb("restore", restore)
    restoring.argument("file", metavar="FILE")
    restoring.argument("--code-file", metavar="FILE")
    restoring.argument("--preview", action="store_true")
    noun.verb("move", move).argument("folder", metavar="DIR")


def backup(call: Call) -> Answer:
    """Make one now, and read it back; with ``--to`` copy it there, else to the second place if that is there. After the
    vault was encrypted anew, ``--remove-old-keys`` removes those that the keys from before open; after somebody was
    erased, ``--remove-earlier`` removes all others.
    """
    removed, anew = 0, call.arguments.remove_old_keys or call.arguments.remove_earlier
    with call.workspace() as opened:
        if anew:
            renewed = call.drive(opened.backups.renew(now=call.now, old_keys=not call.arguments.remove_earlier))
            made, removed = renewed.made, renewed.removed
        else:
            made = call.drive(opened.backups.make(now=call.now))
        if call.arguments.to:
            copy = call.drive(opened.backups.copy_to(Path(call.arguments.to), now=call.now, made=made.backup))
            made = Made(backup=made.backup, copy=copy)
        rows = opened.backups.holding(made.backup).rows
    word = call.sentences.word
    lines = [word("backed_up", folder=made.backup.folder, size=call.sentences.size(made.backup.bytes))]
    if made.copy is not None:
        lines.append(word("copied", folder=made.copy.folder))
    if made.refused is not None:
        lines.append(word("not_copied", why=call.sentences.error(made.refused)))
    if anew:
        lines.append(word("old_removed", count=removed))
    return Answer(
        document={
            **shape(made.backup),
            "removed": removed,
            "rows": dict(rows),
            "copy": None if made.copy is None else str(made.copy.folder),
            "not_copied": None if made.refused is None else type(made.refused).__name__,
        },
        lines=lines,
    )


def backups(call: Call) -> Answer:
    """All on this computer and at the second place, newest first."""
    with call.workspace() as opened:
        safety = opened.backups.safety()
        outside = _outside(opened, safety.second)
    word, text = call.sentences.word, call.sentences.text
    rows = [
        (one.made_at, call.sentences.size(one.bytes), text("backup", one.why), one.folder)
        for one in (*safety.backups, *outside)
    ]
    return Answer(
        document=shape_of_safety(safety) | {"outside": [shape(one) for one in outside]},
        lines=[
            *table([word("at"), word("size"), word("what"), word("folder")], rows),
            "",
            last_copy(call, safety.second.copied_at),
        ],
    )


def second_place(call: Call) -> Answer:
    """Show the second place, make a folder it, or forget it."""
    given = call.arguments
    with call.workspace() as opened:
        if given.folder:
            opened.backups.choose_place(Path(given.folder), now=call.now)
        elif given.forget:
            opened.backups.drop_place(now=call.now)
        second = opened.backups.second()
    word = call.sentences.word
    warned = [(second.same_disk, "same_disk"), (second.synced, "synced_copies"), (_missing(second), "place_missing")]
    return Answer(
        document=_shape_of_place(second),
        lines=[
            *facts([(word("folder"), second.folder)]),
            last_copy(call, second.copied_at),
            *(word(code) for yes, code in warned if yes),
        ],
    )


def restore(call: Call) -> Answer:
    """Put a backup in the vault's place; it opens with what opened the vault when it was made.

    The vault as it is now is set aside, never deleted; ``--preview`` only says what the backup holds.
    """
    given = call.arguments
    code = passphrase.from_file(Path(given.code_file)) if given.code_file else None
    candidate = workspace.restore(
        Path(given.file),
        call.folder,
        passphrase=None if code else call.passphrase(),
        recovery_code=code,
        now=call.now,
    )
    holding, word = candidate.holding, call.sentences.word
    document = {"backup": shape(holding.backup), "rows": dict(holding.rows), "vault": str(call.folder)}
    lines = [
        word("backup_of", at=iso(holding.backup.made_at), size=call.sentences.size(holding.backup.bytes)),
        word("holds", **holding.rows),
    ]
    if given.preview:
        candidate.drop()
        return Answer(document=document | {"restored": False, "set_aside": None}, lines=[*lines, word("not_restored")])
    restored = candidate.finish(call.now.astimezone().date())
    lines.append(word("restored", folder=call.folder))
    if restored.aside is not None:
        lines.append(word("set_aside", folder=restored.aside))
    aside = None if restored.aside is None else str(restored.aside)
    return Answer(document=document | {"restored": True, "set_aside": aside}, lines=lines)


def move(call: Call) -> Answer:
    """Write a copy for another computer and retire the vault here."""
    opened = workspace.open(call.folder, passphrase=call.passphrase(), now=call.now, accepted=call.accepted)
    try:
        copy = call.drive(opened.backups.move(Path(call.arguments.folder), now=call.now))
        rows = opened.backups.holding(copy).rows
    finally:
        opened.close()
    word = call.sentences.word
    return Answer(
        document=shape(copy) | {"rows": dict(rows)},
        lines=[word("moved", folder=copy.folder), word("moved_next", folder=copy.folder), word("moved_here")],
    )


def earlier(call: Call, found: Earlier) -> list[str]:
    """How many copies from before there are, and where."""
    word = call.sentences.word
    places = [("earlier_here", found.here), ("earlier_outside", found.outside), ("earlier_aside", found.aside)]
    lines = [word(code, count=len(some), folder=some[0].folder.parent) for code, some in places if some]
    return [*lines, *([word("earlier_away", folder=found.second.folder)] if found.out_of_reach else [])]


def report(call: Call, examined: tuple[Examined, ...]) -> list[str]:
    """What a check found of the backups, one line each."""
    word = call.sentences.word

    def verdict(one: Examined) -> str:
        return word("backup_sound" if one.sound else "backup_other_keys" if not one.opens else "backup_damaged")

    return [f"{iso(one.backup.made_at)}  {verdict(one)}  {one.backup.folder}" for one in examined]


def shape_of_examined(one: Examined) -> dict[str, object]:
    return shape(one.backup) | {"opens": one.opens, "sound": one.sound, "problems": list(one.problems)}


def shape_of_safety(safety: Safety) -> dict[str, object]:
    return {
        "folder": str(safety.place),
        "backups": [shape(one) for one in safety.backups],
        "second_place": _shape_of_place(safety.second),
    }


def shape(one: Backup) -> dict[str, object]:
    return {
        "folder": str(one.folder),
        "vault": one.uid,
        "made_on": one.made_on,
        "made_at": one.made_at,
        "why": one.why,
        "version": one.version,
        "commits": one.commits,
        "bytes": one.bytes,
    }


def last_copy(call: Call, at: datetime | None) -> str:
    """The one line that says how safe one is from the end of this computer."""
    return call.sentences.word("last_copy", at=iso(at) or call.sentences.word("never"))


def _outside(opened: Workspace, second: SecondPlace) -> tuple[Backup, ...]:
    return opened.backups.list(second.folder) if second.folder is not None and second.there else ()


def _shape_of_place(second: SecondPlace) -> dict[str, object]:
    return {
        "folder": None if second.folder is None else str(second.folder),
        "copied_at": second.copied_at,
        "there": second.there,
        "same_disk": second.same_disk,
        "synced": second.synced,
    }


def _missing(second: SecondPlace) -> bool:
    return second.folder is not None and not second.there
