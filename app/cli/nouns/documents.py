"""``kreis-cli documents``: files kept in the vault, with a lead or a person."""

from pathlib import Path

from app.cli import files
from app.cli.frame import Call, Nouns, Verb, WrongUsage
from app.cli.output import Answer, plain, table
from app.cli.shapes import contact_id, number
from app.records.document import MOST_BYTES, ContactOwner, Document, LeadOwner, Owner, Showing
from app.records.ids import DocumentId, LeadId


def register(nouns: Nouns) -> None:
    noun = nouns.add("documents")
    _of(noun.verb("list", list_))
    adding = _of(noun.verb("add", add))
    adding.argument("files", nargs="+", metavar="FILE")
    noun.verb("show", show).argument("id", metavar="ID")
    noun.verb("save", save).argument("id", metavar="ID").argument("file", metavar="FILE")
    noun.verb("rename", rename).argument("id", metavar="ID").argument("name", metavar="TEXT")
    noun.verb("remove", remove).argument("id", metavar="ID")


def _of(verb: Verb) -> Verb:
    return verb.argument("--lead", metavar="ID").argument("--contact", metavar="ID")


def _owner(call: Call) -> Owner:
    given = call.arguments
    if (given.lead is None) == (given.contact is None):
        raise WrongUsage(word="--lead, --contact")
    if given.lead is not None:
        return LeadOwner(id=LeadId(number(given.lead)))
    return ContactOwner(id=contact_id(given.contact))


def list_(call: Call) -> Answer:
    with call.workspace() as opened:
        found = opened.leads.documents.of(_owner(call))
    return Answer(document={"documents": [_shape(one) for one in found]}, lines=_table(call, found))


def add(call: Call) -> Answer:
    """All or, from the first that is refused, none of the rest."""
    owner, made = _owner(call), []
    with call.workspace() as opened:
        for name in call.arguments.files:
            data = files.read(name, MOST_BYTES)
            made.append(opened.leads.documents.add(owner, name, data, now=call.now))
    return Answer(document={"documents": [_shape(one) for one in made]}, lines=[str(one.id) for one in made])


def show(call: Call) -> Answer:
    """A text; of all else what it is."""
    with call.workspace() as opened:
        found = opened.leads.documents.get(_document(call))
        shown = opened.leads.documents.show(found.id)
    text = shown.text if shown.showing is Showing.TEXT else None
    lines = _table(call, (found,)) if text is None else [plain(line) for line in text.splitlines()]
    return Answer(document={"document": _shape(found), "showing": shown.showing, "text": text}, lines=lines)


def save(call: Call) -> Answer:
    """A copy outside the vault, readable by the user alone and not encrypted."""
    with call.workspace() as opened:
        data = opened.leads.documents.content(_document(call))
    file = files.write(Path(call.arguments.file), data)
    return Answer(document={"file": file}, lines=[call.sentences.word("written", file=file)])


def rename(call: Call) -> Answer:
    with call.workspace() as opened:
        found = opened.leads.documents.rename(_document(call), call.arguments.name, now=call.now)
    return Answer(document={"document": _shape(found)}, lines=_table(call, (found,)))


def remove(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.leads.documents.remove(_document(call), now=call.now)
    return Answer(document={"removed": call.arguments.id}, lines=[call.sentences.word("removed")])


def _document(call: Call) -> DocumentId:
    return DocumentId(number(call.arguments.id))


def _shape(one: Document) -> dict[str, object]:
    return {
        "id": str(one.id),
        "contact_id": str(one.owner.id) if isinstance(one.owner, ContactOwner) else None,
        "lead_id": str(one.owner.id) if isinstance(one.owner, LeadOwner) else None,
        "name": one.name,
        "size": one.size,
        "added_at": one.added_at,
    }


def _table(call: Call, found: tuple[Document, ...]) -> list[str]:
    word = call.sentences.word
    rows = ((one.id, one.name, one.size, one.added_at) for one in found)
    return table([word("id"), word("name"), word("size"), word("at")], rows)
