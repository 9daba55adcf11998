"""Keeping the process's memory to itself: no core dumps ever, and no reading by other programs while a vault is open.

Neither stops an administrator. Windows and macOS write no dumps of a whole process unless told to, and macOS lets no
other program read a process; there nothing is done.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

#: From linux/prctl.h.
_PR_SET_DUMPABLE = 4


def forbid_dumps() -> None:
    """After a crash nothing of the memory is written; children inherit it.

    The limit of zero stops the kernel's own file. A program that the kernel pipes dumps into is not bound by it
    (core(5)) and gets a dump without any memory instead.
    """
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        Path("/proc/self/coredump_filter").write_text("0", encoding="ascii")
    except OSError:
        pass  # not Linux, or no /proc: the limit holds


def hide() -> None:
    """Linux: other programs of the same user can no longer read this process, until it ends; children can be again."""
    if sys.platform != "linux":
        return
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def needs_portal(environment: Mapping[str, str]) -> bool:
    """Whether dialogs come from a desktop portal: it reads /proc of whoever asks, and refuses who is hidden."""
    return (
        any(environment.get(name) for name in ("FLATPAK_ID", "SNAP"))
        or environment.get("GTK_USE_PORTAL") == "1"
        or "xdgdesktopportal" in environment.get("QT_QPA_PLATFORMTHEME", "")
        or Path("/.flatpak-info").exists()
    )
