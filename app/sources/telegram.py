"""Telegram's ``result.json``: one chat, or all of them as its desktop program exports an account.

Only chats between two people are read, as groups and channels there are rather public places. Whose export it is
stands in it: a chat between two bears the number of the other person, and a whole account its owner's.
"""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from app.errors import Unreadable
from app.reading.charsets import whole
from app.sources import archives
from app.sources.chats import LONGEST, Chat, History, Said, arranged

NETWORK = "telegram"
_PERSONAL = ("personal_chat", "")
_FIRST, _LAST = 0, 4_102_444_800  # 1970 to 2100


def recognise(head: str) -> bool:
    """Whether a JSON text begins as one of Telegram's exports."""
    return head.lstrip().startswith("{") and '"messages"' in head and ('"from_id"' in head or '"date_unixtime"' in head)


def read(path: str) -> History:
    """Raises ``Unreadable``."""
    name = archives.of_names(path, ("result.json",)).get("result.json") or archives.names(path)[0]
    try:
        document = json.loads(archives.read(path, name).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Unreadable(file=path, reason="damaged_json") from error
    return history(document)


def history(document: object) -> History:
    """The chats of an export's document; what is not as Telegram writes it is passed over."""
    skipped: Counter[str] = Counter()
    chats: list[Chat] = []
    said: list[Said] = []
    owner: dict[str, None] = {}
    whole = document if isinstance(document, dict) else {}
    if number := _text(_of(whole.get("personal_information"), "user_id")):
        owner[f"{NETWORK}:user{number}"] = None
    for chat in _chats(whole):
        messages = [one for one in _list(chat.get("messages")) if isinstance(one, dict)]
        if _text(chat.get("type")) not in _PERSONAL:
            skipped["group_chat"] += len(messages)
            continue
        other = f"{NETWORK}:user{number}" if (number := _text(chat.get("id"))) else ""
        people: dict[str, str] = {}
        for one in messages:
            found = _said(one, len(chats), _text(chat.get("id")))
            if isinstance(found, str):
                skipped[found] += 1
                continue
            said.append(found)
            people.setdefault(found.sender, _text(one.get("from")))
        if other and other not in people and any(person.startswith(f"{NETWORK}:user") for person in people):
            people[other] = _text(chat.get("name"))
        known = other if other in people else ""
        if known:
            owner.update(dict.fromkeys(person for person in people if person != known))
        chats.append(Chat(people=people, group=len(people) > 2, counterpart=known))
    return History(chats=tuple(chats), said=arranged(said), skipped=dict(skipped), owner=tuple(owner))


def _chats(whole: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if isinstance(whole.get("messages"), list):
        yield whole
    for part in ("chats", "left_chats"):
        yield from (one for one in _list(_of(whole.get(part), "list")) if isinstance(one, dict))


def _said(one: dict[str, Any], chat: int, number: str) -> Said | str:
    """A message, or why it is none."""
    if _text(one.get("type")) not in ("message", ""):
        return "system"
    try:
        moment = int(_text(one.get("date_unixtime")))
    except ValueError:
        return "no_date"
    name, sender = _text(one.get("from")), _text(one.get("from_id"))
    if not _FIRST < moment < _LAST:
        return "no_date"
    if not sender and not name:
        return "no_sender"
    return Said(
        chat=chat,
        moment=moment,
        written=str(moment),
        sender=f"{NETWORK}:{'_'.join((sender or name).casefold().split())}",
        text=_words(one.get("text"))[:LONGEST],
        id=f"{number}/{_text(one.get('id'))}" if number and _text(one.get("id")) else "",
    )


def _words(text: object) -> str:
    """A message's text: a string, or a list of strings and of parts in bold, of links, of names."""
    if isinstance(text, list):
        return whole("".join(part if isinstance(part, str) else _text(_of(part, "text")) for part in text))
    return _text(text) if isinstance(text, str) else ""


def _of(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, dict) else None


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return whole(value) if isinstance(value, str) else str(value) if isinstance(value, int) else ""
