"""What the programs that Kreis starts inherit: the environment it was started with, without the frozen bundle's part.

The bundle's loader puts its own libraries in front of the system's. A mail program started with them may crash, and
a new Kreis started with them would take itself for a worker of the old one.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

#: Variables of PyInstaller's loader, which name this very process.
_OWN = ("_PYI_", "_MEIPASS")
#: It keeps the value that a search path had before under this ending.
_BEFORE = "_ORIG"


def original(environment: Mapping[str, str], bundle: Path) -> dict[str, str]:
    """The environment as it was before the frozen program's loader and its hooks changed it."""
    kept = {name: value for name, value in environment.items() if not name.startswith(_OWN)}
    for name in [name for name in kept if name.endswith(_BEFORE)]:
        kept[name.removesuffix(_BEFORE)] = kept.pop(name)
    for name, value in list(kept.items()):
        parts = value.split(os.pathsep)
        outside = [part for part in parts if not _is_within(part, bundle)]
        if not outside:
            del kept[name]
        elif len(outside) < len(parts):
            kept[name] = os.pathsep.join(outside)
    return kept


def _is_within(part: str, bundle: Path) -> bool:
    return bool(part) and Path(part).is_absolute() and Path(part).is_relative_to(bundle)


def restore_environment() -> None:
    """Frozen only, once Qt has found its plugins: whatever this process starts from now on gets the original one.

    The dynamic linker read its search path when the process began, so nothing changes for the process itself.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    if not getattr(sys, "frozen", False) or bundle is None:
        return
    kept = original(os.environ, Path(bundle))
    for name in [name for name in os.environ if name not in kept]:
        del os.environ[name]
    os.environ.update(kept)


def program() -> list[str]:
    """The command that starts the window anew: the frozen program, or Python with our module and no folder first."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "ui"]
