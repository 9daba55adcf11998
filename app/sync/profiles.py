"""The body of a ``profile``: what somebody tells one peer of themselves."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from app.records.profile import MOST, ProfileText
from app.sync import fields
from app.sync.claims import TooLong

KIND = "profile"
_TEXTS = ("about", "does", "seeks", "vouches")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One telling: a higher number of the same id replaces what was told before."""

    id: str
    number: int
    text: ProfileText


def cleaned(text: ProfileText) -> ProfileText:
    """As a reader gets it: without control and turning characters. Raises ``TooLong``."""
    texts = {name: fields.clean(said) for name, said in asdict(text).items()}
    for name, said in texts.items():
        if len(said) > MOST:
            raise TooLong(field=name, limit=MOST)
    return ProfileText(**texts)


def body(told: Told) -> dict[str, object]:
    return {"id": told.id, "number": told.number, **asdict(told.text)}


def read(said: Mapping[str, Any]) -> Told:
    """Raises ``FileRefused``."""
    return Told(
        id=fields.token(said, "id", "[0-9a-f]{32}"),
        number=fields.whole(said, "number", least=1),
        text=ProfileText(**{name: fields.text(said, name, limit=MOST, lines=True) for name in _TEXTS}),
    )
