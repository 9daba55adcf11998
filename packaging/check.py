"""``python packaging/check.py [PACKAGE.deb]``: what Debian's own tools say of the files of desktops and of the package.

One line a tool: ok, or what it said. Exit status 1 if any complains, 2 if a tool is missing, with its package.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from resources.components import version

ROOT = Path(__file__).resolve().parents[1]
LINUX = ROOT / "packaging" / "linux"
#: Tools, and Debian's packages that have them.
TOOLS = {
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "update-mime-database": "shared-mime-info",
    "man": "man-db",
    "lintian": "lintian",
}


def commands(package: Path, place: Path) -> Iterator[tuple[str, list[str]]]:
    """Each check with its name, over the unpacked ``package`` in ``place``."""
    share = place / "usr" / "share"
    yield "desktop file", ["desktop-file-validate", str(share / "applications" / "kreis.desktop")]
    metainfo = share / "metainfo" / "org.kreis.Kreis.metainfo.xml"
    yield "metainfo", ["appstreamcli", "validate", "--no-net", str(metainfo)]
    yield "type of sealed files", ["update-mime-database", str(share / "mime")]
    for page in sorted((share / "man").rglob("*.1.gz")):
        name = page.relative_to(share / "man").as_posix()
        yield f"manual {name}", ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", str(page)]
    root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    yield "package", ["lintian", *root, "--fail-on", "error,warning", "--tag-display-limit", "0", str(package)]


def wrong(package: Path) -> list[str]:
    """What the tools complain of."""
    found = []
    with tempfile.TemporaryDirectory() as name:
        subprocess.run(["dpkg-deb", "--extract", str(package), name], check=True)
        for what, command in commands(package, Path(name)):
            done = subprocess.run(command, capture_output=True, text=True, check=False, env=_plain())
            page = command[0] == "man"  # what it draws is no complaint
            said = done.stderr.strip() if page else (done.stdout + done.stderr).strip()
            bad = bool(done.returncode) or (page and bool(said))
            print(f"{what}: {said if bad else 'ok'}", flush=True)
            found += [what] if bad else []
    return found


def _plain() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "100", "MANPAGER": "cat"}


def main(words: list[str]) -> int:
    missing = [f"{tool}: sudo apt install {package}" for tool, package in TOOLS.items() if not shutil.which(tool)]
    if missing:
        print(*missing, sep="\n")
        return 2
    given = [Path(word) for word in words] or sorted((ROOT / "dist").glob(f"kreis_{version()}_*.deb"))
    if not given:
        print("no package in dist: python packaging/develop.py package")
        return 2
    return 1 if [what for package in given for what in wrong(package)] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
