"""Packages out of a small stand-in for the frozen program: what lies where, installed and removed without a trace."""

import os
import shutil
import stat
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from resources.components import version
from tests.support.data import ROOT
from tests.support.scripts import script

package = script("package")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages of Linux")


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    folder = tmp_path / "dist" / "kreis"
    (folder / "_internal" / "resources").mkdir(parents=True)
    for name in ("kreis", "kreis-cli"):
        (folder / name).write_text('#!/bin/sh\necho "$0 $*"\n', encoding="utf-8")
        (folder / name).chmod(0o755)
    (folder / "_internal" / "resources" / "data.txt").write_text("x", encoding="utf-8")
    return folder


def tree(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if not path.is_dir() or path.is_symlink()}


def test_debians_package_holds_all_and_runs_nothing(bundle: Path, tmp_path: Path) -> None:
    if not shutil.which("dpkg-deb"):
        pytest.skip("dpkg-deb is not here")
    made = package.make_deb(bundle, tmp_path)
    subprocess.run(["dpkg-deb", "--raw-extract", made, tmp_path / "out"], check=True)
    assert {path.name for path in (tmp_path / "out" / "DEBIAN").iterdir()} == {"control", "md5sums"}
    control = (tmp_path / "out" / "DEBIAN" / "control").read_text(encoding="utf-8")
    assert f"\nVersion: {version()}\n" in control
    assert "\nDepends: libc6 (>= 2." in control
    files = tree(tmp_path / "out" / "usr")
    assert {
        "bin/kreis",
        "bin/kreis-cli",
        "lib/kreis/kreis",
        "share/applications/kreis.desktop",
        "share/doc/kreis/LICENCES.txt",
        "share/doc/kreis/copyright",
        "share/doc/kreis/kreis.cdx.json",
        "share/icons/hicolor/scalable/apps/kreis.svg",
        "share/icons/hicolor/scalable/mimetypes/application-x-kreis-referral.svg",
        "share/man/man1/kreis.1.gz",
        "share/man/man1/kreis-cli.1.gz",
        "share/man/de/man1/kreis.1.gz",
        "share/man/de/man1/kreis-cli.1.gz",
        "share/metainfo/org.kreis.Kreis.metainfo.xml",
        "share/mime/packages/kreis-referral.xml",
    } <= files
    mode = stat.S_IMODE((tmp_path / "out" / "usr" / "lib" / "kreis" / "kreis").stat().st_mode)
    assert mode == 0o755
    first = made.read_bytes()
    assert package.make_deb(bundle, tmp_path).read_bytes() == first
    if shutil.which("lintian"):
        checked = ["lintian", "--allow-root", "--fail-on", "error,warning", made]
        done = subprocess.run(checked, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_the_tarball_installs_for_one_user_and_leaves_only_what_is_theirs(bundle: Path, tmp_path: Path) -> None:
    made = package.make_tarball(bundle, tmp_path)
    first = made.read_bytes()
    assert package.make_tarball(bundle, tmp_path).read_bytes() == first
    with tarfile.open(made) as archive:
        archive.extractall(tmp_path, filter="data")
    source = tmp_path / f"kreis-{version()}"
    home = tmp_path / "home of eva"
    vault = home / ".local" / "share" / "kreis" / "vault" / "vault.db"
    vault.parent.mkdir(parents=True)
    vault.write_text("theirs", encoding="utf-8")
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    for _ in range(2):  # the second replaces the first
        done = subprocess.run(
            ["sh", source / "install.sh"], env=environment, capture_output=True, text=True, check=True
        )
        assert done.stderr == ""
    prefix = home / ".local"
    started = subprocess.run([prefix / "bin" / "kreis", "--capture"], capture_output=True, text=True, check=True)
    assert started.stdout.endswith("kreis --capture\n")
    starter = (prefix / "share" / "applications" / "kreis.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{prefix}/bin/kreis" %F\n' in starter
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", prefix / "share" / "applications" / "kreis.desktop"], check=True)
    assert (prefix / "share" / "man" / "de" / "man1" / "kreis.1.gz").exists()
    subprocess.run(["sh", prefix / "lib" / "kreis" / "uninstall.sh"], env=environment, check=True, capture_output=True)
    left = {name for name in tree(prefix) if not name.startswith(("share/mime/", "share/applications/mimeinfo"))}
    assert left == {"share/kreis/vault/vault.db"}
    assert not (prefix / "share" / "mime" / "packages" / "kreis-referral.xml").exists()


def test_the_appimages_folder_has_what_its_tool_asks_for(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    root = package.make_appimage(bundle, tmp_path)
    assert {"AppRun", "kreis.desktop", "kreis.svg", ".DirIcon"} <= {path.name for path in root.iterdir()}
    assert (root / "AppRun").resolve() == root / "usr" / "lib" / "kreis" / "kreis"


def test_the_flatpak_has_no_network() -> None:
    recipe = (ROOT / "packaging" / "linux" / "org.kreis.Kreis.yml").read_text(encoding="utf-8")
    assert not [line for line in recipe.splitlines() if line.strip() == "- --share=network"]
    assert "id: org.kreis.Kreis" in recipe
