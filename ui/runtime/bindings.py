"""Brings in Qt for Python without what makes it, and every later import, slow.

Two things are left off, both measured at Qt for Python 6.12 until the unlock page. It puts a hook of its own in the
place of ``__import__``, which reads the source of each module to see whether it says ``from __feature__ import`` (its
"snake_case" and "true_property"; 10 ms): nothing here says so, and the hook is taken off again. And it compiles, at
each start anew, the modules that write signatures out (25 ms): these are needed for the text of a ``TypeError`` about
wrong arguments, and come when one is made. What it imports and seldom uses comes ``later`` too.
"""

import builtins
import gc
import sys
from types import ModuleType
from typing import Any

from ui.runtime import later
from ui.runtime.later import Later

_SIGNATURE = "shibokensupport.signature."
_LATER = frozenset(
    _SIGNATURE + name
    for name in ("errorhandler", "layout", "mapping", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
)


def load() -> None:
    """Import Qt for Python, before anything else does."""
    gc.disable()  # what is made while starting stays; later Garbage collects, on this thread only
    later.put_off()
    hook, finders = builtins.__import__, sys.meta_path
    sys.meta_path = _Finders(finders)
    try:
        import PySide6.QtWidgets  # noqa: F401
    finally:
        finders[:] = [finder for finder in sys.meta_path if not isinstance(finder, _OfArchive)]
        builtins.__import__, sys.meta_path = hook, finders


class _Finders(list[Any]):
    """The ways in which modules are found; one that is put in front of all comes behind ours.

    Qt for Python does so with the archive in which it carries these modules.
    """

    def insert(self, index: Any, finder: Any) -> None:
        super().insert(index, finder)
        super().insert(index, _OfArchive(finder))

    def remove(self, finder: Any) -> None:
        super().remove(finder)
        del self[next(place for place, one in enumerate(self) if getattr(one, "archive", None) is finder)]


class _OfArchive(Later):
    def __init__(self, archive: Any) -> None:
        super().__init__(_LATER, archive.find_spec, prepared=_prepared)
        self.archive = archive


def _prepared(module: ModuleType) -> None:
    """The one name that Qt for Python's C++ part looks up past ``__getattr__``."""
    if module.__name__ == f"{_SIGNATURE}mapping":
        vars(module)["update_mapping"] = lambda: _filled(module).update_mapping()


def _filled(module: Any) -> Any:
    later.fill(module)
    return module
