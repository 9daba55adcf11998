"""Employers in the vault; two spellings that fold to the same are one."""

from collections.abc import Iterable

from app.errors import Invalid, NotFound
from app.records.ids import OrganisationId
from app.records.organisation import Organisation, Ties
from app.store.database import Database, Row
from app.store.folding import words


def all_of(
    database: Database, text: str = "", *, recommended: bool = False, limit: int = -1
) -> tuple[Organisation, ...]:
    """By name; those whose name has all of the words begin with them, ``limit`` at most."""
    asked = words(text)
    begins = "".join(" AND instr(' ' || folded, ' ' || ?) > 0" for _ in asked)
    rows = database.read(
        f"SELECT * FROM organisation WHERE recommended >= ?{begins} ORDER BY folded LIMIT ?",
        (int(recommended), *asked, limit),
    )
    return tuple(map(_organisation, rows))


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


def counts(database: Database) -> tuple[int, int, int]:
    """How many there are, how many of them are recommended, and how many warned of."""
    row = database.one("SELECT count(*), coalesce(sum(recommended), 0), coalesce(sum(warned), 0) FROM organisation")
    assert row is not None
    return int(row[0]), int(row[1]), int(row[2])


def ties(database: Database) -> dict[OrganisationId, Ties]:
    """Of each employer that has any, how many people work there and how many leads there are."""
    rows = database.read(
        """
        SELECT number, sum(people) AS people, sum(leads) AS leads FROM (
            SELECT organisation_id AS number, 1 AS people, 0 AS leads FROM contact
            WHERE organisation_id IS NOT NULL AND standing <> 'out'
            UNION ALL
            SELECT organisation_id, 0, 1 FROM lead WHERE organisation_id IS NOT NULL
        ) GROUP BY number
        """
    )
    return {OrganisationId(row["number"]): Ties(people=row["people"], leads=row["leads"]) for row in rows}


def is_named(database: Database, number: OrganisationId) -> bool:
    """Whether anybody works there, kept out or not, or a lead names it."""
    return bool(
        database.value(
            """
            SELECT EXISTS (SELECT 1 FROM contact WHERE organisation_id = ?1)
                OR EXISTS (SELECT 1 FROM lead WHERE organisation_id = ?1)
            """,
            (number,),
        )
    )


def find(database: Database, name: str) -> OrganisationId | None:
    """The organisation of this name, however it is spelt."""
    found = database.value("SELECT id FROM organisation WHERE folded = ?", (_folded(" ".join(name.split())),))
    return None if found is None else OrganisationId(found)


def remove(database: Database, number: OrganisationId) -> None:
    """Delete it, inside a transaction. Raises ``NotFound``."""
    if not database.write("DELETE FROM organisation WHERE id = ?", (number,)):
        raise NotFound(kind="organisation", id=number)


def get(database: Database, number: OrganisationId) -> Organisation:
    row = database.one("SELECT * FROM organisation WHERE id = ?", (number,))
    if row is None:
        raise NotFound(kind="organisation", id=number)
    return _organisation(row)


def ensure(database: Database, name: str, *, batch_id: int | None = None) -> OrganisationId | None:
    """The organisation of this name, made where there is none; None for an empty name."""
    name = " ".join(name.split())
    if not name:
        return None
    found = find(database, name)
    if found is None:
        number = database.insert("organisation", name=name, folded=_folded(name), batch_id=batch_id)
        return OrganisationId(number)
    return found


def ensure_all(database: Database, names: Iterable[str], *, batch_id: int | None = None) -> dict[str, OrganisationId]:
    """``ensure`` for many names; empty ones are left out."""
    folded = {name: _folded(" ".join(name.split())) for name in dict.fromkeys(names) if name.strip()}
    known = {
        str(row[0]): OrganisationId(row[1])
        for row in database.read_any("SELECT folded, id FROM organisation WHERE folded IN (?)", folded.values())
    }
    for name, one in folded.items():
        if one not in known and (made := ensure(database, name, batch_id=batch_id)) is not None:
            known[one] = made
    return {name: known[one] for name, one in folded.items()}


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
