"""Employers in the vault; two spellings that fold to the same are one."""

from app.errors import Invalid, NotFound
from app.records.ids import OrganisationId
from app.records.organisation import Organisation
from app.store.database import Database, Row
from app.store.folding import words


def all_of(database: Database, text: str = "", *, recommended: bool = False) -> tuple[Organisation, ...]:
    """By name; those whose name has all of the words begin with them."""
    rows = database.read("SELECT * FROM organisation WHERE recommended >= ? ORDER BY folded", (int(recommended),))
    asked = words(text)
    found = (_organisation(row) for row in rows if _holds(str(row["folded"]), asked))
    return tuple(found)


def people(database: Database, number: OrganisationId) -> list[int]:
    """Who works there, the closest first."""
    rows = database.read(
        """
        SELECT id FROM contact WHERE organisation_id = ? AND standing <> 'out'
        ORDER BY ring IS NULL, ring = 'wider', ring = 'active', ring = 'close', sort_name
        """,
        (number,),
    )
    return [int(row[0]) for row in rows]


def get(database: Database, number: OrganisationId) -> Organisation:
    row = database.one("SELECT * FROM organisation WHERE id = ?", (number,))
    if row is None:
        raise NotFound(kind="organisation", id=number)
    return _organisation(row)


def ensure(database: Database, name: str, *, batch_id: int | None = None) -> OrganisationId | None:
    """The organisation of this name, made where there is none; None for an empty name."""
    name = " ".join(name.split())
    folded = _folded(name)
    if not name:
        return None
    found = database.value("SELECT id FROM organisation WHERE folded = ?", (folded,))
    if found is None:
        found = database.insert("organisation", name=name, folded=folded, batch_id=batch_id)
    return OrganisationId(found)


def put(database: Database, organisation: Organisation) -> None:
    """Write all fields. Raises ``NotFound``, and ``Invalid`` where another one has this name."""
    folded = _folded(organisation.name)
    if not organisation.name.strip():
        raise Invalid(field="name", value="")
    twin = database.value("SELECT id FROM organisation WHERE folded = ? AND id <> ?", (folded, organisation.id))
    if twin is not None:
        raise Invalid(field="name", value=organisation.name)
    changed = database.update(
        "organisation",
        organisation.id,
        name=organisation.name.strip(),
        folded=folded,
        place=organisation.place,
        website=organisation.website,
        notes=organisation.notes,
        recommended=int(organisation.recommended),
        warned=int(organisation.warned),
        experience=organisation.experience,
        told_by=organisation.told_by,
    )
    if not changed:
        raise NotFound(kind="organisation", id=organisation.id)


def _folded(name: str) -> str:
    """Words joined; a name of signs alone stands for itself."""
    return " ".join(words(name)) or name.strip()


def _holds(folded: str, asked: list[str]) -> bool:
    own = folded.split()
    return all(any(word.startswith(part) for word in own) for part in asked)


def _organisation(row: Row) -> Organisation:
    return Organisation(
        id=OrganisationId(row["id"]),
        name=row["name"],
        place=row["place"],
        website=row["website"],
        notes=row["notes"],
        recommended=bool(row["recommended"]),
        warned=bool(row["warned"]),
        experience=row["experience"],
        told_by=row["told_by"],
    )
