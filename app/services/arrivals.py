"""What is missing of the files that peers numbered, and where two of them claim one place."""

from app.records.referral import Gap
from app.store import envelopes as places
from app.store import sequences
from app.store.database import Database
from app.sync import streams


class Arrivals:
    """The sequences of all peers of one vault. Gaps hold nothing up; only a fork stops its sequence."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def gaps(self) -> tuple[Gap, ...]:
        """Only sequences that lack something or are forked, by the peers' names."""
        found = []
        uneven = places.uneven(self._database)
        ends = {(one.peer_id, one.stream, one.epoch): one.last for one in sequences.all_of(self._database) if uneven}
        for peer_id, name, steps in uneven:
            links = [streams.Link(step.seq, step.prev, step.digest) for step in steps]
            newest = max(link.seq for link in links)
            end = ends.get((peer_id, steps[0].stream, steps[0].epoch))  # what its author has forgotten lacks to nobody
            excused = sequences.excused(self._database, peer_id, steps[0].stream, steps[0].epoch)
            before = newest if end is None else min(newest, end + 1)
            missing = tuple(number for number in streams.lacking(links, before) if number not in excused)
            forked = streams.forked(links)
            if missing or forked:
                found.append(Gap(peer_id=peer_id, peer_name=name, missing=missing, newest=newest, forked=forked))
        return tuple(found)
