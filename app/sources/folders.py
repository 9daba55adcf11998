"""Which files of a path hold mail: Maildirs, mailboxes and single messages, told apart by where they stand.

Only names and sizes are looked at here, and the first bytes of large files; a small file that is no message is found
out when it is read.
"""

import os
import re
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from app.records.batch import SourceKind
from app.records.job import Elsewhere
from app.sources import outlook

#: Folders that nobody wants read: what was thrown away, what was never sent.
_SKIPPED = frozenset(
    """trash;deleted;deleted items;deleted messages;papierkorb;gelöscht;gelöschte objekte;gelöschte elemente;bin;junk
    spam;junk e-mail;junk-e-mail;junk email;junkmail;bulk mail;spamverdacht;unerwünscht;werbung;drafts;draft;entwürfe
    entwurf;templates;vorlagen;outbox;postausgang;unsent messages;queue;corbeille;brouillons;papelera;borradores
    cestino;bozze""".replace("\n    ", ";").split(";")
)
_SENT = frozenset(
    """sent;sent items;sent messages;sent mail;sent-mail;gesendet;gesendete objekte;gesendete elemente
    gesendete nachrichten;envoyés;éléments envoyés;enviados;inviata;posta inviata;verzonden;skickat""".replace(
        "\n    ", ";"
    ).split(";")
)
#: A file from this size on that begins like a mailbox is read in slices.
LARGE = 512 * 1024
_HEADER = re.compile(rb"(?:\xef\xbb\xbf)?(?:>?From [^\n]*\r?\n)?[!-9;-~]{1,60}[ \t]*:")
_NOT_MAIL = (
    *(".msf", ".dat", ".json", ".html", ".htm", ".png", ".jpg", ".gif", ".gz", ".bz2", ".zip", ".vcf", ".xml", ".js"),
    *(
        ".db",
        ".sqlite",
        ".log",
        ".index",
        ".cache",
        ".lock",
        ".md",
        ".py",
        ".ann",
        ".csv",
        ".pdf",
        ".ini",
        ".bin",
        ".dbx",
    ),
)
_INFO = re.compile(r"[:!;_]2,([A-Za-z]*)$")


@dataclass(frozen=True, slots=True)
class Unit:
    """What is read in one go of slices: a mailbox file, or the messages of one folder."""

    path: str
    kind: str  # "mbox", "maildir" or "loose"
    sent: bool = False


def units(path: str) -> tuple[Unit, ...]:
    """All units below a path, sent mail first, so that who was written to is known before they are met."""
    root = Path(path)
    if root.is_file():
        large = root.stat().st_size >= LARGE and _begins_with_from(root)
        return (Unit(path, "mbox" if large else "loose", is_sent(root.stem)),)
    found: list[Unit] = []
    for folder, names, files in os.walk(root):
        names[:] = sorted(name for name in names if not is_skipped(name) and not (name == "tmp" and "cur" in names))
        here = Path(folder)
        if here.name in ("cur", "new") and (here.parent / "cur").is_dir():
            if files:
                found.append(Unit(folder, "maildir", is_sent(here.parent.name)))
            continue
        found += _files(here, files, below=here != root)
    return tuple(sorted(found, key=lambda unit: (not unit.sent, unit.path)))


def first_looks(path: Path) -> tuple[Elsewhere, ...]:
    """What an import of a Maildir asks for before it reads, so that it can be begun before a vault is open."""
    inside = path.absolute() / "cur"
    if not inside.is_dir():
        return ()
    return Elsewhere(units, (str(path.absolute()),)), Elsewhere(names_of, (str(inside), "maildir"))


def _files(folder: Path, names: list[str], *, below: bool) -> list[Unit]:
    """The mailboxes of a plain folder, and the folder itself where it holds smaller files."""
    found: list[Unit] = []
    loose = False
    for name in sorted(names):
        if name.startswith(".") or name.lower().endswith(_NOT_MAIL) or is_skipped(name):
            continue
        file = folder / name
        try:
            large = file.stat().st_size >= LARGE and _begins_with_from(file)
        except OSError:
            continue
        if large:
            found.append(Unit(str(file), "mbox", is_sent(file.stem)))
        else:
            loose = True
    if loose:
        found.append(Unit(str(folder), "loose", below and is_sent(folder.name)))
    return found


def names_of(path: str, kind: str) -> tuple[tuple[str, int], ...]:
    """The messages of a folder, or a single file: name and a digest by which it is known again.

    In a Maildir the digest is of the unique part alone, since flags move and ``new`` becomes ``cur``; elsewhere size
    and time of change belong to it.
    """
    if os.path.isfile(path):
        state = os.stat(path)
        return ((os.path.basename(path), _digest(f"{path}\0{state.st_size}\0{state.st_mtime_ns}")),)
    found: list[tuple[str, int]] = []
    with os.scandir(path) as entries:
        for entry in entries:
            name = entry.name
            if kind == "maildir":
                found.append((name, _digest(_INFO.sub("", name))))
            elif (
                not name.startswith(".")
                and not name.lower().endswith(_NOT_MAIL)
                and entry.is_file()
                and not is_skipped(name)
            ):
                state = entry.stat()
                if state.st_size < LARGE or not _begins_with_from(Path(entry.path)):
                    found.append((name, _digest(f"{name}\0{state.st_size}\0{state.st_mtime_ns}")))
    found.sort()
    return tuple(found)


def flags(name: str) -> str:
    """The Maildir flags of a name, whatever character its file system made of the colon."""
    hit = _INFO.search(name)
    return hit[1] if hit else ""


def recognise(path: Path) -> SourceKind | None:
    """What kind of mail a path is; ``None`` for none. Raises ``OSError`` for what is missing."""
    if not path.is_dir():
        with path.open("rb") as file:
            head = file.read(4096).lstrip()
        if head.startswith(b"From ") and _HEADER.match(head):
            return SourceKind.MBOX
        if head.startswith(outlook.MAGIC):
            return SourceKind.EML if outlook.recognise(str(path)) else None
        return SourceKind.EML if _HEADER.match(head) and b"\n" in head else None
    if (path / "cur").is_dir() or (path / "new").is_dir():
        return SourceKind.MAILDIR
    kinds = {unit.kind for unit in units(str(path))}
    if "maildir" in kinds:
        return SourceKind.MAILDIR
    if "mbox" in kinds:
        return SourceKind.MBOX
    return SourceKind.EML if kinds else None


def looks_like_mail(head: bytes) -> bool:
    """Whether bytes begin like a message: a header field, perhaps behind a From line."""
    return _HEADER.match(head.lstrip()) is not None


def _begins_with_from(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(64).lstrip().startswith(b"From ")
    except OSError:
        return False


def _bare(name: str) -> str:
    """The folder's own name: of ``.INBOX.Sent``, ``[Gmail].Sent Mail``, ``Sent.sbd`` the word that tells what it is."""
    name = name.removesuffix(".sbd").removesuffix(".mbox")
    return name.rpartition(".")[2].rpartition("/")[2].strip().lower()


def is_skipped(name: str) -> bool:
    """Whether a folder of this name is not read: thrown away, junk, never sent."""
    return _bare(name) in _SKIPPED


def is_sent(name: str) -> bool:
    """Whether a folder of this name holds sent mail."""
    return _bare(name) in _SENT


def _digest(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogateescape"), digest_size=8).digest()) >> 1
