"""One module a noun, in the order in which help lists them; each has ``register(nouns)``."""

from collections.abc import Callable

from app.cli.frame import Nouns
from app.cli.nouns import (
    about,
    card,
    contacts,
    documents,
    export,
    favours,
    handbook,
    imports,
    insight,
    leads,
    organisations,
    peers,
    referrals,
    replies,
    screener,
    vault,
)

#: Each adds its noun and verbs.
NOUNS: tuple[Callable[[Nouns], None], ...] = (
    vault.register,
    imports.register,
    contacts.register,
    favours.register,
    screener.register,
    replies.register,
    organisations.register,
    leads.register,
    documents.register,
    card.register,
    peers.register,
    referrals.register,
    insight.register,
    export.register,
    handbook.register,
    about.register,
)
