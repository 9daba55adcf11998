"""An import under way, as the page sees it, and what of it outlives a lock."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.records.batch import Progress, Report

_CARDS = (".vcf", ".vcard", ".ldif", ".csv")
#: What is shown before it is taken in: quick to read, and large in what it does.
_SHOWN_FIRST = (*_CARDS, ".zip", ".txt", ".json", ".jsonl")


@dataclass(frozen=True, slots=True)
class Run:
    """Under way, or waiting for the user: ``foreseen`` to be taken in, ``asks`` whose mailbox it is; ``again`` reads
    the known sources, which are not named one by one.
    """

    paths: tuple[Path, ...] = field(repr=False)
    began_at: datetime
    me: tuple[str, ...] = field(default=(), repr=False)
    preview: bool = False
    again: bool = False
    shown: Progress | None = None
    foreseen: Report | None = None
    asks: tuple[str, ...] = field(default=(), repr=False)

    @property
    def title(self) -> str:
        return self.paths[0].name if len(self.paths) == 1 else f"{self.paths[0].name} …"

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
