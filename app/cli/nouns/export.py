"""``kreis-cli export``: what the vault holds, as files that other programs read."""

from pathlib import Path

from app import paths
from app.cli import sharing
from app.cli.frame import Call, Nouns
from app.cli.output import Answer, encode
from app.cli.shapes import contact_id, whole
from app.errors import Invalid, Unreadable
from app.records.contact import Standing
from app.records.query import ContactQuery
from app.workspace import ContactFormat, Workspace

_ALL = 10_000_000


def register(nouns: Nouns) -> None:
    noun = nouns.add("export")
    verb = noun.verb("contacts", contacts)
    verb.argument("file", metavar="FILE")
    verb.argument("--vcard", choices=["3.0", "4.0"], default="4.0")
    verb.argument("--for-excel", action="store_true")
    verb.argument("--standing", action="append", choices=[one.value for one in Standing])
    verb.argument("--id", action="append", default=[], metavar="ID")
    noun.verb("all", everything).argument("file", metavar="FILE")
    noun.verb("due", due).argument("file", metavar="FILE")
    noun.verb("leads", leads).argument("file", metavar="FILE")


def contacts(call: Call) -> Answer:
    """The circle and who is known, as the file's ending says: ``.vcf``, ``.csv`` or ``.json``."""
    given = call.arguments
    path = Path(given.file)
    standings = tuple(Standing(one) for one in given.standing or (Standing.CIRCLE, Standing.KNOWN))
    query = ContactQuery(standings=standings, limit=_ALL)
    with call.workspace() as opened:
        if given.id:
            content, count = _cards(opened, given.id, path.suffix.lower())
        else:
            content, count = _content(call, opened, query, path.suffix.lower())
    _write(path, content)
    return Answer(
        document={"file": str(path), "contacts": count},
        lines=[call.sentences.word("exported", count=count, file=path)],
    )


def everything(call: Call) -> Answer:
    """All that the vault holds, as documented JSON that ``import`` reads back into an empty vault."""
    path = Path(call.arguments.file)
    with call.workspace() as opened:
        rows = call.drive(opened.transfers.everything(path, now=call.now))
    return Answer(
        document={"file": str(path), "rows": dict(rows)},
        lines=[call.sentences.word("exported_all", rows=sum(rows.values()), file=path)],
    )


def due(call: Call) -> Answer:
    """Open replies that remind or will, as tasks with an alarm at the moment of their notice (``.ics``)."""
    path, word = Path(call.arguments.file), call.sentences.word
    if path.suffix.lower() != ".ics":
        raise Invalid(field="file", value=path.suffix.lower())
    with call.workspace() as opened:
        content, count = opened.replies.notices.calendar(
            lambda one: f"{one.name}: {word(f'{one.side.value}_{one.level.value}')}", now=call.now
        )
    _write(path, content)
    return Answer(
        document={"file": str(path), "replies": count},
        lines=[word("exported_due", count=count, file=path)],
    )


def leads(call: Call) -> Answer:
    """All leads, as the file's ending says: ``.jsonld`` (schema.org's JobPosting) or ``.json`` (all that is kept)."""
    path = Path(call.arguments.file)
    with call.workspace() as opened:
        found = opened.leads.list()
        match path.suffix.lower():
            case ".jsonld":
                content = encode(
                    {"@context": "https://schema.org", "@graph": [opened.leads.posting(one.id) for one in found]}
                )
            case ".json":
                content = encode({"leads": [sharing.lead(one) for one in found]})
            case ending:
                raise Invalid(field="file", value=ending)
    _write(path, f"{content}\n".encode())
    return Answer(
        document={"file": str(path), "leads": len(found)},
        lines=[call.sentences.word("exported_leads", count=len(found), file=path)],
    )


def _write(path: Path, content: bytes) -> None:
    try:
        paths.write_private(path, content)
    except OSError as error:
        raise Unreadable(file=str(path), reason="not_written") from error


def _cards(opened: Workspace, ids: list[str], ending: str) -> tuple[bytes, int]:
    """Some people by their numbers, as cards. Raises ``NotFound``, ``Invalid``."""
    if ending != ".vcf":
        raise Invalid(field="file", value=ending)
    numbers = [opened.contacts.get(contact_id(one)).id for one in ids]
    return opened.transfers.cards(numbers), len(numbers)


def _content(call: Call, opened: Workspace, query: ContactQuery, ending: str) -> tuple[bytes, int]:
    people = opened.contacts.list(query)
    match ending:
        case ".vcf":
            kind = ContactFormat.VCARD_3 if call.arguments.vcard == "3.0" else ContactFormat.VCARD_4
        case ".csv":
            kind = ContactFormat.EXCEL if call.arguments.for_excel else ContactFormat.CSV
        case ".json":
            return (encode({"contacts": [whole(one) for one in people]}) + "\n").encode(), len(people)
        case _:
            raise Invalid(field="file", value=ending)
    return opened.transfers.contacts(kind, query), len(people)
