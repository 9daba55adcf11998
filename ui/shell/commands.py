"""What the palette can do without a record: go to a place, or do what a key does."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.shell.places import ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """``name`` is what it is called and found by, ``key`` its shortcut where it has one."""

    name: str
    icon: str
    act: Callable[[], None]
    key: str = ""


def going(go: Callable[[str], None]) -> list[Command]:
    """A command for each place, in the order of the rail."""
    translate = QCoreApplication.translate
    named = {
        "review": translate("Places", "Weekly review"),
        "insight": translate("Places", "How answers come and go"),
        "imports": translate("Places", "Bring people and mail in"),
        "proposals": translate("Places", "Who belongs in the circle?"),
        "duplicates": translate("Places", "Who is here twice?"),
        "employers": translate("Places", "Employers"),
        "mailboxes": translate("Places", "Mailboxes on servers"),
        "loss": translate("Places", "What would I lose with a network?"),
        "history": translate("Places", "What was done, and take it back"),
        "protection": translate("Places", "What Kreis protects, and what not"),
        "accuracy": translate("Places", "How often it is right"),
        "keys": translate("Places", "Passphrase and keys"),
        "backups": translate("Places", "Backups"),
        "handbook": translate("Places", "Handbook"),
        "about": translate("Places", "About Kreis: version and licences"),
    }
    return [
        Command(
            name=place.title() or named[place.name],
            icon=place.icon,
            act=lambda name=place.name: go(name),  # type: ignore[misc]
            key=place.key,
        )
        for place in ALL.values()
    ]


def doing(acts: Iterable[tuple[str, Callable[[], None]]]) -> list[Command]:
    """What else the desk can do, by the code of each act."""
    translate = QCoreApplication.translate
    known = {
        "capture": (translate("Commands", "Write one line down"), "note", "Ctrl+N"),
        "add_person": (translate("Commands", "Add a person"), "person-add", ""),
        "add_lead": (translate("Commands", "Note a new lead"), "leads", ""),
        "reread": (translate("Commands", "Read the sources again"), "renew", "F5"),
        "undo": (translate("Commands", "Take back the last action"), "undo", "Ctrl+Z"),
        "present": (translate("Commands", "Hide names and texts, or show them again"), "hide", "Ctrl+Shift+P"),
        "tour": (translate("Commands", "Look around with invented people"), "people", ""),
        "lock": (translate("Commands", "Lock"), "lock", "Ctrl+L"),
    }
    found = []
    for code, act in acts:
        name, icon, key = known[code]
        found.append(Command(name=name, icon=icon, act=act, key=key))
    return found
