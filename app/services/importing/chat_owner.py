"""Whose export this is: what it says itself, who was me before, who bears my name, who is in most chats; else asked."""

from collections.abc import Iterable, Sequence

from app.formats import channels
from app.records.batch import SourceKind
from app.records.contact import ChannelKind
from app.services.importing.owner import WhoAreYou
from app.sources import linkedin, whatsapp
from app.sources.chats import Overview, most_likely
from app.store import choices, correspondents, turns
from app.store.database import Database

#: People offered when it must be asked.
_OFFERED = 12


def whose(database: Database, kind: SourceKind, overviews: Sequence[Overview], given: Iterable[str]) -> dict[str, str]:
    """My keys in these exports and the names beside them; ``given`` are names or addresses that the user says are his.

    Raises ``WhoAreYou`` with names to choose from. Empty where the exports hold nobody.
    """
    names = {key: name for one in overviews for key, name in one.names.items()}
    told = _told(kind, names, given)
    if told:
        return {key: names.get(key, "") for key in told}
    before = correspondents.own_everywhere(database)
    if known := before & names.keys():
        return {key: names[key] for key in known}
    certain, asked = most_likely(overviews)
    if certain:
        return {key: names.get(key, "") for key in certain}
    if any(_is_of(kind, key) for key in before):
        return {}  # I am known here and wrote in none of these chats
    mine = {_folded(name) for name in (*turns.mine(database)[1], choices.get(database).my_name) if name}
    alike = [key for key, name in names.items() if _folded(name) in mine]
    if len(alike) == 1:
        return {alike[0]: names[alike[0]]}
    if asked:
        raise WhoAreYou(candidates=tuple(_shown(key, names) for key in asked[:_OFFERED]))
    return {}


def _told(kind: SourceKind, names: dict[str, str], given: Iterable[str]) -> list[str]:
    """The keys of what the user said: a candidate as it was shown, a name, a profile, a number."""
    shown = {_shown(key, names): key for key in names}
    found: list[str] = []
    for one in given:
        text = one.strip()
        tried = [shown.get(text, ""), text]
        if kind is SourceKind.LINKEDIN:
            tried.append(linkedin.person_key(text if "/" in text else "", text))
        elif kind is SourceKind.WHATSAPP:
            tried.append(whatsapp.key(text))
        else:
            tried.append(channels.key(ChannelKind.PHONE, text))
        tried += [key for key, name in names.items() if _folded(name) == _folded(text)]
        found += [key for key in tried if key in names][:1]
    return list(dict.fromkeys(found))


def _is_of(kind: SourceKind, key: str) -> bool:
    """Whether a key of mine can only come from such an export."""
    return key.startswith("/in/") if kind is SourceKind.LINKEDIN else key.startswith(f"{kind.value}:")


def _shown(key: str, names: dict[str, str]) -> str:
    """A name as it is offered; with the key where two bear it."""
    name = names.get(key, "")
    if not name or sum(_folded(one) == _folded(name) for one in names.values()) > 1:
        bare = key.partition(":")[2] or key
        return f"{name} ({bare})" if name else bare
    return name


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
