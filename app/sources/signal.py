"""Signal's plain-text export: ``main.jsonl``, one JSON object a line.

Lines describe people (``recipient``), chats that point at them, and what was said (``chatItem``): with the key
``outgoing`` it is mine. Numbers may be strings, as JSON made of protocol buffers writes them.
"""

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from app.errors import Unreadable
from app.formats import phones
from app.reading.charsets import whole
from app.sources import archives
from app.sources.chats import LONGEST, Chat, History, Said, arranged

NETWORK = "signal"
_FIRST, _LAST = 0, 4_102_444_800


@dataclass(slots=True)
class _State:
    """What the lines so far have told."""

    people: dict[str, tuple[str, str]] = field(default_factory=dict)  # recipient → key, name
    groups: set[str] = field(default_factory=set)
    me: str = f"{NETWORK}:me"
    me_name: str = ""
    me_recipient: str = ""
    places: dict[str, int] = field(default_factory=dict)  # chat → place
    chats: list[Chat] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[int, str]] = field(default_factory=list)


def recognise(head: str) -> bool:
    """Whether a text begins as the export does."""
    first = [line for line in head.splitlines()[:40] if line.startswith("{")]
    return any(f'"{word}"' in line for line in first for word in ("chatItem", "recipient")) and '"result"' not in head


def read(path: str) -> History:
    """Raises ``Unreadable``."""
    name = archives.of_names(path, ("main.jsonl",)).get("main.jsonl") or archives.names(path)[0]
    data = archives.read(path, name)
    if not data.lstrip().startswith(b"{"):
        raise Unreadable(file=path, reason="damaged_json")
    return history(data)


def history(data: bytes) -> History:
    """The chats of an export's lines; a line that is no JSON is refused by its number."""
    state = _State()
    for number, line in enumerate(data.split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            frame = json.loads(line)
        except (ValueError, RecursionError):
            state.refused.append((number, "damaged_json"))
            continue
        if isinstance(frame, dict):
            _take(state, frame)
    return History(
        chats=tuple(state.chats),
        said=arranged(state.said),
        skipped=dict(state.skipped),
        owner=(state.me,) if any(state.me in chat.people for chat in state.chats) else (),
        refused=tuple(state.refused[:1000]),
    )


def _take(state: _State, frame: dict[str, Any]) -> None:
    if isinstance(account := frame.get("account"), dict):
        state.me_name = _joined(account, "givenName", "familyName")
    elif isinstance(recipient := frame.get("recipient"), dict):
        _recipient(state, recipient)
    elif isinstance(chat := frame.get("chat"), dict):
        _chat(state, chat)
    elif isinstance(item := frame.get("chatItem"), dict):
        _item(state, item)


def _recipient(state: _State, one: dict[str, Any]) -> None:
    number = _text(one.get("id"))
    if isinstance(contact := one.get("contact"), dict):
        e164 = _text(contact.get("e164"))
        person = (
            phones.key(f"+{e164.removeprefix('+')}") if e164 else f"{NETWORK}:{_text(contact.get('aci')) or number}"
        )
        name = (
            _joined(_dict(contact.get("nickname")), "given", "family")
            or _joined(contact, "systemGivenName", "systemFamilyName")
            or _joined(contact, "profileGivenName", "profileFamilyName")
        )
        state.people[number] = (person.lower(), name)
    elif "self" in one:
        state.me_recipient = number
        state.people[number] = (state.me, state.me_name)
    elif "group" in one:
        state.groups.add(number)


def _chat(state: _State, one: dict[str, Any]) -> None:
    recipient = _text(one.get("recipientId"))
    state.places[_text(one.get("id"))] = len(state.chats)
    if recipient in state.groups:
        state.chats.append(Chat(people={state.me: state.me_name}, group=True))
        return
    person, name = state.people.get(recipient, ("", ""))
    if not person or person == state.me:
        state.chats.append(Chat(people={}))  # notes to self, release notes
        return
    state.chats.append(Chat(people={person: name, state.me: state.me_name}, counterpart=person))


def _item(state: _State, one: dict[str, Any]) -> None:
    place = state.places.get(_text(one.get("chatId")))
    if place is None or not state.chats[place].people:
        state.skipped["system"] += 1
        return
    if "remoteDeletedMessage" in one:
        state.skipped["deleted"] += 1
        return
    if "updateMessage" in one or "directionless" in one:
        state.skipped["system"] += 1
        return
    try:
        milliseconds = int(_text(one.get("dateSent")))
    except ValueError:
        milliseconds = 0
    if not _FIRST < milliseconds // 1000 < _LAST:
        state.skipped["no_date"] += 1
        return
    chat = state.chats[place]
    author, name = state.people.get(_text(one.get("authorId")), ("", ""))
    if "outgoing" in one:
        author = state.me
    elif not author or author == state.me:
        author = chat.counterpart
    if not author:
        state.skipped["no_sender"] += 1
        return
    chat.people.setdefault(author, name)
    text = _text(_dict(_dict(one.get("standardMessage")).get("text")).get("body"))
    state.said.append(
        Said(
            chat=place,
            moment=milliseconds // 1000,
            written=str(milliseconds),
            sender=author,
            text=text[:LONGEST],
        )
    )


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _joined(values: dict[str, Any], *names: str) -> str:
    return " ".join(filter(None, (_text(values.get(name)).strip() for name in names)))


def _text(value: object) -> str:
    return whole(value) if isinstance(value, str) else str(value) if isinstance(value, int) else ""
