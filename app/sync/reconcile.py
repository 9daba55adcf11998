"""What is to be done in an outbox of one's own, from what was sealed for it and what lies there.

Only its author writes or deletes in an outbox, and files never change: what is missing before it was acknowledged is
written again with the same bytes, and what nobody needs any more is taken away.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.sync.upkeep import EPOCH, HELLO

#: Acknowledged files stay so long: a peer who goes on from a backup may have forgotten them. These stay for good: by
#: its hello an outbox is known, and by its statement an epoch is heard, by however old a backup.
STAY = frozenset({HELLO, EPOCH})
KEPT = timedelta(days=30)
#: Files of one's own that are read back in one look, to see whether they are whole.
MOST_CHECKED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A sealed file of mine. ``published``: it is known to lie there whole; ``gone``: to be taken away, whether it was
    acknowledged or not.
    """

    id: int
    name: str
    size: int
    kind: str = ""
    published: bool = True
    acked_at: datetime | None = None
    gone: bool = False

    def over(self, now: datetime) -> bool:
        """Whether nobody needs it in the folder any more."""
        old = self.acked_at is not None and self.acked_at <= now - KEPT
        return self.gone or (old and self.kind not in STAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """``write``: files to be written, ``again`` those of them that lie there cut off; ``remove``: names; ``out``: what
    came long ago and lies there no longer; ``forget``: what may be forgotten, because it is neither needed nor there.
    """

    write: tuple[int, ...] = ()
    again: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    out: tuple[int, ...] = ()
    forget: tuple[int, ...] = ()

    @property
    def nothing(self) -> bool:
        return not (self.write or self.again or self.remove or self.out or self.forget)


def todo(sent: Iterable[Sent], listing: Mapping[str, int], now: datetime) -> Todo:
    """What to do in one outbox, in the order of the files' numbers."""
    write, again, remove, out, forget = [], [], [], [], []
    for one in sent:
        there = listing.get(one.name)
        if one.over(now):
            if there is not None:
                remove.append(one.name)
            elif one.gone:
                forget.append(one.id)
            else:
                out.append(one.id)
        elif (one.acked_at is None or one.kind in STAY) and (there != one.size or not one.published):
            write.append(one.id)
            if there not in (None, one.size):
                again.append(one.name)
    return Todo(write=tuple(write), again=tuple(again), remove=tuple(remove), out=tuple(out), forget=tuple(forget))
