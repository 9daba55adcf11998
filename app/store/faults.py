"""What SQLCipher reports, as failures that a user can act upon: damage, a full disk, a folder that cannot be written.

Error numbers are SQLite's (https://www.sqlite.org/rescode.html); what is not among them is a bug and stays as it is.
"""

import sqlite3

from app.errors import CannotWrite, DamagedVault, DiskFull

#: What SQLite finds wrong with a page, as it was read.
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_UNREADABLE = frozenset({sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ})
_REFUSED = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY})
_WORDS = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
    "unable to open database file": sqlite3.SQLITE_CANTOPEN,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
    "file is not a database": sqlite3.SQLITE_NOTADB,
}


def of_sql(error: Exception) -> Exception:
    """Broken pages are the vault's damage and what the disk refuses is told; anything else is a bug and stays it."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # a copy of pages tells only the words
        code = _WORDS.get(str(error), sqlite3.SQLITE_OK)
    if code & 0xFF in _DAMAGED or code in _UNREADABLE:
        return DamagedVault()
    if code == sqlite3.SQLITE_FULL:
        return DiskFull()
    return CannotWrite() if code & 0xFF in _REFUSED else error
