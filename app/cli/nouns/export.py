"""``kreis-cli export``: what the vault holds, as files that other programs read."""

from pathlib import Path

from app import paths
from app.cli.frame import Call, Nouns
from app.cli.output import Answer, encode
from app.cli.shapes import whole
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


def contacts(call: Call) -> Answer:
    """The circle and who is known, as the file's ending says: ``.vcf``, ``.csv`` or ``.json``."""
    given = call.arguments
    path = Path(given.file)
    standings = tuple(Standing(one) for one in given.standing or (Standing.CIRCLE, Standing.KNOWN))
    query = ContactQuery(standings=standings, limit=_ALL)
    with call.workspace() as opened:
        content, count = _content(call, opened, query, path.suffix.lower())
    try:
        paths.write_private(path, content)
    except OSError as error:
        raise Unreadable(file=str(path), reason="not_written") from error
    return Answer(
        document={"file": str(path), "contacts": count},
        lines=[call.sentences.word("exported", count=count, file=path)],
    )


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
