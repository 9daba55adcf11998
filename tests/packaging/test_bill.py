"""The list of components: what CycloneDX asks for, every part, and each copy of OpenSSL."""

import hashlib
import json
from pathlib import Path

import pytest
from PyInstaller.archive.readers import CArchiveReader

from resources.components import components, version
from tests.support.built import built
from tests.support.scripts import script

bill = script("bill")


def test_every_part_is_listed_with_its_licence(tmp_path: Path) -> None:
    (tmp_path / "kreis").write_bytes(b"program")
    (tmp_path / "libffi.so.8").write_bytes(b"library")
    inner = tmp_path / "_internal" / "resources" / "icons"
    inner.mkdir(parents=True)
    (inner / "today.svg").write_bytes(b"icon")
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
    belong = {
        entry["name"]: entry["properties"][0]["value"] for entry in found["components"] if entry["type"] == "file"
    }
    assert belong["kreis"] == f"kreis@{version()}"
    assert belong["libffi.so.8"].startswith("pkg:generic/libffi")
    assert belong["_internal/resources/icons/today.svg"].startswith("pkg:generic/lucide")
    linked = {entry["ref"]: entry["dependsOn"] for entry in found["dependencies"]}
    assert set(linked) <= {*refs, f"kreis@{version()}"}
    assert any("openssl" in ref for ref in linked["pkg:pypi/sqlcipher3@0.6.4"])
    assert any("openssl" in ref for ref in linked["pkg:pypi/cryptography@50.0.2"])
    (qt,) = (ref for ref in linked if ref.startswith("pkg:generic/qt@"))
    assert {"pcre2", "harfbuzz", "libpng", "libjpeg-turbo"} <= {
        ref.split("/")[1].split("@")[0].split("#")[0] for ref in linked[qt]
    }


def test_crates_of_cryptography_are_among_them() -> None:
    names = {entry["name"] for entry in json.loads(bill.document(None, 0))["components"]}
    assert "asn1" in names


def test_a_file_of_nobody_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "evil.so").write_bytes(b"library")
    with pytest.raises(KeyError, match="belongs to no listed part"):
        bill.document(tmp_path, 0)


def test_every_file_of_the_bundle_and_every_module_in_it_belongs_to_a_listed_part() -> None:
    bundle = built()
    named = {one.name for one in components()} | {"Kreis"}
    files = [path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file()]
    assert {bill.owner(name) for name in files} <= named
    for program in ("kreis", "kreis-cli"):
        archive = CArchiveReader(str(bundle / program))
        scripts = [name for name in archive.toc if name not in ("PYZ.pyz", program.replace("-", "_"))]
        assert {bill.module_owner(name) for name in scripts if not name.startswith("kreis_")} <= named
        modules = archive.open_embedded_archive("PYZ.pyz").toc
        assert len(modules) > 500
        assert {bill.module_owner(name) for name in modules} <= named
