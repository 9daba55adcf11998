"""Scripts of ``packaging/`` as modules: that folder is no package, because it would shadow the library of that name."""

import importlib.util
import sys
from types import ModuleType

from tests.support.data import ROOT


def script(name: str) -> ModuleType:
    """The script as a module, loaded once."""
    known = f"kreis_packaging_{name.replace('/', '_')}"
    if known not in sys.modules:
        found = importlib.util.spec_from_file_location(known, ROOT / "packaging" / f"{name}.py")
        assert found is not None
        assert found.loader is not None
        sys.modules[known] = importlib.util.module_from_spec(found)
        found.loader.exec_module(sys.modules[known])
    return sys.modules[known]
