"""``python packaging/package.py [stage FOLDER | deb | tarball | appimage]…``: packages for Linux out of ``dist/kreis``.

All are made of one tree: program, starter, icons, type of sealed files, manuals, licences, list of components. Debian's
package holds it under ``/usr``, the tarball beside two scripts, the AppImage in its folder. Nothing runs when it is
installed or removed; what keeps lists of starters and types watches those folders itself. Files are dated by
``SOURCE_DATE_EPOCH``, else by the newest commit, so that the same bundle gives the same package.
"""

import gzip
import hashlib
import os
import platform
import re
import runpy
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from resources.components import components, licences, version

ROOT = Path(__file__).resolve().parents[1]
LINUX = ROOT / "packaging" / "linux"
DIST = ROOT / "dist"
BUNDLE = DIST / "kreis"
LANGUAGES = ("en", "de")
#: Names that packages got when Debian made its times 64 bits wide; either is there.
RENAMED = {"libglib2.0-0": "libglib2.0-0t64", "libssl3": "libssl3t64", "libcups2": "libcups2t64"}
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
DESCRIPTION = """few but good contacts, every answer in time
 Kreis keeps the few people who really count in your working life, the jobs you
 hear of through them, and who owes whom a reply: encrypted, on your own
 computer. There is no server, no account and no telemetry.
 .
 It reads the mail and address books that you export, finds the questions that
 nobody answered, and passes on jobs you know first-hand as sealed files."""


def maintainer() -> str:
    """Who answers for the package, from ``pyproject.toml``."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return "{name} <{email}>".format(**project["maintainers"][0])


def made_at() -> int:
    """Seconds since 1970 that all files of a package carry."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(told.stdout) if told.stdout.strip().isdigit() else 0


def stage(root: Path, bundle: Path = BUNDLE) -> None:
    """The tree that goes under ``/usr``, ``~/.local`` or into an AppImage."""
    shutil.copytree(bundle, root / "lib" / "kreis", symlinks=True)
    (root / "bin").mkdir(parents=True)
    for name in ("kreis", "kreis-cli"):
        (root / "bin" / name).symlink_to(f"../lib/kreis/{name}")
    share = root / "share"
    hicolor = share / "icons" / "hicolor" / "scalable"
    for name, folder in {
        "kreis.desktop": share / "applications",
        "org.kreis.Kreis.metainfo.xml": share / "metainfo",
        "kreis-referral.xml": share / "mime" / "packages",
        "kreis.svg": hicolor / "apps",
        "application-x-kreis-referral.svg": hicolor / "mimetypes",
    }.items():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(LINUX / name, folder / name)
    _write_manuals(share / "man")
    documents = share / "doc" / "kreis"
    documents.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", documents / "LICENSE")
    shutil.copyfile(ROOT / "resources" / "formats" / "asvs.md", documents / "asvs.md")
    (documents / "LICENCES.txt").write_text(licences(), encoding="utf-8")
    bill = runpy.run_path(str(ROOT / "packaging" / "bill.py"))
    (documents / "kreis.cdx.json").write_text(bill["document"](bundle, made_at()), encoding="utf-8")
    _date(root)


def _write_manuals(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as place:
        runpy.run_path(str(ROOT / "packaging" / "manual.py"))["write"](Path(place))
        for page in [*Path(place).iterdir(), *LINUX.glob("*.1")]:
            name, *language, section = page.name.rsplit(".", page.name.count("."))
            target = folder.joinpath(*language, "man1", f"{name}.{section}.gz")
            target.parent.mkdir(parents=True, exist_ok=True)
            _write_gzip(target, page.read_bytes())


def _write_gzip(path: Path, content: bytes) -> None:
    path.write_bytes(gzip.compress(content, 9, mtime=0))


def _date(root: Path) -> None:
    """Modes and times that do not depend on who builds when."""
    at = made_at()
    for path in (root, *sorted(root.rglob("*"))):
        if not path.is_symlink():
            runs = path.is_dir() or (path.parent.name == "kreis" and path.name in ("kreis", "kreis-cli"))
            path.chmod(0o755 if runs or path.suffix == ".sh" else 0o644)
        os.utime(path, (at, at), follow_symlinks=False)


def dependencies(bundle: Path) -> tuple[str, str]:
    """What the package needs and what it may use, as ``control`` writes it."""
    needs, may_use = runpy.run_path(str(ROOT / "packaging" / "bundle.py"))["packages"](bundle)
    newest = max(
        (int(found) for path in bundle.rglob("*.so*") for found in re.findall(rb"GLIBC_2\.(\d+)", path.read_bytes())),
        default=17,
    )
    either = [f"{RENAMED[name]} | {name}" if name in RENAMED else name for name in needs]
    more = [f"{RENAMED[name]} | {name}" if name in RENAMED else name for name in may_use]
    return ", ".join([f"libc6 (>= 2.{newest})", *either]), ", ".join([*more, "xdg-utils"])


def make_deb(bundle: Path = BUNDLE, target: Path = DIST) -> Path:
    """``kreis_VERSION_ARCHITECTURE.deb``; needs dpkg-deb alone."""
    architecture = MACHINES.get(platform.machine(), platform.machine())
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "root"
        stage(root / "usr", bundle)
        documents = root / "usr" / "share" / "doc" / "kreis"
        (documents / "LICENSE").unlink()  # Debian has that text
        (documents / "copyright").write_text(_copyright(), encoding="utf-8")
        _write_gzip(documents / "changelog.gz", _changelog().encode())
        overrides = root / "usr" / "share" / "lintian" / "overrides"
        overrides.mkdir(parents=True)
        shutil.copyfile(LINUX / "lintian-overrides", overrides / "kreis")
        files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
        sums = [
            f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}"
            for path in files
        ]
        control = root / "DEBIAN"
        control.mkdir()
        (control / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")
        needs, may_use = dependencies(bundle)
        fields = {
            "Package": "kreis",
            "Version": version(),
            "Architecture": architecture,
            "Maintainer": maintainer(),
            "Installed-Size": str(sum(-(-path.stat().st_size // 1024) for path in files)),
            "Depends": needs,
            "Recommends": may_use,
            "Suggests": "gnome-keyring | kwalletmanager",
            "Section": "utils",
            "Priority": "optional",
            "Description": DESCRIPTION,
        }
        text = "".join(f"{name}: {value}\n" for name, value in fields.items())
        (control / "control").write_text(text, encoding="utf-8")
        _date(root)
        made = target / f"kreis_{version()}_{architecture}.deb"
        made.unlink(missing_ok=True)
        build = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(made)]
        subprocess.run(build, env={**os.environ, "SOURCE_DATE_EPOCH": str(made_at())}, check=True, stdout=sys.stderr)
        return made


def _changelog() -> str:
    """Debian's form of "see the changes of this version"."""
    day = format_datetime(datetime.fromtimestamp(made_at(), UTC))
    return f"kreis ({version()}) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- {maintainer()}  {day}\n"


def _copyright() -> str:
    """Debian's form of who may do what with which part."""
    lines = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Kreis",
        "Comment: The texts of all other licences are in LICENCES.txt beside this file.",
        *("", "Files: *", "Copyright: 2026 The Kreis authors", "License: GPL-3+"),
        " On Debian systems, the full text of the GNU General Public License version 3",
        " is in /usr/share/common-licenses/GPL-3; any later version may be chosen.",
    ]
    for one in components("linux"):
        title = " ".join(filter(None, (one.name, one.version)))
        where = f" within {one.within}" if one.within else ""
        lines += ["", f"Comment: {title}{where}: {one.licence}"]
    return "\n".join(lines) + "\n"


def make_tarball(bundle: Path = BUNDLE, target: Path = DIST) -> Path:
    """``kreis-VERSION-linux-MACHINE.tar.xz`` with ``install.sh`` and ``uninstall.sh``."""
    name = f"kreis-{version()}"
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / name
        stage(root, bundle)
        for script in ("install.sh", "uninstall.sh"):
            shutil.copyfile(LINUX / script, root / script)
        _date(root)
        made = target / f"{name}-linux-{platform.machine()}.tar.xz"
        with tarfile.open(made, "w:xz", preset=6) as archive:
            archive.add(root, name, filter=_anonymous)
        return made


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def make_appimage(bundle: Path = BUNDLE, target: Path = DIST) -> Path:
    """``Kreis-VERSION-MACHINE.AppImage``, by ``appimagetool``; without it the folder that it would take."""
    root = target / "Kreis.AppDir"
    shutil.rmtree(root, ignore_errors=True)
    stage(root / "usr", bundle)
    (root / "AppRun").symlink_to("usr/lib/kreis/kreis")
    for name in ("kreis.desktop", "kreis.svg"):
        shutil.copyfile(LINUX / name, root / name)
    (root / ".DirIcon").symlink_to("kreis.svg")
    tool = shutil.which("appimagetool")
    if tool is None:
        print("appimagetool is not here: only its folder was made", file=sys.stderr)
        return root
    made = target / f"Kreis-{version()}-{platform.machine()}.AppImage"
    subprocess.run([tool, "--no-appstream", root, made], check=True)
    return made


MAKERS = {"deb": make_deb, "tarball": make_tarball, "appimage": make_appimage}


def main(words: list[str]) -> int:
    if words[:1] == ["stage"]:
        stage(Path(words[1]))
        return 0
    if not (BUNDLE / "kreis").exists():
        print("dist/kreis is missing: python packaging/develop.py build", file=sys.stderr)
        return 1
    for word in words or ["deb", "tarball"]:
        made = MAKERS[word]()
        size = made.stat().st_size if made.is_file() else sum(path.stat().st_size for path in made.rglob("*"))
        print(f"{made.relative_to(ROOT)}: {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
