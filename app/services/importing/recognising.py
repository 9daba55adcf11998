"""What a file or folder is: by what it holds, and by its name only where that says nothing."""

from collections.abc import Sequence
from pathlib import Path

from app.errors import Unreadable
from app.formats import ldif, tables
from app.records.batch import SourceKind
from app.services.importing import table_files
from app.sources import archives, folders, linkedin, outlook, signal, telegram, thunderbird, whatsapp
from app.store import everything

CARDS = frozenset({SourceKind.VCARD})
TABLES = frozenset({SourceKind.TABLE, SourceKind.LDIF})
MAIL = frozenset({SourceKind.MBOX, SourceKind.MAILDIR, SourceKind.EML, SourceKind.THUNDERBIRD})
SERVER = frozenset({SourceKind.IMAP})
CHATS = frozenset({SourceKind.LINKEDIN, SourceKind.WHATSAPP, SourceKind.TELEGRAM, SourceKind.SIGNAL})
_CARD_ENDINGS = frozenset({".vcf", ".vcard"})
_HEAD = 65_536
_WHOLE_FILES = {"result.json": SourceKind.TELEGRAM, "main.jsonl": SourceKind.SIGNAL}


def recognise(path: Path, *, mapped: bool = False) -> SourceKind:
    """``mapped``: the columns of a table are given, so any table will do.

    Raises ``Unreadable`` for what is missing or of no kind that Kreis reads.
    """
    try:
        if path.is_dir():
            kind = _folder(path)
        else:
            with path.open("rb") as file:
                kind = _file(path, file.read(_HEAD))
            if kind is None and mapped:
                kind = SourceKind.TABLE
    except OSError as error:
        raise Unreadable(file=str(path), reason="missing") from error
    if kind is None:
        raise Unreadable(file=str(path), reason="unknown_kind")
    return kind


def files_of(paths: Sequence[Path]) -> list[Path]:
    """Files as they are, and of folders the card files in them."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(file for file in path.rglob("*") if file.suffix.lower() in _CARD_ENDINGS and file.is_file())
        else:
            found.append(path)
    return found


def _folder(path: Path) -> SourceKind | None:
    if any(file.suffix.lower() in _CARD_ENDINGS for file in path.iterdir()):
        return SourceKind.VCARD
    if thunderbird.is_profile(path):
        return SourceKind.THUNDERBIRD
    if not (path / "cur").is_dir() and (kind := _export(str(path))) is not None:
        return kind
    return folders.recognise(path)


def _file(path: Path, head: bytes) -> SourceKind | None:
    if everything.recognise(head):
        return SourceKind.EVERYTHING
    if head.startswith(outlook.STORE):
        raise Unreadable(file=str(path), reason="outlook_store")
    if path.suffix.lower() in _CARD_ENDINGS or b"BEGIN:VCARD" in head[:4096].upper().replace(b"\0", b""):
        return SourceKind.VCARD
    if archives.is_zip(str(path)):
        return _export(str(path))
    if (kind := _chat(head)) is not None:
        return kind
    if ldif.recognise(tables.text_of(head)):
        return SourceKind.LDIF
    return folders.recognise(path) or table_files.recognise(head)


def _chat(head: bytes) -> SourceKind | None:
    if path_text := tables.text_of(head):
        if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
            if signal.recognise(path_text):
                return SourceKind.SIGNAL
            return SourceKind.TELEGRAM if telegram.recognise(path_text) else None
        if whatsapp.recognise(path_text):
            return SourceKind.WHATSAPP
        if linkedin.recognise(path_text):
            return SourceKind.LINKEDIN
    return None


def _export(path: str) -> SourceKind | None:
    """What a zip or folder with the files of one export is."""
    for name, kind in _WHOLE_FILES.items():
        if archives.of_names(path, (name,)):
            return kind
    if whatsapp.chat_file(path) is not None:
        return SourceKind.WHATSAPP
    return SourceKind.LINKEDIN if linkedin.parts(path).keys() & {"connections", "messages", "invitations"} else None
