"""What the program must know before a vault is open, and nothing private: language, look, window.

Kept as JSON in the configuration folder. Everything about people, mail or habits belongs to ``records/choices`` in
the vault instead. A file that cannot be read, or a value that makes no sense, gives the default: settings are never
a reason not to start.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app import paths

#: The sizes of text, as percentages of the desktop's.
TEXT_PERCENTS = (100, 125, 150, 175, 200)
#: Minutes without anybody at the computer after which the vault may be locked, and those usual.
LOCK_MINUTES = range(5, 61)
USUAL_MINUTES = 15


class Theme(StrEnum):
    """Which colours the window takes; ``SYSTEM`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """How far text and edges stand out; ``SYSTEM`` follows the desktop."""

    SYSTEM = "system"
    USUAL = "usual"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``language`` is "de", "en" or "" for the desktop's; ``geometry`` is Qt's own opaque bytes.

    The vault is locked after ``lock_minutes`` without anybody at the computer, and if wished when the window is
    minimised. ``in_tray``: a closed window leaves the program beside the clock.
    """

    language: str = ""
    theme: Theme = Theme.SYSTEM
    contrast: Contrast = Contrast.SYSTEM
    text_percent: int = 100
    geometry: bytes = b""
    lock_minutes: int = USUAL_MINUTES
    lock_minimised: bool = False
    in_tray: bool = False


def file() -> Path:
    """Where the settings lie."""
    return paths.config_folder() / "settings.json"


def load() -> Settings:
    """The settings of this user on this machine."""
    try:
        text = file().read_text(encoding="utf-8")
    except (OSError, ValueError):
        return Settings()
    import json  # here and below: a start waits for each of them

    try:
        values = json.loads(text)
    except ValueError:
        return Settings()
    if not isinstance(values, dict):
        return Settings()
    return Settings(
        language=_language(values.get("language")),
        theme=_theme(values.get("theme")),
        contrast=_contrast(values.get("contrast")),
        text_percent=_percent(values.get("text_percent")),
        geometry=_geometry(values.get("geometry")),
        lock_minutes=_minutes(values.get("lock_minutes")),
        lock_minimised=values.get("lock_minimised") is True,
        in_tray=values.get("in_tray") is True,
    )


def save(settings: Settings) -> None:
    """Writes all settings; raises ``OSError`` where the folder cannot be written."""
    import base64
    import json

    values = {
        "language": settings.language,
        "theme": settings.theme.value,
        "contrast": settings.contrast.value,
        "text_percent": settings.text_percent,
        "geometry": base64.b64encode(settings.geometry).decode("ascii"),
        "lock_minutes": settings.lock_minutes,
        "lock_minimised": settings.lock_minimised,
        "in_tray": settings.in_tray,
    }
    paths.write_private(file(), json.dumps(values, indent=2).encode("utf-8"))


def _minutes(value: object) -> int:
    return value if type(value) is int and value in LOCK_MINUTES else USUAL_MINUTES


def _language(value: object) -> str:
    return value if value in ("de", "en") else ""


def _theme(value: object) -> Theme:
    return Theme(value) if isinstance(value, str) and value in set(Theme) else Theme.SYSTEM


def _contrast(value: object) -> Contrast:
    return Contrast(value) if isinstance(value, str) and value in set(Contrast) else Contrast.SYSTEM


def _percent(value: object) -> int:
    return value if type(value) is int and value in TEXT_PERCENTS else 100


def _geometry(value: object) -> bytes:
    import base64

    try:
        return base64.b64decode(value, validate=True) if isinstance(value, str) else b""
    except ValueError:
        return b""
