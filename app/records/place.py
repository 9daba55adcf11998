"""Where a shared folder lies: all that is needed to reach it but the password."""

from dataclasses import dataclass, field
from enum import StrEnum


class PlaceKind(StrEnum):
    """A folder of this computer that something else keeps in step, or one on a server that speaks WebDAV."""

    FOLDER = "folder"
    WEBDAV = "webdav"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """``address`` is a path or an address beginning with https. ``authority`` is a file of certificates to trust
    instead of the system's, or "".
    """

    kind: PlaceKind
    address: str = field(repr=False)
    user: str = field(default="", repr=False)
    authority: str = field(default="", repr=False)
