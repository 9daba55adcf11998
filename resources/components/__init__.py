"""Which Kreis this is, what it ships besides its own code, and under which licences.

One place for the window, the command line, the packages and the list of components (SBOM). Versions of Python's
distributions are read from their own descriptions, which the frozen program brings along.
"""

import platform
import sys
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

_FOLDER = Path(__file__).parent
#: Where a distribution does not say how its licence's file is called.
_USUAL = ("LICENSE", "LICENSE.txt", "COPYING")


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """Something of others' that is shipped; ``version`` is empty where it is that of the machine that built it.

    ``within`` names the part in which its code is linked, ``distribution`` how pip knows it.
    """

    name: str
    version: str
    licence: str
    within: str = ""
    distribution: str = ""
    texts: tuple[str, ...] = ()


def version() -> str:
    """The version of Kreis, as ``pyproject.toml`` says and the installed program's description repeats."""
    return metadata.version("kreis")


@cache
def components(system: str = sys.platform) -> tuple[Component, ...]:
    """All of them on one system ("linux", "win32", "darwin")."""
    rows = tomllib.loads((_FOLDER / "components.toml").read_text(encoding="utf-8"))["component"]
    return tuple(_component(row) for row in rows if system in row.get("on", system).split())


def distributions() -> tuple[str, ...]:
    """Our own distribution and those of others that are shipped on this system."""
    return ("kreis", *(one.distribution for one in components() if one.distribution))


def licences() -> str:
    """The texts of all licences, each after the names of what it holds for."""
    held: dict[str, list[str]] = {}
    for one in components():
        for text in _texts(one):
            names = held.setdefault(text, [])
            title = " ".join(filter(None, (one.name, one.version)))
            names.append(f"{title} ({one.licence})")
    parts = ["\n".join(dict.fromkeys(names)) + "\n\n" + text for text, names in held.items()]
    return ("\n\n" + "─" * 72 + "\n\n").join(parts) + "\n"


def _component(row: dict[str, object]) -> Component:
    distribution = str(row.get("distribution", ""))
    known = str(row.get("version", ""))
    if distribution:
        known = _installed(distribution)
    elif row["name"] == "Python":
        known = platform.python_version()
    texts = row.get("texts", ())
    return Component(
        name=str(row["name"]),
        version=known,
        licence=str(row["licence"]),
        within=str(row.get("within", "")),
        distribution=distribution,
        texts=tuple(map(str, texts)) if isinstance(texts, list) else (),
    )


def _installed(distribution: str) -> str:
    """Empty on a system for which nothing was installed here."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""


def _texts(one: Component) -> list[str]:
    """The licence's texts: our copies, else those that the distribution brings."""
    if one.texts:
        return [(_FOLDER / name).read_text(encoding="utf-8").strip("\n") for name in one.texts]
    if not one.version:
        return []
    described = metadata.distribution(one.distribution)
    named = described.metadata.get_all("License-File") or _USUAL
    files = [described.read_text(f"licenses/{name}") or described.read_text(name) for name in named]
    return [text.strip("\n") for text in files if text]
