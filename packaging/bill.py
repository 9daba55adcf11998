"""``python packaging/bill.py [FOLDER]``: the list of components (SBOM) of a frozen program, CycloneDX 1.6 in JSON.

Names every part of others' that is shipped with version, licence and where it is linked in, so that somebody who hears
of a hole in OpenSSL finds each copy of it; the crates of cryptography's own list; and each file with its SHA-256 and
the part that it belongs to.
"""

import hashlib
import json
import re
import runpy
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

from resources.components import Component, components, version

HERE = Path(__file__).resolve().parent
#: Names for everything that is no single licence of SPDX's list.
_EXPRESSION = re.compile(r" (OR|AND|WITH) ")
#: Where files of the frozen program come from, the first that fits; what is brought besides stands in ``bundle``.
_PLACES = (
    (r"kreis(-cli)?(\.exe)?$|resources/(?!icons/)|kreis-[\d.]+\.dist-info/", "Kreis"),
    (r"resources/icons/", "Lucide"),
    (r"base_library\.zip$|python3\.\d+/", "Python"),
    (r"PySide6/(Qt/)?(plugins|translations)/", "Qt"),
    (r"PySide6/(Qt\w+|QtCore)\.", "PySide6"),
    (r"shiboken6/", "Shiboken"),
    (r"cryptography/", "cryptography"),
    (r"_cffi_backend\.", "cffi"),
    (r"rapidfuzz/", "RapidFuzz"),
    (r"sqlcipher3/", "sqlcipher3"),
)


def document(folder: Path | None, at: int) -> str:
    """The whole list; ``at`` is the moment it tells, in seconds since 1970. Without a folder no files are listed."""
    listed = [_component(one) for one in components()]
    listed += _of_cryptography()
    root = f"kreis@{version()}"
    files = list(_files(folder)) if folder is not None else []
    own = {
        "type": "application",
        "bom-ref": root,
        "name": "Kreis",
        "version": version(),
        "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
    }
    parents = {entry["name"]: entry["bom-ref"] for entry in reversed(listed)}
    depends: dict[str, list[str]] = {root: []}
    for one, entry in zip(components(), listed, strict=False):
        depends.setdefault(parents.get(one.within, root), []).append(entry["bom-ref"])
    for entry in files:
        owner = root if entry["owner"] == "Kreis" else parents[entry["owner"]]
        entry["properties"] = [{"name": "kreis:belongs-to", "value": owner}]
        del entry["owner"]
    content = json.dumps([listed, files], sort_keys=True)
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, content)}",
        "version": 1,
        "metadata": {"timestamp": datetime.fromtimestamp(at, UTC).isoformat(), "component": own},
        "components": [*listed, *files],
        "dependencies": [{"ref": ref, "dependsOn": sorted(others)} for ref, others in depends.items()],
    }
    return json.dumps(bill, indent=1, ensure_ascii=False) + "\n"


def _component(one: Component) -> dict[str, Any]:
    name = one.name.lower()
    if one.distribution:
        name = _normal(one.distribution)
    kind = "pypi" if one.distribution else "generic"
    purl = f"pkg:{kind}/{name}" + (f"@{one.version}" if one.version else "")
    where = {"properties": [{"name": "kreis:within", "value": one.within}]} if one.within else {}
    licence: dict[str, Any] = {"license": {"id": one.licence}}
    if _EXPRESSION.search(one.licence):
        licence = {"expression": one.licence}
    entry: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl + (f"#{one.within}" if one.within else ""),
        "name": one.name,
        "licenses": [licence],
        "purl": purl,
        **where,
    }
    return {**entry, "version": one.version} if one.version else entry


def _of_cryptography() -> Iterator[dict[str, Any]]:
    """The crates of Rust that its wheel is built of, from the list that it brings itself."""
    text = metadata.distribution("cryptography").read_text("sboms/cryptography-rust.cyclonedx.json")
    for crate in json.loads(text)["components"] if text else ():
        if str(crate.get("purl", "")).startswith("pkg:cargo/") and "file:" not in crate["purl"]:
            yield {
                "type": "library",
                "bom-ref": crate["purl"],
                "name": crate["name"],
                "version": crate["version"],
                "licenses": crate.get("licenses", []),
                "purl": crate["purl"],
                "properties": [{"name": "kreis:within", "value": "cryptography"}],
            }


def owner(name: str) -> str:
    """The listed part to which a file of the bundle belongs. Raises ``KeyError`` for one that belongs to none."""
    inner = name.removeprefix("_internal/")
    for place, part in _PLACES:
        if re.match(place, inner):
            return part
    if described := re.match(r"([\w.]+)-[\w.]+\.dist-info/", inner):
        return _distributions()[_normal(described[1])]
    brought: dict[str, str] = runpy.run_path(str(HERE / "bundle.py"))["BROUGHT"]
    stem = PurePosixPath(inner).name.split(".so")[0]
    found = [part for start, part in brought.items() if re.fullmatch(re.escape(start) + r"[\w.]*", stem)]
    return found[0] if found else _none(name)


def module_owner(name: str) -> str:
    """The listed part to which a module inside the two programs belongs. Raises ``KeyError`` if to none."""
    top = name.split(".")[0]
    if top in ("app", "ui", "resources"):
        return "Kreis"
    if top in sys.stdlib_module_names or top.startswith("_sysconfigdata"):
        return "Python"
    if top.startswith(("pyi", "_pyi")):
        return "PyInstaller"
    known = _distributions()
    found = [known[_normal(one)] for one in metadata.packages_distributions().get(top, ()) if _normal(one) in known]
    return found[0] if found else _none(name)


def _distributions() -> dict[str, str]:
    return {_normal(one.distribution): one.name for one in components() if one.distribution} | {"kreis": "Kreis"}


def _normal(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def _none(name: str) -> str:
    raise KeyError(f"belongs to no listed part: {name}")


def _files(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            name = path.relative_to(folder).as_posix()
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            yield {
                "type": "file",
                "bom-ref": f"file:{name}",
                "name": name,
                "hashes": [{"alg": "SHA-256", "content": digest}],
                "owner": owner(name),
            }


if __name__ == "__main__":
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    sys.stdout.write(document(given, 0))
