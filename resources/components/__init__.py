"""Which Kreis this is, what it ships besides its own code, and under which licences.

One place for the window, the command line, the packages and the list of components (SBOM). Versions of Python's
distributions are read from their own descriptions, which the frozen program brings along.
"""

import json
import platform
import re
import sys
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent
#: Where a distribution does not say how its licence's file is called.
_USUAL = ("LICENSE", "LICENSE.txt", "COPYING")
#: Of crates that may be taken under several licences, the text of the first that is named here.
_OF_CRATES = {"Apache-2.0": "apache-2.0.txt", "MIT": "mit.txt", "BSD-3-Clause": "bsd-3-clause.txt"}


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


def crates() -> tuple[str, ...]:
    """The crates of Rust within cryptography, a line each: name, version, licence and authors, by its own list."""
    text = metadata.distribution("cryptography").read_text("sboms/cryptography-rust.cyclonedx.json")
    return tuple(_crate(one) for one in json.loads(text)["components"]) if text else ()


def _crate(one: dict[str, Any]) -> str:
    licence = " AND ".join(told["expression"] for told in one["licenses"])
    authors = re.sub(r" ?<[^>]*>", "", one.get("author", "")) or f"The authors of {one['name']}"
    return f"{one['name']} {one['version']} within cryptography ({licence}), {authors}"


def _crate_text(line: str) -> str:
    """Raises ``StopIteration`` for a licence that has no text here."""
    name = next(name for mark, name in _OF_CRATES.items() if mark in line)
    return (_FOLDER / name).read_text(encoding="utf-8").strip("\n")


def licences() -> str:
    """The texts of all licences, each after the names of what it holds for."""
    held: dict[str, list[str]] = {}
    for one in components():
        for text in _texts(one):
            names = held.setdefault(text, [])
            title = " ".join(filter(None, (one.name, one.version)))
            names.append(f"{title} ({one.licence})")
    for line in crates():
        held.setdefault(_crate_text(line), []).append(line)
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
