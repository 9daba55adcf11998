"""Brings in Qt for Python without what makes it, and every later import, slow.

Two things are left off, both measured at Qt for Python 6.12 until the unlock page. It puts a hook of its own in the
place of ``__import__``, which reads the source of each module to see whether it says ``from __feature__ import`` (its
"snake_case" and "true_property"; 10 ms): nothing here says so, and the hook is taken off again. And it compiles, at
each start anew, the modules that write signatures out (25 ms): these are needed for the text of a ``TypeError`` about
wrong arguments, and come when one is made.
"""

import builtins
import gc
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.abc import Loader
else:
    Loader = object  # what brings it costs 5 ms

_SIGNATURE = "shibokensupport.signature."
_LATER = frozenset(
    _SIGNATURE + name
    for name in ("errorhandler", "layout", "mapping", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
)


def load() -> None:
    """Import Qt for Python, before anything else does."""
    gc.disable()  # what is made while starting stays; later Garbage collects, on this thread only
    hook, finders = builtins.__import__, sys.meta_path
    sys.meta_path = _Finders(finders)
    try:
        import PySide6.QtWidgets  # noqa: F401
    finally:
        finders[:] = [finder for finder in sys.meta_path if not isinstance(finder, _Later)]
        builtins.__import__, sys.meta_path = hook, finders


class _Finders(list[Any]):
    """The ways in which modules are found; one that is put in front of all comes behind ours.

    Qt for Python does so with the archive in which it carries these modules.
    """

    def insert(self, index: Any, finder: Any) -> None:
        super().insert(index, finder)
        super().insert(index, _Later(finder))

    def remove(self, finder: Any) -> None:
        super().remove(finder)
        del self[next(place for place, one in enumerate(self) if isinstance(one, _Later) and one.archive is finder)]


class _Later(Loader):
    """Finds the modules that are not needed yet in ``archive`` when one is looked into."""

    def __init__(self, archive: Any) -> None:
        self.archive = archive

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name in _LATER and self.archive.find_spec(name, path) else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing yet, but for the one name that Qt for Python's C++ part looks up past ``__getattr__``."""
        if module.__name__ == f"{_SIGNATURE}mapping":
            vars(module)["update_mapping"] = lambda: _filled(module).update_mapping()


class _Module(ModuleType):
    """A module whose contents come when the first of them is asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(_filled(self), name)


def _filled(module: Any) -> Any:
    """The module with its contents."""
    if isinstance(module, _Module):
        spec: Any = module.__spec__
        spec.name = module.__name__  # it was given a second one, by which the archive does not know it
        object.__setattr__(module, "__class__", ModuleType)  # once
        spec.loader.archive.exec_module(module)
    return module
