"""The ways to a shared folder; the rest of the program knows only ``Transport`` and ``opened``."""

from app.records.place import Place, PlaceKind
from app.sync.transports.base import Transport


def opened(place: Place, password: str = "") -> Transport:
    """The way to a place; nothing is asked of it yet. What it needs is only imported here.

    Raises ``Invalid`` for an address or a login that is none, ``NotEncrypted`` for an address without https.
    """
    if place.kind is PlaceKind.WEBDAV:
        from app.sync.transports.webdav import reach

        return reach(place, password)
    from app.sync.transports.folder import Folder

    return Folder(place.address)
