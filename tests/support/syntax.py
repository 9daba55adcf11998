"""The project's own source as syntax trees, for the tests of its rules."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.support.data import ROOT


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its path from the root with slashes, its text and its tree."""

    path: str
    text: str
    tree: ast.Module

    def imports(self) -> Iterator[tuple[str, int]]:
        """Full names of what is imported, wherever it stands, with the line."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((alias.name, node.lineno) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)

    def calls(self) -> Iterator[tuple[str, int]]:
        """The last name of everything that is called: ``a.b.c()`` gives ``c``."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                called = node.func
                if isinstance(called, ast.Attribute):
                    yield called.attr, node.lineno
                elif isinstance(called, ast.Name):
                    yield called.id, node.lineno


@cache
def sources(*folders: str) -> tuple[Source, ...]:
    """Every Python file under these folders of the project."""
    paths = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return tuple(_source(path) for path in paths)


def _source(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text))


def imports(name: str, module: str) -> bool:
    """Whether the imported ``name`` is ``module`` or lies in it."""
    return name == module or name.startswith(module + ".")
