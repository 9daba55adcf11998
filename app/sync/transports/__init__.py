"""The ways to a shared folder; the rest of the program knows only ``Transport`` and ``opened``."""

from app.records.place import Place, PlaceKind
from app.sync.transports.base import Transport


def opened(place: Place, password: str = "") -> Transport:
    """The way to a place; nothing is asked of it yet. What it needs is only imported here.

    Raises ``Invalid`` for an address that is none, ``NotEncrypted`` for one that would send the password in the open.
    """
    from app.sync.transports.folder import Folder

    assert place.kind is PlaceKind.FOLDER
    return Folder(place.address)
