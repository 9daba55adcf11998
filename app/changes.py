"""What one commit touched, so that pages know when to reload."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self


class Kind(StrEnum):
    """The kinds of record that pages watch."""

    CONTACT = "contact"
    ORGANISATION = "organisation"
    EXCHANGE = "exchange"
    OBLIGATION = "obligation"
    LEAD = "lead"
    REFERRAL = "referral"
    PEER = "peer"
    SOURCE = "source"
    CHOICES = "choices"
    BACKUPS = "backups"
    KEYS = "keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """The kinds one commit wrote, announced once after it; empty for a commit that changed nothing."""

    kinds: frozenset[Kind] = field(default_factory=frozenset)

    @classmethod
    def of(cls, kinds: Iterable[Kind]) -> Self:
        return cls(kinds=frozenset(kinds))

    def touches(self, kinds: Iterable[Kind]) -> bool:
        return not self.kinds.isdisjoint(kinds)
