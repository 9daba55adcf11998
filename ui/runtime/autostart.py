"""Starting with the computer's session: one entry where each system looks for it, written only when somebody wishes it.

Linux: a desktop file in the autostart folder (Desktop Application Autostart Specification 0.5). Windows: a value of the
user's Run key. macOS: a LaunchAgent (launchd.plist(5)). The entry names this program and ``--background``, and nothing
of the vault but the folder where it is not the usual one.
"""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from app import paths
from ui.runtime import children

_NAME = "kreis"
_LABEL = "org.kreis.Kreis"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
#: What a desktop file must quote in an argument (Desktop Entry Specification 1.5, "The Exec key").
_SPECIAL = re.compile(r'([\\"`$])')


def command(folder: Path) -> list[str]:
    """What the session is to start for the vault in ``folder``."""
    usual = folder.absolute() == paths.vault_folder().absolute() and not os.environ.get("KREIS_VAULT")
    return [*children.program(), "--background", *([] if usual else ["--vault", str(folder.absolute())])]


def is_on() -> bool:
    """Whether an entry is there."""
    if sys.platform == "win32":
        return _windows_value() is not None
    return file().exists()


def switch(on: bool, folder: Path) -> None:
    """Write the entry or take it away. Raises ``OSError``."""
    if sys.platform == "win32":
        _write_windows(subprocess.list2cmdline(command(folder)) if on else None)
    elif on:
        file().parent.mkdir(parents=True, exist_ok=True)
        content = agent(command(folder)) if sys.platform == "darwin" else desktop_file(command(folder))
        paths.write_private(file(), content)
    else:
        file().unlink(missing_ok=True)


def file() -> Path:
    """Where the entry lies; on Windows there is none."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
    named = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return (named if named.is_absolute() else Path.home() / ".config") / "autostart" / f"{_NAME}.desktop"


def desktop_file(words: Sequence[str]) -> bytes:
    """The entry of a Linux desktop; ``TryExec`` makes it mean nothing once the program is removed."""
    quoted = " ".join(_quoted(word) for word in words)
    lines = ["[Desktop Entry]", "Type=Application", "Name=Kreis", "Icon=kreis", f"Exec={quoted}", "Terminal=false"]
    lines.append("TryExec=" + words[0].replace("\\", "\\\\"))
    return "\n".join([*lines, "X-GNOME-Autostart-enabled=true", ""]).encode()


def agent(words: Sequence[str]) -> bytes:
    """The entry of macOS."""
    import plistlib  # for macOS alone

    return plistlib.dumps({"Label": _LABEL, "ProgramArguments": list(words), "RunAtLoad": True})


def _quoted(word: str) -> str:
    """An argument of ``Exec``: quoted, then escaped once more as the value of a key, and no field code."""
    return '"' + _SPECIAL.sub(r"\\\1", word).replace("\\", "\\\\").replace("%", "%%") + '"'


def _windows_value() -> str | None:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                return str(winreg.QueryValueEx(key, "Kreis")[0])
        except FileNotFoundError:
            return None
    raise OSError


def _write_windows(value: str | None) -> None:
    if sys.platform == "win32":
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
            if value is not None:
                winreg.SetValueEx(key, "Kreis", 0, winreg.REG_SZ, value)
            elif _windows_value() is not None:
                winreg.DeleteValue(key, "Kreis")
