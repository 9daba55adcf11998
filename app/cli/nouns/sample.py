"""``kreis-cli sample``: a vault of invented people, the same that the window's tour shows; and its end."""

from contextlib import closing

from app import workspace
from app.cli.frame import Call, Nouns
from app.cli.nouns.vault import words_offered
from app.cli.output import Answer
from resources.sample import LANGUAGES


def register(nouns: Nouns) -> None:
    noun = nouns.add("sample")
    noun.verb("create", create).argument("--language", choices=LANGUAGES)
    noun.verb("remove", remove)


def create(call: Call) -> Answer:
    """Make a vault in an empty folder and fill it; what fails leaves nothing behind."""
    secret, language = call.passphrase(again=True), call.arguments.language or call.sentences.language
    place = workspace.invented(call.folder)
    place.begin()
    try:
        with call.readers() as readers, words_offered(call):
            made = workspace.create(call.folder, secret, now=call.now, cost=call.cost)
            with closing(made.workspace) as opened:
                call.drive(workspace.fill(opened, language, now=call.now), readers)
                people = opened.contacts.counts()
    except BaseException:
        place.remove()
        raise
    document = {
        "vault": str(call.folder),
        "recovery_code": made.recovery_code,
        "contacts": {standing.value: count for standing, count in people.items()},
    }
    word = call.sentences.word
    lines = [word("invented", folder=call.folder, count=sum(people.values())), made.recovery_code]
    return Answer(document=document, lines=lines)


def remove(call: Call) -> Answer:
    """Delete such a vault; one that may be somebody's own is refused."""
    workspace.invented(call.folder).remove()
    word = call.sentences.word
    return Answer(document={"removed": True}, lines=[word("invented_gone", folder=call.folder)])
