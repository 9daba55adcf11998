"""``kreis-cli card``: who the user is to others."""

import sys
from pathlib import Path

from app.cli import files, sharing
from app.cli.frame import Call, Nouns, Verb
from app.cli.nouns import profile
from app.cli.output import Answer, facts
from app.records.peer import Me, Part
from app.workspace import Workspace


def register(nouns: Nouns) -> None:
    noun = nouns.add("card")
    _naming(noun.verb("show", show))
    _naming(noun.verb("export", export)).argument("file", metavar="FILE")
    secret_ = noun.verb("secret", secret).argument("file", metavar="FILE")
    secret_.argument("--yes", action="store_true")
    profile.register(noun)


def _naming(verb: Verb) -> Verb:
    verb.argument("--name", metavar="TEXT")
    return verb.argument("--part", choices=[one.value for one in Part])


def show(call: Call) -> Answer:
    with call.workspace() as opened:
        text, me = _issued(call, opened)
    word = call.sentences.word
    lines = facts(
        [
            (word("name"), me.name),
            (word("part"), call.sentences.text("part", me.part.value)),
            (word("identity"), me.identity),
            (word("recipient"), me.recipient),
        ]
    )
    return Answer(document={"card": sharing.me(me), "text": text}, lines=[*lines, "", *text.splitlines()])


def export(call: Call) -> Answer:
    with call.workspace() as opened:
        text, me = _issued(call, opened)
    file = files.write(Path(call.arguments.file), text.encode("ascii"))
    return Answer(document={"file": file, "card": sharing.me(me)}, lines=[call.sentences.word("written", file=file)])


def secret(call: Call) -> Answer:
    """The age key, for opening files with other programs; asks twice, since whoever has it reads everything sealed."""
    word = call.sentences.word
    call.agree(word("secret_ask"), word("secret_ask_again"))
    with call.workspace() as opened:
        key = opened.peers.secret(call.now)
    file = files.write(Path(call.arguments.file), f"{key}\n".encode("ascii"))
    return Answer(document={"file": file}, lines=[word("written", file=file)])


def _issued(call: Call, opened: Workspace) -> tuple[str, Me]:
    part = Part(call.arguments.part) if call.arguments.part else None
    text = opened.peers.card(call.now, name=call.arguments.name, part=part).decode("ascii")
    me = opened.peers.me()
    assert me is not None, "giving out a card makes the own identity"
    if not me.name:
        print(call.sentences.word("card_without_name"), file=sys.stderr)
    return text, me
