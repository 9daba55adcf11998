"""Thunderbird's profiles: where they lie, whose they are, and which of their folders are read.

A profile is a folder with ``prefs.js``; ``profiles.ini`` beside it names all of them. Folders are mailbox files or,
where the user chose so, Maildirs; subfolders lie in ``.sbd``. Which folder holds sent mail, drafts and junk say the
preferences, and the usual names where they are silent. Nothing is ever written, so Thunderbird may be running.
"""

import configparser
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from app.sources.folders import Unit, is_sent, is_skipped

_PREFERENCE = re.compile(r'^user_pref\("((?:[^"\\]|\\.)+)",\s*(?:"((?:[^"\\]|\\.)*)"|([^)]*))\);', re.MULTILINE)
#: What lies between the folders and is no mail.
_NO_MAIL = (".msf", ".dat", ".html", ".json", ".sqlite", ".db", ".log", ".ini", ".js", ".mozlz4", ".txt", ".lock")
_SENT = ("fcc_folder",)
_SKIPPED = ("draft_folder", "stationery_folder", "templates_folder")
_MOST = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A profile that was found, and the addresses of its identities."""

    path: str = field(repr=False)
    name: str = field(repr=False)
    addresses: tuple[str, ...] = field(default=(), repr=False)


def profiles(roots: tuple[str, ...]) -> tuple[Profile, ...]:
    """The profiles below folders that may hold ``profiles.ini``, those without mail left out."""
    found: dict[str, Profile] = {}
    for root in roots:
        for path in _listed(Path(root)):
            if is_profile(path) and units(str(path)):
                addresses = identities(str(path))
                found.setdefault(str(path), Profile(path=str(path), name=path.name, addresses=addresses))
    return tuple(found.values())


def is_profile(path: Path) -> bool:
    """Whether a folder is a profile with mail: preferences, and a place for folders."""
    return (path / "prefs.js").is_file() and any((path / part).is_dir() for part in ("Mail", "ImapMail"))


def identities(profile: str) -> tuple[str, ...]:
    """The mail addresses that a profile writes from, in lower case."""
    prefs = _preferences(Path(profile))
    found = (value for key, value in prefs.items() if re.fullmatch(r"mail\.identity\.\w+\.useremail", key))
    return tuple(dict.fromkeys(value.strip().lower() for value in found if "@" in value))


def units(profile: str) -> tuple[Unit, ...]:
    """What is read of a profile: every folder but drafts, junk and trash; sent mail first."""
    root = Path(profile)
    prefs = _preferences(root)
    roles = dict(_roles(prefs))
    found: list[Unit] = []
    for server in _servers(root, prefs):
        found += _walk(server, server, roles)
    unique = {unit.path: unit for unit in found}
    return tuple(sorted(unique.values(), key=lambda unit: (not unit.sent, unit.path)))


def _listed(root: Path) -> Iterator[Path]:
    """The profiles that ``profiles.ini`` names, and every folder that looks like one."""
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read(root / "profiles.ini", encoding="utf-8")
    except (OSError, configparser.Error, UnicodeDecodeError):
        parser = configparser.RawConfigParser(strict=False)
    for section in parser.sections():
        if section.lower().startswith("profile") and (named := parser.get(section, "Path", fallback="")):
            relative = parser.get(section, "IsRelative", fallback="1") != "0"
            yield (root / named if relative else Path(named)).absolute()
    for folder in (root, root / "Profiles"):
        try:
            yield from sorted(one.absolute() for one in folder.iterdir() if (one / "prefs.js").is_file())
        except OSError:
            continue


def _preferences(profile: Path) -> dict[str, str]:
    try:
        with (profile / "prefs.js").open("rb") as file:
            text = file.read(_MOST).decode("utf-8", "replace")
    except OSError:
        return {}
    return {
        found[1]: re.sub(r"\\(.)", r"\1", found[2]) if found[2] is not None else found[3].strip()
        for found in _PREFERENCE.finditer(text)
    }


def _servers(root: Path, prefs: dict[str, str]) -> list[Path]:
    """The folders of the profile's accounts: as the preferences say, and all that lie where they usually do."""
    found: list[Path] = []
    for key, value in prefs.items():
        if re.fullmatch(r"mail\.server\.\w+\.directory-rel", key) and value.startswith("[ProfD]"):
            found.append(root / value.removeprefix("[ProfD]"))
        elif re.fullmatch(r"mail\.server\.\w+\.directory", key) and value:
            kind = prefs.get(key.rpartition(".")[0] + ".type", "")
            found += [Path(value)] if kind in ("imap", "pop3", "none") else []
    for part in ("Mail", "ImapMail"):
        try:
            found += sorted(one for one in (root / part).iterdir() if one.is_dir())
        except OSError:
            continue
    kept: dict[str, Path] = {}
    for one in found:
        if one.is_dir():
            kept.setdefault(os.path.realpath(one), one)
    return list(kept.values())


def _roles(prefs: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Which folder names the preferences call sent or skipped: the last part of their address."""
    for key, value in prefs.items():
        hit = re.fullmatch(r"mail\.identity\.\w+\.(\w+)", key)
        name = unquote(value.rstrip("/").rpartition("/")[2]).lower()
        if not name:
            continue
        if hit and hit[1] in _SENT:
            yield name, "sent"
        elif (hit and hit[1] in _SKIPPED) or re.fullmatch(
            r"mail\.server\.\w+\.(?:trash_folder_name|spamActionTargetFolder)", key
        ):
            yield name, "skipped"


def _walk(folder: Path, server: Path, roles: dict[str, str]) -> Iterator[Unit]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return
    for entry in entries:
        name = entry.name.removesuffix(".sbd")
        role = roles.get(name.lower(), "")
        if role == "skipped" or (role != "sent" and is_skipped(name)):
            continue
        sent = role == "sent" or is_sent(name)
        if entry.is_dir():
            if (entry / "cur").is_dir():
                yield from (Unit(str(entry / part), "maildir", sent) for part in ("cur", "new") if _holds(entry / part))
            elif entry.name.endswith(".sbd") or entry.parent == server:
                yield from _walk(entry, server, roles)
        elif not entry.name.lower().endswith(_NO_MAIL) and _is_mailbox(entry):
            yield Unit(str(entry), "mbox", sent)


def _holds(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError:
        return False


def _is_mailbox(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(5) == b"From "
    except OSError:
        return False
