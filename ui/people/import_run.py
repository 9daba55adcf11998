"""An import under way, as the page sees it, and what of it outlives a lock."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.records.batch import Progress, Report, SourceKind
from app.records.table import Columns
from ui.people import import_words

_TABLES = (".csv", ".tsv", ".tab")
_CARDS = (".vcf", ".vcard", ".ldif", *_TABLES)
#: What is shown before it is taken in: quick to read, and large in what it does.
_SHOWN_FIRST = (*_CARDS, ".zip", ".txt", ".json", ".jsonl")


@dataclass(frozen=True, slots=True)
class Run:
    """Under way, or waiting for the user: ``foreseen`` to be taken in, ``asks`` whose mailbox it is; ``again`` reads
    the known sources, which are not named one by one. ``columns`` are those of a table, ``said`` what the user chose
    otherwise.
    """

    paths: tuple[Path, ...] = field(repr=False)
    began_at: datetime
    me: tuple[str, ...] = field(default=(), repr=False)
    preview: bool = False
    again: bool = False
    shown: Progress | None = None
    foreseen: Report | None = None
    asks: tuple[str, ...] = field(default=(), repr=False)
    columns: Columns | None = field(default=None, repr=False)
    said: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def title(self) -> str:
        return self.paths[0].name if len(self.paths) == 1 else f"{self.paths[0].name} …"

    @property
    def waits(self) -> bool:
        """Nothing goes on before the user says so."""
        return self.foreseen is not None or bool(self.asks)

    @property
    def table(self) -> Path | None:
        """The one table that is taken in, whose columns can be looked at."""
        only = self.paths[0] if len(self.paths) == 1 else None
        return only if only is not None and only.suffix.lower() in _TABLES else None

    @property
    def mapping(self) -> dict[str, str] | None:
        """What the columns of the table hold, for the import."""
        return self.columns.mapping(self.said) if self.columns is not None else None

    @property
    def shown_first(self) -> bool:
        return all(path.suffix.lower() in _SHOWN_FIRST for path in self.paths)

    @property
    def cards(self) -> bool:
        return all(path.suffix.lower() in _CARDS for path in self.paths)

    @property
    def steps(self) -> tuple[str, ...]:
        """What it will do, one after the other; exports of chats are files of their own kinds."""
        if self.cards:
            return ("cards",)
        if not self.shown_first:
            return ("mail", "tidy")
        zipped = any(path.suffix.lower() == ".zip" for path in self.paths)
        return ("cards", "chats", "tidy") if zipped else ("chats", "tidy")

    def draft(self) -> Mapping[str, object]:
        """What begins it anew: its batch keeps what is finished, and the same files again go on from there."""
        paths = [] if self.again else [str(path) for path in self.paths]
        return {"paths": paths, "me": list(self.me), "preview": self.preview}

    @classmethod
    def of_draft(cls, draft: Mapping[str, object], now: datetime) -> "Run | None":
        """The import that the lock stopped; None for what makes no sense."""
        paths, me = draft.get("paths"), draft.get("me")
        if not isinstance(paths, list) or not isinstance(me, list):
            return None
        names, mine = tuple(Path(str(path)) for path in paths), tuple(map(str, me))
        return cls(names, now, me=mine, preview=draft.get("preview") is True, again=not names)


def together(reports: Sequence[Report]) -> Report:
    """The reports of several kinds as one."""
    skipped: dict[str, int] = {}
    for report in reports:
        for code, count in report.skipped.items():
            skipped[code] = skipped.get(code, 0) + count
    kinds: list[SourceKind] = [report.kind for report in reports if report.kind not in import_words.BOOKS]
    return Report(
        kind=kinds[0] if kinds else reports[0].kind if reports else SourceKind.VCARD,
        taken=sum(report.taken for report in reports),
        known=sum(report.known for report in reports),
        skipped=skipped,
        refused=tuple(refusal for report in reports for refusal in report.refused),
        people=sum(report.people for report in reports),
    )
