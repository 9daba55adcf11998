"""What the user sees of the shared folder: where it lies, how it goes with each peer, what a look at it brought."""

from dataclasses import dataclass, field
from datetime import datetime

from app.records.ids import PeerId
from app.records.peer import PeerState
from app.records.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedPlace:
    """The folder that was set up. ``failed`` is the class of the error of the last look, "" for none.

    ``refused`` counts the files there that were not taken in since somebody was told of it last.
    """

    place: Place
    set_at: datetime
    paused_at: datetime | None = None
    scanned_at: datetime | None = None
    failed: str = ""
    refused: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerHealth:
    """How it goes with one peer through the folder.

    ``sending``: I have an outbox for them; ``heard_from``: they have one for me. ``waiting`` of my files were not
    acknowledged, the oldest since ``waiting_since``; ``delivered_at``: when they acknowledged last. ``missing`` are
    numbers of their files that have not come. ``forked``: their files contradict each other; ``twice``: their vault
    runs on two computers; ``restored_at``: when they went on from a backup; ``mismatch``: they have other files of
    mine than I know.
    """

    peer_id: PeerId
    peer_name: str = field(repr=False)
    state: PeerState
    sending: bool
    heard_from: bool
    heard_at: datetime | None = None
    waiting: int = 0
    waiting_since: datetime | None = None
    delivered_at: datetime | None = None
    missing: tuple[int, ...] = ()
    forked: bool = False
    twice: bool = False
    restored_at: datetime | None = None
    mismatch: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The folder and how it goes with each peer who sends or is sent to; ``shared`` is None where none is set up."""

    shared: SharedPlace | None = None
    peers: tuple[PeerHealth, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """What one look at the folder did: files written, taken in, refused by reason, and taken away.

    ``more``: some were left for the next look, of which at most 32 an outbox are read at a time.
    """

    written: int = 0
    taken: int = 0
    refused: dict[str, int] = field(default_factory=dict)
    removed: int = 0
    more: bool = False
