"""Modules that are imported along with others and seldom used come when something of theirs is asked for.

``import shutil`` at the top of a module of somebody else's costs time before the first picture and memory ever after,
also where nothing of it is called. Of the modules named here only an empty shell comes; the first look at a name in it
fills it. Measured until Today stands: 5 ms before the first picture, 2 MB, and three libraries of the system's.
"""

import sys
from collections.abc import Callable, Collection, Sequence
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.abc import Loader
else:
    Loader = object  # what brings it costs 5 ms

#: Of Python's own library; none of them does anything by being imported, and none is looked into by the others' import.
SELDOM = frozenset(
    (
        *("ast", "base64", "bz2", "calendar", "configparser", "csv", "decimal", "email.utils", "fractions", "html"),
        *("imaplib", "ipaddress", "lzma", "random", "secrets", "shutil", "ssl", "statistics", "subprocess", "tempfile"),
        *("textwrap", "tokenize", "traceback"),
    )
)

type Find = Callable[[str, Sequence[str] | None, ModuleType | None], ModuleSpec | None]


class Later:
    """Finds the modules of ``names`` as ``find`` does, and puts off what stands in them.

    ``prepared`` is given each shell, for a name that must be there from the beginning.
    """

    def __init__(
        self, names: Collection[str], find: Find, *, prepared: Callable[[ModuleType], None] = lambda _: None
    ) -> None:
        self._names, self._find, self._prepared = names, find, prepared

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in self._names:
            return None
        spec = self._find(name, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _Shells(spec.loader, self._prepared)
        return spec


def put_off() -> None:
    """Let those of ``SELDOM`` that are not there yet come when they are wanted."""
    sys.meta_path.insert(0, Later(SELDOM, _find_otherwise))


def _find_otherwise(name: str, path: Sequence[str] | None, target: ModuleType | None) -> ModuleSpec | None:
    others = (finder.find_spec(name, path, target) for finder in sys.meta_path if not isinstance(finder, Later))
    return next((spec for spec in others if spec is not None), None)


class _Shells(Loader):
    def __init__(self, within: Any, prepared: Callable[[ModuleType], None]) -> None:
        self.within, self.lock, self.filling = within, RLock(), False
        self._prepared = prepared

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Shell(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        self._prepared(module)


class _Shell(ModuleType):
    """Asked for a name that it has not, it is filled; what belongs to its being imported it has from the beginning."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        fill(self)
        if isinstance(self, _Shell) and name not in vars(self):  # looked at by what it brings along itself
            raise AttributeError(name)
        return getattr(self, name)

    def __dir__(self) -> list[str]:
        fill(self)
        return sorted(vars(self))


def fill(module: ModuleType) -> None:
    """Bring what stands in a module, once; other threads wait for it, and whom it imports may look at it meanwhile."""
    spec: Any = module.__spec__
    shells = spec.loader
    if not isinstance(shells, _Shells):
        return
    with shells.lock:
        if shells.filling or spec.loader is not shells:
            return
        shells.filling = True
        spec.name = module.__name__  # Qt for Python's own have a second one, by which they are not found
        try:
            shells.within.exec_module(module)
        finally:
            shells.filling = False
        spec.loader = module.__loader__ = shells.within
        object.__setattr__(module, "__class__", ModuleType)
