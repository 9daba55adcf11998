"""``python packaging/bill.py [FOLDER]``: the list of components (SBOM) of a frozen program, CycloneDX 1.6 in JSON.

Names every part of others' that is shipped with version, licence and where it is linked in, so that somebody who hears
of a hole in OpenSSL finds each copy of it; the crates of cryptography's own list; and each library with its SHA-256.
"""

import hashlib
import json
import re
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from resources.components import Component, components, version

#: Names for everything that is no single licence of SPDX's list.
_EXPRESSION = re.compile(r" (OR|AND|WITH) ")
_LIBRARY = re.compile(r"\.(so(\.\d+)*|dll|pyd|dylib)$")


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
        name = re.sub(r"[-_.]+", "-", one.distribution).lower()
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


def _files(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and (_LIBRARY.search(path.name) or path.parent == folder):
            name = path.relative_to(folder).as_posix()
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            yield {
                "type": "file",
                "bom-ref": f"file:{name}",
                "name": name,
                "hashes": [{"alg": "SHA-256", "content": digest}],
            }


if __name__ == "__main__":
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    sys.stdout.write(document(given, 0))
