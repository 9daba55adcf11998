"""What an import is called, and what its report says, in the window's language."""

from PySide6.QtCore import QCoreApplication

from app.records.batch import Batch, Progress, Report, SourceKind
from ui.runtime import sentences
from ui.runtime.i18n import number

ICONS: dict[SourceKind, str] = {
    SourceKind.VCARD: "address-book",
    SourceKind.MBOX: "mails",
    SourceKind.MAILDIR: "mails",
    SourceKind.EML: "mail",
    SourceKind.THUNDERBIRD: "mails",
    SourceKind.IMAP: "mails",
    SourceKind.TABLE: "address-book",
    SourceKind.LDIF: "address-book",
    SourceKind.LINKEDIN: "people",
    SourceKind.WHATSAPP: "chat",
    SourceKind.TELEGRAM: "chat",
    SourceKind.SIGNAL: "chat",
    SourceKind.HAND: "note",
    SourceKind.SAMPLE: "sample",
}

#: Whose reports count people and no messages.
BOOKS = frozenset({SourceKind.VCARD, SourceKind.TABLE, SourceKind.LDIF})


def kind_name(kind: SourceKind) -> str:
    return sentences.of_code("kinds", kind.value)


def in_short(report: Report) -> str:
    """One line about a finished import."""
    if report.kind in BOOKS:
        taken = QCoreApplication.translate("Imports", "%n card(s)", "", report.taken)
    else:
        taken = QCoreApplication.translate("Imports", "%n message(s)", "", report.taken)
    people = QCoreApplication.translate("Imports", "%n new person(s)", "", report.people)
    return f"{taken}, {people}"


def read(progress: Progress) -> int:
    """How much has been read, taken in or not: what ``done`` counts may be the bytes of a mailbox."""
    report = progress.report
    if progress.step == "tidy" or report is None:
        return progress.done
    return report.taken + report.known + sum(report.skipped.values())


def so_far(progress: Progress) -> str:
    """One line about an import under way."""
    translate = QCoreApplication.translate
    count = read(progress)
    if progress.step == "cards":
        return translate("Imports", "%Ln card(s) read", "", count)
    if progress.step == "tidy":
        return translate("Imports", "%Ln conversation(s) put in order", "", count)
    return translate("Imports", "%Ln message(s) read", "", count)


def lines(report: Report, *, foreseen: bool = False) -> list[tuple[str, str, bool]]:
    """Count, what it counts, and whether it deserves attention; ``foreseen`` is what would be taken in."""
    translate = QCoreApplication.translate
    taken = translate("Imports", "would be taken in") if foreseen else translate("Imports", "taken in")
    found = [
        (report.taken, taken, False),
        (report.people, translate("Imports", "new people"), False),
        (report.known, translate("Imports", "known already"), False),
        (report.claimed, translate("Imports", "ways to reach that are kept with somebody else"), True),
        *((count, sentences.of_code("skipped", code), False) for code, count in sorted(report.skipped.items())),
        (len(report.refused), translate("Imports", "not readable"), True),
    ]
    return [(number(count), words, bad) for count, words, bad in found if count or words == found[0][1]]


def title(batch: Batch) -> str:
    """The name of what was read: a file's, or a folder's."""
    return batch.name or kind_name(batch.kind)
