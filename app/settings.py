"""What the program must know before a vault is open, and nothing private: language, theme, window.

Kept as JSON in the configuration folder. Everything about people, mail or habits belongs to ``records/choices`` in
the vault instead. A file that cannot be read, or a value that makes no sense, gives the default: settings are never
a reason not to start.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app import paths


class Theme(StrEnum):
    """Which colours the window takes; ``SYSTEM`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``language`` is "de", "en" or "" for the desktop's; ``geometry`` is Qt's own opaque bytes."""

    language: str = ""
    theme: Theme = Theme.SYSTEM
    geometry: bytes = b""


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
        geometry=_geometry(values.get("geometry")),
    )


def save(settings: Settings) -> None:
    """Writes all settings; raises ``OSError`` where the folder cannot be written."""
    import base64
    import json

    values = {
        "language": settings.language,
        "theme": settings.theme.value,
        "geometry": base64.b64encode(settings.geometry).decode("ascii"),
    }
    paths.write_private(file(), json.dumps(values, indent=2).encode("utf-8"))


def _language(value: object) -> str:
    return value if value in ("de", "en") else ""


def _theme(value: object) -> Theme:
    return Theme(value) if isinstance(value, str) and value in set(Theme) else Theme.SYSTEM


def _geometry(value: object) -> bytes:
    import base64

    try:
        return base64.b64decode(value, validate=True) if isinstance(value, str) else b""
    except ValueError:
        return b""
