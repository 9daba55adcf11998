"""One module a noun, in the order in which help lists them; each has ``register(nouns)``.

A command needs the module of its own noun only: all of them take longer to import than many a command to run.
"""

from importlib import import_module

from app.cli.frame import Nouns

#: Each noun with its module here.
NOUNS = {
    "vault": "vault",
    "import": "imports",
    "contacts": "contacts",
    "favours": "favours",
    "screener": "screener",
    "replies": "replies",
    "organisations": "organisations",
    "leads": "leads",
    "documents": "documents",
    "card": "card",
    "peers": "peers",
    "rounds": "rounds",
    "referrals": "referrals",
    "sync": "sync",
    "insight": "insight",
    "export": "export",
    "sample": "sample",
    "help": "handbook",
    "about": "about",
}


def register(nouns: Nouns, noun: str) -> None:
    """Add a noun and its verbs; all where there is none of that name."""
    for module in (NOUNS[noun],) if noun in NOUNS else NOUNS.values():
        import_module(f"{__name__}.{module}").register(nouns)
