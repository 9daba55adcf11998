"""What is shipped is named: each library the program needs, with the version that is really here and its licence."""

import re
import tomllib
from importlib import metadata
from pathlib import Path

import PySide6
import pytest
import sqlcipher3
from cryptography.hazmat.backends.openssl import backend
from PySide6.QtCore import qVersion

from resources.components import components, crates, distributions, licences, version
from tests.support.data import ROOT

SYSTEMS = ("linux", "win32", "darwin")


def _same(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _needed(name: str, found: set[str]) -> set[str]:
    """The distribution and all it requires, on any system, as far as they are known here."""
    if _same(name) in found:
        return found
    found.add(_same(name))
    try:
        wanted = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        wanted = []
    for line in wanted:
        if "extra ==" not in line:
            _needed(re.split(r"[\s;<>=!~\[(]", line)[0], found)
    return found


def test_every_library_that_the_program_needs_is_named() -> None:
    named = {_same(one.distribution) for system in SYSTEMS for one in components(system) if one.distribution}
    old_pythons = {"importlib-metadata", "typing-extensions", "backports-tarfile"}
    assert _needed("kreis", set()) - {"kreis"} - old_pythons == named


def test_the_version_is_the_projects() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert version() == project["project"]["version"]
    newest = re.search(
        r'<release version="([^"]+)"', (ROOT / "packaging/linux/org.kreis.Kreis.metainfo.xml").read_text()
    )
    assert newest is not None
    assert newest[1] == version()


def test_versions_inside_of_wheels_are_the_real_ones() -> None:
    known = {(one.name, one.within): one.version for one in components("linux")}
    assert known["Qt", "PySide6"] == qVersion()
    assert known["SQLite", "sqlcipher3"] == sqlcipher3.sqlite_version
    cipher = sqlcipher3.connect(":memory:")
    assert str(cipher.execute("PRAGMA cipher_version").fetchone()[0]).split()[0] == known["SQLCipher", "sqlcipher3"]
    cipher.close()
    assert backend.openssl_version_text().split()[1] == known["OpenSSL", "cryptography"]
    (linked,) = Path(sqlcipher3.__file__).parent.glob("_sqlite3.*")
    found = re.search(rb"OpenSSL (\d+\.\d+\.\d+) \d", linked.read_bytes())
    assert found is not None
    assert found[1].decode() == known["OpenSSL", "sqlcipher3"]
    qt = Path(PySide6.__file__).parent
    for name, file, mark in (
        ("PCRE2", "*Core*", rb"\0(\d+\.\d+) 20\d\d-\d\d-\d\d\0"),
        ("libjpeg-turbo", "*qjpeg*", rb"libjpeg-turbo version (\d+\.\d+\.\d+)"),
    ):
        texts = (path.read_bytes() for path in qt.rglob(file) if path.suffix in (".so", ".6", ".dll", ".dylib"))
        versions = {found for text in texts for found in re.findall(mark, text)}
        assert versions == {known[name, "Qt"].encode()}, name
    assert known["PyInstaller", ""] == metadata.version("pyinstaller")


@pytest.mark.parametrize("system", SYSTEMS)
def test_openssl_is_named_for_each_copy(system: str) -> None:
    copies = {one.within for one in components(system) if one.name == "OpenSSL"}
    assert {"cryptography", "sqlcipher3"} <= copies
    assert ("Python" in copies) is (system != "linux")  # there it is the system's own


def test_every_part_has_the_text_of_its_licence() -> None:
    text = licences()
    missing = [
        one.name for one in components() if f"{one.name} {one.version}".strip() + f" ({one.licence})" not in text
    ]
    assert not missing
    assert set(distributions()) >= {"kreis", "cryptography", "sqlcipher3"}


def test_every_crate_within_cryptography_stands_above_a_licence_it_may_be_taken_under() -> None:
    known = {"Apache-2.0": "Apache License", "MIT": "Permission is hereby granted", "BSD": "Redistribution and use"}
    parts = licences().split("─" * 72)
    assert len(crates()) > 20
    for line in crates():
        assert "@" not in line
        (part,) = [part for part in parts if f"\n{line}\n" in f"\n{part}"]
        assert any(mark in line and begin in part for mark, begin in known.items()), line
