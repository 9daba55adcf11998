"""The list of components: what CycloneDX asks for, every part, and each copy of OpenSSL."""

import hashlib
import json
from pathlib import Path

from resources.components import components, version
from tests.support.scripts import script

bill = script("bill")


def test_every_part_is_listed_with_its_licence(tmp_path: Path) -> None:
    (tmp_path / "kreis").write_bytes(b"program")
    (tmp_path / "libffi.so.8").write_bytes(b"library")
    (tmp_path / "notes.txt").write_bytes(b"no library")
    inner = tmp_path / "_internal"
    inner.mkdir()
    (inner / "a.txt").write_bytes(b"no library")
    text = bill.document(tmp_path, 1_700_000_000)
    assert bill.document(tmp_path, 1_700_000_000) == text
    found = json.loads(text)
    assert (found["bomFormat"], found["specVersion"]) == ("CycloneDX", "1.6")
    assert found["metadata"]["component"]["version"] == version()
    assert found["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
    refs = [entry["bom-ref"] for entry in found["components"]]
    assert len(refs) == len(set(refs))
    listed = {(entry["name"], entry.get("version", "")): entry for entry in found["components"]}
    for one in components():
        assert listed[one.name, one.version]["licenses"][0]
    openssl = {entry["version"] for entry in found["components"] if entry["name"] == "OpenSSL"}
    assert {one.version for one in components() if one.name == "OpenSSL"} <= openssl
    assert len(openssl) >= 2
    files = {entry["name"]: entry["hashes"][0]["content"] for entry in found["components"] if entry["type"] == "file"}
    assert files["libffi.so.8"] == hashlib.sha256(b"library").hexdigest()
    assert "_internal/a.txt" not in files
    linked = {entry["ref"]: entry["dependsOn"] for entry in found["dependencies"]}
    assert set(linked) <= {*refs, f"kreis@{version()}"}
    assert any("openssl" in ref for ref in linked["pkg:pypi/sqlcipher3@0.6.4"])


def test_crates_of_cryptography_are_among_them() -> None:
    names = {entry["name"] for entry in json.loads(bill.document(None, 0))["components"]}
    assert "asn1" in names
