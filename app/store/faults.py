"""What SQLCipher reports, as failures that a user can act upon: damage, a full disk, a folder that cannot be written.

Error numbers are SQLite's (https://www.sqlite.org/rescode.html), written out because the module that names them brings
a second SQLite; what is not among them is a bug and stays as it is.
"""

from app.errors import CannotWrite, DamagedVault, DiskFull

_FULL, _READ_ONLY, _REFUSED_BY_DISK, _CANNOT_OPEN = 13, 8, 10, 14
_CORRUPT, _NO_DATABASE = 11, 26
#: What SQLite finds wrong with a page, as it was read.
_DAMAGED = frozenset({_CORRUPT, _NO_DATABASE})
#: A page that could not be read at all, or not whole.
_UNREADABLE = frozenset({_REFUSED_BY_DISK | 1 << 8, _REFUSED_BY_DISK | 2 << 8})
_PERMISSION = 3
_REFUSED = frozenset({_REFUSED_BY_DISK, _CANNOT_OPEN, _PERMISSION, _READ_ONLY})
_WORDS = {
    "database or disk is full": _FULL,
    "disk I/O error": _REFUSED_BY_DISK,
    "attempt to write a readonly database": _READ_ONLY,
    "unable to open database file": _CANNOT_OPEN,
    "database disk image is malformed": _CORRUPT,
    "file is not a database": _NO_DATABASE,
}


def of_sql(error: Exception) -> Exception:
    """Broken pages are the vault's damage and what the disk refuses is told; anything else is a bug and stays it."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # a copy of pages tells only the words
        code = _WORDS.get(str(error), 0)
    if code & 0xFF in _DAMAGED or code in _UNREADABLE:
        return DamagedVault()
    if code == _FULL:
        return DiskFull()
    return CannotWrite() if code & 0xFF in _REFUSED else error
