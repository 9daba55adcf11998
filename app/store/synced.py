"""Folders that a sync program keeps in step: no place for a vault, whose two files must belong together."""

from pathlib import Path

_NAMES = ("onedrive", "dropbox", "nextcloud", "owncloud", "syncthing", "google drive", "googledrive", "icloud")
_NAMES_EXACT = frozenset({"sync", "my drive", "mobile documents", "com~apple~clouddocs", "seafile", "pcloud drive"})
#: What the programs leave in the folders they keep: Syncthing, Dropbox, Nextcloud and ownCloud.
_TRACES = (".stfolder", ".stignore", ".dropbox", ".dropbox.cache", ".owncloudsync.log", ".nextcloudsync.log")


def is_synced(folder: Path) -> bool:
    """Whether the folder or one around it belongs to a sync program, by its name or by what the program left there."""
    for place in (folder.absolute(), *folder.absolute().parents):
        name = place.name.lower()
        if name in _NAMES_EXACT or name.startswith(_NAMES):
            return True
        if any((place / trace).exists() for trace in _TRACES) or any(place.glob(".sync_*.db")):
            return True
    return False
